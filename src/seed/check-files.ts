import type { Run } from '../database/run.ts';
import { SeedError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { createDeclaring } from './create-declaring.ts';
import { createFindKnown } from './create-find-known.ts';
import { createRecordCheck } from './create-record-check.ts';
import { createRejecting, type Rejected } from './create-rejecting.ts';
import { findMissing } from './find-missing.ts';
import { gatherMistakes, type Mistakes } from './gather-mistakes.ts';
import type { Known } from './known.ts';
import type { Noting } from './noting.ts';
import { readSeedFiles } from './read-seed-files.ts';
import type { SeedGraph } from './seed-graph.ts';
import type { SeedOptions } from './seed-options.ts';
import type { Position } from './seed-value.ts';
import { writeRejects } from './write-rejects.ts';

/** What files say, without a mistake. */
export interface CheckedFiles {
  readonly graph: SeedGraph;
  readonly known: Known;
}

/** Reads files and checks them. Throws a SeedError with all mistakes of them. */
export async function checkFiles(
  run: Run,
  model: Model,
  paths: readonly string[],
  options: SeedOptions,
): Promise<CheckedFiles> {
  const { missing = 'keep' } = options;
  const mistakes = gatherMistakes();
  const { report, suggest } = mistakes;
  const { graph, known, places } = await checkOnce(run, model, paths, options, {
    ...{ report, reportFile: report, reportLine: report, suggest },
    keep: (records) => records,
    check: (records, add) => add(records),
  });
  const gone =
    missing === 'retract' && mistakes.count() === 0
      ? await findMissing(run, graph, places(), report)
      : [];
  throwMistakes(mistakes);
  return { graph: { ...graph, retractions: [...graph.retractions, ...gone] }, known };
}

/**
 * Reads files and checks them, again and again without the items that have mistakes, and without those
 * that refer to them, until nothing is wrong with the rest. Throws a SeedError where a file cannot be
 * taken apart into items.
 */
export async function checkWithoutRejects(
  run: Run,
  model: Model,
  paths: readonly string[],
  options: SeedOptions,
): Promise<CheckedFiles & { readonly rejected: Rejected }> {
  const rejected = new Map<number, readonly string[]>();
  for (;;) {
    const mistakes = gatherMistakes();
    const rejecting = createRejecting(rejected, mistakes);
    const { graph, known } = await checkOnce(run, model, paths, options, rejecting);
    const found = rejecting.finish();
    throwMistakes(mistakes);
    if (found.size === 0) return { graph, known, rejected };
    for (const [item, texts] of found) rejected.set(item, texts);
  }
}

/** Writes the rejected items of files where they can be mended; nothing where there are none. */
export async function keepRejects(
  model: Model,
  paths: readonly string[],
  rejected: Rejected,
  options: SeedOptions,
): Promise<void> {
  const { rejects } = options;
  if (rejects === undefined || rejected.size === 0) return;
  await writeRejects(
    rejects,
    rejected,
    readSeedFiles(paths, model, () => {}, options),
  );
}

/** Reads the files twice: once for what references can point at, once to check what they say. */
async function checkOnce(
  run: Run,
  model: Model,
  paths: readonly string[],
  options: SeedOptions,
  { report, reportFile, reportLine, suggest, keep, check: hand }: Noting,
): Promise<CheckedFiles & { readonly places: () => ReadonlyMap<string, Position> }> {
  const { onProgress = () => {} } = options;
  const findKnown = await createFindKnown(run, model);
  const declaring = createDeclaring(report);
  let total = 0;
  for await (const all of readSeedFiles(paths, model, reportFile, options, reportLine)) {
    onProgress({ step: 'read', done: total, total: undefined });
    const records = keep(all, 'read');
    declaring.add(records, await findKnown(records));
    total += all.length;
  }
  const known = declaring.finish();
  const check = createRecordCheck({ model, known, report, suggest, merged: 'pass over' });
  let done = 0;
  // What cannot be read was told the first time.
  for await (const all of readSeedFiles(paths, model, () => {}, options)) {
    onProgress({ step: 'check', done, total });
    hand(keep(all, 'check'), check.add);
    done += all.length;
  }
  const graph = check.finish();
  if (done !== total) throwChanged(paths);
  return { graph, known, places: check.places };
}

function throwMistakes({ count, inOrder }: Mistakes): void {
  if (count() > 0) throw new SeedError(inOrder(), count());
}

function throwChanged([file = '']: readonly string[]): never {
  const text = 'changed while it was read: seed it again';
  throw new SeedError([{ file, line: 1, column: 1, text }], 1);
}
