import { afterAll, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { readRows } from '../../src/database/read-rows.ts';
import { readModel } from '../../src/model/read-model.ts';
import { isImportUnfinished } from '../../src/neo4j/unfinished-import.ts';
import { type Command, endCommands, spawnSeed, spawnStart } from '../cli/command.ts';
import { connectTo, eventually, findJavas, startSmallServer } from '../neo4j/small-server.ts';
import { tempFolder } from '../neo4j/temp-folder.ts';
import { writeLines } from './test-database.ts';

afterAll(endCommands);

const PLACES = 20_000;

function places(): string {
  const all = Array.from({ length: PLACES }, (_, i) => ({
    ...{ type: 'Place', id: `p${i}`, name: `Place ${i}` },
  }));
  return writeLines(all);
}

function load(dataDir: string, path: string): Command {
  return spawnSeed([path, '--initial', '--data', dataDir, '--seed', 'none']);
}

/** Nothing is served, and nothing is read, of what a loading has left. */
async function expectRefused(dataDir: string): Promise<void> {
  const flags = ['--data', dataDir, '--seed', 'none'];
  for (const command of [spawnStart(flags), spawnSeed([writeLines([]), ...flags])]) {
    const { code, err } = await command.ended;
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining(`The loading of ${dataDir} was broken off: run npm run seed`),
    });
  }
}

/** The same again begins anew, and then all is there. */
async function expectLoaded(dataDir: string, path: string): Promise<void> {
  const { code, err } = await load(dataDir, path).ended;
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  await expectWhole(dataDir);
}

async function expectWhole(dataDir: string): Promise<void> {
  expect(isImportUnfinished(dataDir)).toBe(false);
  const database = await connectTo(await startSmallServer(dataDir));
  const [row] = await readRows(database, {
    text: 'MATCH (place:Place) RETURN count(place)',
    parameters: {},
  });
  expect(row).toEqual([PLACES]);
  const [indexes] = await readRows(database, {
    text: "SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*)",
    parameters: {},
  });
  expect(indexes).toEqual([0]);
  expect(await checkGraph(database, await readModel('schema'))).toEqual([]);
}

test('a loading that is killed while it imports leaves nothing that is served', async () => {
  const [dataDir, path] = [tempFolder(), places()];
  const command = load(dataDir, path);
  await command.waitFor('Importing, step 1');
  command.process.kill('SIGKILL');
  await command.ended;
  await expectRefused(dataDir);
  await expectLoaded(dataDir, path);
}, 300_000);

test('a loading that is killed when Neo4j is up leaves nothing that is served', async () => {
  const [dataDir, path] = [tempFolder(), places()];
  const command = load(dataDir, path);
  await command.waitFor('Imported');
  expect(await eventually(() => findJavas(dataDir).length > 0, 60_000)).toBe(true);
  command.process.kill('SIGKILL');
  await command.ended;
  await expectRefused(dataDir);
  await expectLoaded(dataDir, path);
}, 300_000);

test('a loading whose Neo4j is killed comes to its end all the same, or is refused', async () => {
  const [dataDir, path] = [tempFolder(), places()];
  const command = load(dataDir, path);
  // Where that is done in no time, it is not said.
  const making = await command.waitFor('Making constraints and indexes').catch(() => undefined);
  if (making) for (const pid of findJavas(dataDir)) process.kill(pid, 'SIGKILL');
  const { code } = await command.ended;
  if (code === 0) await expectWhole(dataDir);
  else {
    await expectRefused(dataDir);
    await expectLoaded(dataDir, path);
  }
}, 300_000);
