import { checkPassages } from './check-citations.ts';
import { type Checking, checkEntityReference, reportUnknown } from './check-reference.ts';
import { checkText } from './check-scalar.ts';
import { sourceOf } from './compose-ids.ts';
import type { UnstatedRow } from './seed-graph.ts';
import type { Report, SeedEntry, SeedMap, SeedValue } from './seed-value.ts';

/** The words that say in a seed file that a source expressly leaves something open. */
export const NOT_STATED = 'not stated';

/** Whom or what it is not stated of, and where one would look for it. */
export interface UnstatedAbout {
  /** Id of the entity or key of the fact. */
  readonly id: string;
  readonly source: string | undefined;
  readonly passageIds: readonly string[];
}

/** True for `payer: not stated`. */
export function isNotStated(value: SeedValue): boolean {
  return value.kind === 'scalar' && value.value === NOT_STATED;
}

const FIELDS = ['note', 'cites', 'source'];

/** Reports a word for what is left open that would run together with the id in front of it. */
export function checkWord({ name, at }: SeedEntry, report: Report): void {
  if (name.includes('/')) report(at, `expected a word without /, found "${name}"`);
}

/** `payer: not stated` becomes one row. */
export function plainUnstated(field: string, about: UnstatedAbout): UnstatedRow {
  return unstatedRow(field, undefined, about.passageIds, about);
}

/** `unstated: {payer: who pays}` or `{payer: {note: who pays, cites: S5}}` becomes a row each. */
export function checkUnstated(
  value: SeedValue,
  about: UnstatedAbout,
  checking: Checking,
): readonly UnstatedRow[] {
  if (value.kind !== 'map') {
    checking.report(value.at, 'unstated: expected what is left open, such as {payer: who pays it}');
    return [];
  }
  return [...value.entries.values()].map((entry) => checkOne(entry, about, checking));
}

function checkOne(entry: SeedEntry, about: UnstatedAbout, checking: Checking): UnstatedRow {
  const { name, value } = entry;
  checkWord(entry, checking.report);
  if (isNotStated(value)) return plainUnstated(name, about);
  if (value.kind !== 'map') {
    const note = checkText(`unstated.${name}`, value, checking.report);
    return unstatedRow(name, note, about.passageIds, about);
  }
  for (const inner of value.entries.values()) {
    if (!FIELDS.includes(inner.name)) {
      reportUnknown(inner.at, 'unstated has no', inner.name, FIELDS, checking.report);
    }
  }
  const noteValue = value.entries.get('note')?.value;
  const note = noteValue && checkText(`unstated.${name}.note`, noteValue, checking.report);
  const cites = value.entries.get('cites')?.value;
  const passageIds = cites ? checkPassages(cites, about.source, checking) : about.passageIds;
  return unstatedRow(name, note, passageIds, {
    ...about,
    source: readSource(value, about, checking),
  });
}

/** The source that leaves it open where no passage is cited; null for none. */
function readSource(
  { entries }: SeedMap,
  about: UnstatedAbout,
  checking: Checking,
): string | undefined {
  const value = entries.get('source')?.value;
  if (!value) return about.source;
  if (value.kind === 'scalar' && value.value === null) return undefined;
  return checkEntityReference('source', 'Source', value, checking);
}

function unstatedRow(
  field: string,
  note: string | undefined,
  passageIds: readonly string[],
  about: UnstatedAbout,
): UnstatedRow {
  const id = `${about.id}/${field}`;
  const [first] = passageIds;
  const source = first === undefined ? about.source : sourceOf(first);
  return {
    id,
    properties: {
      id,
      aboutId: about.id,
      field,
      ...(note === undefined ? {} : { note }),
      ...(source === undefined ? {} : { sourceId: source }),
      ...(passageIds.length === 0 ? {} : { passageIdList: passageIds }),
    },
  };
}
