import { CREATE_FACT_INDEX, removeFactIndex } from '../../database/fact-index.ts';
import type { Statement } from '../../database/statement.ts';
import type { Merged } from '../../export/kept.ts';
import type { Model } from '../../model/model.ts';
import { batches, byType } from '../../seed/batches.ts';
import { type FieldChange, inLists } from '../../seed/compare-fields.ts';
import { KEPT_PROPERTIES } from '../../seed/kept-properties.ts';
import { goneLine, type LogLine } from '../../seed/log-changes.ts';
import type { FurtherChange } from '../../seed/plan-part.ts';
import type { Reading } from '../reading.ts';
import type { GivenUp } from './read-given-up.ts';

/** A version of a claim that is made to say the id again which it said before. */
export interface Returning {
  readonly id: string;
  readonly type: string;
  readonly from: string;
}

/** What one of them said that was merged into another of them is found where that one was merged into. */
export async function readReturning(
  { run }: Reading,
  kept: readonly Merged[],
): Promise<readonly Returning[]> {
  const rows = await run({
    text: `UNWIND $p.ids AS from
UNWIND $p.into AS into
CALL (from, into) {
  MATCH (fact:Fact)
  WHERE fact.subjectId = into AND fact.id IS NOT NULL AND 'subject ' + from IN fact.originList
  RETURN fact
  UNION
  MATCH (fact:Fact)
  WHERE fact.objectId = into AND fact.id IS NOT NULL AND 'object ' + from IN fact.originList
  RETURN fact
}
RETURN DISTINCT fact.id, fact.relation, from`,
    parameters: { p: { ids: kept.map(({ id }) => id), into: kept.map(({ into }) => into) } },
  });
  return rows.map(([id, type, from]) => ({
    id: String(id),
    type: String(type),
    from: String(from),
  }));
}

/** What is written when claims, names and relations are given back, and the lines that tell of it. */
export function bringBack(
  kept: readonly Merged[],
  givenUp: GivenUp,
  versions: readonly Returning[],
  model: Model,
): FurtherChange {
  const line = (aboutId: string, type: string, found: readonly FieldChange[]): LogLine => {
    return { kind: 'history', row: { kind: 'UNMERGED', aboutId, type, ...inLists(found) } };
  };
  return {
    stating: 'moving',
    statements: [...giveUp(givenUp), ...returnVersions(versions), ...returnRoles(kept)],
    log: [
      ...givenUp.relations.map((relation): LogLine => {
        return { kind: 'log', row: goneLine(relation, model) };
      }),
      ...kept.flatMap(({ id, into, type }) => [
        line(into, type, [
          { field: 'mergedFrom', before: id, after: '' },
          ...givenUp.names
            .filter(({ from }) => from === id)
            .map(({ name }) => ({ field: 'aliases', before: name, after: '' })),
        ]),
        line(id, type, [{ field: 'mergedInto', before: into, after: '' }]),
      ]),
    ],
  };
}

/** What the other entity has from it alone. */
function giveUp({ names, relations }: GivenUp): readonly Statement[] {
  const rows = relations.map(({ type, properties: { id, subjectId } }) => ({
    type,
    id,
    subjectId,
  }));
  return [
    ...batches(
      names,
      `UNWIND $p.rows AS row
MATCH (:Entity {id: row.into})<-[names:NAMES]-(name:Name)
WHERE names.name = row.name
DELETE names
WITH DISTINCT name
WHERE NOT EXISTS { (name)-[:NAMES]->(:Entity) }
DELETE name`,
    ),
    ...byType(rows).flatMap(([type, mine]) =>
      batches(
        mine,
        `UNWIND $p.rows AS row
MATCH (:Entity {id: row.subjectId})-[relation:${type}]->()
WHERE relation.id = row.id
DELETE relation`,
      ),
    ),
  ];
}

/** Their relationships are made anew from what they say then. */
function returnVersions(versions: readonly Returning[]): readonly Statement[] {
  const indexed = [...new Map(versions.map((one) => [one.id, one])).values()];
  const rows = indexed.map(({ id, type }) => ({ id, type, relation: type }));
  return [
    ...byType(rows).flatMap(([relation, mine]) =>
      removeFactIndex(relation).flatMap((text) => batches(mine, text)),
    ),
    ...(['subject', 'object'] as const).flatMap((end) =>
      batches(
        versions,
        `UNWIND $p.rows AS row
MATCH (fact:Fact {id: row.id})
WHERE '${end} ' + row.from IN fact.originList
SET fact.${end}Id = row.from,
  fact.originList = [origin IN fact.originList WHERE origin <> '${end} ' + row.from]`,
      ),
    ),
    ...batches(rows, RENEW_INDEX),
  ];
}

/** Claims with a literal have no relationship. */
const RENEW_INDEX = CREATE_FACT_INDEX.replace(
  'OPTIONAL MATCH (subject',
  'WHERE fact.objectId IS NOT NULL\nOPTIONAL MATCH (subject',
);

/** Qualifiers of old versions, of one after another, and at last what tells that they were merged. */
function returnRoles(kept: readonly Merged[]): readonly Statement[] {
  const rows = kept.map(({ id, into }) => ({ into, from: id }));
  return rows.flatMap((row) => [
    ...batches(
      [row],
      `UNWIND $p.rows AS row
MATCH (old:Entity {id: row.from})
MATCH (:Entity {id: row.into})<-[link]-(fact:Fact)
WHERE row.from IN link.originList
CREATE (fact)-[moved:$(type(link))]->(old)
SET moved = properties(link), moved.originList = [origin IN link.originList WHERE origin <> row.from]
DELETE link
WITH DISTINCT row, fact
WITH row, fact, [place IN range(0, size(fact.entityIdList) - 1)
  WHERE toString(place) + ' ' + row.from IN fact.originList] AS places
SET fact.originList = [origin IN fact.originList
    WHERE NOT origin IN [place IN places | toString(place) + ' ' + row.from]],
  fact.entityIdList = [place IN range(0, size(fact.entityIdList) - 1) |
    CASE WHEN place IN places THEN row.from ELSE fact.entityIdList[place] END]`,
    ),
    ...batches(
      [row],
      `UNWIND $p.rows AS row
MATCH (old:Entity {id: row.from})-[merged:MERGED_INTO]->()
DELETE merged
REMOVE ${[...KEPT_PROPERTIES, 'labelList'].map((name) => `old.${name}`).join(', ')}`,
    ),
  ]);
}
