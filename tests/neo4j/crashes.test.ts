import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Database } from '../../src/database/connect.ts';
import { deadlineIn, runStatement } from '../../src/database/run-statement.ts';
import { writeStatements } from '../../src/database/write-statements.ts';
import { StartError } from '../../src/errors.ts';
import {
  connectTo,
  eventually,
  findJavas,
  type Parent,
  startParent,
  startSmallServer,
} from './small-server.ts';
import { tempFolder } from './temp-folder.ts';

const LONG = 120_000;

test(
  'adopts the server of a parent that was killed, with its data',
  async () => {
    const dataDir = tempFolder();
    const parent = await startParent(dataDir);
    await writeStatements(await connectTo(parent), [{ text: 'CREATE (:Thing)', parameters: {} }]);
    await kill(parent);
    const server = await startSmallServer(dataDir);
    expect(server.pid).toBe(parent.pid);
    expect(findJavas(dataDir)).toEqual([parent.pid]);
    expect(await countThings(await connectTo(server))).toBe(1);
    // Longer than an orphan lives: it is no orphan any more.
    await delay(7_000);
    expect(findJavas(dataDir)).toEqual([parent.pid]);
    await server.stop();
    expect(findJavas(dataDir)).toEqual([]);
  },
  LONG,
);

test(
  'starts although the first start was killed when it had begun to make the database of users',
  async () => {
    const dataDir = tempFolder();
    const starting = startSmallServer(dataDir).catch((error: unknown) => error);
    const users = join(dataDir, 'neo4j/data/databases/system');
    expect(await eventually(() => existsSync(users), 60_000)).toBe(true);
    for (const pid of findJavas(dataDir)) process.kill(pid, 'SIGKILL');
    expect(await starting).toBeInstanceOf(StartError);
    // As where Neo4j had taken the first password, and not written it yet.
    rmSync(join(dataDir, 'neo4j/data/dbms/auth.ini'), { force: true });
    const database = await connectTo(await startSmallServer(dataDir));
    expect(await countThings(database)).toBe(0);
  },
  LONG,
);

test(
  'ends the server of a parent that was killed and does not come back',
  async () => {
    const dataDir = tempFolder();
    const parent = await startParent(dataDir);
    await kill(parent);
    expect(findJavas(dataDir)).toEqual([parent.pid]);
    expect(await eventually(() => findJavas(dataDir).length === 0, 20_000)).toBe(true);
  },
  LONG,
);

test(
  'replaces a server that a killed parent left frozen',
  async () => {
    const dataDir = tempFolder();
    const parent = await startParent(dataDir);
    process.kill(parent.pid, 'SIGSTOP');
    await kill(parent);
    const server = await startSmallServer(dataDir);
    expect(findJavas(dataDir)).toEqual([server.pid]);
    expect(server.pid).not.toBe(parent.pid);
  },
  LONG,
);

test(
  'keeps the server out of reach of Ctrl-C, and stops it with its parent',
  async () => {
    const dataDir = tempFolder();
    const parent = await startParent(dataDir);
    process.kill(-(parent.process.pid ?? 0), 'SIGINT');
    await delay(1_000);
    expect(findJavas(dataDir)).toEqual([parent.pid]);
    parent.process.kill('SIGTERM');
    const [code] = await once(parent.process, 'exit');
    expect(code).toBe(0);
    expect(findJavas(dataDir)).toEqual([]);
  },
  LONG,
);

test(
  'starts a server again that was killed, on its port, and says why',
  async () => {
    const dataDir = tempFolder();
    const troubles: string[] = [];
    const server = await startSmallServer(dataDir, { onTrouble: (text) => troubles.push(text) });
    const database = await connectTo(server);
    await writeStatements(database, [{ text: 'CREATE (:Thing)', parameters: {} }]);
    const killed = server.pid;
    process.kill(killed, 'SIGKILL');
    await expect(countThings(database, 3_000)).rejects.toMatchObject({ fault: 'unavailable' });
    expect(troubles[0]).toBe(
      `Neo4j (process ${killed}) ended by SIGKILL; it is started again in 0.5 s.`,
    );
    expect(await eventually(() => server.pid !== killed, 60_000)).toBe(true);
    expect(await countThings(database)).toBe(1);
    expect(findJavas(dataDir)).toEqual([server.pid]);
    expect(troubles).toContain(`Neo4j is up again (process ${server.pid}).`);
  },
  LONG,
);

test(
  'answers within the deadline while the server is frozen, and again when it thaws',
  async () => {
    const server = await startSmallServer(tempFolder());
    const database = await connectTo(server);
    await countThings(database);
    process.kill(server.pid, 'SIGSTOP');
    try {
      const began = performance.now();
      const reads = Array.from({ length: 40 }, () => countThings(database, 1_000));
      const results = await Promise.allSettled(reads);
      expect(performance.now() - began).toBeLessThan(1_500);
      for (const result of results) {
        expect(result).toMatchObject({ status: 'rejected', reason: { name: 'DatabaseError' } });
      }
      // The pool is given up after 10 s of silence; nothing waits longer than before.
      await delay(11_000);
      await expect(countThings(database, 3_000)).rejects.toMatchObject({ name: 'DatabaseError' });
    } finally {
      process.kill(server.pid, 'SIGCONT');
    }
    await delay(1_000);
    expect(await countThings(database)).toBe(0);
  },
  LONG,
);

async function kill(parent: Parent): Promise<void> {
  const gone = once(parent.process, 'exit');
  parent.process.kill('SIGKILL');
  await gone;
}

async function countThings(database: Database, ms = 10_000): Promise<unknown> {
  const statement = { text: 'MATCH (t:Thing) RETURN count(t)', parameters: {} };
  const [row] = await runStatement(database, statement, { deadline: deadlineIn(ms) });
  return row?.[0];
}
