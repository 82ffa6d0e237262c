import type { HistorySource } from '../plan/plan.ts';
import { type Cypher, call, cypher, parameter, type Variable, variable } from './cypher.ts';

/** The latest entries of a history, beside that of its beginning; what lies between is left out. */
export const MAX_HISTORY = 99;

/**
 * How a thing came to be what it is, as maps bound to `row`: that it was recorded, which stands on
 * itself, and what changed it later; each with who wrote it and why, as far as that was said.
 */
export function printHistory({ of }: HistorySource, owner: Variable, row: Variable): Cypher {
  const [entry, changeSet] = [variable('entry'), variable('changeSet')];
  const about = of === 'fact' ? cypher`${owner}.key` : cypher`${owner}.id`;
  const body = cypher`${of === 'fact' ? printFirstVersion(owner, row) : printCreation(owner, row)}
UNION ALL
MATCH (${entry}:HistoryEntry)
WHERE ${entry}.aboutId = ${about} AND ${entry}.recordedAt IS NOT NULL AND ${entry}.id IS NOT NULL
WITH ${entry} ORDER BY ${entry}.recordedAt DESC, ${entry}.id LIMIT ${parameter('most', MAX_HISTORY)}
RETURN properties(${entry}) AS ${row}`;
  return cypher`${call([owner], body)}
OPTIONAL MATCH (${changeSet}:ChangeSet {id: ${row}.changeSetId})
WITH ${row} {.*, by: ${changeSet}.by, reason: ${changeSet}.reason} AS ${row}`;
}

function printCreation(owner: Variable, row: Variable): Cypher {
  return cypher`RETURN {
  kind: 'RECORDED',
  recordedAt: ${owner}.createdAt,
  changeSetId: ${owner}.changeSetId
} AS ${row}`;
}

function printFirstVersion(owner: Variable, row: Variable): Cypher {
  const first = variable('first');
  return cypher`MATCH (${first}:Fact)
WHERE ${first}.key = ${owner}.key AND ${first}.version = 1 AND ${first}.id IS NOT NULL
RETURN {
  kind: 'RECORDED',
  version: 1,
  recordedAt: ${first}.recordedAt,
  changeSetId: ${first}.changeSetId
} AS ${row}`;
}
