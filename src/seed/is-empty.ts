import type { Database } from '../database/connect.ts';
import { readRows } from '../database/read-rows.ts';

/** True when the database holds nothing yet but the note of which model it is for. */
export async function isEmpty(database: Database): Promise<boolean> {
  const [row] = await readRows(database, {
    text: 'RETURN NOT EXISTS { MATCH (node) WHERE NOT node:Meta }',
    parameters: {},
  });
  return row?.[0] === true;
}
