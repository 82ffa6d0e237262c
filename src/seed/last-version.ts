/**
 * The last version of the fact with the key `key`, whether it stands or was retracted. Every fact has a first version:
 * a key that has none costs one look into the unique index, where the subquery cost 170 µs. The index in that is named,
 * since its order gives the last one without reading the others.
 */
export const LAST_VERSION = `MATCH (:Fact {id: key + '.1'})
CALL (key) {
  MATCH (fact:Fact)
  USING INDEX fact:Fact(key, version, id)
  WHERE fact.key = key AND fact.version IS NOT NULL AND fact.id IS NOT NULL
  RETURN fact ORDER BY fact.version DESC LIMIT 1
}`;
