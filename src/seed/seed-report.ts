import type { Changes } from './compare-graph.ts';

/** How many of a kind a seed created, changed and found as they should be. */
export interface Tally {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What a seed did, by kind of thing. */
export interface SeedReport {
  readonly entities: Tally;
  readonly passages: Tally;
  readonly names: Tally;
  readonly facts: Tally;
  readonly relations: Tally;
  readonly unstated: Tally;
}

const KINDS = ['entities', 'passages', 'names', 'facts', 'relations', 'unstated'] as const;

/** How many rows of each kind the changes create, update and leave. */
export function seedReport(changes: Changes): SeedReport {
  return eachKind((kind) => {
    const { created, updated, unchanged } = changes[kind];
    return { created: created.length, updated: updated.length, unchanged };
  });
}

function eachKind(tally: (kind: (typeof KINDS)[number]) => Tally): SeedReport {
  return {
    entities: tally('entities'),
    passages: tally('passages'),
    names: tally('names'),
    facts: tally('facts'),
    relations: tally('relations'),
    unstated: tally('unstated'),
  };
}

/** Of a seed that says nothing. */
export const NO_REPORT = eachKind(() => ({ created: 0, updated: 0, unchanged: 0 }));

/** What two parts of a seed did together. */
export function addReports(a: SeedReport, b: SeedReport): SeedReport {
  return eachKind((kind) => ({
    created: a[kind].created + b[kind].created,
    updated: a[kind].updated + b[kind].updated,
    unchanged: a[kind].unchanged + b[kind].unchanged,
  }));
}

/** The report as lines, one for each kind that the seed speaks of. */
export function printSeedReport(report: SeedReport): string {
  const lines = KINDS.flatMap((kind) => {
    const { created, updated, unchanged } = report[kind];
    if (created + updated + unchanged === 0) return [];
    return [`${kind.padEnd(10)} ${created} created, ${updated} updated, ${unchanged} unchanged`];
  });
  return lines.length === 0 ? 'The files say nothing.' : lines.join('\n');
}
