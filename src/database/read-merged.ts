import type { Hidden } from '../model/model.ts';
import type { Database } from './connect.ts';
import { whereEntitySeen } from './hidden-things.ts';
import { type RunOptions, runStatement } from './run-statement.ts';

/**
 * The ids of the entities into which those with the given ids were merged; none for ids of anything else, nor of what
 * whoever asks may not read.
 */
export async function readMerged(
  database: Database,
  ids: readonly string[],
  hidden: Hidden | null,
  options: RunOptions,
): Promise<ReadonlyMap<string, string>> {
  const rows = await runStatement(
    database,
    {
      text: `UNWIND $p.ids AS id
MATCH (:Merged {id: id})-[:MERGED_INTO*]->(entity:Entity)${whereEntitySeen(hidden)}
RETURN id, entity.id`,
      parameters: { p: { ids } },
    },
    options,
  );
  return new Map(rows.map(([id, into]) => [String(id), String(into)]));
}
