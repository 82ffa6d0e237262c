import type { Database } from './connect.ts';
import { readRows } from './read-rows.ts';

/** What a database says of itself. */
export interface DatabaseDescription {
  /** The model that it was prepared for. */
  readonly model: { readonly name: string; readonly hash: string };
  /** How things lie in it; see `LAYOUT_VERSION`. */
  readonly layout: number;
  readonly nodes: number;
  readonly relationships: number;
}

/** Which model a database was prepared for, and how much is in it; undefined where it was for none. */
export async function describeDatabase(
  database: Database,
): Promise<DatabaseDescription | undefined> {
  const [row] = await readRows(database, {
    text: `OPTIONAL MATCH (meta:Meta {id: 'model'})
RETURN meta.name, meta.hash, meta.version, COUNT { MATCH (node) }, COUNT { MATCH ()-->() }`,
    parameters: {},
  });
  const [name, hash, layout, nodes, relationships] = row ?? [];
  if (typeof name !== 'string') return undefined;
  return {
    model: { name, hash: String(hash) },
    ...{ layout: Number(layout), nodes: Number(nodes), relationships: Number(relationships) },
  };
}
