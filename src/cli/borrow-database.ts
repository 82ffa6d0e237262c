import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectDatabase } from '../database/connect.ts';
import { StartError } from '../errors.ts';
import { isAlive, type ProcessIdentity } from '../neo4j/process-identity.ts';
import { findServerRecord } from '../neo4j/server-record.ts';
import { isImportUnfinished } from '../neo4j/unfinished-import.ts';
import type { Settings } from '../settings.ts';
import { say } from './progress.ts';
import { type StartedDatabase, startDatabase } from './start-database.ts';

/**
 * The database for a command that works beside a running server: where one runs on the data folder,
 * the command connects to its Neo4j; otherwise as for the server itself. Throws a StartError while that one starts.
 */
export async function borrowDatabase(
  settings: Settings,
  signal: AbortSignal,
): Promise<StartedDatabase> {
  const running = settings.neo4jUri === undefined ? findRunning(settings.dataDir) : undefined;
  if (!running) return startDatabase(settings, say, { signal });
  const address = { ...running, username: 'neo4j', database: settings.neo4jDatabase };
  const database = await connectDatabase(address).catch((error: unknown) => {
    throw new StartError(
      `The server on ${settings.dataDir} starts its Neo4j, at ${running.uri}, and it does not answer yet: try again in a few seconds.`,
      error,
    );
  });
  return { database, shared: true, stop: () => database.close() };
}

/** The server on a data folder, while the process that started it lives and looks after it. */
function findRunning(
  dataDir: string,
): { readonly uri: string; readonly password: string } | undefined {
  const record = findServerRecord(join(dataDir, 'server.json'));
  if (!record || !isAlive(record.server) || !isHeld(join(dataDir, 'lock'))) return undefined;
  // It is being loaded, or copied.
  if (isImportUnfinished(dataDir) || record.port === 0) return undefined;
  return {
    uri: `bolt://127.0.0.1:${record.port}`,
    password: readFileSync(join(dataDir, 'password'), 'utf8').trim(),
  };
}

function isHeld(lock: string): boolean {
  try {
    return isAlive(JSON.parse(readFileSync(lock, 'utf8')) as ProcessIdentity);
  } catch {
    return false;
  }
}
