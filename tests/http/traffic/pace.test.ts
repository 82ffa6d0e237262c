import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Pace } from '../../../src/http/traffic/pace.ts';

/** What is looked at together, and a little more, in milliseconds. */
const WINDOW_MS = 105;

const BOUNDS = { least: 32, first: 128, most: 256 };

/** As if so many operations had ended within a window, each after so long, with others that ran and waited. */
async function pass(
  pace: Pace,
  {
    ended,
    tookMs,
    running = 1,
    waiting = 0,
  }: Record<'ended' | 'tookMs', number> & Partial<Record<'running' | 'waiting', number>>,
): Promise<void> {
  await delay(WINDOW_MS);
  for (let i = 0; i < ended; i += 1) pace.note(tookMs, running, waiting);
}

test('twice as many operations may run as were quick together', async () => {
  const pace = new Pace(BOUNDS);
  await pass(pace, { ended: 10, tookMs: 10, running: 100 });
  expect(pace.most).toBe(200);
  await pass(pace, { ended: 10, tookMs: 10, running: 200 });
  expect(pace.most).toBe(256);
  await pass(pace, { ended: 10, tookMs: 10, running: 3 });
  expect(pace.most).toBe(128);
});

test('fewer operations run while some wait and those that run are slow', async () => {
  const pace = new Pace(BOUNDS);
  await pass(pace, { ended: 10, tookMs: 1_000, running: 128 });
  expect(pace.most).toBe(128);
  pace.begin();
  await pass(pace, { ended: 10, tookMs: 1_000, running: 128, waiting: 9 });
  expect(pace.most).toBeLessThan(80);
  expect(pace.most).toBeGreaterThanOrEqual(32);
  for (let i = 0; i < 4; i += 1) await pass(pace, { ended: 1, tookMs: 1_000, waiting: 9 });
  await delay(WINDOW_MS);
  pace.look(9);
  expect(pace.most).toBe(32);
});

test('how many end in a millisecond is learned anew whenever some begin to wait', async () => {
  const pace = new Pace(BOUNDS);
  await pass(pace, { ended: 10, tookMs: 1 });
  expect(pace.rate).toBeUndefined();
  pace.begin();
  // Nothing has ended yet: that says nothing for a while.
  await delay(WINDOW_MS);
  pace.look(1);
  expect(pace.rate).toBeUndefined();
  await delay(400);
  pace.look(1);
  expect(pace.rate).toBe(0);
  pace.begin();
  expect(pace.rate).toBeUndefined();
});
