import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { printLandingPage } from './landing-page.ts';
import type { Example } from './read-examples.ts';
import { GRAPHIQL_POLICY } from './security-headers.ts';

/** What the pages for people show. */
export interface Pages {
  readonly modelName: string;
  readonly examples: readonly Example[];
  /** From `createGraphiqlPage`, gzipped. */
  readonly graphiql: Buffer;
}

/** Adds the pages for people: `/` and `/graphiql`. */
export function servePages(app: FastifyInstance, pages: Pages): void {
  app.get('/', async (request, reply) => {
    const endpoint = `${request.protocol}://${request.host}/graphql`;
    return sendHtml(reply, printLandingPage({ ...pages, endpoint }));
  });

  app.get('/graphiql', async (request, reply) => {
    reply.header('content-security-policy', GRAPHIQL_POLICY).header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      return sendHtml(reply, await promisify(gunzip)(pages.graphiql));
    }
    return sendHtml(reply.header('content-encoding', 'gzip'), pages.graphiql);
  });
}

/**
 * For a browser that comes to `/graphql` itself: the landing page, or GraphiQL when the address
 * holds a query. Others go on to Apollo.
 */
export async function redirectBrowsers(request: FastifyRequest, reply: FastifyReply) {
  if (request.method !== 'GET' || !prefersHtml(request.headers.accept ?? '')) return;
  const { query } = request.query as { query?: unknown };
  const page = typeof query === 'string' ? `/graphiql?query=${encodeURIComponent(query)}` : '/';
  return reply.redirect(page, 303);
}

/** Browsers name `text/html` in the first place; clients of an API do not. */
function prefersHtml(accept: string): boolean {
  return /^\s*text\/html\b/i.test(accept);
}

function sendHtml(reply: FastifyReply, page: string | Buffer) {
  return reply.type('text/html; charset=utf-8').send(page);
}
