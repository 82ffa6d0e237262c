import { resolve } from 'node:path';
import type { Database } from '../database/connect.ts';
import { readRows } from '../database/read-rows.ts';
import { writeStatements } from '../database/write-statements.ts';

/** Notes in the database that these files are being written in several transactions. */
export async function beginParts(database: Database, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => resolve(path));
  await write(database, { files, added: files });
}

/** Notes that the last of them is written. */
export async function endParts(database: Database, paths: readonly string[]): Promise<void> {
  await write(database, { files: paths.map((path) => resolve(path)), added: [] });
}

/** True when something broke off the seeding of these files between its transactions. */
export async function isUnfinished(database: Database, paths: readonly string[]): Promise<boolean> {
  const rows = await readRows(database, {
    text: "MATCH (meta:Meta {id: 'model'}) RETURN meta.unfinishedSeedList",
    parameters: {},
  });
  const noted = rows[0]?.[0];
  return Array.isArray(noted) && paths.some((path) => noted.includes(resolve(path)));
}

async function write(
  database: Database,
  p: Readonly<Record<'files' | 'added', readonly string[]>>,
): Promise<void> {
  const text = `MERGE (meta:Meta {id: 'model'})
WITH meta, [path IN coalesce(meta.unfinishedSeedList, []) WHERE NOT path IN $p.files] + $p.added AS list
SET meta.unfinishedSeedList = CASE WHEN size(list) > 0 THEN list END`;
  await writeStatements(database, [{ text, parameters: { p } }]);
}
