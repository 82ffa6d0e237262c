import type { SeedPlan } from './plan-seed.ts';
import type { ReadOptions } from './read-seed-files.ts';

/** What a seeding is at. */
export interface SeedProgress {
  readonly step: 'read' | 'check' | 'print' | 'write';
  /** Records that are read or checked, or rows that are printed for an import or written. */
  readonly done: number;
  /** Undefined as long as nobody knows. */
  readonly total: number | undefined;
}

export interface SeedOptions extends ReadOptions {
  /** Who writes, and why; the names of the files and folders where no reason is given. */
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
  readonly onProgress?: (progress: SeedProgress) => void;
  /** What becomes of facts that the files no longer state (`find-missing.ts`); they are kept unless it is said. */
  readonly missing?: 'keep' | 'retract';
  /** Aborted where a seeding is to end before its next transaction; while files are read it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Whether a seeding that is broken off is noted in the database by its paths, so that `npm start` completes it; it is unless it is said. */
  readonly unfinished?: 'note' | 'forget';
  /**
   * Where items with mistakes, and those that refer to them, are written as JSONL, so that the rest can be
   * seeded without them; where there is no such file, a mistake stops all.
   */
  readonly rejects?: string | undefined;
  /** Told how many items are left out, none too: in the end, when they are in the file, or are known in a dry run. */
  readonly onRejects?: (count: number) => void;
  /**
   * Told what will be written, before it is; not where that takes several transactions. Told again, and perhaps otherwise, each
   * time that the transaction is tried again.
   */
  readonly onPlan?: (plan: SeedPlan) => void;
}
