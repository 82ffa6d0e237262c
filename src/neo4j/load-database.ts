import type { Readable } from 'node:stream';
import { type AdminToolOptions, prepareAdminTool, runAdminTool } from './run-admin-tool.ts';
import { noteImport } from './unfinished-import.ts';

/**
 * Makes the database of a data folder that has none from what `dumpDatabase` wrote. The caller has claimed the folder and noted
 * that its database is unfinished. Throws a StartError where that fails, and what `input` throws.
 */
export async function loadDatabase(options: AdminToolOptions, input: Readable): Promise<void> {
  const tool = await prepareAdminTool(options);
  await runAdminTool(tool, options, {
    args: ['database', 'load', 'neo4j', '--from-stdin'],
    input,
    onSpawned: (identity) => noteImport(options.dataDir, identity),
    read: async (stdout) => void stdout.resume(),
    failure: "Neo4j's tool could not load the backup",
  });
}
