import type { Run } from '../database/run.ts';
import type { Known } from './known.ts';
import { readBatches } from './read-batches.ts';
import type { RelationRow, SeedGraph } from './seed-graph.ts';

/** What an entity has from others that were merged into it alone, and is stated of it by itself now: it stays when they go. */
export interface Restated {
  readonly names: readonly RestatedName[];
  readonly relations: readonly RelationRow[];
}

export interface RestatedName {
  readonly entityId: string;
  readonly name: string;
}

export const NOTHING_RESTATED: Restated = { names: [], relations: [] };

/** Finds it. What the same files say to be brought by others (as exports do) is not stated by itself. */
export async function findRestated(
  run: Run,
  { names, relations }: SeedGraph,
  { brought }: Known,
): Promise<Restated> {
  if (names.length + relations.length === 0) return NOTHING_RESTATED;
  const [row] = await run({ text: 'RETURN EXISTS { (:Merged) }', parameters: {} });
  if (row?.[0] !== true) return NOTHING_RESTATED;
  const ids = [...names.map(({ entityId }) => entityId), ...relations.flatMap(endsOf)];
  const rows = await readBatches(
    run,
    `UNWIND $p.rows AS id
MATCH (merged:Merged)-[:MERGED_INTO]->(:Entity {id: id})
RETURN id, coalesce(merged.newNameList, []), coalesce(merged.newRelationIdList, [])`,
    [...new Set(ids)],
  );
  const stored = new Map<string, { names: Set<string>; relations: Set<string> }>();
  for (const [id, newNames, newRelations] of rows) {
    const mine = stored.get(String(id)) ?? { names: new Set(), relations: new Set() };
    stored.set(String(id), mine);
    for (const name of newNames as readonly string[]) mine.names.add(name);
    for (const one of newRelations as readonly string[]) mine.relations.add(one);
  }
  const isRestated = (kind: 'names' | 'relations', id: string, what: string): boolean =>
    stored.get(id)?.[kind].has(what) === true && !brought.get(id)?.[kind].includes(what);
  const restated = names.filter(({ entityId, name }) => isRestated('names', entityId, name));
  return {
    names: [...new Map(restated.map((one) => [`${one.entityId}\n${one.name}`, one])).values()].map(
      ({ entityId, name }) => ({ entityId, name }),
    ),
    relations: relations.filter((relation) =>
      endsOf(relation).some((id) => isRestated('relations', id, relation.id)),
    ),
  };
}

function endsOf({ subjectId, objectId }: RelationRow): readonly string[] {
  return [subjectId, objectId];
}
