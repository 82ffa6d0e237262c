import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, preHandlerAsyncHookHandler } from 'fastify';
import type { Admission } from './admit-viewer.ts';
import type { AnswerCache } from './cache/create-answer-cache.ts';
import type { RequestObserver } from './observe/create-request-observer.ts';
import { createRequestContext, type RequestContext } from './request-context.ts';
import { redirectBrowsers } from './serve-pages.ts';
import type { Traffic } from './traffic/limit-traffic.ts';
import { takeDocumentId } from './trusted/take-document-id.ts';

/** What `/graphql` is served with. */
export interface GraphqlServing {
  readonly apollo: ApolloServer<RequestContext>;
  readonly admission: Admission;
  readonly traffic: Traffic;
  /** Refuses documents that are not to be answered. */
  readonly trusted: preHandlerAsyncHookHandler;
  readonly cache: AnswerCache;
  readonly observer: RequestObserver;
}

/** Serves `/graphql`: the cache what it can, Apollo Server all else. */
export async function serveGraphql(app: FastifyInstance, serving: GraphqlServing): Promise<void> {
  const { apollo, admission, traffic, trusted, cache, observer } = serving;
  await app.register(async (scope) => {
    const parse = scope.getDefaultJsonParser('error', 'error');
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'string' },
      (request, body: string, done) => {
        cache.note(request, body);
        void parse(request, body, done);
      },
    );
    scope.route({
      url: '/graphql',
      // Apollo answers the last three, with 405.
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      onRequest: [redirectBrowsers, admission.admit, traffic.greet],
      preHandler: [traffic.letIn, trusted, cache.answer, takeDocumentId],
      onSend: [cache.keep, traffic.letOut],
      handler: fastifyApolloHandler(apollo, {
        context: async (request, reply) =>
          createRequestContext(reply, {
            viewer: admission.viewerOf(request),
            budget: traffic.budgetOf(request),
            ticket: cache.ticketOf(request),
            span: observer.beginOperation(request),
          }),
      }),
    });
  });
}
