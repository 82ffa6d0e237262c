import { nameKey, withoutAccents } from '../model/name-key.ts';
import { BREACHES, type ChecksOf, type GraphCheck, reading, statement } from './graph-check.ts';

/** Names of entities against the `:Name` nodes by which they are found. */
export const nameChecks: ChecksOf = () => [wrongKey, wrongPrimary, missingPrimary, unusedName];

/** The key is made in JavaScript, so all names are read and compared here. */
const wrongKey: GraphCheck = {
  find: async (run) => {
    const rows = await run(
      statement(`MATCH (name:Name)-[names:NAMES]->(entity:Entity)
RETURN entity.id, name.key, names.name, elementId(names)`),
    );
    return rows.filter(([, key, name]) => nameKey(String(name)) !== key);
  },
  describe: ([id, key, name]) => `${id}: its name "${name}" is found by "${key}"`,
  repair: (rows) => [
    statement(
      `UNWIND $p.rows AS row
MATCH (:Name)-[names:NAMES]->(entity:Entity {id: row.id})
WHERE elementId(names) = row.elementId
MERGE (name:Name {key: row.key})
SET name.plain = row.plain
CREATE (name)-[moved:NAMES]->(entity)
SET moved = properties(names)
DELETE names`,
      {
        rows: rows.map(([id, , name, elementId]) => ({
          id,
          elementId,
          ...{ key: nameKey(String(name)), plain: withoutAccents(nameKey(String(name))) },
        })),
      },
    ),
  ],
};

/** A name marked primary that is not the entity's name, or marked so twice. */
const wrongPrimary: GraphCheck = {
  find: reading(
    statement(`MATCH (entity:Entity)<-[names:NAMES]-(:Name)
WHERE names.primary
WITH entity, names
ORDER BY names.name = entity.name DESC
WITH entity, collect(names) AS marked
WITH entity, CASE WHEN head(marked).name = entity.name THEN tail(marked) ELSE marked END AS wrong
UNWIND wrong AS names
RETURN entity.id, names.name, entity.name
LIMIT ${BREACHES}`),
  ),
  describe: ([id, found, name]) =>
    `${id}: the primary name is "${found}", but the entity's is "${name}"`,
  repair: (rows) => [
    statement(
      `UNWIND $p.rows AS row
MATCH (entity:Entity {id: row.id})<-[names:NAMES]-(:Name)
WHERE names.primary AND names.name = row.name
DELETE names`,
      { rows: rows.map(([id, name]) => ({ id, name })) },
    ),
  ],
};

const missingPrimary: GraphCheck = {
  find: reading(
    statement(`MATCH (entity:Entity)
WHERE NOT EXISTS {
  MATCH (entity)<-[names:NAMES]-(:Name)
  WHERE names.primary
}
RETURN entity.id, entity.name
LIMIT ${BREACHES}`),
  ),
  describe: ([id, name]) => `${id}: its name "${name}" does not lead to it`,
  repair: (rows) => [
    statement(
      `UNWIND $p.rows AS row
MATCH (entity:Entity {id: row.id})
OPTIONAL MATCH (entity)<-[same:NAMES]-(:Name)
WHERE same.name = row.name
DELETE same
WITH DISTINCT row, entity
MERGE (name:Name {key: row.key})
CREATE (name)-[:NAMES {
  name: row.name, primary: true, ordinal: 0, recordedAt: entity.createdAt
}]->(entity)`,
      {
        rows: rows
          .filter(([, name]) => typeof name === 'string')
          .map(([id, name]) => ({ id, name, key: nameKey(String(name)) })),
      },
    ),
  ],
};

const unusedName: GraphCheck = {
  find: reading(
    statement(`MATCH (name:Name)
WHERE NOT EXISTS { (name)-[:NAMES]->(:Entity) }
RETURN name.key
LIMIT ${BREACHES}`),
  ),
  describe: ([key]) => `"${key}": this name leads nowhere`,
  repair: (rows) => [
    statement(
      `UNWIND $p.keys AS key
MATCH (name:Name {key: key})
DETACH DELETE name`,
      { keys: rows.map(([key]) => key) },
    ),
  ],
};
