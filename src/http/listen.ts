import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { StartError } from '../errors.ts';

/** So many connections wait to be taken; with Node's 511, those of a crowd are tried again after a second. */
const BACKLOG = 4_096;

/** Lets `app` listen, and tells its address; StartError with the remedy when it cannot. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port, backlog: BACKLOG });
  } catch (error) {
    throw explain(error, host, port);
  }
}

/** Throws the same StartError early, before seconds have gone into what would be in vain. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(explain(error, host, port)));
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

function explain(error: unknown, host: string, port: number): StartError {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} on ${host} is in use: stop the program that listens there, or choose another with --port.`,
        error,
      );
    case 'EACCES':
      return new StartError(
        `Port ${port} may not be opened by this user: choose one from 1024 on with --port.`,
        error,
      );
    default:
      return new StartError(
        `Nothing can listen on ${host} (${code}): choose an address of this machine with --host, such as 127.0.0.1.`,
        error,
      );
  }
}
