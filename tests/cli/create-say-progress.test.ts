import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSayProgress } from '../../src/cli/create-say-progress.ts';

const said: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  said.length = 0;
});

test('a long seeding says every two seconds its step, its counts and how fast it is', () => {
  const say = createSayProgress();
  for (let done = 0; done <= 3_000_000; done += 500_000) {
    say({ step: 'read', done, total: undefined });
    vi.advanceTimersByTime(1_000);
  }
  for (const done of [0, 400_000, 1_000_000]) {
    say({ step: 'write', done, total: 1_000_000 });
    vi.advanceTimersByTime(3_000);
  }
  for (const done of [0, 10_000]) {
    say({ step: 'check', done, total: 1_000_000 });
    vi.advanceTimersByTime(3_000);
  }
  expect(said).toEqual([
    'Read 1,000,000 records, 500,000 a second',
    'Read 2,000,000 records, 500,000 a second',
    'Read 3,000,000 records, 500,000 a second',
    'Wrote 400,000 of 1,000,000 rows, 133,333 a second, about 5 s left',
    'Wrote 1,000,000 of 1,000,000 rows, 166,667 a second',
    'Checked 10,000 of 1,000,000 records, 3,333 a second, about 5 min left',
  ]);
});

test('a short seeding says nothing', () => {
  const say = createSayProgress();
  say({ step: 'read', done: 0, total: undefined });
  for (const done of [0, 50, 100]) {
    say({ step: 'write', done, total: 100 });
    vi.advanceTimersByTime(100);
  }
  expect(said).toEqual([]);
});
