/**
 * The last version of the fact with the key `key`, whether it stands or was retracted. The index is named, since its
 * order gives the last one without reading the others.
 */
export const LAST_VERSION = `CALL (key) {
  MATCH (fact:Fact)
  USING INDEX fact:Fact(key, version, id)
  WHERE fact.key = key AND fact.version IS NOT NULL AND fact.id IS NOT NULL
  RETURN fact ORDER BY fact.version DESC LIMIT 1
}`;
