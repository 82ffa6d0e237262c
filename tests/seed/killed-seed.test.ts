import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { borrowDatabase } from '../../src/cli/borrow-database.ts';
import { seedRemotely } from '../../src/cli/seed-remotely.ts';
import { checkGraph } from '../../src/database/check-graph.ts';
import type { Database } from '../../src/database/connect.ts';
import { prepareSchema } from '../../src/database/prepare-schema.ts';
import { readRows } from '../../src/database/read-rows.ts';
import { readIn } from '../../src/database/run.ts';
import { DatabaseError } from '../../src/errors.ts';
import { exportGraph } from '../../src/export/export-graph.ts';
import { printJson } from '../../src/export/print-json.ts';
import type { Model } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { readSettings } from '../../src/settings.ts';
import { spawnSeed, spawnStart } from '../cli/command.ts';
import { connectTo, startSmallServer } from '../neo4j/small-server.ts';
import { tempFolder } from '../neo4j/temp-folder.ts';

const LONG = 600_000;

/** The least that one transaction does not take: with their names and citations these are 20,003 rows. */
const CHIPS = 5_000;

/** Of each chip itself, and of that it competes with the next one; the order is that of an export. */
const ENTITIES = Array.from({ length: CHIPS }, (_, i) => ({
  ...{ type: 'Chip', id: `chip-${i}`, name: `Chip ${i}`, kind: 'MODEL' },
})).sort((a, b) => (a.id < b.id ? -1 : 1));
const FACTS = Array.from({ length: CHIPS }, (_, i) => ({
  ...{ relation: 'COMPETES_WITH', key: `c-${i}`, subject: `chip-${i}` },
  ...{ object: `chip-${(i + 1) % CHIPS}`, cites: 'paper#1' },
})).sort((a, b) => (a.key < b.key ? -1 : 1));

/** A file in which lines refer to what comes behind them. */
function writeFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'killed-')), 'chips.jsonl');
  const paper = {
    type: 'Source',
    id: 'paper',
    name: 'Paper',
    passages: { 1: 'All chips compete.' },
  };
  const lines = [...FACTS, ...ENTITIES, paper];
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
}

/** What an export says once all of it is written, the passage aside. */
const WHOLE = [...ENTITIES, ...FACTS].map((line) => JSON.stringify(line));

/** All that is in a database, as an export writes it. */
async function exported(database: Database, model: Model): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const records of exportGraph(readIn(database), model)) {
    lines.push(...records.map(({ fields }) => printJson(fields)));
  }
  return lines;
}

async function expectWhole(database: Database, model: Model): Promise<void> {
  const lines = await exported(database, model);
  expect(lines.filter((line) => !line.includes('"paper"') && !line.includes('"passage"'))).toEqual(
    WHOLE,
  );
  expect(await checkGraph(database, model)).toEqual([]);
}

describe('a large seed', () => {
  test(
    'whose Neo4j is killed says how much is written, and is completed by seeding it again',
    async () => {
      const path = writeFile();
      const model = await readModel('schema');
      const server = await startSmallServer(tempFolder());
      const database = await connectTo(server);
      await prepareSchema(database, model);
      let killed = false;
      const seeding = seedFiles(database, model, [path], {
        onProgress({ step, done }) {
          if (step !== 'write' || done === 0 || killed) return;
          killed = true;
          process.kill(server.pid, 'SIGKILL');
        },
      });
      const error: unknown = await seeding.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(DatabaseError);
      const { message } = error as DatabaseError;
      const [, told = ''] = /At least ([\d,]+) of 15,003 rows are written/.exec(message) ?? [];
      expect(Number(told.replaceAll(',', ''))).toBeGreaterThan(0);

      // It is started again. What is there is whole, and not all.
      const back = () => readRows(database, { text: 'RETURN 1', parameters: {} }).catch(() => []);
      await expect.poll(back, { timeout: 60_000, interval: 500 }).toEqual([[1]]);
      expect(await checkGraph(database, model)).toEqual([]);
      expect((await exported(database, model)).length).toBeLessThan(WHOLE.length);
      await seedFiles(database, model, [path]);
      await expectWhole(database, model);
    },
    LONG,
  );

  test(
    'that is sent to a server which is killed says so, and is completed by sending it again',
    async () => {
      const path = writeFile();
      const dataDir = tempFolder();
      const server = spawnStart(['--data', dataDir, '--seed', 'none']);
      const address = /GraphQL (\S+)/.exec(await server.waitFor('ready'))?.[1] ?? '';
      const [{ key }] = JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8'));
      const sending = seedRemotely(
        {
          ...{ url: address, key, paths: [path], stdin: undefined, mapping: null, rejects: '' },
          ...{ reason: 'a test', missing: 'keep', dryRun: false, onError: 'stop' },
          onProgress({ step, done }) {
            if (step === 'write' && done > 0) server.process.kill('SIGKILL');
          },
          ...{ onPlan() {}, onRejects() {} },
        },
        new AbortController().signal,
      );
      await expect(sending).rejects.toThrow(
        /At least [\d,]+ of 15,003 rows of the files are written: seed them again/,
      );

      const again = spawnStart(['--data', dataDir, '--seed', 'none']);
      const next = /GraphQL (\S+)/.exec(await again.waitFor('ready'))?.[1] ?? '';
      const completed = await spawnSeed([path, '--url', next], { CHOKEPOINT_KEY: key }).ended;
      expect(completed).toMatchObject({ code: 0 });
      expect(completed.out).toMatch(/facts +\d+ created, 0 updated, \d+ unchanged/);
      const { settings } = readSettings({ argv: ['--data', dataDir], env: {}, cwd: process.cwd() });
      const { database, stop } = await borrowDatabase(settings, new AbortController().signal);
      await expectWhole(database, await readModel('schema'));
      await stop();
      again.process.kill('SIGTERM');
      await again.ended;
    },
    LONG,
  );
});
