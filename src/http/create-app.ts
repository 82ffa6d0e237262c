import compress from '@fastify/compress';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance } from 'fastify';
import { isLoopback } from '../is-loopback.ts';
import { answerHttpError, answerNotFound, sendFault } from './answer-http-error.ts';
import { answerNoRequest } from './answer-no-request.ts';
import { endSlowRequests } from './end-slow-requests.ts';
import type { MaskError } from './mask-error.ts';
import type { RequestObserver } from './observe/create-request-observer.ts';
import { refuseForeignHosts } from './refuse-foreign-hosts.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** What holds for all routes. */
export interface AppOptions {
  readonly maxBodyBytes: number;
  /** Web origins whose scripts may read answers. */
  readonly corsOrigins: readonly string[];
  readonly mask: MaskError;
  readonly observer: RequestObserver;
  /** The address that it will listen on. */
  readonly host: string;
  /** Names of hosts that requests may be made for, beside those of this machine. */
  readonly allowedHosts: readonly string[];
}

/**
 * Time for a request's head and for the whole of it, in milliseconds. Node's own 60 s and 300 s let
 * a hundred clients that send a byte a second hold a hundred sockets for as long. Whoever may seed has as long as it
 * takes to send the files.
 */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 15_000;
const TIMEOUT_CHECK_MS = 1_000;

/** What is shorter fits into a few packets: to pack it would cost more than to send it. */
const LEAST_COMPRESSED_BYTES = 10_000;

/** A Fastify without routes that answers every fault in GraphQL's shape. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { maxBodyBytes, corsOrigins, allowedHosts, mask, observer, host } = options;
  const app = Fastify({
    bodyLimit: maxBodyBytes,
    requestTimeout: 0,
    http: {
      headersTimeout: HEADERS_TIMEOUT_MS,
      connectionsCheckingInterval: TIMEOUT_CHECK_MS,
      // Whoever would also speak HTTP/2, such as curl, is answered as they ask.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    },
    clientErrorHandler: answerNoRequest,
    frameworkErrors: (_error, _request, reply) => {
      // Hooks are not called for it.
      observer.count('BAD_REQUEST');
      sendFault(reply, { status: 400, code: 'BAD_REQUEST', message: 'The URL is malformed.' });
    },
  });
  observer.observe(app);
  app.setErrorHandler(answerHttpError(maxBodyBytes, mask));
  app.setNotFoundHandler(answerNotFound);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS);
    if (countHosts(request.raw.rawHeaders) > 1) {
      const message = 'A request names one host: leave all headers host but one out.';
      return sendFault(reply, { status: 400, code: 'BAD_REQUEST', message });
    }
    const encoding = request.headers['content-encoding'];
    if (encoding !== undefined && encoding !== 'identity') {
      const message = `Content-encoding "${encoding}" is not taken: send the body uncompressed.`;
      return sendFault(reply, { status: 415, code: 'BAD_REQUEST', message });
    }
    return undefined;
  });
  app.addHook('onRequest', endSlowRequests(REQUEST_TIMEOUT_MS));
  if (isLoopback(host)) app.addHook('onRequest', refuseForeignHosts(allowedHosts));
  // Bodies are taken as they are: what a few bytes unpack to may be of any size.
  await app.register(compress, {
    threshold: LEAST_COMPRESSED_BYTES,
    encodings: ['br', 'gzip'],
    globalDecompression: false,
  });
  await app.register(cors, {
    origin: [...corsOrigins],
    credentials: true,
    methods: ['GET', 'POST'],
    maxAge: 600,
    strictPreflight: false,
  });
  return app;
}

/** Node keeps the first of several, and a proxy may go by another. `headers` are names and values by turns. */
function countHosts(headers: readonly string[]): number {
  let count = 0;
  for (let i = 0; i < headers.length; i += 2) {
    if (headers[i]?.length === 4 && headers[i]?.toLowerCase() === 'host') count++;
  }
  return count;
}
