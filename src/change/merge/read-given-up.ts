import type { Merged } from '../../export/kept.ts';
import type { StoredRelation } from '../../seed/read-stored.ts';
import type { Properties } from '../../seed/seed-graph.ts';
import type { Reading } from '../reading.ts';

/** What an entity has from those alone that stand for themselves again. */
export interface GivenUp {
  readonly names: readonly GivenUpName[];
  readonly relations: readonly StoredRelation[];
}

export interface GivenUpName {
  readonly into: string;
  /** The first of those that brought it. */
  readonly from: string;
  readonly name: string;
}

/** Reads it, once they are no merged ones any more. What others brought too, which are merged yet, stays. */
export async function readGivenUp({ run }: Reading, kept: readonly Merged[]): Promise<GivenUp> {
  const brought = kept.flatMap(({ id, into, newNames }) =>
    newNames.map((name) => ({ into, from: id, name })),
  );
  const names = await run({
    text: `UNWIND range(0, size($p.rows) - 1) AS place
WITH place, $p.rows[place] AS row
MATCH (into:Entity {id: row.into})<-[names:NAMES]-(:Name)
WHERE names.name = row.name AND NOT names.primary AND NOT EXISTS {
  MATCH (other:Merged)-[:MERGED_INTO]->(into)
  WHERE row.name IN other.newNameList
}
RETURN row.into, row.name, min(place) AS place
ORDER BY place`,
    parameters: { p: { rows: brought } },
  });
  const relations = await run({
    text: `UNWIND $p.rows AS row
MATCH (into:Entity {id: row.into})-[relation:$(row.type)]-()
WHERE relation.id = row.id AND NOT EXISTS {
  MATCH (other:Merged)-[:MERGED_INTO]->(into)
  WHERE row.id IN other.newRelationIdList
}
WITH DISTINCT relation ORDER BY relation.id
RETURN type(relation), properties(relation)`,
    parameters: {
      p: {
        rows: kept.flatMap(({ into, newRelations }) =>
          newRelations.map(({ id, type }) => ({ into, id, type })),
        ),
      },
    },
  });
  return {
    names: names.map(([into, name, place]) => ({
      ...{ into: String(into), name: String(name) },
      from: brought[Number(place)]?.from ?? '',
    })),
    relations: relations.map(([type, properties]) => ({
      type: String(type),
      properties: properties as Properties,
    })),
  };
}
