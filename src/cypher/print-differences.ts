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
import { printCited, printCurrent, printValidity } from './print-as-of.ts';
import { printModality } from './print-derived.ts';
import { printVisibleFact } from './print-visible-parts.ts';
import { printWhere } from './print-where.ts';

/**
 * Of facts those that count at the second point, and are seen otherwise from there than from the first. What was looked
 * for as a condition of a match, Neo4j (2026.08.1) planned so often that it took seconds.
 */
export function printChanged(plan: DifferencesPlan, fact: Variable): Cypher {
  const differs = variable('differs');
  return cypher`${printWhere(printCountingAt(plan.to, fact))}
WITH ${fact}, ${printDiffers(plan, fact)} AS ${differs}
WHERE ${differs}
WITH ${fact}`;
}

/** In another version than counted there, or the same one. CASE, since AND and OR would be multiplied out. */
function printDiffers(plan: DifferencesPlan, fact: Variable): Cypher {
  const { from, to } = plan;
  const then = variable('then');
  const differ = (old: Cypher, now: Cypher) => cypher`coalesce(${old}, '') <> coalesce(${now}, '')`;
  const otherwise = [
    // Whether it stands shows in the modality.
    differ(printModalityAt(plan, from, fact), printModalityAt(plan, to, fact)),
    ...validityPair(plan, fact, fact).map(({ old, now }) => differ(old, now)),
    ...([from, to].every(isOfCitationsNow)
      ? []
      : [cypher`${printCitationTexts(from, fact)} <> ${printCitationTexts(to, fact)}`]),
  ];
  return cypher`CASE
  WHEN ${join(printCountingAt(from, fact), ' AND ')} THEN ${join(otherwise, ' OR ')}
  ELSE EXISTS {
    MATCH (${then}:Fact)
    ${printWhere(atFirst(plan, fact, then))}
  }
END`;
}

/** All citations count as they are now. */
function isOfCitationsNow(asOf: AsOf | undefined): boolean {
  return !asOf || (asOf.saidBy === null && asOf.knownAt === null);
}

/** Conditions for a version of the claim to have counted at the first point. */
function atFirst({ from, hidden }: DifferencesPlan, fact: Variable, then: Variable): Cypher[] {
  return [
    cypher`${then}.key = ${fact}.key`,
    cypher`${then}.id IS NOT NULL`,
    ...printCountingAt(from, then),
    ...printVisibleFact(hidden, then),
  ];
}

/** What differs between the version that counted at the first point and the fact, as maps bound to `row`. */
export function printDifferences(plan: DifferencesPlan, fact: Variable, row: Variable): Cypher {
  const { from, to, hidden } = plan;
  const [then, pair, qualifier] = variables('then', 'pair', 'qualifier');
  const [was, is] = variables('was', 'is');
  const [cited, cites] = variables('cited', 'cites');
  const [rested, rests] = variables('rested', 'rests');
  const stands = (one: Variable, modality: Variable) =>
    cypher`toString(${one}.basis = 'STATED' OR ${modality} IS NOT NULL)`;
  const pairs: Pair[] = [
    { field: 'stands', old: stands(then, was), now: stands(fact, is) },
    { field: 'modality', old: cypher`${was}`, now: cypher`${is}` },
    ...validityPair(plan, then, fact),
    {
      field: 'citations',
      old: joinTexts(cypher`${cited}`, '; '),
      now: joinTexts(cypher`${cites}`, '; '),
    },
    ...ownPairs(then, fact),
    { field: 'premises', old: joinTexts(cypher`${rested}`), now: joinTexts(cypher`${rests}`) },
  ];
  const entries = pairs.map(({ field, old, now }) => cypher`['${trusted(field)}', ${old}, ${now}]`);
  const names = cypher`coalesce(${then}.nameList, []) + [${qualifier} IN coalesce(${fact}.nameList, []) WHERE NOT ${qualifier} IN coalesce(${then}.nameList, [])]`;
  const unseen =
    hidden === null || hidden.qualifiers.length === 0
      ? EMPTY
      : cypher` WHERE NOT ${qualifier} IN ${parameter('hiddenQualifiers', hidden.qualifiers)}`;
  const qualifiers = cypher`[${qualifier} IN ${names}${unseen} | [${qualifier}, ${printQualifier(then, qualifier)}, ${printQualifier(fact, qualifier)}]]`;
  return call(
    [fact],
    cypher`MATCH (${then}:Fact)
${printWhere(atFirst(plan, fact, then))}
WITH ${fact}, ${then} ORDER BY ${then}.version DESC LIMIT 1
WITH ${fact}, ${then},
  ${printModalityAt(plan, from, then)} AS ${was},
  ${printModalityAt(plan, to, fact)} AS ${is},
  ${printCitationTexts(from, then)} AS ${cited},
  ${printCitationTexts(to, fact)} AS ${cites},
  ${printPremiseKeys(plan, then)} AS ${rested},
  ${printPremiseKeys(plan, fact)} AS ${rests}
UNWIND [
  ${join(entries, ',\n')}
] + ${qualifiers} AS ${pair}
WITH DISTINCT ${pair}
WHERE coalesce(${pair}[1], '') <> coalesce(${pair}[2], '')
RETURN {field: ${pair}[0], old: coalesce(${pair}[1], ''), new: coalesce(${pair}[2], '')} AS ${row}`,
  );
}

/** A conclusion that does not stand at the point has none there. */
function printModalityAt(
  { hidden }: DifferencesPlan,
  asOf: AsOf | undefined,
  fact: Variable,
): Cypher {
  return printModality({ hidden, ...(asOf && { asOf }) }, fact);
}

/** A value as text at the first point, and at the second; null for none. */
interface Pair {
  readonly field: string;
  readonly old: Cypher;
  readonly now: Cypher;
}

/** Where no day is given there is nothing to compare. */
function validityPair({ from, to }: DifferencesPlan, then: Variable, now: Variable): Pair[] {
  if (!from?.validAt || !to?.validAt) return [];
  return [{ field: 'validity', old: printValidity(from, then), now: printValidity(to, now) }];
}

/** What each version says for itself. */
function ownPairs(then: Variable, now: Variable): Pair[] {
  const both = (field: string, print: (fact: Variable) => Cypher): Pair => ({
    field,
    old: print(then),
    now: print(now),
  });
  return [
    ...OWN.map((field) => both(field, (fact) => cypher`${fact}.${trusted(field)}`)),
    both('open', (fact) => cypher`toString(coalesce(${fact}.open, false))`),
    ...['subject', 'object', 'scenario'].map((field) =>
      both(field, (fact) => cypher`${fact}.${trusted(`${field}Id`)}`),
    ),
    ...['validFrom', 'validTo'].map((field) => both(field, (fact) => printDate(fact, field))),
  ];
}

const OWN = ['polarity', 'basis', 'rank', 'value', 'note'];

/** `early 2026 (2026-01-01 to 2026-03-31)`, as in a history. */
function printDate(fact: Variable, field: string): Cypher {
  const part = (suffix: string) => cypher`${fact}.${trusted(field + suffix)}`;
  const [first, last, text] = [part(''), part('Latest'), part('Text')];
  return cypher`CASE WHEN ${first} = ${last} AND ${first} = ${text} THEN ${text} ELSE ${text} + ' (' + coalesce(${first}, '…') + ' to ' + coalesce(${last}, '…') + ')' END`;
}

/** `article#S11: REPORTED, "makes Ascend"`, as in a history: those that count as of the point, as a list. */
function printCitationTexts(asOf: AsOf | undefined, fact: Variable): Cypher {
  const [record, cites] = variables('record', 'cites');
  const part = (text: Cypher) => cypher`coalesce(', ' + ${text}, '')`;
  return cypher`COLLECT {
  MATCH (${record}:Fact {id: ${fact}.id})-[${cites}:CITES]->()
  ${printWhere(printCited(asOf, cites, record))}
  WITH ${cites} ORDER BY ${cites}.ordinal, ${cites}.passageId LIMIT ${parameter('most', MOST)}
  RETURN ${cites}.passageId + ': ' + ${cites}.modality + ${part(cypher`nullIf(${cites}.stance, 'SUPPORTS')`)} + ${part(cypher`nullIf(${cites}.role, 'STATES')`)} + ${part(cypher`${cites}.hedge`)} + ${part(cypher`'"' + ${cites}.quote + '"'`)}
}`;
}

/** So many citations are compared. */
const MOST = 100;

/** The keys of what it rests on, as a list. */
function printPremiseKeys({ hidden }: DifferencesPlan, fact: Variable): Cypher {
  const [premise, key] = variables('premise', 'key');
  return cypher`COLLECT {
  MATCH (${fact})-[:BASED_ON]->(${premise})
  ${printWhere(printVisibleFact(hidden, premise))}
  WITH DISTINCT ${premise}.key AS ${key} ORDER BY ${key}
  RETURN ${key}
}`;
}

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
function printCountingAt(asOf: AsOf | undefined, fact: Variable): Cypher[] {
  const current = printCurrent(asOf, fact);
  return asOf ? current : [...current, cypher`${fact}.scenarioId IS NULL`];
}
