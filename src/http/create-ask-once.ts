import { ClientError } from '../errors.ts';
import type { Answer, Execute, OperationRequest } from '../execute.ts';
import type { RequestContext } from './request-context.ts';

/** Answers the operation of a request; who asks again gets the same answer. */
export type AskOnce = (context: RequestContext, request: AskedOperation) => Promise<Answer>;

/** An operation; whose eyes it is looked at with the context says. */
type AskedOperation = Omit<
  OperationRequest,
  'role' | 'timeoutMs' | 'signal' | 'bookmark' | 'origin'
>;

/** `timeoutMs` is the longest time for an operation. */
export function createAskOnce(execute: Execute, timeoutMs: number): AskOnce {
  return (context, request) => {
    context.answer ??= ask(context, request);
    return context.answer;
  };

  async function ask(context: RequestContext, request: AskedOperation): Promise<Answer> {
    const { signal, viewer, ticket, span } = context;
    const bookmark = ticket?.version.bookmark;
    const mine = { role: viewer.role, timeoutMs, signal, bookmark, origin: span };
    try {
      const answer = await execute({ ...request, ...mine });
      context.cost = answer.rows;
      return answer;
    } catch (error) {
      context.failure = error;
      if (signal.aborted) throw new ClientError('BAD_REQUEST', 'The client went away.');
      throw error;
    }
  }
}
