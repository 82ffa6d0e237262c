import type { LoadResult } from '../load/closed-loop.ts';
import type { HttpLoad } from '../load/http-load.ts';
import { startWorker } from '../load/worker.ts';
import type { BenchOperation } from '../operations/operation.ts';
import type { Contender, ContenderName } from './contender.ts';

/** A server that runs, and how it is asked. */
export interface HttpServer {
  readonly name: ContenderName;
  readonly pid: number;
  readonly url: string;
  /** The body of a POST. */
  readonly bodyFor: (operation: BenchOperation, id: string) => string;
  /** What the answer says of the one id. */
  readonly read: (answer: unknown) => unknown;
  readonly stop: () => Promise<void>;
}

/** One that is asked over HTTP. */
export interface HttpContender extends Contender {
  readonly url: string;
}

/** Asks over HTTP; the load comes from a process of its own. */
export function createHttpContender(server: HttpServer): HttpContender {
  const worker = startWorker<HttpLoad, LoadResult>(
    new URL('../load/http-load.ts', import.meta.url),
  );
  const { url, bodyFor } = server;
  return {
    ...{ name: server.name, url },
    pid: server.pid,
    async ask(operation, id) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: bodyFor(operation, id),
      });
      const text = await response.text();
      if (!response.ok || text.startsWith('{"errors"')) throw new Error(`${server.name}: ${text}`);
      return server.read(JSON.parse(text));
    },
    load: (operation, ids, load) =>
      worker.ask({ url, bodies: ids.map((id) => bodyFor(operation, id)), ...load }),
    async stop() {
      await worker.stop();
      await server.stop();
    },
  };
}
