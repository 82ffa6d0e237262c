import { ClientError } from '../errors.ts';
import type { Answer, Execute, OperationRequest } from '../execute.ts';
import type { RequestContext } from './request-context.ts';

/** Answers the operation of a request; who asks again gets the same answer. */
export type AskOnce = (context: RequestContext, request: AskedOperation) => Promise<Answer>;

/** An operation; whose eyes it is looked at with the context says. */
type AskedOperation = Omit<
  OperationRequest,
  'role' | 'timeoutMs' | 'signal' | 'bookmark' | 'origin' | 'onRows'
>;

/** `timeoutMs` is the longest time for an operation. */
export function createAskOnce(execute: Execute, timeoutMs: number): AskOnce {
  return (context, request) => {
    context.answer ??= ask(context, request);
    return context.answer;
  };

  async function ask(context: RequestContext, request: AskedOperation): Promise<Answer> {
    const { signal, viewer, ticket, budget, span: origin } = context;
    try {
      const bookmark = ticket?.version.bookmark;
      return await execute({
        ...request,
        ...{ role: viewer.role, timeoutMs, signal, bookmark, origin },
        onRows: (rows) => budget.spend(rows),
      });
    } catch (error) {
      context.failure = error;
      if (signal.aborted) throw new ClientError('BAD_REQUEST', 'The client went away.');
      throw error;
    }
  }
}
