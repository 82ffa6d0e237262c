import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { endCommands, spawnExport, spawnSeed, spawnStart } from '../cli/command.ts';
import { readAnswer } from '../http/start-test-server.ts';
import { eventually, findJavas } from '../neo4j/small-server.ts';
import { tempFolder } from '../neo4j/temp-folder.ts';
import { writeLines, writeSeed } from './test-database.ts';

afterAll(endCommands);

const LONG = 400_000;
/** Neo4j is ended, started again and answers: 10 to 40 s. */
const RESTART_MS = 120_000;

/** More than one transaction takes. */
const CHIPS = 12_000;

function chips(): string {
  return writeLines(
    Array.from({ length: CHIPS }, (_, i) => ({
      ...{ type: 'Chip', id: `chip-${i}`, name: `Chip number ${i}`, kind: 'MODEL' },
      description: `The chip that has the number ${i} among all that were ever made. `.repeat(3),
    })),
  );
}

/**
 * Lets Neo4j write so many bytes more into its log of transactions. The kernel refuses what goes beyond, as it does where
 * a disk is full.
 */
function leaveRoom(dataDir: string, bytes: number): number {
  const [pid = 0] = findJavas(dataDir);
  const logs = join(dataDir, 'neo4j/data/transactions/neo4j');
  const sizes = readdirSync(logs)
    .filter((name) => name.startsWith('neostore'))
    .map((name) => statSync(join(logs, name)).size);
  limitFiles(pid, `${Math.max(...sizes) + bytes}`);
  return pid;
}

/** No file that a process, or one that it starts, writes grows beyond so many bytes. */
function limitFiles(pid: number, bytes: string): void {
  execFileSync('prlimit', ['--pid', `${pid}`, `--fsize=${bytes}:unlimited`]);
}

/** What the graph says, without when it was said. */
async function exported(dataDir: string): Promise<readonly string[]> {
  const { code, out, err } = await spawnExport(['--data', dataDir]).ended;
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return out.trimEnd().split('\n');
}

describe('a disk that is full', () => {
  test(
    'ends a seeding with one sentence, leaves what was there, and the same again does the rest',
    async () => {
      const dataDir = tempFolder();
      const flags = ['--data', dataDir, '--seed', 'none'];
      const first = await spawnSeed([
        writeSeed('entities: { Company: { first: { name: First } } }'),
        ...flags,
      ]).ended;
      expect(first.code, first.err).toBe(0);
      const before = await exported(dataDir);

      const path = chips();
      const seeding = spawnSeed([path, ...flags]);
      await seeding.waitFor('Seeding');
      leaveRoom(dataDir, 5_000_000);
      const { code, err } = await seeding.ended;
      expect(code, err).toBe(1);
      const last = err.trimEnd().split('\n').at(-1) ?? '';
      expect(last).toMatch(/^Neo4j has failed, most often since its disk is full: free some space/);
      expect(last).toMatch(/At least [\d,]+ of 24,000 rows are written: seed the files again/);
      expect(err).not.toMatch(/\n {4}at /);
      const [, told = ''] = /At least ([\d,]+) of/.exec(last) ?? [];

      const half = await exported(dataDir);
      for (const line of before) expect(half).toContain(line);
      // A chip is two rows, with its name. That of which nobody has heard may be there too.
      expect(half.length - before.length).toBeGreaterThanOrEqual(
        Number(told.replaceAll(',', '')) / 2,
      );

      const again = await spawnSeed([path, ...flags]).ended;
      expect(again.code, again.err).toBe(0);
      const whole = await exported(dataDir);
      expect(whole).toHaveLength(before.length + CHIPS);
      expect(findJavas(dataDir)).toEqual([]);
    },
    LONG,
  );

  test(
    'makes a server say that it is not ready, and start Neo4j again, until which nothing is acknowledged and lost',
    async () => {
      const dataDir = tempFolder();
      const server = spawnStart(['--data', dataDir, '--seed', 'none']);
      const [, url = ''] = /GraphQL (\S+)/.exec(await server.waitFor('ready')) ?? [];
      const [{ key }] = JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8'));
      const ask = async (query: string) =>
        readAnswer(
          await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
            body: JSON.stringify({ query }),
          }),
        );
      const write = (id: string) =>
        ask(
          `mutation { upsertCompany(input: {id: "${id}", name: "${id}", description: "${'x'.repeat(5_000)}"}) { applied } }`,
        );
      const ready = async () => (await fetch(`${new URL(url).origin}/ready`)).status;

      expect((await write('company-0')).errors).toEqual([]);
      const full = leaveRoom(dataDir, 50_000);
      // What is started in its place has no room either, for a while.
      limitFiles(server.process.pid ?? 0, '20000');
      const acknowledged = ['company-0'];
      let refused: string | undefined;
      for (let i = 1; refused === undefined; i++) {
        expect(i).toBeLessThan(200);
        const { errors } = await write(`company-${i}`);
        if (errors.length === 0) acknowledged.push(`company-${i}`);
        else {
          refused = `company-${i}`;
          expect(errors).toMatchObject([
            {
              message: expect.stringContaining('It may have been written all the same'),
              extensions: { code: 'SERVICE_UNAVAILABLE' },
            },
          ]);
        }
      }
      const began = performance.now();
      expect(await ready()).toBe(503);
      expect((await ask('{ companies(first: 1) { totalCount } }')).errors).toMatchObject([
        { extensions: { code: 'SERVICE_UNAVAILABLE' } },
      ]);

      const tried = await server.waitFor(' The next try is in');
      expect(tried).toMatch(
        /\n(The disk is full: free some space|Neo4j ended ).* The next try is in \d/,
      );
      console.log(/.* The next try is in.*/.exec(tried)?.[0]);
      expect(await ready()).toBe(503);
      limitFiles(server.process.pid ?? 0, 'unlimited');
      const roomAt = performance.now();

      while ((await ready()) !== 200) {
        expect(performance.now() - began).toBeLessThan(RESTART_MS);
        await delay(100);
      }
      console.log(
        `${acknowledged.length} writes were acknowledged; ready again ${Math.round(performance.now() - roomAt)} ms after there was room.`,
      );
      const said = await server.waitFor('Neo4j is up again');
      expect(said).toMatch(
        new RegExp(
          `Neo4j \\(process ${full}\\) takes no transactions any more \\(Neo\\.DatabaseError\\.\\S+\\), most often since its disk is full: free some space\\. It is ended\\.\n`,
        ),
      );
      expect(findJavas(dataDir)).not.toContain(full);
      expect((await write(refused ?? '')).errors).toEqual([]);
      const { data } = await ask('{ companies(first: 100) { nodes { id } totalCount } }');
      const { nodes, totalCount } = (data as Companies).companies;
      expect(totalCount).toBe(acknowledged.length + 1);
      const ids = nodes.map(({ id }) => id);
      for (const id of [...acknowledged, refused]) expect(ids).toContain(id);
      server.process.kill('SIGTERM');
      expect((await server.ended).code).toBe(0);
      expect(await eventually(() => findJavas(dataDir).length === 0, 1_000)).toBe(true);
    },
    LONG,
  );
});

interface Companies {
  readonly companies: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
  };
}
