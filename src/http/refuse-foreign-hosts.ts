import type { onRequestAsyncHookHandler } from 'fastify';
import { isLoopback } from '../is-loopback.ts';
import { sendFault } from './answer-http-error.ts';

/**
 * On loopback a request is made for this machine by name, or by one that is allowed, such as that of
 * a reverse proxy. Otherwise a page whose own name was made to point here (DNS rebinding) could read
 * the graph, since for its browser the two are one origin.
 */
export function refuseForeignHosts(allowed: readonly string[]): onRequestAsyncHookHandler {
  return async ({ hostname }, reply) => {
    if (isOwnHost(hostname, allowed)) return;
    const message = `This server is not "${hostname.slice(0, 100)}": ask for localhost, or name that host in ALLOWED_HOSTS.`;
    return sendFault(reply, { status: 421, code: 'BAD_REQUEST', message });
  };
}

/** Whether a server on loopback is asked by a name of its own, or by one that is allowed. */
export function isOwnHost(hostname: string, allowed: readonly string[]): boolean {
  return isLoopback(hostname) || allowed.includes(hostname.toLowerCase());
}
