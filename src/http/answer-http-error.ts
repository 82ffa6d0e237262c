import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ClientError, ERROR_CODES, type ErrorCode } from '../errors.ts';
import { drainRequest } from './drain-request.ts';
import type { MaskError } from './mask-error.ts';

/** What is wrong with a request that never became a GraphQL one. */
interface HttpFault {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/**
 * Answers what Fastify refused (a body that is too large or no JSON, a type it does not take) in
 * GraphQL's shape; all else is masked. `maxBodyBytes` is the limit it held.
 */
export function answerHttpError(maxBodyBytes: number, mask: MaskError) {
  return async (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const fault = explain(error, request, maxBodyBytes);
    if (fault?.status === 413) await drainRequest(request.raw);
    if (fault !== undefined) return sendFault(reply, fault);
    const masked = mask({ message: 'Internal server error' }, error);
    faults.set(reply, masked.extensions?.code as ErrorCode);
    return reply.code(500).send({ errors: [masked] });
  };
}

/** Answers a request for something that is not there. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply) {
  const message =
    `There is nothing at ${request.method} ${request.url.slice(0, 100)}: GraphQL is at /graphql, ` +
    'an editor for it at /graphiql, a page about both at /.';
  return sendFault(reply, { status: 404, code: 'BAD_REQUEST', message });
}

/** Answers with one error in GraphQL's shape. */
export function sendFault(reply: FastifyReply, { status, code, message }: HttpFault) {
  faults.set(reply, code);
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

const faults = new WeakMap<FastifyReply, ErrorCode>();

/** The code that a request was answered with here; undefined for one that was answered elsewhere. */
export function faultOf(reply: FastifyReply): ErrorCode | undefined {
  return faults.get(reply);
}

const EXAMPLE = 'send {"query": "{ __typename }"} with content-type application/json';

function explain(
  error: FastifyError | ClientError,
  request: FastifyRequest,
  maxBodyBytes: number,
): HttpFault | undefined {
  const code = 'BAD_REQUEST';
  if (error instanceof ClientError) {
    const own = error.extensions.code as ErrorCode;
    return { status: ERROR_CODES[own].status, code: own, message: error.message };
  }
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE': {
      const length = request.headers['content-length'];
      const most = show(maxBodyBytes);
      const message =
        `The request body has ${length === undefined ? `more than ${most}` : show(Number(length))} bytes; at most ` +
        `${most} are allowed (MAX_BODY_BYTES): send less at a time.`;
      return { status: 413, code: 'BODY_LIMIT', message };
    }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { status: 415, code, message: `The content type is not taken: ${EXAMPLE}.` };
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return { status: 400, code, message: `The request body is empty: ${EXAMPLE}.` };
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return {
        status: 400,
        code,
        message: `The request body is not JSON, or has the key __proto__: ${EXAMPLE}.`,
      };
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return {
        status: 400,
        code,
        message: 'The request body is not as long as content-length says.',
      };
    case 'FST_INVALID_MULTIPART_CONTENT_TYPE':
      return { status: 415, code, message: 'A seeding is sent as multipart/form-data.' };
    case 'ECONNRESET':
      return { status: 400, code, message: 'The request was broken off.' };
    case 'ERR_INVALID_URL':
      return { status: 400, code, message: 'The host header is not a host name.' };
    default:
      return undefined;
  }
}

function show(number: number): string {
  return number.toLocaleString('en');
}
