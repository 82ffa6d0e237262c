import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClientError, ERROR_CODES, type ErrorCode } from '../../errors.ts';
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

/** So long should clients wait that were refused since there was too much to do, in seconds. */
export const OVERLOAD_WAIT_S = 1;

/** Looks at each request by who makes it. */
export function limitTraffic({ admission, clientOf, budgets, turnstile }: TrafficOptions): Traffic {
  const budgetsOf = new WeakMap<FastifyRequest, Budget>();
  const visits = new WeakMap<FastifyRequest, Visit>();
  const nameOf = (request: FastifyRequest) => clientOf(request.raw, admission.viewerOf(request));
  const budgetOf = (request: FastifyRequest) => budgetsOf.get(request) ?? open(request);
  return { greet, letIn, letOut, budgetOf };

  function open(request: FastifyRequest): Budget {
    const budget = budgets(nameOf(request));
    budgetsOf.set(request, budget);
    return budget;
  }

  async function greet(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const obstacle = turnstile.obstacle(nameOf(request));
    return obstacle === undefined ? undefined : refuse('OVERLOADED', obstacle, reply);
  }

  async function letIn(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    try {
      await budgetOf(request).spend(REQUEST_POINTS);
      // Others may have come in while it was read.
      const refused = await greet(request, reply);
      if (refused !== undefined) return refused;
      const visit = turnstile.enter(nameOf(request));
      visits.set(request, visit);
      // Whoever goes away has no use for a turn.
      reply.raw.once('close', visit.leave);
      await visit.turn;
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      return refuse(error.extensions.code as ErrorCode, error.message, reply);
    }
  }

  async function letOut(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    visits.get(request)?.leave();
    const budget = budgetsOf.get(request);
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
