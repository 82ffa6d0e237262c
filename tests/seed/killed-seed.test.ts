import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { spawnSeed, spawnStart } from '../cli/command.ts';
import { findJavas } from '../neo4j/small-server.ts';
import { tempFolder } from '../neo4j/temp-folder.ts';

const LONG = 600_000;

const CHIPS = 15_000;

/** More than one transaction takes: lines refer to what comes behind them. */
function writeLines(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'killed-')), 'chips.jsonl');
  const chips = Array.from({ length: CHIPS }, (_, i) => i);
  const lines = [
    ...chips.map((i) => ({
      ...{ relation: 'COMPETES_WITH', subject: `chip-${i}`, object: `chip-${(i + 1) % CHIPS}` },
      ...{ key: `c-${i}`, cites: 'paper#1' },
    })),
    ...chips.map((i) => ({ type: 'Chip', id: `chip-${i}`, name: `Chip ${i}`, kind: 'MODEL' })),
    { type: 'Source', id: 'paper', name: 'Paper', passages: { 1: 'All chips compete.' } },
  ];
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
}

/** All that is in a data folder, as an export writes it. */
function exported(dataDir: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'killed-')), 'all.jsonl');
  execFileSync(process.execPath, ['src/cli/export.ts', path, '--data', dataDir], {
    env: { ...process.env, NEO4J_HEAP: '256m', NEO4J_PAGECACHE: '32m' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return readFileSync(path, 'utf8');
}

describe('a large seed', () => {
  test(
    'whose Neo4j is killed says how much is written, and is completed by seeding it again',
    async () => {
      const path = writeLines();
      const clean = tempFolder();
      expect(await spawnSeed([path, '--data', clean]).ended).toMatchObject({ code: 0 });

      const dataDir = tempFolder();
      const seeding = spawnSeed([path, '--data', dataDir]);
      await seeding.waitFor('Wrote ');
      for (const pid of findJavas(dataDir)) process.kill(pid, 'SIGKILL');
      const broken = await seeding.ended;
      expect(broken.code).toBe(1);
      expect(broken.err).toMatch(
        /At least [\d,]+ of [\d,]+ rows are written: seed the files again/,
      );
      expect(findJavas(dataDir)).toEqual([]);

      // What was told to be written is there, whole, and nothing is half there.
      const told = Number(/At least ([\d,]+) of/.exec(broken.err)?.[1]?.replaceAll(',', ''));
      expect(told).toBeGreaterThan(0);
      const left = exported(dataDir).split('\n').length;
      expect(left).toBeGreaterThan(0);
      const check = execFileSync(process.execPath, ['src/cli/check.ts', '--data', dataDir], {
        encoding: 'utf8',
        env: { ...process.env, NEO4J_HEAP: '256m', NEO4J_PAGECACHE: '32m' },
      });
      expect(check).toBe('Record and index agree.\n');
      expect(await spawnSeed([path, '--data', dataDir]).ended).toMatchObject({ code: 0 });
      expect(exported(dataDir)).toBe(exported(clean));
    },
    LONG,
  );

  test(
    'that is sent to a server which is killed says so, and is completed by sending it again',
    async () => {
      const path = writeLines();
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
      const lines = exported(dataDir).trim().split('\n');
      expect(lines).toHaveLength(2 * CHIPS + 2);
    },
    LONG,
  );
});
