import type { AsOf } from '../plan/as-of.ts';
import type { DifferencesPlan } from '../plan/source-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  EMPTY,
  join,
  parameter,
  trusted,
  type Variable,
  variable,
  variables,
} from './cypher.ts';
import { printCited, printStanding, printUnwithdrawn, printValidity } from './print-as-of.ts';
import { printCounting, printGrounded, printModality } from './print-derived.ts';
import { printVisibleFact } from './print-visible-parts.ts';
import { printWhere } from './print-where.ts';

/** Whether one version of a claim, which stands at both points, is seen otherwise from the second than from the first. */
export function printDiffers(plan: DifferencesPlan, fact: Variable): Cypher {
  const pairs = followingPairs(plan, fact, fact);
  return cypher`(${join(
    pairs.map(({ old, now }) => cypher`coalesce(${old}, '') <> coalesce(${now}, '')`),
    ' OR ',
  )})`;
}

/** What differs between the version that stood at the first point and the fact, as maps bound to `row`. */
export function printDifferences(plan: DifferencesPlan, fact: Variable, row: Variable): Cypher {
  const [then, pair, qualifier] = variables('then', 'pair', 'qualifier');
  const pairs = [...followingPairs(plan, then, fact), ...ownPairs(plan, then, fact)].map(
    ({ field, old, now }) => cypher`['${field}', ${old}, ${now}]`,
  );
  const names = cypher`coalesce(${then}.nameList, []) + [${qualifier} IN coalesce(${fact}.nameList, []) WHERE NOT ${qualifier} IN coalesce(${then}.nameList, [])]`;
  const hidden = plan.hidden?.qualifiers ?? [];
  const unseen =
    hidden.length === 0
      ? EMPTY
      : cypher` WHERE NOT ${qualifier} IN ${parameter('hiddenQualifiers', hidden)}`;
  const qualifiers = cypher`[${qualifier} IN ${names}${unseen} | [${qualifier}, ${printQualifier(then, qualifier)}, ${printQualifier(fact, qualifier)}]]`;
  return call(
    [fact],
    cypher`MATCH (${then}:Fact)
${printWhere([
  cypher`${then}.key = ${fact}.key`,
  cypher`${then}.id IS NOT NULL`,
  ...printStandingAt(plan.from, then),
  ...printVisibleFact(plan.hidden, then),
])}
WITH ${then} ORDER BY ${then}.version DESC LIMIT 1
UNWIND [
  ${join(pairs, ',\n')}
] + ${qualifiers} AS ${pair}
WITH DISTINCT ${pair}
WHERE coalesce(${pair}[1], '') <> coalesce(${pair}[2], '')
RETURN {field: ${pair}[0], old: coalesce(${pair}[1], ''), new: coalesce(${pair}[2], '')} AS ${row}`,
  );
}

/** A value as text at the first point, and at the second; null for none. */
interface Pair {
  readonly field: Cypher;
  readonly old: Cypher;
  readonly now: Cypher;
}

/** What follows from the point that is looked from. */
function followingPairs(
  { from, to, hidden }: DifferencesPlan,
  then: Variable,
  now: Variable,
): Pair[] {
  const at = (print: (asOf: AsOf | undefined, fact: Variable) => Cypher) => ({
    old: print(from ?? undefined, then),
    now: print(to ?? undefined, now),
  });
  const looked = (asOf: AsOf | undefined) => ({ hidden, ...(asOf && { asOf }) });
  return [
    {
      field: trusted('stands'),
      ...at(
        (asOf, fact) =>
          cypher`toString(${join([...printCounting(asOf, fact), printGrounded(looked(asOf), fact)], ' AND ')})`,
      ),
    },
    { field: trusted('modality'), ...at((asOf, fact) => printModality(looked(asOf), fact)) },
    // Where no day is given there is nothing to compare.
    ...(from?.validAt && to?.validAt ? [{ field: trusted('validity'), ...at(printValidity) }] : []),
    { field: trusted('citations'), ...at(printCitations) },
  ];
}

/** What each version says for itself. */
function ownPairs({ hidden }: DifferencesPlan, then: Variable, now: Variable): Pair[] {
  const both = (field: Cypher, print: (fact: Variable) => Cypher): Pair => ({
    field,
    old: print(then),
    now: print(now),
  });
  return [
    ...OWN.map((field) => both(trusted(field), (fact) => cypher`${fact}.${trusted(field)}`)),
    both(trusted('open'), (fact) => cypher`toString(coalesce(${fact}.open, false))`),
    ...['subject', 'object', 'scenario'].map((field) =>
      both(trusted(field), (fact) => cypher`${fact}.${trusted(`${field}Id`)}`),
    ),
    ...['validFrom', 'validTo'].map((field) =>
      both(trusted(field), (fact) => printDate(fact, field)),
    ),
    both(trusted('premises'), (fact) => {
      const premise = variable('premise');
      return joinTexts(cypher`COLLECT {
  MATCH (${fact})-[:BASED_ON]->(${premise})
  ${printWhere(printVisibleFact(hidden, premise))}
  RETURN DISTINCT ${premise}.key ORDER BY ${premise}.key
}`);
    }),
  ];
}

const OWN = ['polarity', 'basis', 'rank', 'value', 'note'];

/** `early 2026 (2026-01-01 to 2026-03-31)`, as in a history. */
function printDate(fact: Variable, field: string): Cypher {
  const [first, last, text] = ['', 'Latest', 'Text'].map(
    (suffix) => cypher`${fact}.${trusted(field + suffix)}`,
  );
  if (!first || !last || !text) return EMPTY;
  return cypher`CASE WHEN ${first} = ${last} AND ${first} = ${text} THEN ${text} ELSE ${text} + ' (' + coalesce(${first}, '…') + ' to ' + coalesce(${last}, '…') + ')' END`;
}

/** `article#S11: REPORTED, "makes Ascend"; …`, as in a history: those that count as of the point. */
function printCitations(asOf: AsOf | undefined, fact: Variable): Cypher {
  const [record, cites] = variables('record', 'cites');
  const part = (text: Cypher) => cypher`coalesce(', ' + ${text}, '')`;
  return joinTexts(
    cypher`COLLECT {
  MATCH (${record}:Fact {id: ${fact}.id})-[${cites}:CITES]->()
  ${printWhere(printCited(asOf, cites, record))}
  RETURN ${cites}.passageId + ': ' + ${cites}.modality + ${part(cypher`nullIf(${cites}.stance, 'SUPPORTS')`)} + ${part(cypher`nullIf(${cites}.role, 'STATES')`)} + ${part(cypher`${cites}.hedge`)} + ${part(cypher`'"' + ${cites}.quote + '"'`)}
  ORDER BY ${cites}.ordinal, ${cites}.passageId LIMIT ${parameter('most', MOST)}
}`,
    '; ',
  );
}

/** So many citations are compared. */
const MOST = 100;

function printQualifier(fact: Variable, qualifier: Variable): Cypher {
  const i = variable('i');
  return joinTexts(
    cypher`[${i} IN range(0, size(coalesce(${fact}.nameList, [])) - 1) WHERE ${fact}.nameList[${i}] = ${qualifier} | coalesce(nullIf(${fact}.entityIdList[${i}], ''), ${fact}.valueList[${i}])]`,
  );
}

function joinTexts(texts: Cypher, separator: ', ' | '; ' = ', '): Cypher {
  const [joined, text] = variables('joined', 'text');
  return cypher`reduce(${joined} = '', ${text} IN ${texts} | ${joined} + CASE ${joined} WHEN '' THEN '' ELSE '${trusted(separator)}' END + ${text})`;
}

/** Without a point: what is not withdrawn, in the actual world. */
function printStandingAt(asOf: AsOf | null, fact: Variable): Cypher[] {
  if (!asOf) return [...printUnwithdrawn(undefined, fact), cypher`${fact}.scenarioId IS NULL`];
  return [
    ...(asOf.knownAt === null ? printUnwithdrawn(asOf, fact) : []),
    ...printStanding(asOf, fact, 'record'),
  ];
}
