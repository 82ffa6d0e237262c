import { basename } from 'node:path';
import type { Database } from '../database/connect.ts';
import { type Run, readIn } from '../database/run.ts';
import { writeStatements } from '../database/write-statements.ts';
import { SeedError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { createChangeSet } from './change-set.ts';
import { compareSeed } from './compare-seed.ts';
import { createDeclaring } from './create-declaring.ts';
import { createFindKnown } from './create-find-known.ts';
import { createRecordCheck } from './create-record-check.ts';
import { findMissing } from './find-missing.ts';
import { gatherMistakes } from './gather-mistakes.ts';
import type { Known } from './known.ts';
import { planPart } from './plan-part.ts';
import { planSeed, type SeedPlan } from './plan-seed.ts';
import { type ReadOptions, readSeedFiles } from './read-seed-files.ts';
import type { SeedGraph } from './seed-graph.ts';
import { addReports, NO_REPORT, type SeedReport, seedReport } from './seed-report.ts';
import { countRows, splitGraph } from './split-graph.ts';
import { beginParts, endParts } from './unfinished-seed.ts';

/** What a seeding is at. */
export interface SeedProgress {
  readonly step: 'read' | 'check' | 'write';
  /** Records that are read or checked, or rows that are written. */
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
  /** Told what will be written, before it is; not where that takes several transactions. */
  readonly onPlan?: (plan: SeedPlan) => void;
}

/**
 * Makes the database say what seed files say. Throws a SeedError with all mistakes of the files, and
 * then has written nothing. A seed of some size is written in one transaction, a larger one in
 * several: what breaks it off leaves some of them, and seeding it again does the rest.
 */
export async function seedFiles(
  database: Database,
  model: Model,
  paths: readonly string[],
  options: SeedOptions = {},
): Promise<SeedReport> {
  const { by, reason = printFiles(paths), onProgress = () => {}, onPlan = () => {} } = options;
  const run = readIn(database);
  const { graph, known } = await checkFiles(run, model, paths, options);
  const parts = splitGraph(graph);
  const total = countRows(graph);
  const several = parts.length > 1;
  if (several) await beginParts(database, paths);
  let report = NO_REPORT;
  let done = 0;
  for (const part of parts) {
    onProgress({ step: 'write', done, total });
    const set = createChangeSet({ by, reason });
    const planned = await planPart(run, model, part, known, set);
    const { changes, stored, history, statements } = planned;
    if (!several) onPlan(planSeed(changes, stored, history));
    if (statements.length > 0) await writeStatements(database, statements);
    report = addReports(report, seedReport(changes));
    done += part.rows;
  }
  if (several) await endParts(database, paths);
  onProgress({ step: 'write', done, total });
  return report;
}

/** What `seedFiles` would do. Throws the same; writes nothing. */
export async function planFiles(
  database: Database,
  model: Model,
  paths: readonly string[],
  options: SeedOptions = {},
): Promise<SeedPlan> {
  const run = readIn(database);
  const { graph, known } = await checkFiles(run, model, paths, options);
  const { changes, stored, history } = await compareSeed(run, model, graph, known);
  return planSeed(changes, stored, history);
}

/** `seeded from article.yaml, names.yaml`; of a folder its own name. */
function printFiles(paths: readonly string[]): string {
  const names = paths.map((path) => basename(path));
  const [shown, more] = [names.slice(0, MAX_NAMES), names.length - MAX_NAMES];
  return `seeded from ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** So many files are named in a reason. */
const MAX_NAMES = 5;

/** Reads the files twice: once for what references can point at, once to check what they say. */
async function checkFiles(
  run: Run,
  model: Model,
  paths: readonly string[],
  options: SeedOptions,
): Promise<{ readonly graph: SeedGraph; readonly known: Known }> {
  const { onProgress = () => {}, missing = 'keep' } = options;
  const { report, suggest, count, inOrder } = gatherMistakes();
  const findKnown = await createFindKnown(run, model);
  const declaring = createDeclaring(report);
  let total = 0;
  for await (const records of readSeedFiles(paths, model, report, options)) {
    onProgress({ step: 'read', done: total, total: undefined });
    declaring.add(records, await findKnown(records));
    total += records.length;
  }
  const known = declaring.finish();
  const check = createRecordCheck({ model, known, report, suggest });
  let done = 0;
  // What cannot be read was told the first time.
  for await (const records of readSeedFiles(paths, model, () => {}, options)) {
    onProgress({ step: 'check', done, total });
    check.add(records);
    done += records.length;
  }
  const graph = check.finish();
  if (done !== total) report(startOf(paths), 'changed while it was read: seed it again');
  const gone =
    missing === 'retract' && count() === 0
      ? await findMissing(run, graph, check.places(), report)
      : [];
  if (count() > 0) throw new SeedError(inOrder(), count());
  return { graph: { ...graph, retractions: [...graph.retractions, ...gone] }, known };
}

function startOf([file = '']: readonly string[]) {
  return { file, line: 1, column: 1 };
}
