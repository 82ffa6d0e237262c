import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimFile } from '../../src/neo4j/claim-file.ts';
import { identifyProcess } from '../../src/neo4j/process-identity.ts';
import { tempFolder } from './temp-folder.ts';

test('gives a claim to one at a time, and to the next after its release', () => {
  const path = join(tempFolder(), 'lock');
  const first = claimFile(path);
  expect(claimFile(path)).toEqual({ heldBy: identifyProcess(process.pid) });
  if ('release' in first) first.release();
  expect(existsSync(path)).toBe(false);
  expect(claimFile(path)).toHaveProperty('release');
});

test('takes no notice of the claim of a process that is gone', async () => {
  const path = join(tempFolder(), 'lock');
  const other = spawn('sleep', ['60']);
  await once(other, 'spawn');
  writeFileSync(path, JSON.stringify(identifyProcess(other.pid ?? 0)));
  expect(claimFile(path)).toHaveProperty('heldBy.pid', other.pid);
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(claimFile(path)).toHaveProperty('release');
});

test('knows a process by more than its number, which is given out again', () => {
  const folder = tempFolder();
  const path = join(folder, 'lock');
  writeFileSync(path, JSON.stringify({ pid: process.pid, startedAt: 'long ago' }));
  expect(claimFile(path)).toHaveProperty('release');
  expect(readdirSync(folder)).toEqual(['lock']);
});
