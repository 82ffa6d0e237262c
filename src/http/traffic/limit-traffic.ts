import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClientError, ERROR_CODES, type ErrorCode, invariant } from '../../errors.ts';
import type { Admission } from '../admit-viewer.ts';
import { sendFault } from '../answer-http-error.ts';
import type { ClientOf } from './client-of.ts';
import { type Budget, type BudgetOf, REQUEST_POINTS, secondsUntil } from './point-budget.ts';
import type { Turnstile, Visit } from './turnstile.ts';

/** Keeps clients from asking for more than their share, and all together for more than can be answered. */
export interface Traffic {
  /** Before a request is read: refuses it where there would be no room for it. */
  greet(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  /** Once it was read: takes the points of a request, and waits until it is its turn. */
  letIn(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  /** Once its answer is made: tells what is left of the points, and lets the next one in. */
  letOut(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** What the client of a request that was let in may spend. */
  budgetOf(request: FastifyRequest): Budget;
}

/** What traffic is limited with. */
export interface TrafficOptions {
  readonly admission: Admission;
  readonly clientOf: ClientOf;
  readonly budgets: BudgetOf;
  readonly turnstile: Turnstile;
}

/** Seconds that a refused client should wait. */
export const OVERLOAD_WAIT_S = 1;

/** What is known of a request on its way. */
interface Guest {
  readonly client: string;
  /** There once its body was read. */
  budget?: Budget;
  /** There once its points are taken, and it has found room. */
  visit?: Visit;
}

/** Looks at each request by who makes it. */
export function limitTraffic({ admission, clientOf, budgets, turnstile }: TrafficOptions): Traffic {
  const guests = new WeakMap<FastifyRequest, Guest>();
  return { greet, letIn, letOut, budgetOf };

  function guestOf(request: FastifyRequest): Guest {
    const known = guests.get(request);
    if (known) return known;
    const guest: Guest = { client: clientOf(request.raw, admission.viewerOf(request)) };
    guests.set(request, guest);
    return guest;
  }

  function budgetOf(request: FastifyRequest): Budget {
    const budget = guests.get(request)?.budget;
    invariant(budget, 'a request that is answered was let in');
    return budget;
  }

  async function greet(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const obstacle = turnstile.obstacle(guestOf(request).client);
    return obstacle === undefined ? undefined : refuse('OVERLOADED', obstacle, reply);
  }

  async function letIn(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const guest = guestOf(request);
    guest.budget = budgets(guest.client);
    try {
      await guest.budget.spend(REQUEST_POINTS);
      // Others may have come in while it was read.
      const obstacle = turnstile.obstacle(guest.client);
      if (obstacle !== undefined) return refuse('OVERLOADED', obstacle, reply);
      const visit = turnstile.enter(guest.client);
      guest.visit = visit;
      // Whoever goes away has no use for a turn.
      reply.raw.once('close', visit.leave);
      await visit.turn;
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      return refuse(error.extensions.code as ErrorCode, error.message, reply);
    }
  }

  async function letOut(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const guest = guests.get(request);
    guest?.visit?.leave();
    const budget = guest?.budget;
    if (!budget) return;
    reply.headers({
      'x-ratelimit-limit': budget.limit,
      'x-ratelimit-remaining': budget.left,
      'x-ratelimit-reset': Math.ceil(budget.resetAt / 1_000),
    });
    if (reply.statusCode === TOO_MANY_REQUESTS) {
      reply.header('retry-after', secondsUntil(budget.resetAt));
    }
  }
}

const TOO_MANY_REQUESTS = ERROR_CODES.RATE_LIMIT.status;

function refuse(code: ErrorCode, message: string, reply: FastifyReply): FastifyReply {
  if (code === 'OVERLOADED') reply.header('retry-after', OVERLOAD_WAIT_S);
  return sendFault(reply, { status: ERROR_CODES[code].status, code, message });
}
