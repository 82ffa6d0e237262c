import { setTimeout as delay } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import type { RunningServer } from './launch-server.ts';

/** How often is looked, in milliseconds, and how long an answer is waited for. */
const LOOK_MS = 2_000;
const ANSWER_MS = 5_000;

/**
 * Resolves with Neo4j's code when the server has failed: after a full disk the process is up and the port open, but it begins
 * no transaction until it is started again. Never resolves for one that is silent or gone, nor once `signal` aborts.
 */
export async function awaitFailure(
  { port }: RunningServer,
  password: string,
  signal: AbortSignal,
): Promise<string> {
  const { default: neo4j } = await import('neo4j-driver');
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    maxConnectionPoolSize: 1,
    connectionTimeout: 1_500,
    connectionAcquisitionTimeout: ANSWER_MS,
    telemetryDisabled: true,
  });
  try {
    for (;;) {
      await delay(LOOK_MS, undefined, { signal, ref: false });
      const code = await Promise.race([ask(driver), delay(ANSWER_MS, '', { ref: false })]);
      if (code.startsWith(FAILED)) return code;
    }
  } catch {
    return await new Promise<never>(() => {});
  } finally {
    driver.close().catch(() => {});
  }
}

const FAILED = 'Neo.DatabaseError.Transaction.';

/** The code of what is wrong; empty where the server answers. */
async function ask(driver: Driver): Promise<string> {
  const session = driver.session();
  try {
    await session.run('RETURN 1', {}, { timeout: ANSWER_MS });
    return '';
  } catch (error) {
    return String((error as { code?: unknown }).code);
  } finally {
    session.close().catch(() => {});
  }
}
