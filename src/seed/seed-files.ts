import type { Database } from '../database/connect.ts';
import { writeStatements } from '../database/write-statements.ts';
import { type Mistake, SeedError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { checkRecords } from './check-records.ts';
import { compareGraph } from './compare-graph.ts';
import { declareRecords } from './declare-records.ts';
import { findKnown } from './find-known.ts';
import { readSeedFiles } from './read-seed-files.ts';
import { readStored } from './read-stored.ts';
import { type SeedReport, seedReport } from './seed-report.ts';
import type { Report } from './seed-value.ts';
import { writeGraph } from './write-graph.ts';

/** What a seeding is at. */
export interface SeedProgress {
  readonly step: 'read' | 'check' | 'compare' | 'write';
}

/**
 * Makes the database say what seed files say, in one transaction. Throws a SeedError with all
 * mistakes of the files, and then has written nothing. What is there already stays untouched.
 */
export async function seedFiles(
  database: Database,
  model: Model,
  paths: readonly string[],
  { onProgress = () => {} }: { readonly onProgress?: (progress: SeedProgress) => void } = {},
): Promise<SeedReport> {
  const mistakes: Mistake[] = [];
  const report: Report = (at, text) => mistakes.push({ ...at, text });
  onProgress({ step: 'read' });
  const records = await readSeedFiles(paths, report);
  onProgress({ step: 'check' });
  const stored = await findKnown(database, model, records);
  const known = declareRecords(records, stored, report);
  const graph = checkRecords(records, { model, known, report });
  if (mistakes.length > 0) throw new SeedError(inOrder(mistakes));
  onProgress({ step: 'compare' });
  const changes = compareGraph(graph, await readStored(database, graph));
  onProgress({ step: 'write' });
  const statements = writeGraph(changes, model, new Date().toISOString());
  if (statements.length > 0) await writeStatements(database, statements);
  return seedReport(changes);
}

/** By file as they were read, then by place. */
function inOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
  const files = [...new Set(mistakes.map((mistake) => mistake.file))];
  return [...mistakes].sort(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}
