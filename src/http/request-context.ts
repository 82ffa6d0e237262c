import type { Span } from '@opentelemetry/api';
import type { FastifyReply } from 'fastify';
import type { Answer } from '../execute.ts';
import type { Ticket } from './cache/create-answer-cache.ts';
import type { Budget } from './traffic/point-budget.ts';
import type { Viewer } from './viewer.ts';

/** What belongs to one HTTP request and to nothing else. */
export interface RequestContext {
  /** Who asks. */
  readonly viewer: Viewer;
  /** Aborts when the client goes away before it has its answer. */
  readonly signal: AbortSignal;
  /** What its client may ask for in this minute. */
  readonly budget: Budget;
  /** There where the answer may be stored. */
  readonly ticket: Ticket | undefined;
  /** The span of its operation, where it is traced. */
  readonly span: Span | undefined;
  /** The whole operation's answer, once it was asked for. */
  answer?: Promise<Answer>;
  /** Why `answer` was rejected: then no root field has a value, and all have the same error. */
  failure?: unknown;
}

/** The context of one request, whose end is watched on the reply's socket. */
export function createRequestContext(
  reply: FastifyReply,
  known: Pick<RequestContext, 'viewer' | 'budget' | 'ticket' | 'span'>,
): RequestContext {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return { ...known, signal: gone.signal };
}
