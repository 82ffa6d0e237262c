import type { Session } from 'neo4j-driver';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database/connect.ts';
import { createRead, type Read } from '../../src/database/create-read.ts';
import type { PreparedRead, RowValues } from '../../src/database/read-alone.ts';
import { deadlineIn, runStatement } from '../../src/database/run-statement.ts';
import { DatabaseError } from '../../src/errors.ts';
import { connect } from '../connect.ts';

const database = await connect();
afterAll(() => database.close());

/** Lets statements go to the real database, one after another, as the test says. */
class Gate {
  /** Sizes of the statements that came, in requests; 1 for one that went alone. */
  readonly sizes: number[] = [];
  /** Milliseconds that a statement of so many requests takes more than it does. */
  delay: (requests: number) => number = () => 0;
  readonly #held: (() => void)[] = [];
  #open = false;

  readonly database: Database = {
    ...database,
    openReadSession: (bookmarks) => this.#hold(database.openReadSession(bookmarks)),
    closeSession: (session) => database.closeSession(this.#sessions.get(session) ?? session),
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
      const size = parameters.p.rows?.length ?? 1;
      this.sizes.push(size);
      if (!this.#open) await new Promise<void>((go) => this.#held.push(go));
      const delay = this.delay(size);
      if (delay > 0) await new Promise((go) => setTimeout(go, delay));
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

/** Clauses over `p.divisor` that return a `value`, for one request and for several. */
function prepare(clauses: string, most = 4): PreparedRead {
  const text = (p: string) => clauses.replaceAll('p.', `${p}.`);
  return {
    one: (values) => ({ text: text('$p'), parameters: { p: values } }),
    several: (values: readonly RowValues[]) => ({
      text: `UNWIND $p.rows AS row CALL (row) { ${text('row')} } RETURN row.at, value`,
      parameters: { p: { rows: values.map((one, at) => ({ ...one, at })) } },
    }),
    most,
  };
}

/** Takes long for a large number, and can be ended meanwhile. */
const SUM = prepare('UNWIND range(1, p.divisor) AS i RETURN sum(i % 7) AS value');

/** Fails for 0. */
const DIVIDE = prepare('RETURN 60 / p.divisor AS value');

let gate: Gate;
let read: Read;
beforeEach(() => {
  gate = new Gate();
  read = createRead(gate.database);
});

interface AskOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

function ask(prepared: PreparedRead, divisor: number, options: AskOptions = {}) {
  const { timeoutMs = 20_000, signal } = options;
  return read(prepared, { divisor }, { deadline: deadlineIn(timeoutMs), signal });
}

function divide(divisor: number, options: AskOptions = {}) {
  return ask(DIVIDE, divisor, options);
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
    await expect.poll(() => gate.sizes).toEqual([1, 4, 3]);
    gate.open();
    expect(await Promise.all(reads)).toEqual(divisors.map((divisor) => [60 / divisor]));
  });

  test('share a row where they ask for the same, beyond the size of a batch', async () => {
    const divisors = [1, 2, 2, 3, 2, 3, 4, 5, 2];
    const reads = divisors.map((divisor) => divide(divisor));
    await expect.poll(() => gate.sizes).toEqual([1, 4]);
    gate.open();
    expect(await Promise.all(reads)).toEqual(divisors.map((divisor) => [60 / divisor]));
    expect(gate.sizes).toEqual([1, 4]);
  });

  test('do not wait for reads of other kinds', async () => {
    const stuck = [divide(1), divide(2), divide(3)];
    const quick = ask(prepare('RETURN 600 / p.divisor AS value'), 6);
    await expect.poll(() => gate.sizes.length).toBe(3);
    gate.release(1);
    gate.release(2);
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

  test('do not wait for a slow batch, however many they are', async () => {
    const reads = Array.from({ length: 9 }, (_, i) => divide(i + 1));
    await expect.poll(() => gate.sizes).toEqual([1, 4, 4]);
    gate.open();
    expect(await Promise.all(reads)).toHaveLength(9);
  });

  test('go alone once batches took long for each of them, and together again in the end', async () => {
    gate.open();
    gate.delay = (requests) => 40 * requests;
    const askAll = () => Promise.all([1, 2, 3, 4, 5, 6].map((divisor) => divide(divisor)));
    await askAll();
    expect(Math.max(...gate.sizes)).toBe(4);
    gate.sizes.length = 0;
    expect(await askAll()).toHaveLength(6);
    expect(gate.sizes).toEqual([1, 1, 1, 1, 1, 1]);
    gate.delay = () => 0;
    for (let i = 0; i < 200; i += 1) await divide(1);
    await askAll();
    expect(Math.max(...gate.sizes)).toBeGreaterThan(1);
  });

  test('go together although the way to the database is long', async () => {
    gate.open();
    gate.delay = () => 40;
    for (const divisor of [1, 2, 3, 4, 5]) await divide(divisor);
    for (let i = 0; i < 3; i += 1) {
      gate.sizes.length = 0;
      await Promise.all([1, 2, 3, 4, 5, 6, 10, 12].map((divisor) => divide(divisor)));
      expect(gate.sizes[0]).toBe(1);
      expect(Math.max(...gate.sizes)).toBe(4);
    }
  });

  test('are never put together where the plan says so', async () => {
    gate.open();
    const alone = prepare('RETURN 60 / p.divisor AS value', 1);
    const reads = [1, 2, 3, 4].map((divisor) => ask(alone, divisor));
    expect(await Promise.all(reads)).toEqual([[60], [30], [20], [15]]);
    expect(gate.sizes).toEqual([1, 1, 1, 1]);
  });
});

describe('a read in a batch', () => {
  test('fails alone', async () => {
    const reads = [1, 2, 3, 0, 5].map((divisor) => divide(divisor));
    await expect.poll(() => gate.sizes).toEqual([1, 4]);
    gate.open();
    const answers = await settled(reads);
    expect(answers.filter((answer) => answer instanceof DatabaseError)).toHaveLength(1);
    expect(answers[3]).toMatchObject({ fault: 'statement' });
    expect(answers.toSpliced(3, 1)).toEqual([[60], [30], [20], [12]]);
    expect(gate.sizes).toEqual([1, 4, 1, 1, 1, 1]);
  });

  test('fails alone where its value cannot even be sent', async () => {
    const reads = settled([1, 2, 3, 2 ** 60, 5].map((divisor) => divide(divisor)));
    await expect.poll(() => gate.sizes).toEqual([1, 3]);
    gate.open();
    const answers = await reads;
    expect(answers[3]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(answers.toSpliced(3, 1)).toEqual([[60], [30], [20], [12]]);
  });

  test('leaves the queue when its client goes, and the others are answered', async () => {
    const controller = new AbortController();
    const reads = [divide(1), divide(2), divide(3, { signal: controller.signal }), divide(4)];
    controller.abort(new Error('gone'));
    expect(await settled([reads[2] as Promise<unknown>])).toMatchObject([{ message: 'gone' }]);
    await expect.poll(() => gate.sizes).toEqual([1, 2]);
    gate.open();
    expect((await settled(reads)).toSpliced(2, 1)).toEqual([[60], [30], [15]]);
  });

  test('is answered at its own deadline, and the others when their answer comes', async () => {
    const reads = [divide(1), divide(3, { timeoutMs: 300 }), divide(4), divide(5)];
    gate.release(0);
    expect((await settled(reads.slice(0, 2)))[1]).toMatchObject({ fault: 'timeout' });
    gate.open();
    expect(await settled(reads.slice(2))).toEqual([[15], [12]]);
  });

  test('is answered in time although another in the batch is too slow for it', async () => {
    const reads = [1, 2, 2_000_000_000, 3].map((divisor) =>
      ask(SUM, divisor, { timeoutMs: 8_000 }),
    );
    await expect.poll(() => gate.sizes).toEqual([1, 3]);
    gate.open();
    const answers = await settled(reads);
    expect(answers[2]).toBeInstanceOf(DatabaseError);
    expect(answers.toSpliced(2, 1)).toEqual([[1], [3], [6]]);
  }, 60_000);

  test('goes alone from then on where only the batch fails', async () => {
    const several = (rows: readonly RowValues[]) => ({
      text: 'RETURN',
      parameters: { p: { rows } },
    });
    const broken = { ...DIVIDE, several };
    const askAll = () => Promise.all([1, 2, 3].map((divisor) => ask(broken, divisor)));
    const first = askAll();
    await expect.poll(() => gate.sizes).toEqual([1, 2]);
    gate.open();
    expect(await first).toEqual([[60], [30], [20]]);
    expect(gate.sizes).toEqual([1, 2, 1, 1]);
    expect(await askAll()).toEqual([[60], [30], [20]]);
    expect(gate.sizes).toEqual([1, 2, 1, 1, 1, 1, 1]);
  });

  test('is told when the batch has no row for it', async () => {
    const several = () => ({ text: 'UNWIND [0] AS at RETURN at, 7', parameters: { p: {} } });
    const lossy = { ...DIVIDE, several };
    const reads = settled([1, 2, 3].map((divisor) => ask(lossy, divisor)));
    await expect.poll(() => gate.sizes).toHaveLength(2);
    gate.open();
    const answers = await reads;
    expect(answers.slice(0, 2)).toEqual([[60], [7]]);
    expect(String(answers[2])).toContain('a row for each request');
  });

  test('ends the statement when nobody waits for it any more', async () => {
    const controllers = [new AbortController(), new AbortController()];
    const reads = [
      ask(SUM, 1),
      ...controllers.map(({ signal }, i) =>
        ask(SUM, 2_000_000_000 + i, { signal, timeoutMs: 120_000 }),
      ),
    ];
    await expect.poll(() => gate.sizes).toEqual([1, 2]);
    gate.open();
    await expect.poll(runningStatements, { timeout: 20_000 }).toContain('UNWIND $p.rows');
    for (const controller of controllers) controller.abort(new Error('gone'));
    await settled(reads);
    await expect.poll(runningStatements, { timeout: 20_000 }).not.toContain('UNWIND $p.rows');
  }, 60_000);
});

async function runningStatements(): Promise<string> {
  const text = 'SHOW TRANSACTIONS YIELD currentQuery RETURN collect(currentQuery)';
  const rows = await runStatement(
    database,
    { text, parameters: {} },
    { deadline: deadlineIn(10_000) },
  );
  return String(rows);
}
