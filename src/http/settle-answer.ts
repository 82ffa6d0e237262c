import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { ERROR_CODES } from '../errors.ts';
import type { RequestContext } from './request-context.ts';

/**
 * When the operation failed as a whole it leaves one error, without data, in place
 * of the same error for each root field. An answer without data gets the HTTP status of its first
 * error's code, where Apollo has chosen none: GraphQL over HTTP keeps 200 for answers with data.
 */
export const settleAnswer: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response: { body, http } }) {
        if (body.kind !== 'single') return;
        const [first] = body.singleResult.errors ?? [];
        if (first === undefined) return;
        const { failure } = contextValue;
        if (failure !== undefined) {
          // graphql-js gives it the path of whichever root field met it first.
          const { path: _, ...error } = first;
          const path = failure instanceof GraphQLError ? failure.path : undefined;
          body.singleResult = { errors: [path ? { ...error, path } : error] };
        }
        if (body.singleResult.data !== undefined) return;
        if (http.status !== undefined && http.status !== 500) return;
        const code = String(first.extensions?.code);
        http.status = (ERROR_CODES as Record<string, { status: number }>)[code]?.status ?? 500;
      },
    };
  },
};
