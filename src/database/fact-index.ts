import { ASIDE, asideType } from '../model/aside-type.ts';

/**
 * The typed relationship of a fact is an index of its `:Fact` node: the same properties, but for
 * those that nobody traverses, filters or sorts by. It is always made from the node, by the two
 * statements below, so that the two cannot differ.
 */

/** Properties of `:Fact` that its relationship does not have. */
export const RECORD_ONLY: readonly string[] = [
  'key',
  'currentKey',
  'version',
  'relation',
  'digest',
  'ownModality',
  'changeSetId',
  'sentence',
  'note',
  'nameList',
  'valueList',
  'entityIdList',
  'originList',
];

/** Makes the relationships of the facts with the ids `$p.rows[…].id`, of the type `relation`. */
export const CREATE_FACT_INDEX = `UNWIND $p.rows AS row
MATCH (fact:Fact {id: row.id})
OPTIONAL MATCH (subject:Entity {id: fact.subjectId})
OPTIONAL MATCH (object:Entity {id: fact.objectId})
WITH row, fact, subject, object,
  fact.polarity = 'AFFIRMED' AND fact.scenarioId IS NULL AND fact.retractedAt IS NULL AS shown
CREATE (subject)-[index:$(CASE WHEN shown THEN row.relation ELSE row.relation + '${ASIDE}' END)]->(object)
SET index = fact { .*, ${RECORD_ONLY.map((name) => `${name}: null`).join(', ')} }`;

/**
 * Removes the relationships of the facts with the ids `$p.rows[…].id`, of either type. The index is
 * named, since a plan made while the graph was small is kept, and reads every relationship of a hub.
 */
export function removeFactIndex(relation: string): readonly string[] {
  return [relation, asideType(relation)].map(
    (type) => `UNWIND $p.rows AS row
MATCH (fact:Fact {id: row.id})
MATCH ()-[index:${type}]->()
USING INDEX index:${type}(subjectId, id)
WHERE index.subjectId = fact.subjectId AND index.id = fact.id
DELETE index`,
  );
}
