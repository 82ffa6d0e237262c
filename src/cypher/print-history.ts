import type { HistorySource } from '../plan/source-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  parameter,
  type Variable,
  variable,
  variables,
} from './cypher.ts';
import { printKnown } from './print-as-of.ts';
import { printSeenChanges } from './print-seen-places.ts';
import { printWhere } from './print-where.ts';

/**
 * How a thing came to be what it is, as maps bound to `row`: that it was recorded, which stands on
 * itself, and the `most` latest changes; each with who wrote it and why, as far as that was said.
 */
export function printHistory(
  source: HistorySource,
  owner: Variable,
  row: Variable,
  most: number,
): Cypher {
  const { of, hidden, asOf } = source;
  const [entry, changeSet] = [variable('entry'), variable('changeSet')];
  const about = of === 'fact' ? cypher`${owner}.key` : cypher`${owner}.id`;
  const body = cypher`${of === 'fact' ? printFirstVersion(owner, row) : printCreation(owner, row)}
UNION ALL
MATCH (${entry}:HistoryEntry)
${printWhere([
  cypher`${entry}.aboutId = ${about}`,
  cypher`${entry}.recordedAt IS NOT NULL`,
  cypher`${entry}.id IS NOT NULL`,
  // Before the limit, or later entries would push out those of then.
  ...(asOf ? printKnown(asOf, entry) : []),
  ...printSeenChanges(hidden, entry),
])}
WITH ${entry} ORDER BY ${entry}.recordedAt DESC, ${entry}.id DESC LIMIT ${parameter('most', most)}
RETURN properties(${entry}) AS ${row}`;
  return cypher`${call([owner], body)}
OPTIONAL MATCH (${changeSet}:ChangeSet {id: ${row}.changeSetId})
WITH ${row} {.*, by: ${changeSet}.by, reason: ${changeSet}.reason} AS ${row}`;
}

function printCreation(owner: Variable, row: Variable): Cypher {
  const change = variable('change');
  const logged = [cypher`${change}.aboutId = ${owner}.id`, cypher`${change}.relation IS NULL`];
  return cypher`${printLogged(logged, owner, change)}
RETURN {
  kind: 'RECORDED',
  recordedAt: ${owner}.createdAt,
  changeSetId: ${owner}.changeSetId,
  ${printLists(change)}
} AS ${row}`;
}

/** What the log has of the recording of a thing; nothing where it was recorded with many others at once. */
function printLogged(conditions: readonly Cypher[], recorded: Variable, change: Variable): Cypher {
  return cypher`OPTIONAL MATCH (${change}:Change)
${printWhere([
  ...conditions,
  cypher`${change}.id IS NOT NULL`,
  cypher`${change}.kind = 'RECORDED'`,
  cypher`${change}.changeSetId = ${recorded}.changeSetId`,
])}`;
}

function printLists(change: Variable): Cypher {
  return cypher`fieldList: ${change}.fieldList,
oldList: ${change}.oldList,
newList: ${change}.newList`;
}

function printFirstVersion(owner: Variable, row: Variable): Cypher {
  const [first, change] = variables('first', 'change');
  const logged = [cypher`${change}.aboutId = ${owner}.key`, cypher`${change}.version = 1`];
  return cypher`MATCH (${first}:Fact)
WHERE ${first}.key = ${owner}.key AND ${first}.version = 1 AND ${first}.id IS NOT NULL
${printLogged(logged, first, change)}
RETURN {
  kind: 'RECORDED',
  version: 1,
  recordedAt: ${first}.recordedAt,
  changeSetId: ${first}.changeSetId,
  ${printLists(change)}
} AS ${row}`;
}
