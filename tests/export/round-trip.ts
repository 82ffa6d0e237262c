import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { readIn } from '../../src/database/run.ts';
import { exportGraph } from '../../src/export/export-graph.ts';
import type { Selection } from '../../src/export/selection.ts';
import { writeCsvFolder } from '../../src/export/write-csv-folder.ts';
import { writeLinesFile } from '../../src/export/write-lines.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { type TestDatabase, writeSeed } from '../seed/test-database.ts';

/** The graph as `npm run export` writes it, and the file. */
export async function exportLines(
  neo4j: TestDatabase,
  selection?: Selection,
): Promise<{ readonly path: string; readonly text: string }> {
  const path = writeSeed('', 'export.jsonl');
  await writeLinesFile(exportGraph(readIn(neo4j.database), neo4j.model, selection), path);
  return { path, text: readFileSync(path, 'utf8') };
}

/** Seeds what was exported into an empty database, and finds that it says the same. */
export async function expectRoundTrip(neo4j: TestDatabase): Promise<string> {
  const before = await readGraph(neo4j);
  const { path, text } = await exportLines(neo4j);
  await neo4j.clear();
  await seedFiles(neo4j.database, neo4j.model, [path]);
  expect((await exportLines(neo4j)).text).toBe(text);
  expect(await readGraph(neo4j)).toEqual(before);
  expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  return text;
}

/** Exports as CSV, seeds that into an empty database, and finds that it says the same. */
export async function expectCsvRoundTrip(neo4j: TestDatabase): Promise<string> {
  const { text } = await exportLines(neo4j);
  const folder = join(mkdtempSync(join(tmpdir(), 'chokepoint-csv-')), 'out');
  await writeCsvFolder(exportGraph(readIn(neo4j.database), neo4j.model), neo4j.model, folder);
  await neo4j.clear();
  await seedFiles(neo4j.database, neo4j.model, [folder]);
  expect((await exportLines(neo4j)).text).toBe(text);
  return folder;
}

/**
 * What stands: current facts with all they cite and are linked with, and everything else; without the
 * times of writing, the numbers of versions, and the places of names and links, which count from 1 anew.
 */
export async function readGraph(neo4j: TestDatabase): Promise<unknown[][]> {
  return neo4j.read(`MATCH (node)
WHERE (node:Fact AND node.currentKey IS NOT NULL) OR node:Entity OR node:Passage OR node:Unstated OR node:Name OR node:Merged
RETURN labels(node), node { .*, id: CASE WHEN NOT node:Fact THEN node.id END, version: null, createdAt: null,
  updatedAt: null, recordedAt: null, changeSetId: null }, COLLECT {
  MATCH (node)-[edge]->(other)
  WHERE NOT type(edge) IN ['SUPERSEDES'] AND (NOT other:Fact OR other.currentKey IS NOT NULL)
    AND edge.retractedAt IS NULL
  WITH type(edge) AS type, coalesce(other.key, other.id) AS end,
    edge { .*, ordinal: null, recordedAt: null, changeSetId: null, id: CASE WHEN edge.modality IS NULL THEN edge.id END } AS edge
  ORDER BY type, end, edge.id, edge.name, edge.quote, edge.modality, edge.stance, edge.role, edge.hedge, edge.attributedToId,
    edge.polarity, edge.note, edge.saidOn, toString(edge.validFrom), edge.validFromText
  RETURN [type, end, edge]
}
ORDER BY labels(node), coalesce(node.key, node.id)`);
}
