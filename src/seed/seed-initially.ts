import { setImmediate } from 'node:timers/promises';
import { checkComputedFields } from '../database/check-computed-fields.ts';
import type { Database } from '../database/connect.ts';
import { forgetPlans } from '../database/forget-plans.ts';
import { noteModel, prepareSchema } from '../database/prepare-schema.ts';
import { readRows } from '../database/read-rows.ts';
import { writeStatements } from '../database/write-statements.ts';
import { invariant } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { type ChangeSet, createChangeSet } from './change-set.ts';
import { createSpool } from './create-spool.ts';
import { loadedLine } from './log-changes.ts';
import { printFiles, readFiles } from './seed-files.ts';
import type { SeedOptions } from './seed-options.ts';
import { splitGraph } from './split-graph.ts';
import { writeHistory } from './write-history.ts';
import { EMPTY_LIST, type ImportedGraph, writeImport } from './write-import.ts';
import { type WrittenRejects, writeRejects } from './write-rejects.ts';

/** A seed as files for the import tool. */
export interface PreparedImport {
  readonly graph: ImportedGraph;
  readonly set: ChangeSet;
  readonly rows: number;
  /** What is left out of it, to be put in its place once all else is in the database. */
  readonly rejects: WrittenRejects;
}

/**
 * Reads and checks seed files for an empty database, and writes what they say into a folder as files for
 * Neo4j's import tool. Throws a SeedError with all mistakes.
 */
export async function prepareImport(
  model: Model,
  paths: readonly string[],
  folder: string,
  options: SeedOptions = {},
): Promise<PreparedImport> {
  const { by, reason = printFiles(paths), onProgress = () => {}, signal } = options;
  using spool = createSpool();
  using lasting = createSpool();
  // An empty database holds nothing of what is looked for.
  const run = async () => [];
  const { seed, rejected } = await readFiles({ run, model, paths, options, spool, lasting });
  const set = createChangeSet({ by, reason });
  const writing = writeImport(folder, model, set, spool);
  const total = seed.rows;
  let done = 0;
  for (const part of splitGraph(seed)) {
    onProgress({ step: 'print', done, total });
    writing.add(part);
    done += part.rows;
    // Printing never waits for anything, so that nothing else would be heard.
    await setImmediate();
    signal?.throwIfAborted();
  }
  onProgress({ step: 'print', done, total });
  const graph = writing.finish();
  return { graph, set, rows: total, rejects: await writeRejects(model, paths, rejected, options) };
}

/**
 * Does what is left to do on a database that the import tool has made: it then is as if the files had been
 * seeded. Until it is done the database counts as unfinished.
 */
export async function finishImport(
  database: Database,
  model: Model,
  { graph, set }: PreparedImport,
): Promise<void> {
  await checkComputedFields(database, model);
  const labels = new Set(graph.nodes.flatMap((file) => file.labels));
  for (const label of labels) if (label.startsWith(EMPTY_LIST)) await fillLists(database, label);
  await checkCounts(database, graph);
  await writeStatements(
    database,
    writeHistory([], [{ kind: 'log', row: loadedLine(graph.counts) }], set),
  );
  await noteModel(database, model);
  await prepareSchema(database, model);
  await forgetPlans(database);
}

/** So many nodes in one transaction. */
const BATCH = 20_000;

/** Gives the nodes with this label the list of one empty text that CSV could not say. */
async function fillLists(database: Database, label: string): Promise<void> {
  const name = label.slice(EMPTY_LIST.length);
  const statement = {
    text: `MATCH (node:${label})
WITH node LIMIT $p.batch
SET node.${name} = ['']
REMOVE node:${label}
RETURN count(*)`,
    parameters: { p: { batch: BATCH } },
  };
  for (let count = BATCH; count === BATCH; ) {
    const [rows] = await writeStatements(database, [statement]);
    count = Number(rows?.[0]?.[0]);
  }
}

/** All that was written must be there. */
async function checkCounts(database: Database, graph: ImportedGraph): Promise<void> {
  const [nodes] = await readRows(database, {
    text: 'MATCH (node) RETURN count(node)',
    parameters: {},
  });
  const [relationships] = await readRows(database, {
    text: 'MATCH ()-[edge]->() RETURN count(edge)',
    parameters: {},
  });
  const wanted = [graph.nodes, graph.relationships].map((files) =>
    (files as readonly { count: number }[]).reduce((sum, { count }) => sum + count, 0),
  );
  const found = [Number(nodes?.[0]), Number(relationships?.[0])];
  invariant(
    found.every((count, place) => count === wanted[place]),
    `of ${wanted.join(' nodes and ')} relationships ${found.join(' and ')} were imported`,
  );
}
