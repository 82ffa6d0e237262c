import type { Database } from './connect.ts';
import { readRows } from './read-rows.ts';

/** Whether several servers hold the database: then what one of them has seen may lag behind another. */
export async function isCluster(database: Database): Promise<boolean> {
  const [row] = await readRows(database, {
    text: 'SHOW DATABASES YIELD name, address WHERE name = $p.name RETURN count(DISTINCT address) AS servers',
    parameters: { p: { name: database.address.database } },
  });
  return Number(row?.[0]) > 1;
}
