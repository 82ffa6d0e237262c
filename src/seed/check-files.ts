import type { Run } from '../database/run.ts';
import { SeedError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { checkQuotes } from './check-quotes.ts';
import type { CheckedSeed } from './checked-seed.ts';
import { createDeclaring } from './create-declaring.ts';
import { createFindKnown } from './create-find-known.ts';
import { createNames, type Names } from './create-names.ts';
import { createRecordCheck } from './create-record-check.ts';
import { createRejecting } from './create-rejecting.ts';
import { createRejects, type Rejected } from './create-rejects.ts';
import type { Spool } from './create-spool.ts';
import { findMissing } from './find-missing.ts';
import { gatherMistakes, type Mistakes } from './gather-mistakes.ts';
import type { Keeping, Lookup } from './keeping.ts';
import { type Known, NOTHING_STORED } from './known.ts';
import type { Noting } from './noting.ts';
import { readSeedFiles } from './read-seed-files.ts';
import type { SeedOptions } from './seed-options.ts';
import { OF_FILES } from './wording.ts';

/** What files say, without a mistake. */
export interface CheckedFiles {
  readonly seed: CheckedSeed;
  readonly known: Known;
}

/** What is read, by whom, and where what it says is kept. */
export interface FileCheck {
  readonly run: Run;
  readonly model: Model;
  readonly paths: readonly string[];
  readonly options: SeedOptions;
  /** For what is known of one reading; cleared before the next. */
  readonly spool: Spool;
  /** For what one reading leaves to the next: names, and mistakes of what is left out. */
  readonly lasting: Keeping;
}

/** Reads files and checks them. Throws a SeedError with all mistakes of them. */
export async function checkFiles(check: FileCheck): Promise<CheckedFiles> {
  const { run, options, lasting } = check;
  const { missing = 'keep' } = options;
  const names = createNames(run, check.model, lasting);
  const read = async () => {
    const mistakes = gatherMistakes();
    const { report, suggest } = mistakes;
    check.spool.clear();
    const checked = await checkOnce(check, names, {
      ...{ report, reportFile: report, reportLine: report, suggest },
      keep: (records) => records,
      check: (records, add) => add(records),
    });
    return { ...checked, mistakes };
  };
  let last = await read();
  // What one name leads to may show others.
  while (await names.learn(() => readAgain(check))) last = await read();
  const { seed, known, mistakes } = last;
  const { report } = mistakes;
  const gone =
    missing === 'retract' && mistakes.count() === 0
      ? await findMissing(run, seed, known, report, lasting)
      : NONE_GONE;
  checkQuotes(seed, known, report, gone);
  throwMistakes(mistakes);
  for (const key of gone.keys()) seed.retractions.push({ key });
  return { seed: { ...seed, rows: seed.rows + gone.size }, known };
}

const NONE_GONE: Lookup<true> = new Map();

/**
 * Reads files and checks them, again and again without the items that have mistakes, and without those
 * that refer to them, until nothing is wrong with the rest. Throws a SeedError where a file cannot be
 * taken apart into items.
 */
export async function checkWithoutRejects(
  check: FileCheck,
): Promise<CheckedFiles & { readonly rejected: Rejected }> {
  const rejects = createRejects(check.lasting);
  const names = createNames(check.run, check.model, check.lasting);
  for (;;) {
    const mistakes = gatherMistakes();
    check.spool.clear();
    const rejecting = createRejecting(rejects, mistakes, check.spool);
    const { seed, known } = await checkOnce(check, names, rejecting);
    if (await names.learn(() => readAgain(check))) continue;
    checkQuotes(seed, known, rejecting.report);
    rejecting.finish();
    throwMistakes(mistakes);
    if (!rejects.leaveOut()) return { seed, known, rejected: rejects };
  }
}

/** Reads the files twice: once for what references can point at, once to check what they say. */
async function checkOnce(
  { run, model, paths, options, spool }: FileCheck,
  names: Names,
  { report, reportFile, reportLine, suggest, keep, check: hand }: Noting,
): Promise<CheckedFiles> {
  const { onProgress = () => {}, signal } = options;
  const findKnown = await createFindKnown(run, model, 'suggest', spool);
  const declaring = createDeclaring(report, spool);
  let total = 0;
  for await (const all of readSeedFiles(paths, model, reportFile, options, reportLine)) {
    signal?.throwIfAborted();
    onProgress({ step: 'read', done: total, total: undefined });
    const records = keep(all, 'read');
    declaring.add(records, await findKnown(records));
    total += all.length;
  }
  declaring.add([], { ...NOTHING_STORED, entities: names.stored() });
  const known = declaring.finish();
  const check = createRecordCheck(
    {
      model,
      known,
      report,
      suggest,
      ...{ merged: 'pass over', wording: OF_FILES },
      findNamed: names.find,
      suggestNamed: () => undefined,
    },
    spool,
  );
  let done = 0;
  // What cannot be read was told the first time.
  for await (const all of readSeedFiles(paths, model, () => {}, options)) {
    signal?.throwIfAborted();
    onProgress({ step: 'check', done, total });
    hand(keep(all, 'check'), check.add);
    done += all.length;
  }
  const seed = check.finish();
  if (done !== total) throwChanged(paths);
  return { seed, known };
}

/** What the files say once more, whatever is wrong with it. */
function readAgain({ paths, model, options }: FileCheck) {
  return readSeedFiles(paths, model, () => {}, options);
}

function throwMistakes({ count, inOrder }: Mistakes): void {
  if (count() > 0) throw new SeedError(inOrder(), count());
}

function throwChanged([file = '']: readonly string[]): never {
  const text = 'changed while it was read: seed it again';
  throw new SeedError([{ file, line: 1, column: 1, text }], 1);
}
