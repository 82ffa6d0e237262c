import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/database/connect.ts';
import { createPlanner } from '../../src/database/create-planner.ts';
import { deadlineIn } from '../../src/database/run-statement.ts';
import { DatabaseError } from '../../src/errors.ts';
import { connect } from '../connect.ts';
import { watchTexts, wrapRun } from '../wrap-run.ts';

let database: Database;
beforeAll(async () => {
  database = await connect();
});
afterAll(() => database.close());

/** A planner, and the texts that it sends. */
function watchedPlanner() {
  const { watched, sent } = watchTexts(database);
  return { planner: createPlanner(watched), sent };
}

const statement = (text: string) => ({ text, parameters: {} });

test('requests with one text plan it once, and only while others are planned ahead', async () => {
  const { planner, sent } = watchedPlanner();
  const first = () => planner.planFirst(() => statement('RETURN 2 AS asked'), deadlineIn(60_000));
  await first();
  expect(sent).toEqual([]);
  const ahead = planner.planAhead([statement('RETURN 1 AS ahead'), statement('RETURN 3 AS last')]);
  await Promise.all([first(), first(), first()]);
  expect(await ahead).toBe(2);
  expect(sent.toSorted()).toEqual([
    'EXPLAIN RETURN 1 AS ahead',
    'EXPLAIN RETURN 2 AS asked',
    'EXPLAIN RETURN 3 AS last',
  ]);
});

test('a request whose statement is wrong hears of it when it is run, and planning ahead when it is planned', async () => {
  const { planner } = watchedPlanner();
  const wrong = statement('RETURN nothing');
  const ahead = planner.planAhead([wrong, statement('RETURN 1 AS one')]);
  await planner.planFirst(() => wrong, deadlineIn(60_000));
  await expect(ahead).rejects.toMatchObject({ fault: 'statement' });
});

test('planning ahead ends when it is called off', async () => {
  const { planner, sent } = watchedPlanner();
  const called = new AbortController();
  const statements = function* () {
    yield statement('RETURN 1 AS one');
    called.abort();
    yield statement('RETURN 2 AS two');
  };
  await expect(planner.planAhead(statements(), called.signal)).rejects.toThrow('aborted');
  expect(sent).toEqual(['EXPLAIN RETURN 1 AS one']);
});

test('what is planned later goes one after another, once, and its requests wait for it', async () => {
  const { planner, sent } = watchedPlanner();
  const texts = ['RETURN 1 AS one', 'RETURN nothing', 'RETURN 2 AS two', 'RETURN 1 AS one'];
  for (const text of texts) planner.planLater(statement(text));
  await planner.planFirst(() => statement('RETURN 3 AS other'), deadlineIn(60_000));
  expect(sent.length).toBeLessThan(3);
  await planner.planFirst(() => statement('RETURN 2 AS two'), deadlineIn(60_000));
  expect(sent).toEqual(texts.slice(0, 3).map((text) => `EXPLAIN ${text}`));
});

test('a request takes no longer than it may for what is planned later, and as long as it takes for what is planned ahead', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = wrapRun(database, (run) => {
    const later = (...args: Parameters<typeof run>) => held.then(() => run(...args));
    // Of a result it is awaited alone, which is what a promise can do as well.
    return later as unknown as typeof run;
  });
  const { planLater, planFirst, planAhead } = createPlanner(slow);
  planLater(statement('RETURN 1 AS one'));
  const deadline = deadlineIn(20);
  expect(await planFirst(() => statement('RETURN 1 AS one'), deadline)).toBe(deadline);
  const ahead = planAhead([statement('RETURN 2 AS two')]);
  const waited = planFirst(() => statement('RETURN 2 AS two'), deadline);
  setTimeout(release, 50);
  expect(await waited).toBeGreaterThan(deadline + 40);
  await ahead;
});

test('where many wait to be planned later, no more are taken', async () => {
  const { planner, sent } = watchedPlanner();
  const texts = Array.from({ length: 12 }, (_, n) => `RETURN ${n} AS n`);
  for (const text of texts) planner.planLater(statement(text));
  for (const text of texts) await planner.planFirst(() => statement(text), deadlineIn(60_000));
  expect(sent).toEqual(texts.slice(0, 8).map((text) => `EXPLAIN ${text}`));
});

test('what was planned later in vain is not tried again soon', async () => {
  const late = wrapRun(database, () => () => {
    throw new DatabaseError('timeout', 'It did not answer in time.', undefined);
  });
  const { watched, sent } = watchTexts(late);
  const { planLater, planFirst } = createPlanner(watched);
  for (const again of [1, 2]) {
    planLater(statement('RETURN 1 AS one'));
    await planFirst(() => statement('RETURN 1 AS one'), deadlineIn(60_000));
    expect({ again, sent: sent.length }).toEqual({ again, sent: 1 });
  }
});
