import type { AsOf } from '../plan/as-of.ts';
import {
  type Cypher,
  call,
  cypher,
  Given,
  join,
  parameter,
  type Variable,
  variable,
  variables,
} from './cypher.ts';
import { printTimely, printUnwithdrawn } from './print-as-of.ts';
import { matchOwnFacts, printMeeting, printOwnRivals } from './print-rivals.ts';
import { printWhere } from './print-where.ts';

/**
 * Binds as a list what a scenario takes away from the actual world: polarity, relation and ends of what it says the
 * opposite of, and the ids of facts that something it affirms leaves no room, where a subject has one at a time.
 */
export function printOverruled(asOf: AsOf): Cypher {
  const one = variable('one');
  const parts = [
    printOpposed(asOf, one),
    ...(asOf.relations.exclusive.length === 0 ? [] : [printReplaced(asOf, one)]),
  ];
  return call(
    [],
    cypher`${call([], join(parts, '\nUNION ALL\n'))}
RETURN collect(${one}) AS ${new Given(asOf)}`,
  );
}

/** A row for the opposite of each claim, two for one that is the same from either end. */
function printOpposed(asOf: AsOf, claim: Variable): Cypher {
  const [fact, ends] = variables('fact', 'ends');
  const [subject, object] = [
    cypher`${fact}.subjectId`,
    cypher`coalesce(${fact}.objectId, ${fact}.value)`,
  ];
  const symmetric = parameter('symmetric', asOf.relations.symmetric);
  return cypher`MATCH (${fact}:Fact)
${printWhere(printOwn(asOf, fact))}
UNWIND CASE WHEN ${fact}.relation IN ${symmetric}
  THEN [[${subject}, ${object}], [${object}, ${subject}]]
  ELSE [[${subject}, ${object}]]
END AS ${ends}
RETURN [CASE ${fact}.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END, ${fact}.relation] + ${ends} AS ${claim}`;
}

/** The actual facts that would be rivals of the scenario's own, were these of their world. */
function printReplaced(asOf: AsOf, id: Variable): Cypher {
  const [fact, rival] = variables('fact', 'rival');
  const { relations } = asOf;
  return cypher`MATCH (${fact}:Fact)
${printWhere([
  cypher`${fact}.polarity = 'AFFIRMED'`,
  cypher`${fact}.relation IN ${parameter('exclusive', relations.exclusive)}`,
  ...printOwn(asOf, fact),
])}
${matchOwnFacts(relations, fact, rival)}
${printWhere([
  cypher`${rival}.scenarioId IS NULL`,
  ...printOwnRivals(relations, fact, rival),
  ...printMeeting(relations, fact, rival),
])}
RETURN ${rival}.id AS ${id}`;
}

/** Facts of the scenario itself that count as of the point, however sure it is that they hold on the day. */
function printOwn({ validity: _, ...point }: AsOf, fact: Variable): Cypher[] {
  const asOf = { ...point, validity: null };
  return [
    cypher`${fact}.scenarioId = ${parameter('scenario', asOf.scenario)}`,
    cypher`${fact}.id IS NOT NULL`,
    ...printUnwithdrawn(asOf, fact),
    ...printTimely(asOf, fact),
  ];
}
