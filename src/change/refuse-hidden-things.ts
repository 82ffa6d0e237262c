import { isHiddenEntity, saysHidden } from '../database/hidden-things.ts';
import type { Run } from '../database/run.ts';
import type { Values } from '../database/to-rows.ts';
import { ClientError } from '../errors.ts';
import type { Hidden, Model } from '../model/model.ts';
import type { RelationRow, SeedGraph } from '../seed/seed-graph.ts';

/**
 * Throws FORBIDDEN where something that is there already, and of which whoever asks may not read all, would be
 * written over: an entity with an id that is given, a claim with a key that is given or follows from what it says, a
 * relation that would give way to another.
 */
export async function refuseHiddenThings(
  run: Run,
  { hidden }: Model,
  { entities, facts, retractions, relations }: SeedGraph,
): Promise<void> {
  if (!hidden) return;
  const isEntity = isHiddenEntity(hidden);
  const ids = entities.map(({ id }) => id);
  const found = [
    ...(isEntity === null
      ? []
      : await run({
          text: `CALL () {
  MATCH (entity:Entity)
  WHERE entity.id IN $p.ids AND ${isEntity}
  RETURN entity.id AS id
  UNION
  MATCH (merged:Merged)-[:MERGED_INTO*]->(entity)
  WHERE merged.id IN $p.ids AND ${isEntity}
  RETURN merged.id AS id
}
RETURN id ORDER BY id`,
          parameters: { p: { ids } },
        })),
    ...(isEntity === null ? [] : await readGivingWay(run, relations, isEntity)),
  ];
  refuseFirst(found, hidden);
  const keys = [...facts, ...retractions].map(({ key }) => key);
  await refuseHiddenClaims(run, hidden, keys);
}

/** Throws FORBIDDEN where whoever asks may not read all that claims with these keys say, rest on and cause. */
export async function refuseHiddenClaims(
  run: Run,
  hidden: Hidden,
  keys: readonly string[],
): Promise<void> {
  const isFact = saysHidden(hidden);
  if (isFact === null) return;
  const found = await run({
    text: `MATCH (fact:Fact)
WHERE fact.key IN $p.keys AND fact.id IS NOT NULL AND (${isFact})
RETURN DISTINCT fact.key ORDER BY fact.key`,
    parameters: { p: { keys } },
  });
  refuseFirst(found, hidden);
}

function refuseFirst([first]: readonly Values[], { role }: Hidden): void {
  if (!first) return;
  throw new ClientError(
    'FORBIDDEN',
    `"${first[0]}" is in use for something of which the role ${role.toLowerCase()} may not read all: choose another id or key, or send the key of a role that may.`,
  );
}

/** Relations in whose place are others, to something hidden. Each type and end has an index of its own. */
async function readGivingWay(
  run: Run,
  relations: readonly RelationRow[],
  isEntity: string,
): Promise<readonly Values[]> {
  const ends = relations.flatMap(({ id, type, single }) =>
    single.map((one) => ({ type, end: one.end, row: { id, endId: one.id } })),
  );
  const found: Values[] = [];
  for (const group of Map.groupBy(ends, ({ type, end }) => `${type} ${end}`).values()) {
    const [{ type, end } = { type: '', end: 'subjectId' }] = group;
    const rows = await run({
      text: `UNWIND $p.rows AS row
MATCH (subject)-[relation:${type}]->(object)
WHERE relation.${end} = row.endId AND relation.id IS NOT NULL
WITH row, ${end === 'subjectId' ? 'object' : 'subject'} AS entity
WHERE ${isEntity}
RETURN DISTINCT row.id AS id ORDER BY id`,
      parameters: { p: { rows: group.map(({ row }) => row) } },
    });
    found.push(...rows);
  }
  return found;
}
