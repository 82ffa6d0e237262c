import type { BenchDatabase, Contender, Environment } from './contender.ts';
import { startDriver } from './start-driver.ts';
import { startDriverServer } from './start-driver-server.ts';
import { startOurs } from './start-ours.ts';
import { startPeer } from './start-peer.ts';

/** All contenders, the peer first. */
export interface Contenders {
  readonly all: readonly Contender[];
  stop(): Promise<void>;
}

/** Starts them one after another with `env` beside the usual environment; when one of them cannot, none is left running. */
export async function startContenders(
  database: BenchDatabase,
  env: Environment = {},
): Promise<Contenders> {
  const all: Contender[] = [];
  const stop = async () => {
    await Promise.all(all.map((contender) => contender.stop()));
  };
  try {
    all.push(await startPeer(database, env));
    for (const name of ['ours', 'ours anew', 'ours one by one'] as const) {
      all.push(await startOurs(database, name, env));
    }
    all.push(await startDriverServer(database, env), startDriver(database, env));
    return { all, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
