import type { HistorySource } from '../plan/source-plan.ts';
import type { HiddenPlan } from '../plan/target-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  EMPTY,
  join,
  list,
  name,
  names,
  parameter,
  type Variable,
  variable,
} from './cypher.ts';
import { printKnown } from './print-as-of.ts';
import { printVisibleFact } from './print-visible.ts';
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
  const { of, asOf } = source;
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
])}
${source.hidden ? printSeen(source, entry) : EMPTY}
WITH ${entry} ORDER BY ${entry}.recordedAt DESC, ${entry}.id DESC LIMIT ${parameter('most', most)}
RETURN ${source.hidden ? entry : cypher`properties(${entry})`} AS ${row}`;
  return cypher`${call([owner], body)}
OPTIONAL MATCH (${changeSet}:ChangeSet {id: ${row}.changeSetId})
WITH ${row} {.*, by: ${changeSet}.by, reason: ${changeSet}.reason} AS ${row}`;
}

/**
 * Entries as maps, without the changes of hidden fields and those that name something hidden; what has no change
 * left is left out itself.
 */
function printSeen(source: HistorySource, entry: Variable): Cypher {
  const [place, places] = [variable('place'), variable('places')];
  const seen = (list: string) => {
    const i = variable('i');
    return cypher`${name(list)}: [${i} IN ${places} | ${entry}.${name(list)}[${i}]]`;
  };
  return cypher`WITH ${entry}, COLLECT {
  UNWIND range(0, size(${entry}.fieldList) - 1) AS ${place}
  WITH ${place}
  ${printWhere(printSeenChange(source, entry, place))}
  RETURN ${place}
} AS ${places}
WHERE ${entry}.fieldList = [] OR ${places} <> []
WITH ${entry} {.*, ${join([seen('fieldList'), seen('oldList'), seen('newList')], ', ')}} AS ${entry}`;
}

/** Ends and qualifiers are told by ids, and linked facts by keys; several of them with commas between. */
function printSeenChange(
  { of, hidden, hiddenFields }: HistorySource,
  entry: Variable,
  place: Variable,
): Cypher[] {
  const field = cypher`${entry}.fieldList[${place}]`;
  const own =
    hiddenFields.length === 0
      ? []
      : [cypher`NOT ${field} IN ${parameter('hiddenFields', hiddenFields)}`];
  if (of === 'entity' || !hidden) return own;
  const [named, text] = [variable('named'), variable('text')];
  const values = ['oldList', 'newList'].map((list) => cypher`${entry}.${name(list)}[${place}]`);
  const texts = cypher`reduce(${named} = [], ${text} IN ${list(values)} | ${named} + ${text} + split(${text}, ', '))`;
  return [...own, ...printNamesNothingHidden(hidden, field, texts)];
}

function printNamesNothingHidden(hidden: HiddenPlan, field: Cypher, texts: Cypher): Cypher[] {
  const [entity, fact] = [variable('entity'), variable('fact')];
  const unseen = join([cypher`true`, ...printVisibleFact(hidden, fact)], ' AND ');
  return [
    ...(hidden.labels.length === 0
      ? []
      : [
          cypher`NOT EXISTS {
  MATCH (${entity}:Entity)
  WHERE ${entity}.id IN ${texts} AND (${entity}:${names(hidden.labels, '|')})
}`,
        ]),
    cypher`(NOT ${field} IN ${parameter('links', LINKS)} OR NOT EXISTS {
  MATCH (${fact}:Fact)
  WHERE ${fact}.key IN ${texts} AND ${fact}.id IS NOT NULL AND NOT (${unseen})
})`,
  ];
}

/** Fields whose values are keys of other facts. */
const LINKS: readonly string[] = ['premises', 'causes', 'alternatives', 'rivals'];

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
