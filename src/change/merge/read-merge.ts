import type { Kept } from '../../export/kept.ts';
import type { Report } from '../../seed/seed-value.ts';
import type { ChangeItem } from '../change-item.ts';
import { splitExported } from '../exported-entries.ts';
import type { ItemOutcome } from '../judge-items.ts';
import { readStanding, type Standing } from '../read-standing.ts';
import type { Reading } from '../reading.ts';
import { reportUnknownId } from '../report-unknown-id.ts';
import { type Path, positionAt } from '../to-seed-value.ts';
import { moveClaims } from './move-claims.ts';
import { moveNames } from './move-names.ts';
import { moveRelations } from './move-relations.ts';
import { setAside } from './set-aside.ts';

/**
 * Entities that become one: claims, names and relations of those in `from` are said of `into`, each claim in a new
 * version. What they said of themselves is kept with them, apart; their ids lead to `into` from then on.
 */
export async function readMerge(
  reading: Reading,
  into: string,
  from: readonly string[],
  path: Path,
): Promise<ChangeItem> {
  const { model, run, report } = reading;
  const item = (rest: Pick<ChangeItem, 'records' | 'whole'>): ChangeItem => {
    return { path, expectedVersion: undefined, ...rest };
  };
  const standing = await readStanding(run, model, [into, ...from]);
  const [target, ...others] = standing;
  const type = target?.type;
  const mistakes = await checkStanding(reading, into, target, others, path);
  const fromAt = positionAt([...path, 'from']);
  if (mistakes > 0 || type === undefined) return item({ records: [] });
  const ids = [...new Set(from)].filter((id) =>
    others.some((one) => one.id === id && one.mergedInto === undefined),
  );
  const { claims, moved, joining } = await moveClaims(reading, into, ids);
  if (joining.length > 0) {
    report(
      fromAt,
      `from: ${joining.join(', ')} ${joining.length === 1 ? 'is' : 'are'} said of both of them, which cannot be one then: retract that first`,
    );
    return item({ records: [] });
  }
  const names = await moveNames(reading, into, ids);
  const relations = await moveRelations(reading, into, ids, type);
  const kept = ids.map(
    (id): Kept => ({
      id,
      moved: moved.filter((one) => one.from === id),
      names: names.kept.get(id) ?? new Map(),
      newNames: names.added.get(id) ?? [],
      relations: relations.kept.get(id) ?? [],
      newRelations: relations.added.get(id) ?? [],
    }),
  );
  const records = [...claims, ...names.records, ...relations.records].flatMap((fields) =>
    splitExported(reading, fields, fromAt),
  );
  const outcomes = from.map(
    (id): ItemOutcome => ({
      ...{ status: ids.includes(id) ? 'MERGED' : 'UNCHANGED', nodeId: into, version: undefined },
    }),
  );
  return item({ records, whole: { further: setAside(into, type, kept), outcomes } });
}

/** Reports what cannot be merged; tells how many mistakes there are. */
async function checkStanding(
  reading: Reading,
  into: string,
  target: Standing | undefined,
  others: readonly Standing[],
  path: Path,
): Promise<number> {
  let mistakes = 0;
  const count: Report = (...mistake) => {
    mistakes += 1;
    reading.report(...mistake);
  };
  const report = (below: Path, text: string) => count(positionAt([...path, ...below]), text);
  const unknown = (below: Path, argument: string, id: string) =>
    reportUnknownId({ ...reading, report: count }, [...path, ...below], argument, id);
  const type = target?.type;
  if (type === undefined) await unknown(['into'], 'into', into);
  if (target?.mergedInto !== undefined) {
    report(['into'], `into: ${into} was merged into ${target.mergedInto}: name that one`);
  }
  if (type === 'Source') {
    report(
      ['into'],
      'into: sources are not merged, since claims cite their passages: withdraw one by retractSource',
    );
  }
  for (const [index, one] of others.entries()) {
    const below = ['from', index];
    const { id, mergedInto } = one;
    if (one.type === undefined) await unknown(below, 'from', id);
    else if (id === into) report(below, `from: ${id} is the one that stays`);
    else if (mergedInto !== undefined && mergedInto !== into) {
      report(below, `from: ${id} was merged into ${mergedInto}: unmerge it first`);
    } else if (type !== undefined && one.type !== type) {
      report(
        below,
        `from: ${id} is of the type ${one.type}, and ${into} of ${type}: only things of one type become one`,
      );
    } else if (await isScenario(reading, id)) {
      report(below, `from: claims hold in the scenario ${id} alone: scenarios are not merged`);
    }
  }
  return mistakes;
}

async function isScenario({ run }: Reading, id: string): Promise<boolean> {
  const [row] = await run({
    text: `RETURN EXISTS {
  MATCH (fact:Fact)
  WHERE fact.scenarioId = $p.id AND fact.id IS NOT NULL
}`,
    parameters: { p: { id } },
  });
  return row?.[0] === true;
}
