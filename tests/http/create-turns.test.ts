import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurns } from '../../src/http/subscriptions/create-turns.ts';

test('no more than so many run at once, in order, and what fails holds nobody up', async () => {
  const inTurn = createTurns(3);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const all = Array.from({ length: 20 }, (_, i) =>
    inTurn(async () => {
      begun.push(i);
      running += 1;
      most = Math.max(most, running);
      await delay(i % 4);
      running -= 1;
      if (i % 5 === 0) throw new Error(`work ${i}`);
      return i;
    }),
  );
  const results = await Promise.allSettled(all);
  expect(most).toBe(3);
  expect(begun).toEqual(results.map((_, i) => i));
  expect(results.map(({ status }) => status === 'rejected')).toEqual(
    results.map((_, i) => i % 5 === 0),
  );
  expect(await inTurn(async () => 'free')).toBe('free');
});
