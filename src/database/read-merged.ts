import type { Database } from './connect.ts';
import { type RunOptions, runStatement } from './run-statement.ts';

/** The ids of the entities into which those with the given ids were merged; none for ids of anything else. */
export async function readMerged(
  database: Database,
  ids: readonly string[],
  options: RunOptions,
): Promise<ReadonlyMap<string, string>> {
  const rows = await runStatement(
    database,
    {
      text: `UNWIND $p.ids AS id
MATCH (:Merged {id: id})-[:MERGED_INTO*]->(entity:Entity)
RETURN id, entity.id`,
      parameters: { p: { ids } },
    },
    options,
  );
  return new Map(rows.map(([id, into]) => [String(id), String(into)]));
}
