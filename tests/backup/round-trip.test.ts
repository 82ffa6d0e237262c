import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPrepared } from '../../src/database/prepare-schema.ts';
import { readRows } from '../../src/database/read-rows.ts';
import { schemaStatements } from '../../src/database/schema-statements.ts';
import { readModel } from '../../src/model/read-model.ts';
import {
  type Command,
  endCommands,
  spawnBackup,
  spawnExport,
  spawnRestore,
  spawnSeed,
} from '../cli/command.ts';
import { connectTo, eventually, findJavas, startSmallServer } from '../neo4j/small-server.ts';
import { writeSeed } from '../seed/test-database.ts';

const LONG = 300_000;

const folder = mkdtempSync(join(tmpdir(), 'chokepoint-test-'));
const dataDir = join(folder, 'data');
const backups = join(folder, 'backups');
const file = join(backups, 'graph.backup');
/** What the graph says when it is backed up, and later. */
let before: string;
let later: string;

async function expectDone(command: Command): Promise<string> {
  const { code, err } = await command.ended;
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return err;
}

/** Exit code 1, and one sentence of what is wrong. */
async function expectRefused(command: Command, expected: string | RegExp): Promise<void> {
  const { code, err, out } = await command.ended;
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(expected);
  expect(err).not.toMatch(/\n {4}at /);
}

async function readGraph(): Promise<string> {
  const { code, out, err } = await spawnExport(['--data', dataDir]).ended;
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return out;
}

beforeAll(async () => {
  mkdirSync(backups);
  await expectDone(spawnSeed(['seed', '--data', dataDir]));
  before = await readGraph();
  const said = await expectDone(spawnBackup([file, '--data', dataDir]));
  expect(said).toMatch(
    /graph\.backup has the model default: \d+ nodes and [\d,]+ relationships in \d+\.\d MiB\n$/,
  );
  writeFileSync(join(dataDir, 'keys.json'), '[]', { mode: 0o600 });
  const more = 'entities: { Company: { added: { name: Added later } } }';
  await expectDone(spawnSeed([writeSeed(more), '--data', dataDir]));
  later = await readGraph();
  expect(later).toContain('Added later');
}, LONG);
afterAll(() => {
  endCommands();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run backup', () => {
  test('makes one file for its owner alone, which any tar can read', () => {
    expect(readdirSync(backups)).toEqual(['graph.backup']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(execFileSync('tar', ['-tf', file], { encoding: 'utf8' })).toBe(
      'manifest.json\nneo4j.dump\n',
    );
    const text = execFileSync('tar', ['-xOf', file, 'manifest.json'], { encoding: 'utf8' });
    expect(JSON.parse(text)).toMatchObject({
      ...{ format: 1, layout: 4, model: { name: 'default' } },
      neo4j: expect.stringMatching(/^20\d\d\.\d+/),
      dump: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  test('writes over no file unless told to, and says what it needs', async () => {
    const bytes = readFileSync(file);
    await expectRefused(
      spawnBackup([file, '--data', dataDir]),
      /^\S+graph\.backup is there already: name another file, or add --force\.\n$/,
    );
    await expectRefused(
      spawnBackup(['--data', dataDir]),
      'Expected one file to write to, found none',
    );
    await expectRefused(
      spawnBackup([join(backups, 'b'), '--data', join(folder, 'nothing')]),
      `There is no database in ${join(folder, 'nothing')}: name its folder by --data`,
    );
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
    await expectRefused(
      spawnBackup([join(folder, 'no', 'folder'), '--data', dataDir]),
      /cannot be written: ENOENT.*; name a file that can be written\.\n$/,
    );
    await expectRefused(
      spawnBackup([join(backups, 'b')], { NEO4J_URI: 'bolt://x', NEO4J_PASSWORD: 'x' }),
      'npm run backup is for the embedded Neo4j, and NEO4J_URI names another one: leave it out, or use neo4j-admin database dump',
    );
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(backups)).toEqual(['graph.backup']);
  });

  test('says that the disk is full, and leaves nothing', async () => {
    // The kernel ends what is written to a file at so many blocks, as a full disk would.
    const limited = join(backups, 'limited');
    const { code, err } = await spawnBackup([limited, '--data', dataDir], {
      NODE_OPTIONS: `--import ${join(import.meta.dirname, 'fill-disk.mjs')}`,
    }).ended;
    expect(code).toBe(1);
    expect(err).toContain(
      `${limited} cannot be written: the disk is full; free some space, or name a file on another one.`,
    );
    expect(readdirSync(backups)).toEqual(['graph.backup']);
  });

  test(
    'that is killed leaves no file, and the folder to the next one at once',
    async () => {
      const killed = spawnBackup([join(backups, 'killed'), '--data', dataDir]);
      const isDumping = () => existsSync(join(dataDir, 'server.json')) && isTool(dataDir);
      expect(await eventually(isDumping, 60_000)).toBe(true);
      killed.process.kill('SIGKILL');
      await killed.ended;
      expect(existsSync(join(backups, 'killed'))).toBe(false);
      // What is half bears another name, and is no backup: what one says of itself is written last.
      const part = join(backups, 'killed.part');
      await expectRefused(spawnRestore([part, '--data', dataDir, '--force']), 'is not a backup');
      rmSync(part);
      expect(await readGraph()).toBe(later);
    },
    LONG,
  );
});

/** Whether what is at work on the folder is Neo4j's tool. */
function isTool(dir: string): boolean {
  return readFileSync(join(dir, 'server.json'), 'utf8').includes('database dump');
}

describe('npm run restore', () => {
  test('puts nothing in the place of a database unless told to', async () => {
    await expectRefused(
      spawnRestore([file, '--data', dataDir]),
      `There is a database in ${dataDir} already: add --force`,
    );
    expect(existsSync(join(dataDir, 'restoring'))).toBe(false);
  });

  test('takes nothing but a whole backup of this model', async () => {
    const lines = join(folder, 'lines.jsonl');
    writeFileSync(lines, later);
    const flags = ['--data', dataDir, '--force'];
    await expectRefused(
      spawnRestore([lines, ...flags]),
      `${lines} is not a backup: expected a file`,
    );
    const empty = writeSeed('', 'empty');
    await expectRefused(spawnRestore([empty, ...flags]), 'is not a backup');
    await expectRefused(
      spawnRestore([join(folder, 'none'), ...flags]),
      'none cannot be read: there is no such file; name a backup.',
    );
    const cut = join(folder, 'cut');
    copyFileSync(file, cut);
    truncateSync(cut, statSync(file).size - 5_000);
    await expectRefused(
      spawnRestore([cut, ...flags]),
      /cut is cut off: expected \d+ bytes or more/,
    );
    await expectRefused(
      spawnRestore([file, ...flags, '--schema', 'tests/models/films/schema']),
      'is of the model "default", not "films": name that model by --schema',
    );
  });

  test(
    'notices what was damaged, and leaves the database that is there',
    async () => {
      const damaged = join(folder, 'damaged');
      const bytes = readFileSync(file);
      bytes[bytes.length - 20_000] = (bytes[bytes.length - 20_000] ?? 0) ^ 1;
      writeFileSync(damaged, bytes);
      await expectRefused(
        spawnRestore([damaged, '--data', dataDir, '--force']),
        /damaged is damaged: its contents|could not load the backup/,
      );
      expect(existsSync(join(dataDir, 'restoring'))).toBe(false);
      expect(await readGraph()).toBe(later);
    },
    LONG,
  );

  test.each(['Loading the backup', 'Starting Neo4j'])(
    'that is killed after "%s" leaves the database that is there',
    async (text) => {
      const killed = spawnRestore([file, '--data', dataDir, '--force']);
      if (text.startsWith('Loading')) {
        const isLoading = () => existsSync(join(dataDir, 'restoring/neo4j/data/databases'));
        expect(await eventually(isLoading, 60_000)).toBe(true);
      } else await killed.waitFor(text);
      killed.process.kill('SIGKILL');
      await killed.ended;
      expect(existsSync(join(dataDir, 'restoring/proved'))).toBe(false);
    },
    LONG,
  );

  test(
    'that was refused or killed has changed nothing',
    async () => {
      expect(await readGraph()).toBe(later);
    },
    LONG,
  );

  test(
    'makes the graph that was backed up, with its indexes, and a server starts on it',
    async () => {
      const said = await expectDone(spawnRestore([file, '--data', dataDir, '--force']));
      expect(said).toMatch(/data has what was backed up at 2\S+Z: \d+ nodes and /);
      expect(readdirSync(dataDir).filter((name) => /restor|server|unfinished/.test(name))).toEqual(
        [],
      );
      expect(readFileSync(join(dataDir, 'keys.json'), 'utf8')).toBe('[]');
      expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
      expect(await readGraph()).toBe(before);

      const database = await connectTo(await startSmallServer(dataDir));
      const model = await readModel('schema');
      expect(await isPrepared(database, model)).toBe(true);
      const names = await readRows(database, {
        text: "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name",
        parameters: {},
      });
      const wanted = schemaStatements(model).map(({ name }) => name);
      expect(wanted.filter((name) => !names.flat().includes(name))).toEqual([]);

      // A server is at work on the folder now.
      for (const command of [
        spawnBackup([join(backups, 'b'), '--data', dataDir]),
        spawnRestore([file, '--data', dataDir, '--force']),
      ]) {
        await expectRefused(
          command,
          new RegExp(`^Process ${process.pid} already works on ${dataDir}: stop it, or `),
        );
      }
      expect(readdirSync(backups)).toEqual(['graph.backup']);
    },
    LONG,
  );

  test(
    'makes it where there was nothing',
    async () => {
      const dir = join(folder, 'elsewhere', 'data');
      const said = await expectDone(spawnRestore([file, '--data', dir]));
      expect(said).toContain(`${dir} has what was backed up at `);
      expect(readdirSync(dir).sort()).toEqual(['neo4j', 'neo4j-version', 'password']);
      expect(findJavas(dir)).toEqual([]);
    },
    LONG,
  );
});
