import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import type { Database } from '../../src/database/connect.ts';
import { isPrepared } from '../../src/database/prepare-schema.ts';
import { readRows } from '../../src/database/read-rows.ts';
import { schemaStatements } from '../../src/database/schema-statements.ts';
import { claimDataFolder } from '../../src/neo4j/data-folder.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { connectTo, startSmallServer } from '../neo4j/small-server.ts';
import { tempFolder } from '../neo4j/temp-folder.ts';
import { generateSeed } from '../oracle/generate-seed.ts';
import { newSeed } from '../oracle/new-seed.ts';
import { Random } from '../oracle/random.ts';
import { useTestDatabase, writeLines, writeSeed } from './test-database.ts';

const OBSERVATORY = 'tests/oracle/observatory';
const neo4j = useTestDatabase(OBSERVATORY);

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `npm run seed` on a data folder of its own. */
function seed(dataDir: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Ended {
  const env = {
    ...process.env,
    NEO4J_URI: '',
    NEO4J_HEAP: '256m',
    NEO4J_PAGECACHE: '32m',
    ...more,
  };
  const flags = ['--data', dataDir, '--schema', OBSERVATORY, '--seed', 'none'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/seed.ts', ...args, ...flags],
    { env, encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

/** All that is stored, but for who wrote it and when. */
async function readAll(database: Database): Promise<unknown[][][]> {
  const times = 'createdAt: null, updatedAt: null, recordedAt: null, changeSetId: null';
  const nodes = `MATCH (node)
WHERE node:Entity OR node:Merged OR node:Passage OR node:Name OR node:Fact OR node:Unstated
UNWIND labels(node) AS label
WITH node, label ORDER BY label
RETURN collect(label) AS labels, node { .*, ${times} } AS node
ORDER BY labels, coalesce(node.id, node.key)`;
  const edges = `MATCH (from)-[edge]->(to)
WHERE NOT from:Change AND NOT from:ChangeSet
WITH type(edge) AS type, coalesce(from.id, from.key) AS start, coalesce(to.id, to.key) AS end,
  edge { .*, ${times} } AS edge
RETURN type, start, end, edge
ORDER BY type, start, end, edge.id, edge.ordinal, edge.name`;
  const read = (text: string) => readRows(database, { text, parameters: {} });
  return [await read(nodes), await read(edges)];
}

describe('npm run seed -- --initial', () => {
  test('leaves what an ordinary seed leaves, to the last property', async () => {
    await neo4j.clear();
    const size = { entitiesOfType: 14, facts: 200, relations: 40 };
    const random = generateSeed(neo4j.model, new Random(newSeed(undefined)), size);
    const path = writeSeed(JSON.stringify(random));
    const awkward = writeLines([
      {
        ...{ type: 'Star', id: 'a "quoted", id', name: 'Two\nlines\r\n, "and" commas' },
        ...{ magnitude: 3, variable: true, mass: 2.5 },
      },
      { id: 'a "quoted", id', aliases: ['Ünï', 'ünï', '星 "七"', '\\'] },
      { type: 'Star', id: 'another', name: 'Another one', magnitude: 4, variable: false },
      {
        ...{ type: 'Star', id: 'twin', name: 'Twin', magnitude: 1, variable: false },
        mergedInto: {
          id: 'double',
          names: ['Twin'],
          claims: [{ key: 'T1', field: 'subject', said: 'twin' }],
        },
      },
      {
        ...{ type: 'Star', id: 'double', name: 'Double', magnitude: 1, variable: false },
        mergedInto: 'another',
      },
      // By a name in place of the id.
      { relation: 'ORBITS', subject: 'another', object: '星 "七"', period: 7.5 },
    ]);
    await seedFiles(neo4j.database, neo4j.model, [path, awkward]);

    const dataDir = join(tempFolder(), 'one, two');
    const { code, out, err } = seed(dataDir, [path, awkward, '--initial', '--by', 'ada']);
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^\d+ rows loaded\n$/);
    expect(readdirSync(dataDir)).not.toContain('import');
    const server = await startSmallServer(dataDir);
    const database = await connectTo(server);
    expect(await readAll(database)).toEqual(await readAll(neo4j.database));
    expect(await checkGraph(database, neo4j.model)).toEqual([]);
    expect(await isPrepared(database, neo4j.model)).toBe(true);
    const names = await readRows(database, {
      text: "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name",
      parameters: {},
    });
    const wanted = schemaStatements(neo4j.model).map(({ name }) => name);
    expect(wanted.filter((name) => !names.flat().includes(name))).toEqual([]);
    const sets = await readRows(database, {
      text: 'MATCH (set:ChangeSet) RETURN set.number, set.by',
      parameters: {},
    });
    expect(sets).toEqual([[1, 'ada']]);

    await database.close();
    await server.stop();
    const again = seed(dataDir, [path, '--initial']);
    expect(again.code).toBe(1);
    expect(again.err).toContain('is not empty, and --initial loads empty ones');
  }, 240_000);

  test('tells all mistakes, and then the folder has no database', () => {
    const dataDir = tempFolder();
    const path = writeLines([{ type: 'Star', id: 'sun', name: 'Sun', size: 1 }, { retract: 'F1' }]);
    const { code, err } = seed(dataDir, [path, '--initial']);
    expect(code).toBe(1);
    expect(err).toContain('4 mistakes; nothing was written');
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test('is refused on a folder that another process works on, of which it touches nothing', () => {
    const dataDir = tempFolder();
    const claim = claimDataFolder(dataDir);
    const folder = join(dataDir, 'import');
    mkdirSync(folder);
    writeFileSync(join(folder, 'node1.csv'), '');
    const { code, err } = seed(dataDir, [writeLines([]), '--initial']);
    claim.release();
    expect(code).toBe(1);
    expect(err).toContain(`Process ${process.pid} already works on ${dataDir}: stop it`);
    expect(readdirSync(folder)).toEqual(['node1.csv']);
  });

  test('is refused for a database that is not embedded', () => {
    const { code, err } = seed(tempFolder(), [writeLines([]), '--initial'], {
      ...{ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
    });
    expect(code).toBe(1);
    expect(err).toContain('--initial loads the embedded Neo4j alone: leave out NEO4J_URI');
  });
});
