import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { ClientError } from '../../errors.ts';

/** What a client may spend in a minute, and what is left of it. */
export interface Budget {
  readonly limit: number;
  /** Points that are left. */
  readonly left: number;
  /** When all of them are there again, in milliseconds since 1970. */
  readonly resetAt: number;
  /** Points that this request has cost. */
  readonly spent: number;
  /** Takes so many. Throws RATE_LIMIT, and takes none, where fewer are left; LIST_LIMIT where there never are so many. */
  spend(points: number): Promise<void>;
}

/** The budget of each client, by its name, for one request. */
export type BudgetOf = (client: string) => Budget;

/** What every request costs, whatever it asks for. */
export const REQUEST_POINTS = 1;

const MINUTE_S = 60;

/**
 * Counts what each client spends: a point for a request, and one for each row that its operation could return, before
 * the database is asked. A minute begins with the first request of a client, and then all points are there again.
 */
export function createBudgets(pointsPerMinute: number): BudgetOf {
  const spent = new RateLimiterMemory({ points: pointsPerMinute, duration: MINUTE_S });
  return (client) => new ClientBudget(spent, pointsPerMinute, client);
}

class ClientBudget implements Budget {
  readonly limit: number;
  left: number;
  resetAt = Date.now() + MINUTE_S * 1_000;
  spent = 0;
  readonly #limiter: RateLimiterMemory;
  readonly #client: string;

  constructor(limiter: RateLimiterMemory, limit: number, client: string) {
    this.#limiter = limiter;
    this.#client = client;
    this.limit = limit;
    this.left = limit;
  }

  async spend(points: number): Promise<void> {
    try {
      this.#note(await this.#limiter.consume(this.#client, points));
      this.spent += points;
    } catch (found) {
      if (found instanceof Error) throw found;
      // What was not to be had is not taken either.
      this.#note(await this.#limiter.reward(this.#client, points));
      throw this.#refuse(points);
    }
  }

  #note({ remainingPoints, msBeforeNext }: RateLimiterRes): void {
    this.left = remainingPoints;
    this.resetAt = Date.now() + msBeforeNext;
  }

  #refuse(points: number): ClientError {
    const cost = `This costs ${show(points)} points`;
    const most = `${show(this.limit)} that a client may spend in a minute (RATE_POINTS)`;
    if (points > this.limit) {
      return new ClientError(
        'LIST_LIMIT',
        `${cost}, more than the ${most}: ask for smaller pages.`,
      );
    }
    const wait = secondsUntil(this.resetAt);
    const left = `and ${show(this.left)} are left of the ${most}`;
    return new ClientError(
      'RATE_LIMIT',
      `${cost}, ${left}: wait ${wait} s, or ask for smaller pages.`,
    );
  }
}

/** Whole seconds from now, 1 at least. */
export function secondsUntil(time: number): number {
  return Math.max(1, Math.ceil((time - Date.now()) / 1_000));
}

function show(points: number): string {
  return points.toLocaleString('en');
}
