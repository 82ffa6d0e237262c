import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../request-context.ts';

/**
 * Tells what an operation has cost, and what its client has left, as `extensions.cost` of the answer: where the
 * extension `cost` of the request is true.
 */
export function tellCost(maxRows: number): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, contextValue: { budget, ticket }, response: { body } }) {
          if (request.extensions?.cost !== true || body.kind !== 'single') return;
          // What is left is never the same again.
          if (ticket) ticket.lasting = false;
          const { spent, limit, left, resetAt } = budget;
          const cost = {
            ...{ points: spent, maxRows, limit, remaining: left },
            resetAt: new Date(resetAt).toISOString(),
          };
          const { extensions } = body.singleResult;
          body.singleResult = { ...body.singleResult, extensions: { ...extensions, cost } };
        },
      };
    },
  };
}
