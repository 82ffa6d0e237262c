import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES } from '../errors.ts';
import type { RequestContext } from './request-context.ts';

/**
 * When the operation failed as a whole it leaves one error, without data, in place
 * of the same error for each root field. An answer without data gets the HTTP status of its first
 * error's code, where Apollo has chosen none: GraphQL over HTTP keeps 200 for answers with data, and for clients that ask for
 * application/json in place of 400, since there that status could be any server's on the way.
 */
export const settleAnswer: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, request, response: { body, http } }) {
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
        if (http.status === undefined || http.status === 500) http.status = statusOf(first);
        if (http.status === 503) http.headers.set('retry-after', RETRY_AFTER_S);
        if (http.status === 400 && wantsJson(request.http?.headers.get('accept'))) {
          http.status = 200;
        }
      },
    };
  },
};

/** A database that was killed is back after some ten seconds; whoever is early is told so again. */
const RETRY_AFTER_S = '1';

function statusOf({ extensions }: GraphQLFormattedError): number {
  const code = String(extensions?.code);
  return (ERROR_CODES as Record<string, { status: number }>)[code]?.status ?? 500;
}

/** Whether a client names application/json, and not the media type that GraphQL has of its own. */
function wantsJson(accept = ''): boolean {
  const types = accept.split(',').map((one) => one.split(';')[0]?.trim().toLowerCase());
  return types.includes('application/json') && !types.includes('application/graphql-response+json');
}
