import type { Statement } from '../../database/statement.ts';
import { type Kept, printKept } from '../../export/kept.ts';
import { batches } from '../../seed/batches.ts';
import { mergeRow } from '../../seed/compare-history.ts';
import type { LogLine } from '../../seed/log-changes.ts';
import type { FurtherChange } from '../../seed/plan-part.ts';

/** What becomes of merged entities themselves, and the lines that tell of it. */
export function setAside(into: string, type: string, kept: readonly Kept[]): FurtherChange {
  const rows = kept.flatMap(({ id }) => [
    mergeRow(into, type, 'mergedFrom', id),
    mergeRow(id, type, 'mergedInto', into),
  ]);
  return {
    stating: 'moving',
    statements: takeOut(into, kept),
    log: rows.map((row): LogLine => ({ kind: 'history', row })),
  };
}

/**
 * Takes the entities out of the graph, in which only their ids are left. Versions of claims that are not current any
 * more, which no new one takes the place of, are made to say the other id, and note which one they said.
 */
function takeOut(into: string, kept: readonly Kept[]): readonly Statement[] {
  const rows = kept.map((one) => ({ into, from: one.id, properties: printKept(one) }));
  const plainTypes = [
    ...new Set(
      kept.flatMap((one) => one.relations.map((fields) => String(fields.get('relation')))),
    ),
  ];
  const texts = [
    `UNWIND $p.rows AS row
MATCH (:Entity {id: row.from})<-[names:NAMES]-(name:Name)
DELETE names
WITH DISTINCT name
WHERE NOT EXISTS { (name)-[:NAMES]->(:Entity) }
DELETE name`,
    ...plainTypes.map(
      (type) => `UNWIND $p.rows AS row
MATCH (:Entity {id: row.from})-[relation:${type}]-()
WITH DISTINCT relation
DELETE relation`,
    ),
    `UNWIND $p.rows AS row
MATCH (old:Entity {id: row.from})-[link]->(other)
MATCH (into:Entity {id: row.into})
CREATE (into)-[moved:$(type(link))]->(other)
SET moved = properties(link), moved.subjectId = row.into
DELETE link`,
    `UNWIND $p.rows AS row
MATCH (old:Entity {id: row.from})<-[link]-(other:!Merged)
MATCH (into:Entity {id: row.into})
CREATE (other)-[moved:$(type(link))]->(into)
SET moved = properties(link)
SET moved += CASE WHEN other:Fact
  THEN {originList: coalesce(link.originList, []) + [row.from]}
  ELSE {objectId: row.into}
END
DELETE link`,
    ...['subject', 'object'].map(
      (end) => `UNWIND $p.rows AS row
MATCH (fact:Fact)
WHERE fact.${end}Id = row.from AND fact.id IS NOT NULL
SET fact.${end}Id = row.into, fact.originList = coalesce(fact.originList, []) + ['${end} ' + row.from]`,
    ),
    `UNWIND $p.rows AS row
MATCH (:Entity {id: row.into})<-[link]-(fact:Fact)
WHERE row.from IN link.originList
WITH DISTINCT row, fact
WITH row, fact, [place IN range(0, size(fact.entityIdList) - 1) WHERE fact.entityIdList[place] = row.from] AS places
SET fact.originList = coalesce(fact.originList, []) + [place IN places | toString(place) + ' ' + row.from],
  fact.entityIdList = [id IN fact.entityIdList | CASE id WHEN row.from THEN row.into ELSE id END]`,
    `UNWIND $p.rows AS row
MATCH (old:Entity {id: row.from})
MATCH (into:Entity {id: row.into})
WITH row, old, into, labels(old) AS labels
SET old += row.properties, old.labelList = labels
REMOVE old:$(labels)
SET old:Merged
CREATE (old)-[:MERGED_INTO]->(into)`,
  ];
  return texts.flatMap((text) => batches(rows, text));
}
