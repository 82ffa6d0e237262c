import type { AsOf } from '../plan/as-of.ts';
import type { DisputesSource } from '../plan/source-plan.ts';
import { type Cypher, call, cypher, join, parameter, type Variable, variable } from './cypher.ts';
import { printCurrent, printSaidIn, printUnwithdrawn } from './print-as-of.ts';
import {
  matchOwnFacts,
  printContradicting,
  printOwnRivals,
  printRivalling,
} from './print-rivals.ts';
import { printVisible } from './print-visible.ts';
import { printWhere } from './print-where.ts';

/**
 * The facts that are disputed, each once: by a rival that is linked with them, by a citation, by one
 * that says the opposite, or by another one where there can be but one. Each kind is begun from an
 * index or list of its own: the links, the disputing citations, the denials, of which there are few
 * beside all facts, and the facts of exclusive relations and of those with a literal.
 */
export function printDisputes(source: DisputesSource, row: Variable): Cypher {
  const { relations, asOf } = source;
  const { symmetric, own } = relations;
  const parts = [
    printLinked(source, row),
    printDisputed(asOf, row),
    printDenied(source, row, { subject: cypher`subjectId`, object: cypher`objectId` }, null),
    ...(symmetric.length === 0
      ? []
      : [
          printDenied(
            source,
            row,
            { subject: cypher`objectId`, object: cypher`subjectId` },
            symmetric,
          ),
        ]),
    ...(own.length === 0 ? [] : [printOwn(source, row)]),
  ].map((part) => cypher`${part}\nRETURN ${row}`);
  return call([], join(parts, '\nUNION\n'));
}

/** Links join current versions; as known then, the versions of then are meant. */
function printLinked({ asOf, target }: DisputesSource, row: Variable): Cypher {
  const rival = variable('rival');
  const where = printWhere([...printRivalling(asOf, row, rival), ...printVisible(target, rival)]);
  if (!asOf || asOf.knownAt === null) {
    return cypher`MATCH (${row})-[:RIVALS]-(${rival})
${where}`;
  }
  const [one, other] = [variable('one'), variable('other')];
  return cypher`MATCH (${one})-[:RIVALS]-(${other})
MATCH (${row}:Fact)
WHERE ${row}.key = ${one}.key AND ${row}.id IS NOT NULL
MATCH (${rival}:Fact)
WHERE ${rival}.key = ${other}.key AND ${rival}.id IS NOT NULL
WITH ${row}, ${rival}
${where}`;
}

function printDisputed(asOf: AsOf | undefined, row: Variable): Cypher {
  const cites = variable('cites');
  return cypher`MATCH (${row})-[${cites}:CITES]->()
${printWhere([
  cypher`${cites}.stance = 'DISPUTES'`,
  cypher`${cites}.role = 'STATES'`,
  ...printUnwithdrawn(asOf, cites),
  ...(asOf ? printSaidIn(asOf, cites) : []),
])}`;
}

/** Denials, and what they deny; `symmetric` narrows to relations that are the same from either end. */
function printDenied(
  { relations, asOf, target }: DisputesSource,
  row: Variable,
  { subject, object }: { readonly subject: Cypher; readonly object: Cypher },
  symmetric: readonly string[] | null,
): Cypher {
  const [denied, affirmed] = [variable('denied'), variable('affirmed')];
  return cypher`MATCH (${denied}:Fact)
${printWhere([
  cypher`${denied}.polarity = 'DENIED'`,
  cypher`${denied}.subjectId IS NOT NULL`,
  cypher`${denied}.objectId IS NOT NULL`,
  cypher`${denied}.id IS NOT NULL`,
  ...(symmetric ? [cypher`${denied}.relation IN ${parameter('symmetric', symmetric)}`] : []),
  ...printCurrent(asOf, denied),
  ...printVisible(target, denied),
])}
MATCH (${affirmed}:Fact)
${printWhere([
  cypher`${affirmed}.polarity = 'AFFIRMED'`,
  cypher`${affirmed}.subjectId = ${denied}.${subject}`,
  cypher`${affirmed}.objectId = ${denied}.${object}`,
  cypher`${affirmed}.id IS NOT NULL`,
  ...printContradicting(relations, denied, affirmed),
  ...printCurrent(asOf, affirmed),
  ...printVisible(target, affirmed),
])}
UNWIND [${denied}, ${affirmed}] AS ${row}`;
}

/** Denied literals, and facts of which a subject has one at a time; with what they contradict. */
function printOwn({ relations, asOf, target }: DisputesSource, row: Variable): Cypher {
  const [fact, rival] = [variable('fact'), variable('rival')];
  return cypher`MATCH (${fact}:Fact)
${printWhere([
  cypher`${fact}.relation IN ${parameter('own', relations.own)}`,
  cypher`${fact}.id IS NOT NULL`,
  cypher`(${fact}.polarity = 'DENIED' OR ${fact}.relation IN ${parameter('exclusive', relations.exclusive)})`,
  ...printCurrent(asOf, fact),
  ...printVisible(target, fact),
])}
${matchOwnFacts(relations, fact, rival)}
${printWhere([
  ...printOwnRivals(relations, fact, rival),
  ...printContradicting(relations, fact, rival),
  ...printCurrent(asOf, rival),
  ...printVisible(target, rival),
])}
UNWIND [${fact}, ${rival}] AS ${row}`;
}
