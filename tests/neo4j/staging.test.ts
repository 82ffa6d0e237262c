import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimDataFolder } from '../../src/neo4j/data-folder.ts';
import { openStaging, placeStaged, stagingOf } from '../../src/neo4j/staging.ts';
import { endImport } from '../../src/neo4j/unfinished-import.ts';
import { tempFolder } from './temp-folder.ts';

/** A data folder with an old database, and a new one beside it. */
async function makeFolders(): Promise<{ dataDir: string; staging: string }> {
  const dataDir = tempFolder();
  writeDatabase(dataDir, 'old');
  const staging = await openStaging(dataDir);
  writeDatabase(staging, 'new');
  return { dataDir, staging };
}

function writeDatabase(dataDir: string, text: string): void {
  mkdirSync(join(dataDir, 'neo4j'));
  for (const part of ['neo4j/store', 'password', 'neo4j-version']) {
    writeFileSync(join(dataDir, part), text);
  }
}

function expectDatabase(dataDir: string, text: string): void {
  for (const part of ['neo4j/store', 'password', 'neo4j-version']) {
    expect(readFileSync(join(dataDir, part), 'utf8'), part).toBe(text);
  }
}

/** What everybody does first who works on a folder. */
function claim(dataDir: string): void {
  claimDataFolder(dataDir).release();
}

describe('a database that is to take the place of another', () => {
  test('takes it with its password when it is proved', async () => {
    const { dataDir, staging } = await makeFolders();
    claim(dataDir);
    expectDatabase(dataDir, 'old');
    endImport(staging);
    await placeStaged(dataDir);
    expectDatabase(dataDir, 'new');
    expect(existsSync(staging)).toBe(false);
  });

  const steps: Record<string, (dataDir: string, staging: string) => void> = {
    'nothing was moved': () => {},
    'the old one was set aside': (dataDir, staging) =>
      renameSync(join(dataDir, 'neo4j'), join(staging, 'replaced')),
    'the new one was put in place': (dataDir, staging) => {
      renameSync(join(dataDir, 'neo4j'), join(staging, 'replaced'));
      renameSync(join(staging, 'neo4j'), join(dataDir, 'neo4j'));
    },
    'the password was, too': (dataDir, staging) => {
      renameSync(join(dataDir, 'neo4j'), join(staging, 'replaced'));
      renameSync(join(staging, 'neo4j'), join(dataDir, 'neo4j'));
      renameSync(join(staging, 'password'), join(dataDir, 'password'));
    },
  };
  for (const [when, step] of Object.entries(steps)) {
    test(`takes it, if not now then when the folder is claimed next: killed when ${when}`, async () => {
      const { dataDir, staging } = await makeFolders();
      writeFileSync(join(staging, 'proved'), '');
      step(dataDir, staging);
      claim(dataDir);
      expectDatabase(dataDir, 'new');
      expect(existsSync(stagingOf(dataDir))).toBe(false);
    });
  }
});
