import { afterAll, afterEach, expect, inject, test, vi } from 'vitest';
import { connectDatabase } from '../../src/database/connect.ts';
import { deadlineIn, runStatement } from '../../src/database/run-statement.ts';
import { writeStatements } from '../../src/database/write-statements.ts';
import { connect } from '../connect.ts';
import { openWire } from './open-wire.ts';

const database = await connect();
afterAll(() => database.close());
afterEach(() => void vi.useRealTimers());

const SLOW = 'UNWIND range(1, 100000000000) AS i RETURN count(*)';

test.each([-86_400_000, 86_400_000])(
  'a clock that is set by %i ms ends nothing sooner or later',
  async (ms) => {
    const began = performance.now();
    const slow = runStatement(
      database,
      { text: SLOW, parameters: {} },
      { deadline: deadlineIn(1_000) },
    );
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + ms);
    const quick = { text: 'RETURN 1', parameters: {} };
    expect(await runStatement(database, quick, { deadline: deadlineIn(10_000) })).toEqual([[1]]);
    expect(await writeStatements(database, [quick])).toEqual([[[1]]]);
    await expect(slow).rejects.toMatchObject({ fault: 'timeout' });
    expect(performance.now() - began).toBeGreaterThan(900);
    expect(performance.now() - began).toBeLessThan(5_000);
  },
  30_000,
);

test('a read that is tried again keeps its deadline', async () => {
  const { uri, username, password } = inject('neo4j');
  const wire = await openWire(Number(new URL(uri).port));
  const cut = await connectDatabase({
    ...{ uri: `bolt://127.0.0.1:${wire.port}`, username, password, database: 'neo4j' },
  });
  await wire.setFault('reset');
  let tries = 0;
  const counted: typeof cut = {
    ...cut,
    openReadSession(bookmarks) {
      tries += 1;
      return cut.openReadSession(bookmarks);
    },
  };
  const began = performance.now();
  const read = runStatement(
    counted,
    { text: 'RETURN 1', parameters: {} },
    { deadline: deadlineIn(800) },
  );
  await expect(read).rejects.toMatchObject({ fault: expect.stringMatching(/unavailable|timeout/) });
  expect(tries).toBeGreaterThan(1);
  expect(performance.now() - began).toBeLessThan(3 * 800);
  await cut.close();
  await wire.close();
}, 30_000);

test('a Neo4j is found by routing too', async () => {
  const { uri, username, password } = inject('neo4j');
  const routed = await connectDatabase({
    ...{ uri: uri.replace('bolt:', 'neo4j:'), username, password, database: 'neo4j' },
  });
  const text = 'CREATE (made:Made) WITH made DELETE made RETURN 1';
  expect(await writeStatements(routed, [{ text, parameters: {} }])).toEqual([[[1]]]);
  const read = { text: 'RETURN 1', parameters: {} };
  expect(await runStatement(routed, read, { deadline: deadlineIn(10_000) })).toEqual([[1]]);
  await routed.close();
}, 30_000);
