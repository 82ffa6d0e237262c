import type { Database, DatabaseAddress } from '../database/connect.ts';
import { StartError } from '../errors.ts';
import type { Claim } from '../neo4j/claim-file.ts';
import { startNeo4j } from '../neo4j/start-neo4j.ts';
import { isImportUnfinished } from '../neo4j/unfinished-import.ts';
import type { Settings } from '../settings.ts';

/** A connected database, and the Neo4j under it if that is ours. */
export interface StartedDatabase {
  readonly database: Database;
  /** Another process of ours works on it too: a server. */
  readonly shared: boolean;
  /** Closes the connections, then stops the embedded Neo4j. */
  stop(): Promise<void>;
}

/** How a database is started. */
export interface DatabaseStart {
  readonly signal: AbortSignal;
  /** That of the caller on the data folder, where it has one. */
  readonly claim?: Claim;
  /** From now on it is waited for, and there is time for other things. */
  readonly onLaunched?: () => void;
}

/**
 * Connects to NEO4J_URI, or starts the embedded Neo4j on the data folder and connects to that; `say`
 * hears of its progress and, later, of its troubles. When it fails, or `signal` aborts, nothing is
 * left running.
 */
export async function startAnyDatabase(
  settings: Settings,
  say: (text: string) => void,
  { onLaunched = () => {}, ...start }: DatabaseStart,
): Promise<StartedDatabase> {
  if (settings.neo4jUri !== undefined) {
    onLaunched();
    const database = await connect({
      uri: settings.neo4jUri,
      username: settings.neo4jUsername,
      password: settings.neo4jPassword ?? '',
      database: settings.neo4jDatabase,
    });
    return { database, shared: false, stop: () => database.close() };
  }
  const neo4j = await startNeo4j({
    dataDir: settings.dataDir,
    cacheDir: settings.cacheDir,
    env: process.env,
    javaFolders: settings.javaFolders,
    port: settings.neo4jPort,
    heap: settings.neo4jHeap,
    pageCache: settings.neo4jPageCache,
    onProgress: say,
    onTrouble: say,
    onLaunched,
    ...start,
  });
  try {
    const { uri, username, password } = neo4j;
    const address = { uri, username, password, database: settings.neo4jDatabase };
    const database = await connect(address);
    return {
      database,
      shared: false,
      async stop() {
        await database.close();
        await neo4j.stop();
      },
    };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

/**
 * The same, but for an embedded database that is only a part of what was to be loaded into it: throws a StartError.
 */
export async function startDatabase(
  settings: Settings,
  say: (text: string) => void,
  start: DatabaseStart,
): Promise<StartedDatabase> {
  if (settings.neo4jUri === undefined && isImportUnfinished(settings.dataDir)) {
    throw new StartError(
      `The loading of ${settings.dataDir} was broken off: run npm run seed -- FILE… --initial again, which begins anew, or delete the folder.`,
    );
  }
  return startAnyDatabase(settings, say, start);
}

/** The driver (0.1 s) is read when there is a database to connect to, not before Java is started. */
async function connect(address: DatabaseAddress): Promise<Database> {
  const { connectDatabase } = await import('../database/connect.ts');
  return connectDatabase(address);
}
