import type { Model } from '../model/model.ts';
import { datePartsOf, ENTITY_TIMES } from '../model/reserved-names.ts';
import type { Database } from './connect.ts';
import { readRows } from './read-rows.ts';

/**
 * What is stored of entities under names that the model has no field for, a sentence each: it stays, and nobody sees it until
 * the field is back.
 */
export async function findUnseenValues(
  database: Database,
  model: Model,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { name: type, kind, entity, label, fields } of model.nodes.values()) {
    if (kind !== 'object' || !entity || label === null) continue;
    const known = [...fields.values()].flatMap((field) =>
      field.kind === 'fuzzyDate' ? [field.name, ...datePartsOf(field.name)] : [field.name],
    );
    const rows = await readRows(database, {
      text: `MATCH (entity:\`${label}\`)
UNWIND keys(entity) AS name
WITH name, count(*) AS count
WHERE NOT name IN $p.known
RETURN name, count
ORDER BY name`,
      parameters: { p: { known: [...known, ...ENTITY_TIMES] } },
    });
    for (const [name, count] of rows) {
      lines.push(
        `${type}.${name} is not in the model, and ${Number(count).toLocaleString('en-GB')} of ${type} have it: it stays, and is seen again when the field is back`,
      );
    }
  }
  return lines;
}
