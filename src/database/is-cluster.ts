import type { Database } from './connect.ts';
import { readRows } from './read-rows.ts';

/**
 * Whether several servers may hold the database, named or by an alias: then what one of them has seen may lag behind
 * another. What the server does not list counts as such.
 */
export async function isCluster(database: Database): Promise<boolean> {
  const [row] = await readRows(database, {
    text: `SHOW DATABASES YIELD name, aliases, address
WHERE toLower($p.name) IN [name] + aliases
RETURN count(DISTINCT address) AS servers`,
    parameters: { p: { name: database.address.database } },
  });
  return Number(row?.[0]) !== 1;
}
