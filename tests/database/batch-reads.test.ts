import type { Session } from 'neo4j-driver';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createRead, type PreparedRead, type Read } from '../../src/database/batch-reads.ts';
import type { Database } from '../../src/database/connect.ts';
import { deadlineIn } from '../../src/database/run-statement.ts';
import { DatabaseError } from '../../src/errors.ts';
import { connect } from '../connect.ts';

const database = await connect();
afterAll(() => database.close());

/** Lets statements go to the real database, one after another, as the test says. */
class Gate {
  /** Sizes of the statements that came, in requests; 1 for one that went alone. */
  readonly sizes: number[] = [];
  readonly #held: (() => void)[] = [];
  #open = false;

  readonly database: Database = {
    ...database,
    takeSession: () => this.#hold(database.takeSession()),
    keepSession: (session) => database.keepSession(this.#sessions.get(session) ?? session),
    discardSession: (session) => database.discardSession(this.#sessions.get(session) ?? session),
  };
  readonly #sessions = new Map<Session, Session>();

  #hold(session: Session): Session {
    const held = new Proxy(session, {
      get: (target, name) => (name === 'run' ? this.#run(target) : Reflect.get(target, name)),
    });
    this.#sessions.set(held, session);
    return held;
  }

  #run(session: Session) {
    return async (text: string, parameters: { p: { rows?: unknown[] } }, config: object) => {
      this.sizes.push(parameters.p.rows?.length ?? 1);
      if (!this.#open) await new Promise<void>((go) => this.#held.push(go));
      return session.run(text, parameters, config);
    };
  }

  /** Lets a statement go: of those that came, the one with this number. */
  release(number: number): void {
    this.#held[number]?.();
  }

  open(): void {
    this.#open = true;
    for (const go of this.#held) go();
  }
}

/** `60 / divisor`: fails for 0. */
const DIVIDE: PreparedRead = {
  text: 'RETURN $p.sixty / $p.divisor AS quotient',
  batchText: () => `UNWIND $p.rows AS row
CALL (row) { RETURN $p.sixty / row.divisor AS quotient }
RETURN row.at, quotient`,
  shared: { sixty: 60 },
  most: 4,
};

let gate: Gate;
let read: Read;
beforeEach(() => {
  gate = new Gate();
  read = createRead(gate.database);
});

function divide(divisor: number, options: { signal?: AbortSignal; timeoutMs?: number } = {}) {
  const { timeoutMs = 20_000, signal } = options;
  return read(DIVIDE, { divisor }, { deadline: deadlineIn(timeoutMs), signal });
}

const settled = (reads: Promise<unknown>[]) =>
  Promise.all(reads.map((one) => one.catch((error: unknown) => error)));

describe('reads of one kind', () => {
  test('run alone while there are few', async () => {
    gate.open();
    expect(await divide(2)).toEqual([30]);
    expect(await Promise.all([divide(3), divide(4)])).toEqual([[20], [15]]);
    expect(gate.sizes).toEqual([1, 1, 1]);
  });

  test('go together when they had to wait, each with its own answer, so many at most', async () => {
    const divisors = [1, 2, 3, 4, 5, 6, 10, 12];
    const reads = divisors.map((divisor) => divide(divisor));
    gate.open();
    expect(await Promise.all(reads)).toEqual(divisors.map((divisor) => [60 / divisor]));
    expect(gate.sizes).toEqual([1, 4, 3]);
  });

  test('do not wait for reads of other kinds', async () => {
    const stuck = [divide(1), divide(2), divide(3)];
    const other = { ...DIVIDE, shared: { sixty: 600 } };
    const quick = read(other, { divisor: 6 }, { deadline: deadlineIn(20_000) });
    gate.release(1);
    expect(await quick).toEqual([100]);
    gate.open();
    expect(await Promise.all(stuck)).toEqual([[60], [30], [20]]);
  });

  test('do not wait for a slow one either', async () => {
    const stuck = divide(1);
    const quick = [divide(2), divide(3)];
    await expect.poll(() => gate.sizes).toEqual([1, 2]);
    gate.release(1);
    expect(await Promise.all(quick)).toEqual([[30], [20]]);
    gate.open();
    expect(await stuck).toEqual([60]);
  });

  test('are never put together where the plan says so', async () => {
    const alone = { ...DIVIDE, most: 1 };
    gate.open();
    const reads = [1, 2, 3, 4].map((divisor) =>
      read(alone, { divisor }, { deadline: deadlineIn(20_000) }),
    );
    expect(await Promise.all(reads)).toEqual([[60], [30], [20], [15]]);
    expect(gate.sizes).toEqual([1, 1, 1, 1]);
  });
});

describe('a read in a batch', () => {
  test('fails alone', async () => {
    const reads = [1, 2, 3, 0, 5].map((divisor) => divide(divisor));
    gate.open();
    const answers = await settled(reads);
    expect(answers.filter((answer) => answer instanceof DatabaseError)).toHaveLength(1);
    expect(answers[3]).toMatchObject({ fault: 'statement' });
    expect(answers.toSpliced(3, 1)).toEqual([[60], [30], [20], [12]]);
    expect(gate.sizes).toEqual([1, 4, 1, 1, 1, 1]);
  });

  test('fails alone where its value cannot even be sent', async () => {
    const reads = [1, 2, 3, 2 ** 60, 5].map((divisor) => divide(divisor));
    gate.open();
    const answers = await settled(reads);
    expect(answers[3]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(answers.toSpliced(3, 1)).toEqual([[60], [30], [20], [12]]);
  });

  test('leaves the queue when its client goes, and the others are answered', async () => {
    const controller = new AbortController();
    const reads = [divide(1), divide(2), divide(3, { signal: controller.signal }), divide(4)];
    controller.abort(new Error('gone'));
    expect(await settled([reads[2] as Promise<unknown>])).toMatchObject([{ message: 'gone' }]);
    gate.open();
    expect((await settled(reads)).toSpliced(2, 1)).toEqual([[60], [30], [15]]);
    expect(gate.sizes).toEqual([1, 2]);
  });

  test('is answered at its own deadline, and the others when their answer comes', async () => {
    const reads = [divide(1), divide(3, { timeoutMs: 300 }), divide(4), divide(5)];
    gate.release(0);
    expect((await settled(reads.slice(0, 2)))[1]).toMatchObject({ fault: 'timeout' });
    gate.open();
    expect(await settled(reads.slice(2))).toEqual([[15], [12]]);
    expect(gate.sizes).toEqual([1, 3]);
  });

  test('ends the statement when nobody waits for it any more', async () => {
    const controllers = [new AbortController(), new AbortController()];
    const slow: PreparedRead = {
      ...DIVIDE,
      batchText: () => `UNWIND $p.rows AS row
CALL (row) { UNWIND range(1, 1000000000) AS i RETURN sum(i % row.divisor) AS quotient }
RETURN row.at, quotient`,
    };
    const ask = (divisor: number, signal?: AbortSignal) =>
      read(slow, { divisor }, { deadline: deadlineIn(60_000), signal });
    const reads = [ask(1), ...controllers.map(({ signal }) => ask(3, signal))];
    gate.open();
    await reads[0];
    for (const controller of controllers) controller.abort(new Error('gone'));
    await settled(reads);
    await expect
      .poll(() => runningStatements(), { timeout: 20_000 })
      .not.toContain('range(1, 1000000000)');
  }, 60_000);
});

async function runningStatements(): Promise<string> {
  const text = 'SHOW TRANSACTIONS YIELD currentQuery RETURN collect(currentQuery)';
  const alone = { text, batchText: () => '', shared: {}, most: 1 };
  return String(await createRead(database)(alone, {}, { deadline: deadlineIn(10_000) }));
}
