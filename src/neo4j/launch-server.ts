import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../errors.ts';
import { findPort } from './find-port.ts';
import {
  CONSOLE_LOG,
  type ServerCommand,
  type ServerProcess,
  spawnServer,
  stopServer,
} from './server-process.ts';
import { waitUntilAnswers } from './wait-until-answers.ts';
import { writeNeo4jHome } from './write-neo4j-home.ts';

/** A server to start, and what to do meanwhile. */
export interface Launch extends ServerCommand {
  /** Bolt port; another one is taken when it is in use, unless `keepPort`. */
  readonly port: number;
  readonly keepPort: boolean;
  /** Page cache, such as `512m`. */
  readonly pageCache: string;
  readonly password: string;
  /** Called as soon as the process exists, long before it answers. */
  readonly onSpawned: (server: ServerProcess, port: number) => unknown;
  readonly onWaiting: (seconds: number) => void;
  readonly signal: AbortSignal;
}

/** A server that answers queries. */
export interface RunningServer {
  readonly server: ServerProcess;
  /** Bolt port on 127.0.0.1. */
  readonly port: number;
  /** Neo4j's version, such as `2026.08.1`. */
  readonly version: string;
}

/** Recovery of a large store after a crash was seen to take 34 s on a busy machine. */
const START_LIMIT_MS = 180_000;

/** Starts a server and waits until it answers; otherwise nothing is left running. */
export async function launchServer(launch: Launch): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    const port = await findPort(launch.port);
    if (launch.keepPort && port !== launch.port) {
      throw new StartError(`Port ${launch.port} is in use by another program: end that one.`);
    }
    writeNeo4jHome(launch.home, { port, heap: launch.heap, pageCache: launch.pageCache });
    const server = await spawnServer(launch);
    launch.onSpawned(server, port);
    const outcome = await awaitAnswer(server, port, launch);
    if (outcome.kind === 'running') return { server, port, version: outcome.version };
    // Between choosing the port and Neo4j's taking it lie seconds: another may have been quicker.
    const lostPort = (await findPort(port)) !== port;
    if (!lostPort || launch.keepPort || attempt === 3) throw explainEnd(launch, outcome.how);
  }
}

type Outcome =
  | { readonly kind: 'running'; readonly version: string }
  | { readonly kind: 'ended'; readonly how: string };

async function awaitAnswer(server: ServerProcess, port: number, launch: Launch): Promise<Outcome> {
  const ended = new AbortController();
  let how: string | undefined;
  void server.ended.then((end) => {
    how = end;
    ended.abort();
  });
  try {
    const version = await waitUntilAnswers({
      port,
      password: launch.password,
      limitMs: START_LIMIT_MS,
      onWaiting: launch.onWaiting,
      signal: AbortSignal.any([launch.signal, ended.signal]),
    });
    return { kind: 'running', version };
  } catch (error) {
    if (how !== undefined && !launch.signal.aborted) return { kind: 'ended', how };
    await stopServer(server);
    launch.signal.throwIfAborted();
    throw error;
  }
}

/** What the JVM prints when it cannot start, and what to do about it. */
const KNOWN_ENDS: readonly (readonly [RegExp, string])[] = [
  [
    /could not reserve enough space|insufficient memory|cannot allocate memory|OutOfMemoryError/i,
    'Neo4j got too little memory: free some, or set NEO4J_HEAP and NEO4J_PAGECACHE lower.',
  ],
  [
    /FileLockException|lock file has been locked|already locked|StoreLocked/i,
    'Another Neo4j works on this data folder: stop that one, or choose another folder with --data.',
  ],
  [
    /no space left on device|file too large|disk quota exceeded/i,
    'The disk is full: free some space, or choose another --data folder.',
  ],
];

function explainEnd(launch: Launch, how: string): StartError {
  const path = join(launch.home, CONSOLE_LOG);
  const log = readFileSync(path, 'utf8');
  const known = KNOWN_ENDS.find(([pattern]) => pattern.test(log));
  if (known) return new StartError(`${known[1]} (Neo4j's words are in ${path}.)`);
  const causes = log.split('\n').filter((line) => /ERROR|Exception|Error:/.test(line));
  const words = causes.at(-1)?.trim() ?? 'nothing';
  return new StartError(
    `Neo4j ended ${how} while it started. It said "${words.slice(0, 300)}"; ` +
      `all of it is in ${path} and ${join(launch.home, 'logs/debug.log')}.`,
  );
}
