import type { GraphQLFieldResolver } from 'graphql';
import type { AskOnce } from './create-ask-once.ts';
import type { Mutate } from './create-mutate.ts';
import { Payload } from './payload.ts';
import type { RequestContext } from './request-context.ts';

/**
 * The one resolver of all fields, for answers that graphql-js has to complete. A root field asks for
 * the whole operation, once a request, and picks its part of the answer; what lies below is already
 * in the response's shape and is picked by response key, so that aliases work. Mutations go one after
 * another, each with a payload of its own.
 */
export function createResolver(
  askOnce: AskOnce,
  mutate: Mutate,
): GraphQLFieldResolver<unknown, RequestContext> {
  return (source, args, context, info) => {
    if (source instanceof Payload) return source.read(info);
    const { key } = info.path;
    // graphql-js hands root fields the root value, of which there is none.
    if (source !== undefined) return (source as Record<string, unknown>)[key];
    const { operation, fragments, variableValues: variables } = info;
    if (operation.operation === 'mutation') return mutate(args, context, info);
    const answer = askOnce(context, { operation, fragments, variables });
    return answer.then(({ values }) => values[key]);
  };
}
