import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Admission } from './admit-viewer.ts';
import type { AnswerCache } from './cache/create-answer-cache.ts';
import type { RequestObserver } from './observe/create-request-observer.ts';
import { createRequestContext, type RequestContext } from './request-context.ts';
import { redirectBrowsers } from './serve-pages.ts';
import { takeDocumentId } from './trusted/take-document-id.ts';

/** What `/graphql` is served with. */
export interface GraphqlServing {
  readonly apollo: ApolloServer<RequestContext>;
  readonly admission: Admission;
  readonly cache: AnswerCache;
  readonly observer: RequestObserver;
}

/** Serves `/graphql`: the cache what it can, Apollo Server all else. */
export async function serveGraphql(app: FastifyInstance, serving: GraphqlServing): Promise<void> {
  const { apollo, admission, cache, observer } = serving;
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
      onRequest: [redirectBrowsers, admission.admit],
      preHandler: [cache.answer, takeDocumentId],
      onSend: cache.keep,
      handler: fastifyApolloHandler(apollo, {
        context: async (request, reply) =>
          createRequestContext(
            reply,
            admission.viewerOf(request),
            cache.ticketOf(request),
            observer.beginOperation(request),
          ),
      }),
    });
  });
}
