import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { readModel } from '../../src/model/read-model.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/** Names of the types that a reader of the API's schema meets. */
async function printedTypes(schemaDir: string): Promise<string[]> {
  const text = printSchema(buildApi(await readModel(schemaDir)));
  const heads = text.matchAll(/^(?:type|interface|union|enum|input|scalar) (\w+)/gm);
  return [...heads].map((head) => head[1] ?? '');
}

/**
 * Eight of them serve filters alone: of aliases and of what is left open (two each), the way from an
 * interface into its types (one each), ranks, and qualifiers of claims that no relation has. Eighteen are
 * answers of root fields: a timeline, a difference with its changed facts and their edges, paths with their hops, links and directions, a preview
 * with its loosened facts, neighbours with their edges and the counts of relations, a subgraph with its nodes
 * and links, and mentions. Two are confidence and its reasons, and three the entries of histories, what they
 * changed and of which kind they are. Thirty-eight serve writing: an input for each of the fourteen types of
 * entities and the two of qualifiers, what all models have in common, four of these for
 * ranks, merges, unmerges and deletions within batches, and the answer of all mutations. Eight are the change
 * log and its subscription.
 */
test('the default model prints at most 244 types', async () => {
  expect((await printedTypes('schema')).length).toBeLessThanOrEqual(244);
});

test('the entity that schema/README.md adds by one file prints at most 6 types more', async () => {
  const before = new Set(await printedTypes('schema'));
  const dir = mkdtempSync(join(tmpdir(), 'chokepoint-model-'));
  cpSync('schema', dir, { recursive: true });
  const blocks = markdownBlocks(readFileSync('schema/README.md', 'utf8'));
  const example = blocks.find(({ file }) => file === 'schema/fab.graphql')?.text;
  writeFileSync(join(dir, 'fab.graphql'), example ?? '');
  const added = (await printedTypes(dir)).filter((name) => !before.has(name));
  expect(added).toContain('Fab');
  expect(added.length).toBeLessThanOrEqual(6);
});
