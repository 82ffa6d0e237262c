import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Turnstile } from '../../../src/http/traffic/turnstile.ts';

const LIMITS = { maxOperations: 4, maxOperationsPerClient: 10, maxWaiting: 6, maxWaitMs: 5_000 };

/** One that was let in, and what became of it. */
interface Visitor {
  readonly client: string;
  readonly leave: () => void;
  state: 'waits' | 'runs' | 'left' | string;
}

/** Enters so many times. */
function enter(turnstile: Turnstile, client: string, times: number): Visitor[] {
  return Array.from({ length: times }, () => {
    const obstacle = turnstile.obstacle(client);
    if (obstacle !== undefined) throw new Error(obstacle);
    const { turn, leave } = turnstile.enter(client);
    const visitor: Visitor = {
      client,
      state: turn ? 'waits' : 'runs',
      leave: () => {
        leave();
        visitor.state = 'left';
      },
    };
    turn?.then(
      () => {
        visitor.state = 'runs';
      },
      ({ message }: Error) => {
        visitor.state = message;
      },
    );
    return visitor;
  });
}

function countsOf({ running, waiting }: Turnstile) {
  return { running, waiting };
}

describe('operations at a time', () => {
  test('are so many, and leave a quarter to other clients', () => {
    const turnstile = new Turnstile(LIMITS);
    enter(turnstile, 'a', 4);
    expect(countsOf(turnstile)).toEqual({ running: 3, waiting: 1 });
    enter(turnstile, 'b', 2);
    expect(countsOf(turnstile)).toEqual({ running: 4, waiting: 2 });
  });

  test('are let in by clients in turn, however many operations each has', async () => {
    const turnstile = new Turnstile({ ...LIMITS, maxOperations: 1 });
    const visitors = [
      ...enter(turnstile, 'a', 4),
      ...enter(turnstile, 'b', 2),
      ...enter(turnstile, 'c', 1),
    ];
    const order: string[] = [];
    for (let one = visitors[0]; one; one = visitors.find(({ state }) => state === 'runs')) {
      order.push(one.client);
      one.leave();
      await delay(1);
    }
    expect(order.join('')).toBe('aabcaba');
    expect(countsOf(turnstile)).toEqual({ running: 0, waiting: 0 });
  });

  test('are refused to a client that has too many, and to all when too many wait', () => {
    const turnstile = new Turnstile(LIMITS);
    enter(turnstile, 'a', 9);
    expect(countsOf(turnstile)).toEqual({ running: 3, waiting: 6 });
    enter(turnstile, 'b', 1);
    expect(turnstile.obstacle('b')).toMatch(/^6 operations wait for their turn .*\(MAX_WAITING\)/);
    const wide = new Turnstile({ ...LIMITS, maxWaiting: 100 });
    enter(wide, 'a', 10);
    expect(wide.obstacle('a')).toMatch(
      /^10 operations of this client are here already.*\(MAX_OPERATIONS_PER_CLIENT\)/,
    );
    expect(wide.obstacle('b')).toBeUndefined();
  });

  test('are refused when their turn does not come in time, and leave no trace', async () => {
    const turnstile = new Turnstile({ ...LIMITS, maxWaitMs: 20 });
    const visitors = enter(turnstile, 'a', 4);
    await delay(60);
    expect(visitors.map(({ state }) => state)).toEqual([
      ...['runs', 'runs', 'runs'],
      expect.stringMatching(/longer than 20 ms.*MAX_WAIT_MS/),
    ]);
    for (const { leave } of [...visitors, ...visitors]) leave();
    expect(countsOf(turnstile)).toEqual({ running: 0, waiting: 0 });
  });

  test('are refused at once when nothing ends before them', () => {
    let time = 0;
    const turnstile = new Turnstile({ ...LIMITS, maxWaitMs: 1_000 }, () => time);
    const [first] = enter(turnstile, 'a', 4);
    time += 500;
    expect(turnstile.obstacle('a')).toMatch(/longer than 1000 ms.*MAX_WAIT_MS/);
    first?.leave();
    // One that is let in at once has not waited.
    enter(turnstile, 'b', 1);
    expect(countsOf(turnstile)).toEqual({ running: 4, waiting: 0 });
    enter(turnstile, 'a', 1);
    expect(countsOf(turnstile)).toEqual({ running: 4, waiting: 1 });
  });

  test('of one client are as many as before when they were slow for a while', () => {
    let time = 0;
    const limits = {
      ...{ maxOperations: 256, maxOperationsPerClient: 400, maxWaiting: 400, maxWaitMs: 60_000 },
    };
    const turnstile = new Turnstile(limits, () => time);
    const visitors = enter(turnstile, 'a', 400);
    expect(turnstile.running).toBe(96);
    const leave = (count: number) => {
      for (const { leave } of visitors.splice(0, count)) leave();
    };
    // 20 a second.
    for (let i = 0; i < 8; i += 1) {
      time += 500;
      leave(10);
    }
    expect(turnstile.running).toBe(24);
    // All that run end within 100 ms.
    for (let i = 0; i < 3; i += 1) {
      time += 100;
      leave(24);
    }
    expect(turnstile.running).toBe(96);
  });

  test('make room when their client has gone', async () => {
    const turnstile = new Turnstile(LIMITS);
    const [first, , , fourth, fifth] = enter(turnstile, 'a', 5);
    fourth?.leave();
    first?.leave();
    await delay(1);
    expect(fifth?.state).toBe('runs');
    expect(countsOf(turnstile)).toEqual({ running: 3, waiting: 0 });
  });
});
