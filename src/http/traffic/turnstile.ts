import { ClientError } from '../../errors.ts';
import { Pace } from './pace.ts';

/** How many operations there may be at a time. */
export interface TurnstileLimits {
  /** Most that run. */
  readonly maxOperations: number;
  /** Most of one client, those included that wait. */
  readonly maxOperationsPerClient: number;
  /** Most that wait for their turn. */
  readonly maxWaiting: number;
  /** Longest wait, in milliseconds. */
  readonly maxWaitMs: number;
}

/** An operation that is let in. */
export interface Visit {
  /** Resolves when it is its turn, and throws OVERLOADED when that takes too long; undefined where it is at once. */
  readonly turn: Promise<void> | undefined;
  /** Lets the next one in; more than once is as good as once. */
  leave(): void;
}

/** How much of what may run one client takes at most: others find room beside it. */
const SHARE_OF_ONE = 0.75;
/** So many run at a time however slow they are: as many as have a connection to the database. */
const LEAST = 32;
/** So many run before it is known how quick they are. */
const FIRST = 128;

/**
 * Lets as many operations run at a time as are answered soon. The others wait, and the clients take turns, however
 * many operations each of them has. Who would wait too long is refused at once: under a load that is too high most
 * are refused, and those that are not have their answers in time.
 */
export class Turnstile {
  readonly #limits: TurnstileLimits;
  readonly #pace: Pace;
  readonly #now: () => number;
  /** How many of each client run. */
  readonly #runningOf = new Map<string, number>();
  /** Those of each client that wait. The client that is first is the next one, and goes to the end then. */
  readonly #waitingOf = new Map<string, Set<Waiting>>();
  #running = 0;
  #waiting = 0;

  /** `now` tells the time in milliseconds, from whenever it likes. */
  constructor(limits: TurnstileLimits, now = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
    const { maxOperations: most } = limits;
    this.#pace = new Pace(
      { least: Math.min(LEAST, most), first: Math.min(FIRST, most), most },
      now,
    );
  }

  /** How many operations run. */
  get running(): number {
    return this.#running;
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#waiting;
  }

  /**
   * Why an operation of this client would not be let in; undefined where it would. No error, since to make one takes
   * half as long as to answer a request.
   */
  obstacle(client: string): string | undefined {
    const { maxOperationsPerClient, maxWaiting, maxWaitMs } = this.#limits;
    const own = (this.#runningOf.get(client) ?? 0) + (this.#waitingOf.get(client)?.size ?? 0);
    if (own >= maxOperationsPerClient) {
      return tooMany(
        'of this client are here',
        maxOperationsPerClient,
        'MAX_OPERATIONS_PER_CLIENT',
      );
    }
    if (this.#isNext(client)) return undefined;
    if (this.#waiting >= maxWaiting)
      return tooMany('wait for their turn', maxWaiting, 'MAX_WAITING');
    if (this.#waiting > 0 && this.#waitMs() >= maxWaitMs) return tooSlow(maxWaitMs);
    return undefined;
  }

  /** Lets an operation in that meets no obstacle, at once or when it is its turn. */
  enter(client: string): Visit {
    if (!this.#isNext(client)) return this.#wait(client);
    return { turn: undefined, leave: once(this.#run(client)) };
  }

  /** Whether an operation of a client would run at once. */
  #isNext(client: string): boolean {
    return this.#hasRoom(client) && !this.#waitingOf.has(client);
  }

  #hasRoom(client: string): boolean {
    const { most } = this.#pace;
    const mostOfOne = Math.max(1, Math.floor(SHARE_OF_ONE * most));
    return this.#running < most && (this.#runningOf.get(client) ?? 0) < mostOfOne;
  }

  /** Counts one that runs, until what it returns is called. */
  #run(client: string): () => void {
    const began = this.#now();
    this.#running += 1;
    this.#runningOf.set(client, (this.#runningOf.get(client) ?? 0) + 1);
    return () => {
      this.#pace.note(this.#now() - began, this.#running, this.#waiting);
      this.#running -= 1;
      const left = (this.#runningOf.get(client) ?? 0) - 1;
      if (left > 0) this.#runningOf.set(client, left);
      else this.#runningOf.delete(client);
      this.#admit();
    };
  }

  /** How long it may take until those who wait now have their turn, in milliseconds; 0 where it is not known. */
  #waitMs(): number {
    this.#pace.look(this.#waiting);
    const { rate } = this.#pace;
    return rate === undefined ? 0 : this.#waiting / rate;
  }

  #wait(client: string): Visit {
    if (this.#waiting === 0) this.#pace.begin();
    const { promise: turn, resolve, reject } = Promise.withResolvers<void>();
    const { maxWaitMs } = this.#limits;
    const giveUp = (reason: ClientError) => {
      clearTimeout(late);
      this.#remove(client, waiting);
      reject(reason);
    };
    const late = setTimeout(
      () => giveUp(new ClientError('OVERLOADED', tooSlow(maxWaitMs))),
      maxWaitMs,
    );
    let leave = () => giveUp(new ClientError('BAD_REQUEST', 'The client went away.'));
    const waiting: Waiting = {
      begin: (end) => {
        clearTimeout(late);
        leave = end;
        resolve();
      },
    };
    const own = this.#waitingOf.get(client) ?? new Set();
    this.#waitingOf.set(client, own.add(waiting));
    this.#waiting += 1;
    return { turn, leave: once(() => leave()) };
  }

  #remove(client: string, waiting: Waiting): void {
    const own = this.#waitingOf.get(client);
    if (!own?.delete(waiting)) return;
    this.#waiting -= 1;
    if (own.size === 0) this.#waitingOf.delete(client);
  }

  /** Lets in those for whom there is room, one of each client in turn. */
  #admit(): void {
    // Clients that have their share, one after another.
    let passed = 0;
    while (passed < this.#waitingOf.size && this.#running < this.#pace.most) {
      const [next] = this.#waitingOf;
      if (!next) return;
      const [client, own] = next;
      const [first] = own;
      this.#waitingOf.delete(client);
      this.#waitingOf.set(client, own);
      if (first && this.#hasRoom(client)) {
        passed = 0;
        this.#remove(client, first);
        first.begin(this.#run(client));
      } else passed += 1;
    }
  }
}

interface Waiting {
  /** It is its turn, and `end` is to be called after it. */
  begin(end: () => void): void;
}

function tooMany(which: string, most: number, setting: string): string {
  return `${most} operations ${which} already, and no more are allowed (${setting}): try again in a second, or ask for less at a time.`;
}

function tooSlow(limitMs: number): string {
  return `More is asked than can be answered now: it would take longer than ${limitMs} ms until it is the turn of this operation (MAX_WAIT_MS). Try again in a second.`;
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
