import type { Changes, FactChange } from './compare-graph.ts';
import { joinLists, NO_LINES, type PlanList, printList } from './plan-seed.ts';
import { STATED } from './seed-graph.ts';

/** How many of a kind a seed created, changed and found as they should be. */
export interface Tally {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** How many facts and citations a seed withdrew, and how many facts and sources it found withdrawn already. */
export interface RetractionTally {
  readonly facts: number;
  readonly citations: number;
  readonly unchanged: number;
}

/** What a seed did, by kind of thing. */
export interface SeedReport {
  readonly entities: Tally;
  /** Entities that are a part of another one. */
  readonly merged: Tally;
  readonly passages: Tally;
  readonly names: Tally;
  readonly facts: Tally;
  readonly relations: Tally;
  readonly unstated: Tally;
  readonly retracted: RetractionTally;
  /** Facts that claim something else than under the same key before: `F46 was: Huawei makes …`. */
  readonly otherwise: PlanList;
  /** Ids that entities had before they were merged, and what became of what was said by them. */
  readonly oldIds: PlanList;
}

/** Most facts that are named one by one. */
const MOST_SHOWN = 20;

/** How many rows of each kind the changes create, update and leave. */
export function seedReport(changes: Changes): SeedReport {
  const tallies = eachKind((kind) => {
    const { created, updated, unchanged } = changes[kind];
    return { created: created.length, updated: updated.length, unchanged };
  });
  const { facts, citations, unchanged } = changes.retractions;
  return {
    ...tallies,
    retracted: { facts: facts.length, citations, unchanged },
    otherwise: listOthers(changes.facts.updated),
    oldIds: NO_REPORT.oldIds,
  };
}

function listOthers(changed: readonly FactChange[]): PlanList {
  const lines = changed.flatMap(describeOther);
  return { lines: lines.slice(0, MOST_SHOWN), count: lines.length };
}

/** What a fact claims is its relation and its ends; all else may change about the same claim. */
function describeOther(change: FactChange): readonly string[] {
  if (change.kind === 'refresh' || !change.old) return [];
  const { row, old } = change;
  const same = ['relation', 'subjectId', 'objectId'].every(
    (name) => row.record[name] === old.properties[name],
  );
  return same ? [] : [`${row.key} was: ${String(old.properties.sentence)}`];
}

function eachKind(
  tally: (kind: (typeof STATED)[number]) => Tally,
): Pick<SeedReport, (typeof STATED)[number]> {
  return {
    entities: tally('entities'),
    merged: tally('merged'),
    passages: tally('passages'),
    names: tally('names'),
    facts: tally('facts'),
    relations: tally('relations'),
    unstated: tally('unstated'),
  };
}

/** Of a seed that says nothing. */
export const NO_REPORT: SeedReport = {
  ...eachKind(() => ({ created: 0, updated: 0, unchanged: 0 })),
  retracted: { facts: 0, citations: 0, unchanged: 0 },
  otherwise: NO_LINES,
  oldIds: NO_LINES,
};

/** What two parts of a seed did together. */
export function addReports(a: SeedReport, b: SeedReport): SeedReport {
  const tallies = eachKind((kind) => ({
    created: a[kind].created + b[kind].created,
    updated: a[kind].updated + b[kind].updated,
    unchanged: a[kind].unchanged + b[kind].unchanged,
  }));
  return {
    ...tallies,
    retracted: {
      facts: a.retracted.facts + b.retracted.facts,
      citations: a.retracted.citations + b.retracted.citations,
      unchanged: a.retracted.unchanged + b.retracted.unchanged,
    },
    otherwise: joinLists(a.otherwise, b.otherwise, MOST_SHOWN),
    // The same for all parts.
    oldIds: a.oldIds,
  };
}

/** The report as lines, one for each kind that the seed speaks of. */
export function printSeedReport(report: SeedReport): string {
  const tallies = STATED.flatMap((kind) => {
    const { created, updated, unchanged } = report[kind];
    if (created + updated + unchanged === 0) return [];
    return [`${kind.padEnd(10)} ${created} created, ${updated} updated, ${unchanged} unchanged`];
  });
  const lines = [...tallies, ...printRetracted(report.retracted), ...printList('>', report.oldIds)];
  if (lines.length === 0) return 'The files say nothing.';
  const { otherwise } = report;
  if (otherwise.count === 0) return lines.join('\n');
  return [...lines, 'These keys now stand for other claims:', ...printList(' ', otherwise)].join(
    '\n',
  );
}

function printRetracted(tally: RetractionTally): readonly string[] {
  const { facts, citations, unchanged } = tally;
  if (facts + citations + unchanged === 0) return [];
  const counts = [count(facts, 'fact'), count(citations, 'citation')].join(', ');
  return [`${'retracted'.padEnd(10)} ${counts}, ${unchanged} unchanged`];
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
