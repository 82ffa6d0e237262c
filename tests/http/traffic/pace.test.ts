import { beforeEach, expect, test } from 'vitest';
import { Pace } from '../../../src/http/traffic/pace.ts';

const BOUNDS = { least: 32, first: 128, most: 256 };

/** Milliseconds. */
let time = 0;
let pace: Pace;
beforeEach(() => {
  pace = new Pace(BOUNDS, () => time);
});

/** Ten operations end 100 ms later, each of which took so long; so many ran, and so many waited. */
function pass(tookMs: number, running: number, waiting = 0): void {
  time += 100;
  for (let i = 0; i < 10; i += 1) pace.note(tookMs, running, waiting);
}

test('twice as many operations may run as were quick together', () => {
  pass(10, 100);
  expect(pace.most).toBe(200);
  pass(10, 200);
  expect(pace.most).toBe(256);
  pass(10, 3);
  expect(pace.most).toBe(128);
});

test('fewer operations run while some wait and those that run are slow', () => {
  pass(1_000, 128);
  expect(pace.most).toBe(128);
  pace.begin();
  pass(1_000, 128, 9);
  // Ten in 100 ms: thirty in the 300 ms that they should take, and 32 run at least.
  expect(pace.most).toBe(32);
  pass(200, 32, 9);
  expect(pace.most).toBe(32);
  pass(10, 32, 9);
  expect(pace.most).toBe(128);
});

test('how many end in a millisecond is learned anew whenever some begin to wait', () => {
  pass(1, 1);
  expect(pace.rate).toBeUndefined();
  pace.begin();
  // Nothing has ended yet: that says nothing for a while.
  time += 100;
  pace.look(1);
  expect(pace.rate).toBeUndefined();
  time += 400;
  pace.look(1);
  expect(pace.rate).toBe(0);
  pass(1, 1, 1);
  expect(pace.rate).toBe(0.1);
  pace.begin();
  expect(pace.rate).toBeUndefined();
});
