import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { ClientError } from '../errors.ts';
import type { Execute } from '../execute.ts';
import type { RequestContext } from './request-context.ts';

/**
 * The one resolver of all fields. A root field starts the whole operation, once a request, and picks
 * its part of the answer; what lies below is already in the response's shape and is picked by
 * response key, so that aliases work. `timeoutMs` is the longest time for an operation.
 */
export function createResolver(
  execute: Execute,
  timeoutMs: number,
): GraphQLFieldResolver<unknown, RequestContext> {
  return (source, _arguments, context, info) => {
    const { key } = info.path;
    // graphql-js hands root fields the root value, of which there is none.
    if (source !== undefined) return (source as Record<string, unknown>)[key];
    context.answer ??= answerOperation(info, context);
    return context.answer.then((answer) => answer[key]);
  };

  async function answerOperation(info: GraphQLResolveInfo, context: RequestContext) {
    const { operation, fragments, variableValues: variables } = info;
    const { signal } = context;
    try {
      return await execute({ operation, fragments, variables, timeoutMs, signal });
    } catch (error) {
      context.failed = true;
      if (signal.aborted) throw new ClientError('BAD_REQUEST', 'The client went away.');
      throw error;
    }
  }
}
