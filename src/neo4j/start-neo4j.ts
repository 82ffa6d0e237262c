import { join } from 'node:path';
import { adoptServer } from './adopt-server.ts';
import { awaitFailure } from './await-failure.ts';
import { checkMemory } from './check-memory.ts';
import type { Claim } from './claim-file.ts';
import { checkFolderVersion, claimDataFolder } from './data-folder.ts';
import { endFirstStart, ensurePassword } from './ensure-password.ts';
import { explainFileError } from './explain-file-error.ts';
import { findJava } from './find-java.ts';
import { guardServer } from './guard-server.ts';
import { launchServer, type RunningServer } from './launch-server.ts';
import { makeClassArchive } from './make-class-archive.ts';
import { isAlive } from './process-identity.ts';
import { resolveJars } from './resolve-jars.ts';
import { type ServerProcess, stopServer } from './server-process.ts';
import {
  findServerRecord,
  removeEndedRecord,
  removeServerRecord,
  writeServerRecord,
} from './server-record.ts';
import { superviseServer } from './supervise-server.ts';

/** Which server to start, and whom to tell. */
export interface Neo4jOptions {
  /** Folder of the server's files, its password and its record; made when it is missing. */
  readonly dataDir: string;
  /** Folder for jars, shared by all data folders. */
  readonly cacheDir: string;
  /** Read for JAVA_HOME, PATH and MAVEN_HOME. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folders that hold Javas, in place of the usual ones. */
  readonly javaFolders?: readonly string[] | undefined;
  /** Usual Bolt port; a free one is taken when it is in use. 7687 unless given. */
  readonly port?: number;
  /** Java heap, `1g` unless given. */
  readonly heap?: string;
  /** Page cache, `512m` unless given. */
  readonly pageCache?: string;
  /** What is being done, for steps that take seconds. */
  readonly onProgress?: (text: string) => void;
  /** Java runs, or did before: until Neo4j answers there is time for other things. */
  readonly onLaunched?: () => void;
  /** The server ended by itself, or could not be brought back; one sentence. */
  readonly onTrouble?: (text: string) => void;
  /** That of the caller on the folder, which goes on after the server has stopped; one of its own unless given. */
  readonly claim?: Claim | undefined;
  /** Calls the start off: everything begun is ended, and the promise rejects with its reason. */
  readonly signal?: AbortSignal;
}

/** The embedded Neo4j. It comes back on the same address when it ends by itself. */
export interface Neo4jServer {
  /** `bolt://127.0.0.1:<port>`. */
  readonly uri: string;
  readonly username: 'neo4j';
  readonly password: string;
  /** Neo4j's version, such as `2026.08.1`. */
  readonly version: string;
  /** Number of the Java process that serves now. */
  readonly pid: number;
  /** Stops the server in order and gives the folder free. */
  stop(): Promise<void>;
}

/**
 * Starts the Neo4j that `pom.xml` names on a data folder, or takes over the one that a crashed
 * parent left there, and resolves when it answers queries. Every reason why it cannot is a
 * StartError, and then nothing is left running.
 */
export async function startNeo4j(options: Neo4jOptions): Promise<Neo4jServer> {
  const claim = options.claim ? LENT : claimDataFolder(options.dataDir);
  try {
    return await startOnFolder(options, claim);
  } catch (error) {
    removeEndedRecord(recordPath(options.dataDir));
    claim.release();
    throw explainFileError(error);
  }
}

/** In place of a claim that somebody else releases. */
const LENT: Claim = { release() {} };

function recordPath(dataDir: string): string {
  return join(dataDir, 'server.json');
}

async function startOnFolder(options: Neo4jOptions, claim: Claim): Promise<Neo4jServer> {
  const { dataDir, cacheDir, env, onProgress = () => {}, onTrouble = () => {} } = options;
  const { port = 7687, heap = '1g', pageCache = '512m', onLaunched = () => {} } = options;
  const ending = new AbortController();
  const signal = AbortSignal.any([ending.signal, ...(options.signal ? [options.signal] : [])]);
  const home = join(dataDir, 'neo4j');
  const recordFile = recordPath(dataDir);

  checkMemory(heap, pageCache);
  const java = findJava(env, options.javaFolders);
  const jars = await resolveJars({ cacheDir, java, env, onProgress, signal });
  const jvmFlags = await makeClassArchive({ java, jars, onProgress, signal });
  checkFolderVersion(dataDir, jars.version);
  const left = findServerRecord(recordFile);
  const isServed = left !== undefined && isAlive(left.server);
  const password = ensurePassword({ file: join(dataDir, 'password'), home, isServed });
  const startedWith = JSON.stringify([jars.version, heap, pageCache]);

  const keepRecord = (server: ServerProcess, boltPort: number) => {
    const guard = guardServer(server);
    const record = { server: server.identity, guard, port: boltPort, startedWith };
    writeServerRecord(recordFile, record);
    onLaunched();
  };
  const launch = (boltPort: number, keepPort: boolean) =>
    launchServer({
      ...{ java, jars, home, heap, pageCache, jvmFlags, password, signal },
      ...{ port: boltPort, keepPort, onSpawned: keepRecord },
      onWaiting: (seconds) => onProgress(`Waiting for Neo4j (${seconds} s)`),
    });

  const adopted = left && (await adoptServer(left, startedWith, password, signal));
  if (adopted) keepRecord(adopted.server, adopted.port);
  else onProgress(`Starting Neo4j ${jars.version} on Java ${java.feature}`);
  let running: RunningServer = adopted ?? (await launch(port, false));
  endFirstStart(home);
  const supervision = superviseServer(running, {
    awaitFailure: (one, ended) => awaitFailure(one, password, ended),
    relaunch: () => launch(running.port, true),
    onRunning: (next) => {
      running = next;
    },
    onTrouble,
    signal: ending.signal,
  });

  const stop = async () => {
    ending.abort();
    await stopServer(running.server);
    await supervision;
    removeServerRecord(recordFile);
    claim.release();
  };
  let stopped: Promise<void> | undefined;
  return {
    uri: `bolt://127.0.0.1:${running.port}`,
    username: 'neo4j',
    password,
    version: running.version,
    get pid() {
      return running.server.identity.pid;
    },
    stop: () => (stopped ??= stop()),
  };
}
