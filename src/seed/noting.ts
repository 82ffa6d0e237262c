import type { Suggest } from './gather-mistakes.ts';
import type { SeedRecord } from './seed-record.ts';
import type { Report } from './seed-value.ts';

/** How the mistakes of a reading are noted, and which records count. */
export interface Noting {
  /** Of what a record says. */
  readonly report: Report;
  /** Of a file that cannot be taken apart into records. */
  readonly reportFile: Report;
  /** Of a line that is no record. */
  readonly reportLine: Report;
  readonly suggest: Suggest;
  /** Those of some records that count; called with all of them, in order, once in each of two passes. */
  keep(records: readonly SeedRecord[], pass: Pass): readonly SeedRecord[];
  /** Hands records on to their check. */
  check(records: readonly SeedRecord[], add: (records: readonly SeedRecord[]) => void): void;
}

export type Pass = 'read' | 'check';
