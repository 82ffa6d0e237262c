import type { onRequestAsyncHookHandler } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body may take as long as it takes. */
    readonly unhurried?: boolean;
  }
}

/** Hangs up on clients that have not sent the whole of a request in time. */
export function endSlowRequests(limitMs: number): onRequestAsyncHookHandler {
  return async ({ raw, routeOptions }) => {
    if (routeOptions.config.unhurried === true || raw.complete) return;
    const timer = setTimeout(() => {
      if (!raw.complete)
        raw.socket.end('HTTP/1.1 408 Request Timeout\r\nconnection: close\r\n\r\n');
    }, limitMs);
    const done = () => clearTimeout(timer);
    raw.once('end', done).once('close', done);
  };
}
