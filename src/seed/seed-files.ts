import { basename } from 'node:path';
import type { Database } from '../database/connect.ts';
import { forgetPlans } from '../database/forget-plans.ts';
import { LOCK_CHANGES } from '../database/lock-changes.ts';
import { readIn } from '../database/run.ts';
import { runInOrder } from '../database/run-in-order.ts';
import { runTransaction } from '../database/run-transaction.ts';
import { DatabaseError, invariant, StartError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { brokenOff, printWritten } from './broken-off.ts';
import { createChangeSet } from './change-set.ts';
import {
  type CheckedFiles,
  checkFiles,
  checkWithoutRejects,
  type FileCheck,
} from './check-files.ts';
import { NONE_REJECTED, type Rejected } from './create-rejects.ts';
import { createSpool } from './create-spool.ts';
import { planPart } from './plan-part.ts';
import { planParts } from './plan-parts.ts';
import { listOldIds, planSeed, type SeedPlan } from './plan-seed.ts';
import { namePath } from './read-seed-files.ts';
import type { SeedOptions } from './seed-options.ts';
import { addReports, NO_REPORT, type SeedReport, seedReport } from './seed-report.ts';
import { isWhole, splitGraph } from './split-graph.ts';
import { beginParts, endParts } from './unfinished-seed.ts';
import { writeRejects } from './write-rejects.ts';

/**
 * Makes the database say what seed files say. Throws a SeedError with all mistakes of the files, and
 * then has written nothing. A seed of some size is written in one transaction, a larger one in
 * several: what breaks it off leaves some of them, and seeding it again does the rest. Throws a DatabaseError that says
 * how much is written.
 */
export async function seedFiles(
  database: Database,
  model: Model,
  paths: readonly string[],
  options: SeedOptions = {},
): Promise<SeedReport> {
  const { by, reason = printFiles(paths), onProgress = () => {}, onPlan = () => {} } = options;
  using spool = createSpool();
  using lasting = createSpool();
  const run = readIn(database);
  const checked = await readFiles({ run, model, paths, options, spool, lasting });
  const { seed, known, rejected } = checked;
  await using rejects = await writeRejects(model, paths, rejected, options);
  const total = seed.rows;
  const several = !isWhole(seed);
  const noted = several && options.unfinished !== 'forget';
  if (noted) await beginParts(database, paths);
  let report: SeedReport = { ...NO_REPORT, oldIds: listOldIds(seed.oldIds) };
  let done = 0;
  for (const part of splitGraph(seed)) {
    if (options.signal?.aborted) throw new StartError(`Stopped. ${printWritten({ done, total })}`);
    onProgress({ step: 'write', done, total });
    const set = createChangeSet({ by, reason });
    const writing = runTransaction(database, async (within) => {
      await within(LOCK_CHANGES);
      const planned = await planPart(within, model, part, known, set);
      // Again where the transaction is tried again.
      if (!several) onPlan(planSeed(planned.changes, planned.stored, planned.history));
      await runInOrder(within, planned.statements);
      return planned.changes;
    });
    const changes = await writing.catch((error: unknown) => {
      throw error instanceof DatabaseError
        ? brokenOff(error, part, seed.facts, { done, total })
        : error;
    });
    report = addReports(report, seedReport(changes));
    done += part.rows;
  }
  if (several) {
    if (noted) await endParts(database, paths);
    await forgetPlans(database);
  }
  onProgress({ step: 'write', done, total });
  await rejects.putInPlace();
  return report;
}

/** What `seedFiles` would do. Throws the same; writes nothing. */
export async function planFiles(
  database: Database,
  model: Model,
  paths: readonly string[],
  options: SeedOptions = {},
): Promise<SeedPlan> {
  using spool = createSpool();
  using lasting = createSpool();
  const run = readIn(database);
  const checked = await readFiles({ run, model, paths, options, spool, lasting });
  if (options.rejects !== undefined) options.onRejects?.(checked.rejected.count);
  return await planParts(run, model, checked, spool, options.signal);
}

/** `seeded from article.yaml, names.yaml`; of a folder its own name. */
export function printFiles(paths: readonly string[]): string {
  const names = paths.map((path) => basename(namePath(path)));
  const [shown, more] = [names.slice(0, MAX_NAMES), names.length - MAX_NAMES];
  return `seeded from ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** So many files are named in a reason. */
const MAX_NAMES = 5;

/** What the files say; what is wrong with some of it is left out where there is a file for it. */
export async function readFiles(
  check: FileCheck,
): Promise<CheckedFiles & { readonly rejected: Rejected }> {
  const { options } = check;
  if (options.rejects === undefined)
    return { ...(await checkFiles(check)), rejected: NONE_REJECTED };
  // What is left out is not what the files no longer state.
  invariant(options.missing !== 'retract', 'nothing is missing where items are left out');
  return checkWithoutRejects(check);
}
