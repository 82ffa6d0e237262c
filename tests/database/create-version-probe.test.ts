import { setTimeout as delay } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/database/connect.ts';
import { createVersionProbe, tellsVersion } from '../../src/database/create-version-probe.ts';
import { connect } from '../connect.ts';

let database: Database;
beforeAll(async () => {
  database = await connect();
  // Planned now, it is told within the time of a probe.
  await tellsVersion(database);
});
afterAll(() => database.close());

/** The database over a line on which every statement takes so long more. */
function slowly(ms: number) {
  const running = { now: 0, most: 0, all: 0 };
  const openReadSession: Database['openReadSession'] = () => {
    const session = database.openReadSession();
    const run = async (...args: Parameters<Session['run']>) => {
      running.now += 1;
      running.all += 1;
      running.most = Math.max(running.most, running.now);
      await delay(ms);
      return session.run(...args).then((result) => {
        running.now -= 1;
        return result;
      });
    };
    return Object.assign(Object.create(session), { run });
  };
  return { probe: createVersionProbe({ ...database, openReadSession }), running, openReadSession };
}

test('who asks at once is told by one statement', async () => {
  const { probe, running } = slowly(0);
  const [first, ...others] = await Promise.all(Array.from({ length: 50 }, probe));
  expect(running.all).toBe(1);
  for (const other of others) expect(other).toBe(first);
  expect((await probe()).order).toBeGreaterThan(first?.order ?? 0);
});

test('a slow database is not asked by more than a few statements at a time', async () => {
  const { probe, running } = slowly(60);
  const asked: Promise<unknown>[] = [];
  for (let i = 0; i < 40; i += 1) {
    asked.push(probe());
    await delay(5);
  }
  await Promise.all(asked);
  expect(running.most).toBeGreaterThan(1);
  expect(running.most).toBeLessThanOrEqual(3);
});

test('a database that does not answer in time is not waited for', async () => {
  const { probe } = slowly(1_000);
  await expect(probe()).rejects.toThrow('did not answer in time');
});

test('a database tells its version although it takes longer than a probe waits', async () => {
  expect(await tellsVersion({ ...database, openReadSession: slowly(400).openReadSession })).toBe(
    true,
  );
});
