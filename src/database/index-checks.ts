import type { Model } from '../model/model.ts';
import { CREATE_FACT_INDEX, RECORD_ONLY } from './fact-index.ts';
import { BREACHES, type ChecksOf, type GraphCheck, reading, statement } from './graph-check.ts';
import type { Run } from './run.ts';
import type { Values } from './to-rows.ts';

/**
 * Every fact between entities has exactly the relationship that its record demands, and there is no
 * other. What differs is removed, then what is missing is made from the record. All relations at
 * once: a text for each would take seconds to plan.
 */
export const indexChecks: ChecksOf = (model) => {
  const plain = plainTypes(model);
  return [differing(plain), double(plain), missing(plain)];
};

function differing(plain: readonly string[]): GraphCheck {
  return {
    find: reading(
      statement(
        `MATCH (subject:Entity)-[index]->(object:Entity)
WHERE NOT type(index) IN $p.plain
OPTIONAL MATCH (fact:Fact {id: index.id})
WITH subject, index, object, fact,
  fact.relation + CASE
    WHEN fact.polarity = 'AFFIRMED' AND fact.scenarioId IS NULL AND fact.retractedAt IS NULL THEN ''
    ELSE '__ASIDE'
  END AS expected
WITH index, CASE
  WHEN fact IS NULL THEN 'there is no such fact'
  WHEN fact.objectId IS NULL THEN 'a literal claim has none'
  WHEN type(index) <> expected THEN 'expected ' + expected
  WHEN subject.id <> fact.subjectId OR object.id <> fact.objectId THEN
    'it joins ' + subject.id + ' and ' + object.id
  ELSE head(
    [name IN keys(index) WHERE fact[name] IS NULL OR index[name] <> fact[name] |
      'its ' + name + ' differs'] +
    [name IN keys(fact) WHERE NOT name IN $p.recordOnly AND index[name] IS NULL |
      'its ' + name + ' is missing'])
END AS fault
WHERE fault IS NOT NULL
RETURN index.id, elementId(index), type(index), fault
LIMIT ${BREACHES}`,
        { plain, recordOnly: RECORD_ONLY },
      ),
    ),
    describe: describeFault,
    repair: remove,
  };
}

function double(plain: readonly string[]): GraphCheck {
  return {
    find: reading(
      statement(
        `MATCH (:Entity)-[index]->(:Entity)
WHERE NOT type(index) IN $p.plain
WITH index.id AS id, collect(index) AS found
WHERE size(found) > 1
UNWIND tail(found) AS index
RETURN id, elementId(index), type(index), 'there is another for the same fact'
LIMIT ${BREACHES}`,
        { plain },
      ),
    ),
    describe: describeFault,
    repair: remove,
  };
}

function missing(plain: readonly string[]): GraphCheck {
  return {
    find: (run) => findMissing(run, plain),
    describe: ([id, relation, ends]) =>
      ends === 2
        ? `${id}: its relationship ${relation} is missing`
        : `${id}: its subject or object is missing`,
    repair: (rows) => {
      const whole = rows.filter(([, , ends]) => ends === 2);
      if (whole.length === 0) return [];
      return [
        statement(CREATE_FACT_INDEX, {
          rows: whole.map(([id, relation]) => ({ id, relation })),
        }),
      ];
    },
  };
}

/** Two lists of ids compared here: in Cypher each fact would have to walk its subject's edges. */
async function findMissing(run: Run, plain: readonly string[]): Promise<Values[]> {
  const present = await run(
    statement(
      `MATCH (:Entity)-[index]->(:Entity)
WHERE NOT type(index) IN $p.plain
RETURN index.id`,
      { plain },
    ),
  );
  const facts = await run(
    statement(`MATCH (fact:Fact)
WHERE fact.objectId IS NOT NULL
RETURN fact.id, fact.relation,
  COUNT { (:Entity {id: fact.subjectId}) } + COUNT { (:Entity {id: fact.objectId}) }`),
  );
  const ids = new Set(present.map(([id]) => id));
  return facts.filter(([id]) => !ids.has(id));
}

function describeFault([id, , type, fault]: readonly unknown[]): string {
  return `${id ?? 'no id'}: relationship ${type}: ${fault}`;
}

/** What is wrong is removed; the right one is then missing, and made. */
function remove(rows: readonly (readonly unknown[])[]) {
  return [
    statement(
      `UNWIND $p.ids AS id
MATCH ()-[index]->()
WHERE elementId(index) = id
DELETE index`,
      { ids: rows.map(([, elementId]) => elementId) },
    ),
  ];
}

/** Relationships of `@relation` are no index of anything. */
function plainTypes(model: Model): readonly string[] {
  return [...model.relations.values()]
    .filter((relation) => relation.kind === 'plain')
    .map((relation) => relation.type);
}
