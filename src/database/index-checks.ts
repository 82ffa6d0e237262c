import type { Relation } from '../model/model.ts';
import { asideType, CREATE_FACT_INDEX, RECORD_ONLY } from './fact-index.ts';
import { BREACHES, type ChecksOf, type GraphCheck, statement } from './graph-check.ts';

/**
 * Every fact between entities has exactly the relationship that its record demands, and there is no
 * other relationship. What differs is removed, then what is missing is made from the record.
 */
export const indexChecks: ChecksOf = (model) =>
  [...model.relations.values()]
    .filter((relation) => relation.kind !== 'plain')
    .flatMap((relation) =>
      relation.kind === 'claim'
        ? [strayRelationships(relation)]
        : [differingRelationships(relation), doubleRelationships(relation), missing(relation)],
    );

function differingRelationships({ type }: Relation): GraphCheck {
  return removing(
    `MATCH (subject)-[index:${type}|${asideType(type)}]->(object)
OPTIONAL MATCH (fact:Fact {id: index.id})
WITH index, subject, object, fact,
  fact.polarity = 'AFFIRMED' AND fact.scenarioId IS NULL AND fact.retractedAt IS NULL AS shown
WITH index, fact, CASE
  WHEN fact IS NULL THEN 'there is no such fact'
  WHEN fact.relation <> $p.type THEN 'the fact is of another relation, ' + fact.relation
  WHEN shown AND type(index) <> $p.type THEN 'it belongs into the default view'
  WHEN NOT shown AND type(index) = $p.type THEN 'it does not belong into the default view'
  WHEN subject.id <> fact.subjectId OR object.id <> coalesce(fact.objectId, '') THEN
    'it joins ' + subject.id + ' and ' + object.id
  ELSE head([name IN keys(index) WHERE fact[name] IS NULL OR index[name] <> fact[name] |
    'its ' + name + ' differs'] + [name IN keys(fact)
    WHERE NOT name IN $p.recordOnly AND index[name] IS NULL | 'its ' + name + ' is missing'])
END AS fault
WHERE fault IS NOT NULL
RETURN index.id, elementId(index), type(index), fault
LIMIT ${BREACHES}`,
    { type, recordOnly: RECORD_ONLY },
  );
}

function doubleRelationships({ type }: Relation): GraphCheck {
  return removing(
    `MATCH ()-[index:${type}|${asideType(type)}]->()
WITH index.id AS id, collect(index) AS found
WHERE size(found) > 1
UNWIND tail(found) AS index
RETURN id, elementId(index), type(index), 'there is another for the same fact'
LIMIT ${BREACHES}`,
    {},
  );
}

/** A literal claim has no other end. */
function strayRelationships({ type }: Relation): GraphCheck {
  return removing(
    `MATCH ()-[index:${type}|${asideType(type)}]->()
RETURN index.id, elementId(index), type(index), 'a literal claim has none'
LIMIT ${BREACHES}`,
    {},
  );
}

function missing({ type }: Relation): GraphCheck {
  return {
    find: statement(
      `MATCH (fact:Fact {relation: $p.type})
WHERE fact.objectId IS NOT NULL
  AND NOT EXISTS {
    MATCH ()-[index:${type}|${asideType(type)}]->()
    WHERE index.subjectId = fact.subjectId AND index.id = fact.id
  }
RETURN fact.id, EXISTS { (:Entity {id: fact.subjectId}) } AND EXISTS { (:Entity {id: fact.objectId}) }
LIMIT ${BREACHES}`,
      { type },
    ),
    describe: ([id, hasEnds]) =>
      hasEnds
        ? `${id}: its relationship ${type} is missing`
        : `${id}: its subject or object is missing`,
    repair: (rows) => {
      const whole = rows.filter(([, hasEnds]) => hasEnds === true);
      return whole.length === 0
        ? []
        : [
            statement(CREATE_FACT_INDEX, {
              rows: whole.map(([id]) => ({ id, relation: type })),
            }),
          ];
    },
  };
}

/** Relationships that are wrong are removed; the check for missing ones makes the right ones. */
function removing(text: string, p: Readonly<Record<string, unknown>>): GraphCheck {
  return {
    find: statement(text, p),
    describe: ([id, , type, fault]) => `${id ?? 'no id'}: relationship ${type}: ${fault}`,
    repair: (rows) => [
      statement(
        `UNWIND $p.rows AS id
MATCH ()-[index]->()
WHERE elementId(index) = id
DELETE index`,
        { rows: rows.map(([, elementId]) => elementId) },
      ),
    ],
  };
}
