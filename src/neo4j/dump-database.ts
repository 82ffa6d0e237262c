import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StartError } from '../errors.ts';
import { type AdminToolOptions, prepareAdminTool, runAdminTool } from './run-admin-tool.ts';
import { removeServerRecord, writeServerRecord } from './server-record.ts';

/**
 * Writes the database of a data folder, which the caller has claimed and on which no Neo4j runs, to a stream by Neo4j's
 * `database dump`. Throws a StartError where that fails.
 */
export async function dumpDatabase(options: AdminToolOptions, output: Writable): Promise<void> {
  const record = join(options.dataDir, 'server.json');
  const tool = await prepareAdminTool(options);
  try {
    await runAdminTool(tool, options, {
      args: ['database', 'dump', 'neo4j', '--to-stdout'],
      // A next server that finds it still at work ends it.
      onSpawned: (server) => {
        const startedWith = 'database dump';
        if (server) writeServerRecord(record, { server, guard: undefined, port: 0, startedWith });
      },
      read: (stdout) => pipeline(stdout, requireDump, output),
      failure: "Neo4j's tool could not copy the database",
    });
  } finally {
    removeServerRecord(record);
  }
}

/** Every dump begins so, whichever way it is compressed. A backup of anything else would be found out too late. */
const BEGINNING = /^D[A-Z]V\d/;

async function* requireDump(chunks: Readable): AsyncGenerator<Buffer> {
  let isBegun = false;
  for await (const chunk of chunks as AsyncIterable<Buffer>) {
    if (!isBegun && !BEGINNING.test(chunk.subarray(0, 4).toString('latin1'))) {
      const found = chunk.subarray(0, 100).toString('latin1');
      throw new StartError(
        `Neo4j's tool wrote something else than a copy of the database: ${JSON.stringify(found)}.`,
      );
    }
    isBegun = true;
    yield chunk;
  }
}
