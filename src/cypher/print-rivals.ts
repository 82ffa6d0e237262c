import type { AsOf } from '../plan/as-of.ts';
import type { RivalRelations, RivalsSource } from '../plan/source-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  EMPTY,
  join,
  parameter,
  type Variable,
  variable,
} from './cypher.ts';
import { printCurrent, printUnwithdrawn } from './print-as-of.ts';
import { printWhere } from './print-where.ts';

/**
 * The facts that contradict a fact, each once: those linked with it; those of the same relation
 * between the same things with the opposite polarity, sought by an index on polarity and ends; and
 * among the subject's own facts of the relation those with the same literal and the opposite polarity,
 * and other ones where it can have but one. All but the links are found when they are read, so that
 * they stay true whatever is corrected.
 */
export function printRivals(source: RivalsSource, fact: Variable, row: Variable): Cypher {
  const opposite = (from: 'subjectId' | 'objectId', to: 'subjectId' | 'objectId'): Cypher =>
    cypher`MATCH (${row}:Fact)
${printWhere([
  cypher`${row}.polarity = ${printOpposite(fact)}`,
  cypher`${row}.subjectId = ${fact}.${IDS[from]}`,
  cypher`${row}.objectId = ${fact}.${IDS[to]}`,
  cypher`${row}.id IS NOT NULL`,
  ...printUnwithdrawn(source.asOf, row),
  ...printContradicting(source.relations, fact, row),
])}`;
  const { symmetric, own: sought } = source.relations;
  const turned =
    symmetric.length === 0
      ? []
      : [
          cypher`WITH ${fact} WHERE ${fact}.relation IN ${parameter('symmetric', symmetric)}
${opposite('objectId', 'subjectId')}
RETURN ${row}`,
        ];
  const own =
    sought.length === 0
      ? []
      : [
          cypher`${matchOwnFacts(source.relations, fact, row)}
${printWhere([
  ...printOwnRivals(source.relations, fact, row),
  ...printUnwithdrawn(source.asOf, row),
  ...printContradicting(source.relations, fact, row),
])}
RETURN ${row}`,
        ];
  const parts = [
    cypher`${printLinked(source.asOf, fact, row)}
RETURN ${row}`,
    cypher`${opposite('subjectId', 'objectId')}
RETURN ${row}`,
    ...turned,
    ...own,
  ];
  return call([fact], join(parts, '\nUNION\n'));
}

const IDS = { subjectId: cypher`subjectId`, objectId: cypher`objectId` } as const;

function printOpposite(fact: Variable): Cypher {
  return cypher`CASE ${fact}.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END`;
}

/** Links lead from current version to current version; as known then, to the versions of then. */
function printLinked(asOf: AsOf | undefined, fact: Variable, row: Variable): Cypher {
  if (!asOf || asOf.knownAt === null) return cypher`MATCH (${fact})-[:RIVALS]-(${row})`;
  const [own, linked] = [variable('own'), variable('linked')];
  // Where there are few links, the planner would begin with all of them.
  return cypher`MATCH (${own}:Fact)
WHERE ${own}.key = ${fact}.key AND ${own}.id IS NOT NULL
WITH DISTINCT ${own}
MATCH (${own})-[:RIVALS]-(${linked})
MATCH (${row}:Fact)
WHERE ${row}.key = ${linked}.key AND ${row}.id IS NOT NULL`;
}

/** Binds the facts of the same subject and relation, where rivals may be among them. */
export function matchOwnFacts(relations: RivalRelations, fact: Variable, row: Variable): Cypher {
  const relation = variable('relation');
  // Were it a condition, Neo4j would look at it last, after all facts of the subject.
  return cypher`UNWIND CASE WHEN ${fact}.relation IN ${parameter('own', relations.own)} THEN [${fact}.relation] ELSE [] END AS ${relation}
MATCH (${row}:Fact)
WHERE ${row}.subjectId = ${fact}.subjectId AND ${row}.relation = ${relation} AND ${row}.id IS NOT NULL
WITH ${fact}, ${row}`;
}

/** Of them those that say the opposite of the same, or also affirm what there can be but one of. */
export function printOwnRivals(
  { exclusive }: RivalRelations,
  fact: Variable,
  row: Variable,
): Cypher[] {
  return [
    cypher`CASE
  WHEN coalesce(${row}.objectId, ${row}.value) = coalesce(${fact}.objectId, ${fact}.value) THEN ${row}.polarity <> ${fact}.polarity
  ELSE ${fact}.relation IN ${parameter('exclusive', exclusive)} AND ${row}.polarity = 'AFFIRMED' AND ${fact}.polarity = 'AFFIRMED'
END`,
  ];
}

/**
 * Further conditions under which two claims of one relation contradict each other: one world, days
 * that may meet, and no qualifier in which they differ.
 */
export function printContradicting(
  relations: RivalRelations,
  one: Variable,
  other: Variable,
): Cypher[] {
  return [...printMeeting(relations, one, other), printSameWorld(one, other)];
}

/** The same of two claims in different worlds. */
export function printMeeting(
  { hiddenQualifiers }: RivalRelations,
  one: Variable,
  other: Variable,
): Cypher[] {
  const [name, i, j] = [variable('name'), variable('i'), variable('j')];
  const unseen =
    hiddenQualifiers.length === 0
      ? EMPTY
      : cypher` OR ${name} IN ${parameter('hiddenQualifiers', hiddenQualifiers)}`;
  const places = (fact: Variable) => cypher`range(0, size(coalesce(${fact}.nameList, [])) - 1)`;
  return [
    cypher`${other}.relation = ${one}.relation`,
    cypher`${other}.key <> ${one}.key`,
    cypher`coalesce(${other}.validFrom <= ${one}.validToLatest, true)`,
    cypher`coalesce(${one}.validFrom <= ${other}.validToLatest, true)`,
    cypher`all(${name} IN coalesce(${one}.nameList, []) WHERE NOT ${name} IN coalesce(${other}.nameList, [])${unseen}
  OR any(${i} IN ${places(one)} WHERE ${one}.nameList[${i}] = ${name}
    AND any(${j} IN ${places(other)} WHERE ${other}.nameList[${j}] = ${name}
      AND ${other}.valueList[${j}] = ${one}.valueList[${i}])))`,
  ];
}

/** Both in the actual world, or both in one scenario. */
function printSameWorld(one: Variable, other: Variable): Cypher {
  return cypher`coalesce(${other}.scenarioId, '') = coalesce(${one}.scenarioId, '')`;
}

/** Conditions for rivals that speak against a fact: standing as of the point, in its world. */
export function printRivalling(asOf: AsOf | undefined, fact: Variable, rival: Variable): Cypher[] {
  return [printSameWorld(fact, rival), ...printCurrent(asOf, rival)];
}
