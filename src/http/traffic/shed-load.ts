import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { ERROR_CODES } from '../../errors.ts';
import { SECURITY_HEADERS } from '../security-headers.ts';
import { NOBODY } from '../viewer.ts';
import type { ClientOf } from './client-of.ts';
import { OVERLOAD_WAIT_S } from './limit-traffic.ts';
import type { Turnstile } from './turnstile.ts';

/** What is asked before anything else is done for a request. */
export interface Shedding {
  readonly turnstile: Turnstile;
  readonly clientOf: ClientOf;
  /** Counts an error that was answered by its code. */
  readonly count: (code: 'OVERLOADED') => void;
}

const HEADERS = {
  ...SECURITY_HEADERS,
  'content-type': 'application/json; charset=utf-8',
  'retry-after': `${OVERLOAD_WAIT_S}`,
};

/**
 * Refuses requests to `/graphql` for which there is no room before anything is done for them: as they go the usual way,
 * refusals of a load that is four times too high take a processor of their own. Those with a key, or from a page of another
 * origin, do go the usual way, which knows what to make of that.
 */
export function shedLoad(server: Server, { turnstile, clientOf, count }: Shedding): void {
  const usual = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const obstacle = isPlain(request) ? turnstile.obstacle(clientOf(request, NOBODY)) : undefined;
    if (obstacle === undefined)
      for (const listener of usual) listener.call(server, request, response);
    else refuse(response, obstacle);
  });

  function refuse(response: ServerResponse, message: string): void {
    count('OVERLOADED');
    const body = JSON.stringify({ errors: [{ message, extensions: { code: 'OVERLOADED' } }] });
    const length = Buffer.byteLength(body);
    response.writeHead(ERROR_CODES.OVERLOADED.status, { ...HEADERS, 'content-length': length });
    response.end(body);
  }
}

function isPlain({ url = '', method, headers }: IncomingMessage): boolean {
  if (headers.authorization !== undefined || headers.origin !== undefined) return false;
  return method === 'POST' && url === '/graphql';
}
