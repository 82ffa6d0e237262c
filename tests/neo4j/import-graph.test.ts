import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasStore, importGraph } from '../../src/neo4j/import-graph.ts';
import { smallServer } from './small-server.ts';
import { tempFolder } from './temp-folder.ts';

test('an import that fails says why, and leaves no database', async () => {
  const { cacheDir, env } = smallServer('');
  const dataDir = tempFolder();
  const folder = join(dataDir, 'import');
  mkdirSync(folder);
  const [path, headerPath] = [join(folder, 'n.csv'), join(folder, 'n.header.csv')];
  writeFileSync(headerPath, 'id:ID(Star)\n');
  writeFileSync(path, '"vega"\n"vega"\n');
  const steps: string[] = [];
  const importing = importGraph({
    ...{ dataDir, folder, cacheDir, env, heap: '1g', pageCache: '32m', listDelimiter: ';' },
    nodes: [{ path, headerPath, multiline: false, labels: ['Star'] }],
    relationships: [],
    onProgress: (text) => steps.push(text),
    signal: new AbortController().signal,
  });
  await expect(importing).rejects.toThrow(
    /Neo4j's import tool failed, and the database is empty: .*'?vega'? is defined more than once/,
  );
  expect(steps).toContain('Importing, step 1/4: node import');
  expect(hasStore(dataDir)).toBe(false);
}, 120_000);
