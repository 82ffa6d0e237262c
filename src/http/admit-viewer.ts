import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClientError, ERROR_CODES, type ErrorCode } from '../errors.ts';
import { sendFault } from './answer-http-error.ts';
import type { IdentifyViewer } from './identify-viewer.ts';
import { NOBODY, type Viewer } from './viewer.ts';

/** Who may come in at all. */
export interface Admission {
  /** Before a request is read: answers those that prove nothing, or where reading is closed. */
  admit(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  /** Who made a request that was admitted. */
  viewerOf(request: FastifyRequest): Viewer;
}

/** Keeps in mind who makes each request. */
export function createAdmission(identify: IdentifyViewer, reading: 'open' | 'closed'): Admission {
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  return {
    async admit(request, reply) {
      try {
        const viewer = await identify(request.headers.authorization);
        viewers.set(request, viewer);
        if (reading === 'open' || viewer.role !== 'NOBODY') return undefined;
        throw new ClientError('UNAUTHENTICATED', CLOSED);
      } catch (error) {
        if (!(error instanceof ClientError)) throw error;
        const code = error.extensions.code as ErrorCode;
        const { status } = ERROR_CODES[code];
        if (status === 401) reply.header('www-authenticate', 'Bearer');
        return sendFault(reply, { status, code, message: error.message });
      }
    },
    viewerOf: (request) => viewers.get(request) ?? NOBODY,
  };
}

const CLOSED =
  'Reading is closed (READING): send a key or JWT of the role reader, editor or admin in the header authorization, as "Bearer …".';
