import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from '../errors.ts';

/** Where a server is expected, and when to stop waiting for it. */
export interface Expected {
  /** Bolt port on 127.0.0.1. */
  readonly port: number;
  readonly password: string;
  /** Aborted when waiting is useless: the server ended, or the start was called off. */
  readonly signal: AbortSignal;
  /** Longest time to wait, in milliseconds. */
  readonly limitMs: number;
  /** Called every 5 s with the seconds waited so far. */
  readonly onWaiting?: (seconds: number) => void;
}

/**
 * Waits until the server has answered a query (an open port is not enough: it is open before the
 * database is, and stays open when the database has failed), and tells Neo4j's version.
 */
export async function waitUntilAnswers(expected: Expected): Promise<string> {
  const began = performance.now();
  let saidSeconds = 0;
  let refusedSince: number | undefined;
  for (;;) {
    expected.signal.throwIfAborted();
    if (await isOpen(expected.port)) {
      const answer = await askVersion(expected.port, expected.password);
      if (answer.kind === 'version') return answer.version;
      if (answer.kind === 'refused') {
        refusedSince ??= performance.now();
        if (performance.now() - refusedSince > REFUSED_MS) throw refused();
        // Three refusals lock the user for 5 s, and it may be another's server on a port we lost.
        await delay(2_000, undefined, { signal: expected.signal });
      }
    }
    const waited = performance.now() - began;
    if (waited > expected.limitMs) {
      throw new StartError(`Neo4j did not answer within ${Math.round(waited / 1_000)} s.`);
    }
    if (waited > saidSeconds * 1_000 + 5_000) {
      saidSeconds += 5;
      expected.onWaiting?.(saidSeconds);
    }
    await delay(50, undefined, { signal: expected.signal });
  }
}

/** Longer than a server takes to find that another one has its port, and to end. */
const REFUSED_MS = 30_000;

function refused(): StartError {
  return new StartError(
    'Neo4j refuses the password that is kept in the data folder: put the file `password` back ' +
      'as it was, or start with an empty folder (--data).',
  );
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const finish = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
    socket.setTimeout(1_000, () => finish(false));
  });
}

type Answer =
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'nothing' };

async function askVersion(port: number, password: string): Promise<Answer> {
  // Read (0.1 s) while Java starts, not before.
  const { default: neo4j } = await import('neo4j-driver');
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 1_500,
    connectionAcquisitionTimeout: 2_500,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    // A frozen server accepts connections and then says nothing, for which the driver has no limit.
    const answered = await Promise.race([
      driver.session().run('RETURN 1', {}, { timeout: 2_500 }),
      delay(3_000),
    ]);
    const agent = answered?.summary.server.agent;
    return agent ? { kind: 'version', version: agent.replace('Neo4j/', '') } : { kind: 'nothing' };
  } catch (error) {
    const code = error instanceof neo4j.Neo4jError ? error.code : '';
    return { kind: code.startsWith('Neo.ClientError.Security.') ? 'refused' : 'nothing' };
  } finally {
    await Promise.race([driver.close(), delay(500)]);
  }
}
