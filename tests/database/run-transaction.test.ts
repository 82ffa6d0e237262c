import type { Session } from 'neo4j-driver';
import { afterAll, expect, test } from 'vitest';
import { awaitSilence } from '../../src/database/await-silence.ts';
import type { Database } from '../../src/database/connect.ts';
import { LOCK_CHANGES } from '../../src/database/lock-changes.ts';
import { runTransaction } from '../../src/database/run-transaction.ts';
import { connect } from '../connect.ts';

const database = await connect();
afterAll(() => database.close());

/** Holds the lock of all writers until it is called. */
async function holdLock(): Promise<() => Promise<void>> {
  const session = database.openWriteSession();
  const other = session.beginTransaction();
  await other.run(LOCK_CHANGES.text);
  return async () => {
    await other.rollback();
    await session.close();
  };
}

/** What a transaction that waits for the lock comes to, and how often it was begun. */
function takeLock(given: Database, options: Parameters<typeof runTransaction>[2] = {}) {
  let runs = 0;
  const work = runTransaction(
    given,
    async (run) => {
      runs += 1;
      return run(LOCK_CHANGES);
    },
    options,
  );
  return { work, runs: () => runs };
}

test('a lock that does not come free in time is waited for again, within the limit', async () => {
  const release = await holdLock();
  const { work, runs } = takeLock(database, { limitMs: 60_000 });
  await expect.poll(runs, { timeout: 30_000 }).toBe(3);
  await release();
  await work;
}, 60_000);

test('a lock that is held for longer than the limit ends in a clear error, at the limit', async () => {
  const release = await holdLock();
  const began = performance.now();
  // Sooner than Neo4j's own limit for locks, as in one that has none.
  const { work } = takeLock(database, { limitMs: 1_000 });
  await expect(work).rejects.toMatchObject({ name: 'DatabaseError', fault: 'timeout' });
  expect(performance.now() - began).toBeLessThan(3_000);
  const longer = takeLock(database, { limitMs: 2_200 }).work;
  await expect(longer).rejects.toMatchObject({
    fault: expect.stringMatching(/^(locked|timeout)$/),
  });
  await release();
}, 60_000);

test('what is written to a database that answers nobody any more is given up', async () => {
  const release = await holdLock();
  const silent = { run: () => new Promise(() => {}) } as unknown as Session;
  const mute: Database = {
    ...database,
    openReadSession: () => silent,
    closeSession: (session) => session !== silent && database.closeSession(session),
  };
  const began = performance.now();
  const { work } = takeLock(mute, { giveUp: (signal) => awaitSilence(mute, signal) });
  await expect(work).rejects.toMatchObject({ name: 'DatabaseError', fault: 'unsure' });
  const ms = performance.now() - began;
  console.log(`A silent database was given up after ${Math.round(ms)} ms.`);
  expect(ms).toBeLessThan(3 * 6_000);
  await release();
}, 60_000);
