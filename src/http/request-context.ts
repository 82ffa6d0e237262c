import type { FastifyReply } from 'fastify';

/** What belongs to one HTTP request and to nothing else. */
export interface RequestContext {
  /** Aborts when the client goes away before it has its answer. */
  readonly signal: AbortSignal;
  /** The whole operation's answer, asked for by the first root field; the others wait for the same. */
  answer?: Promise<Readonly<Record<string, unknown>>>;
  /** True when `answer` was rejected: then no root field has a value, and all have the same error. */
  failed?: boolean;
}

/** The context of one request, whose end is watched on the reply's socket. */
export function createRequestContext(reply: FastifyReply): RequestContext {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return { signal: gone.signal };
}
