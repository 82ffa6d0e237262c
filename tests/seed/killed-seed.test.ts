import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import type { Database } from '../../src/database/connect.ts';
import { prepareSchema } from '../../src/database/prepare-schema.ts';
import { readRows } from '../../src/database/read-rows.ts';
import { readIn } from '../../src/database/run.ts';
import { runTransaction } from '../../src/database/run-transaction.ts';
import { DatabaseError } from '../../src/errors.ts';
import { exportGraph } from '../../src/export/export-graph.ts';
import { printJson } from '../../src/export/print-json.ts';
import type { Model } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { spawnSeed, spawnStart } from '../cli/command.ts';
import { connectTo, startSmallServer } from '../neo4j/small-server.ts';
import { tempFolder } from '../neo4j/temp-folder.ts';

const LONG = 600_000;

/** More than one transaction takes: lines refer to what comes behind them. */
function writeLines(count: number): string {
  const path = join(mkdtempSync(join(tmpdir(), 'killed-')), 'chips.jsonl');
  const chips = Array.from({ length: count }, (_, i) => i);
  const lines = [
    ...chips.map((i) => ({
      ...{ relation: 'COMPETES_WITH', subject: `chip-${i}`, object: `chip-${(i + 1) % count}` },
      ...{ key: `c-${i}`, cites: 'paper#1' },
    })),
    ...chips.map((i) => ({ type: 'Chip', id: `chip-${i}`, name: `Chip ${i}`, kind: 'MODEL' })),
    { type: 'Source', id: 'paper', name: 'Paper', passages: { 1: 'All chips compete.' } },
  ];
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
}

/** All that is in a database, as an export writes it. */
async function exported(database: Database, model: Model): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const records of exportGraph(readIn(database), model)) {
    lines.push(...records.map(({ fields }) => printJson(fields)));
  }
  return lines;
}

/** In several transactions, since a small server has not the memory for one. */
async function empty(database: Database): Promise<void> {
  const text = 'MATCH (node) WITH node LIMIT 10000 DETACH DELETE node RETURN count(*)';
  for (let count = 1; count > 0; ) {
    const [row] = await runTransaction(database, (run) => run({ text, parameters: {} }));
    count = Number(row?.[0]);
  }
}

describe('a large seed', () => {
  test(
    'whose Neo4j is killed says how much is written, and is completed by seeding it again',
    async () => {
      const path = writeLines(5_000);
      const model = await readModel('schema');
      const server = await startSmallServer(tempFolder());
      const database = await connectTo(server);
      await prepareSchema(database, model);
      await seedFiles(database, model, [path]);
      const clean = await exported(database, model);
      await empty(database);

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
      expect((await exported(database, model)).length).toBeLessThan(clean.length);
      await seedFiles(database, model, [path]);
      expect(await exported(database, model)).toEqual(clean);
    },
    LONG,
  );

  test(
    'that is sent to a server which is killed says so, and is completed by sending it again',
    async () => {
      // Enough for the command to say how far it is.
      const chips = 6_000;
      const path = writeLines(chips);
      const dataDir = tempFolder();
      const server = spawnStart(['--data', dataDir, '--seed', 'none']);
      const address = /GraphQL (\S+)/.exec(await server.waitFor('ready'))?.[1] ?? '';
      const [{ key }] = JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8'));
      const seeding = spawnSeed([path, '--url', address], { CHOKEPOINT_KEY: key });
      await seeding.waitFor('Wrote ');
      server.process.kill('SIGKILL');
      const broken = await seeding.ended;
      expect(broken.code).toBe(1);
      expect(broken.err).toContain('seed them again, which does the rest and nothing twice');

      const again = spawnStart(['--data', dataDir, '--seed', 'none']);
      const next = /GraphQL (\S+)/.exec(await again.waitFor('ready'))?.[1] ?? '';
      const completed = await spawnSeed([path, '--url', next], { CHOKEPOINT_KEY: key }).ended;
      expect(completed).toMatchObject({ code: 0 });
      expect(completed.out).toMatch(/facts +\d+ created, 0 updated, \d+ unchanged/);
      again.process.kill('SIGTERM');
      await again.ended;
      const model = await readModel('schema');
      const database = await connectTo(await startSmallServer(dataDir));
      expect(await checkGraph(database, model)).toEqual([]);
      expect(await exported(database, model)).toHaveLength(2 * chips + 2);
    },
    LONG,
  );
});
