import { checkId } from './check-id.ts';
import { type Checking, checkEntityReference, reportUnknown } from './check-reference.ts';
import { checkScalar, checkText } from './check-scalar.ts';
import { passageId } from './compose-ids.ts';
import type { PassageRow } from './seed-graph.ts';
import type { PassageRecord } from './seed-record.ts';

/** `S5: the words` or `S5: {kind: HEADING, text: the words}`; a SENTENCE where no kind is given. */
export function checkPassage(
  { sourceId, label, position, entry }: PassageRecord,
  checking: Checking,
): PassageRow | undefined {
  const { model, report } = checking;
  const { value } = entry;
  const id = passageId(sourceId, label);
  const legible = checkId('label of a passage', label, entry.at, report);
  if (legible && label.includes('#')) {
    report(entry.at, `${id}: a passage's label has no #; expected one such as S5`);
  }
  const source = { kind: 'scalar', at: entry.at, value: sourceId } as const;
  if (checkEntityReference('passage', 'Source', source, checking) === undefined) return undefined;
  const fields = value.kind === 'map' ? value.entries : undefined;
  for (const inner of fields?.values() ?? []) {
    if (inner.name !== 'text' && inner.name !== 'kind') {
      reportUnknown(inner.at, 'a passage has no', inner.name, ['text', 'kind'], report);
    }
  }
  const words = fields ? fields.get('text')?.value : value;
  if (!words) {
    report(entry.at, `${id}: expected the words of the passage as text`);
    return undefined;
  }
  const text = checkText(`${label}.text`, words, report);
  const given = fields?.get('kind')?.value;
  const kind = given
    ? checkScalar(`${label}.kind`, 'PassageKind', given, model, report)
    : 'SENTENCE';
  if (text === undefined || kind === undefined) return undefined;
  return { id, properties: { id, label, position, kind, text, sourceId } };
}
