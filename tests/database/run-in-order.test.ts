import { expect, test } from 'vitest';
import { runInOrder } from '../../src/database/run-in-order.ts';
import { runTransaction } from '../../src/database/run-transaction.ts';
import { useTestDatabase } from '../seed/test-database.ts';

const neo4j = useTestDatabase();

const count = { text: 'CREATE (:Counted)', parameters: {} };
const number = {
  text: `MATCH (one:Counted)
WITH count(one) AS count
MATCH (one:Counted) WHERE one.number IS NULL
SET one.number = count`,
  parameters: {},
};

test('statements that are sent together run one after another', async () => {
  await neo4j.clear();
  const statements = Array.from({ length: 10 }, () => [count, number]).flat();
  await runTransaction(neo4j.database, (run) => runInOrder(run, statements));
  const rows = await neo4j.read('MATCH (one:Counted) RETURN one.number ORDER BY one.number');
  expect(rows.flat()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await neo4j.clear();
});

test('the first that fails is told, and nothing is written', async () => {
  const failing = { text: 'RETURN 1 / $p.zero', parameters: { p: { zero: 0 } } };
  const statements = [count, count, failing, count, { text: 'NONSENSE', parameters: {} }];
  const running = runTransaction(neo4j.database, (run) => runInOrder(run, statements));
  await expect(running).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/zero/) },
  });
  expect(await neo4j.read('MATCH (one:Counted) RETURN one')).toEqual([]);
});
