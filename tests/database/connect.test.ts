import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { deadlineIn, runStatement } from '../../src/database/run-statement.ts';
import { connect } from '../connect.ts';

const database = await connect();
afterAll(() => database.close());

/** Bytes in use once all that is unreachable is gone. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

test('answers are not kept after they were read', async () => {
  const text = 'RETURN range(1, 20000) AS numbers';
  const read = () =>
    runStatement(database, { text, parameters: {} }, { deadline: deadlineIn(30_000) });
  const readMany = async (times: number) => {
    for (let i = 0; i < times; i++) await read();
  };
  await readMany(100);
  const before = heapUsed();
  await readMany(400);
  // Each answer is 160 kB, so 400 of them would be 64 MB; those of the last session may stay.
  expect(heapUsed() - before).toBeLessThan(25_000_000);
}, 60_000);
