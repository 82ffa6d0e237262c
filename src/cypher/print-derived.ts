import { INFERRED_AT_MOST, MODALITIES } from '../model/fact-modality.ts';
import type { AsOf } from '../plan/as-of.ts';
import type { DerivedValue } from '../plan/derived-value.ts';
import {
  type Cypher,
  cypher,
  EMPTY,
  join,
  parameter,
  trusted,
  type Variable,
  variable,
  variables,
} from './cypher.ts';
import {
  printCited,
  printKnown,
  printSupporting,
  printTimely,
  printUnwithdrawn,
  printWorld,
} from './print-as-of.ts';
import { printVisibleFact } from './print-visible-parts.ts';
import { printWhere } from './print-where.ts';

/** The point from which a fact is looked at, and what is not there for whoever looks. */
type Viewpoint = Pick<DerivedValue, 'asOf' | 'hidden'>;

/** What is true of a fact, or of its relationship, by what it rests on; as of the point where there is one. */
export function printDerived({ of, ...view }: DerivedValue, fact: Variable): Cypher {
  if (of === 'modality') return printModality(view, fact);
  return cypher`(${join([...printCounting(view.asOf, fact), printGrounded(view, fact)], ' AND ')})`;
}

/**
 * Whether a fact stands as of a point, the first half of the rule: it counts there itself. It is neither withdrawn nor
 * replaced, may hold on the day, had been said, and the scenario leaves it as it is. Without a scenario each fact
 * counts in a world of its own.
 */
export function printCounting(asOf: AsOf | undefined, fact: Variable): Cypher[] {
  const own = [...printUnwithdrawn(asOf, fact), ...(asOf ? printTimely(asOf, fact) : [])];
  if (!asOf || asOf.scenario === null) return own;
  const record = variable('record');
  // A relationship does not name its relation as the record does.
  return [
    ...own,
    cypher`EXISTS {
  MATCH (${record}:Fact {id: ${fact}.id})
  WHERE ${printWorld(asOf, record, 'record')}
}`,
  ];
}

/**
 * The second half: what an inferred fact rests on counts there, too, step by step, and says what it said when the
 * step was made. A stated fact rests on its sources alone.
 */
export function printGrounded(view: Viewpoint, fact: Variable): Cypher {
  const known = printKnownModality(view.asOf, fact);
  // CASE, since with OR Neo4j (2026.08.1) looks at the premises of stated facts as well.
  return cypher`CASE ${fact}.basis
  WHEN 'STATED' THEN true
  ELSE ${known} IS NOT NULL AND ${printPremisesHold(view, fact)}
END`;
}

/**
 * Whether each premise counts, and says what it said when the step from it was made. Not in subqueries of this one:
 * Neo4j (2026.08.1) plans those that lie in each other again and again, for seconds.
 */
function printPremisesHold(view: Viewpoint, fact: Variable): Cypher {
  const [record, step] = variables('record', 'step');
  const { clauses, kept, falls } = printPremiseVersions(view, step);
  // A version that was not known, or withdrawn, then rests on nothing: it is what it was at its end.
  const counts = view.asOf ? printKnown(view.asOf, record) : [];
  return cypher`NOT EXISTS {
  ${printGrounds(view.asOf, fact, { record, ground: step, counts })}
  MATCH ${clauses}
  WITH ${join([step, ...kept], ', ')}
  WHERE ${falls}
  RETURN ${step}
}`;
}

/** A row for each premise of a step, without the word MATCH, what it binds, and whether the premise lets the step fall. */
function printPremiseVersions({ asOf, hidden }: Viewpoint, step: Variable) {
  const [premise, then] = variables('premise', 'then');
  const known = asOf !== undefined && asOf.knownAt !== null;
  const now = known ? variable('standing') : premise;
  const counts = printCountingIn(asOf, step, now);
  const version = cypher`OPTIONAL MATCH (${now}:Fact)
${printWhere([cypher`${now}.key = ${premise}.key`, cypher`${now}.id IS NOT NULL`, ...counts])}`;
  const clauses = cypher`(${step})-[:BASED_ON]->(${premise})
${printWhere(printVisibleFact(hidden, premise))}
${known ? version : EMPTY}
OPTIONAL MATCH (${then}:Fact)
${printWhere([
  cypher`${then}.key = ${premise}.key`,
  cypher`${then}.id IS NOT NULL`,
  cypher`${then}.recordedAt <= ${step}.recordedAt`,
  cypher`coalesce(${then}.retractedAt > ${step}.recordedAt, true)`,
  cypher`${then}.polarity <> ${now}.polarity`,
  ...printVisibleFact(hidden, then),
])}`;
  const gone = known
    ? cypher`${now} IS NULL`
    : cypher`NOT coalesce(${join(counts, ' AND ')}, false)`;
  const kept = known ? [premise, now, then] : [premise, then];
  return {
    clauses,
    kept,
    falls: cypher`${premise} IS NOT NULL AND (${gone} OR ${then} IS NOT NULL)`,
  };
}

/**
 * Binds the fact's record, and all that it is inferred from, itself among it: each in the version of then. Of the record
 * itself it is for the caller to say which version counts.
 */
function printGrounds(
  asOf: AsOf | undefined,
  fact: Variable,
  { record, ground, counts = [] }: { record: Variable; ground: Variable; counts?: Cypher[] },
): Cypher {
  const seek = cypher`MATCH (${record}:Fact {id: ${fact}.id})`;
  if (!asOf || asOf.knownAt === null) {
    return cypher`${seek}-[:BASED_ON*0..${STEPS}]->(${ground})
WITH DISTINCT ${record}, ${ground}`;
  }
  const [from, link] = variables('from', 'link');
  const isOfThen = (version: Variable) =>
    cypher`(${version} = ${record} OR ${join(printKnown(asOf, version), ' AND ')})`;
  // A link leads to a later version, from where those before it lead to the one that was known.
  return cypher`${seek}
${printWhere(counts)}
MATCH (${record}) ((${from})-[${link}:BASED_ON|SUPERSEDES]->()
  WHERE CASE WHEN ${isOfThen(from)} THEN type(${link}) = 'BASED_ON' ELSE type(${link}) = 'SUPERSEDES' END){0,${VERSIONS}} (${ground})
WHERE ${isOfThen(ground)}
WITH DISTINCT ${record}, ${ground}`;
}

/** So many steps of inference are followed to what has premises; `Fact.stands` tells how far premises are looked at. */
const STEPS = trusted('10');

/** So many where a step may lead through later versions. */
const VERSIONS = trusted('20');

/** Conditions for a premise to count for a fact: in the scenario, or else in the actual world or that of the fact. */
export function printCountingIn(
  asOf: AsOf | undefined,
  fact: Variable,
  premise: Variable,
): Cypher[] {
  const world =
    asOf && asOf.scenario !== null
      ? printWorld(asOf, premise, 'record')
      : cypher`coalesce(${premise}.scenarioId = coalesce(${fact}.scenarioId, ''), true)`;
  return [...printUnwithdrawn(asOf, premise), ...(asOf ? printTimely(asOf, premise) : []), world];
}

/**
 * How firmly a fact, or its relationship, was held: as was known by then, and by what sources had said. What is
 * inferred from something that does not stand is not held at all.
 */
export function printModality(view: Viewpoint, fact: Variable): Cypher {
  const { asOf } = view;
  if (!asOf) return cypher`${fact}.modality`;
  const known = variable('known');
  const value =
    asOf.saidBy === null
      ? cypher`CASE
    WHEN ${fact}.basis = 'STATED' THEN ${known}
    WHEN ${known} IS NOT NULL AND ${printPremisesHold(view, fact)} THEN ${known}
  END`
      : cypher`CASE
    WHEN ${fact}.basis <> 'STATED' AND ${printLeft(asOf, fact, known)} THEN ${known}
    ELSE ${printLoosest(view, asOf, fact)}
  END`;
  return cypher`COLLECT {
  ${printKnownClauses(asOf, fact, known)}
  RETURN ${value}
}[0]`;
}

/** Whether nothing of what a conclusion rests on is looked at: it had fallen, or was no version that was known then. */
function printLeft(asOf: AsOf, fact: Variable, known: Variable): Cypher {
  const version = printKnown(asOf, fact);
  const fallen = cypher`${known} IS NULL`;
  return version.length === 0 ? fallen : cypher`(${fallen} OR NOT (${join(version, ' AND ')}))`;
}

/** The modality as was known then, whatever had become of the fact's premises; null for none. */
function printKnownModality(asOf: AsOf | undefined, fact: Variable): Cypher {
  if (!asOf || asOf.knownAt === null) return cypher`${fact}.modality`;
  const known = variable('known');
  return cypher`COLLECT {
  ${printKnownClauses(asOf, fact, known)}
  RETURN ${known}
}[0]`;
}

/**
 * Binds the modality as was known then. A version keeps its number when its modality follows a premise, or a citation
 * that is withdrawn: the first such change since then tells what it was before.
 */
function printKnownClauses(asOf: AsOf, fact: Variable, known: Variable): Cypher {
  if (asOf.knownAt === null) return cypher`WITH ${fact}.modality AS ${known}`;
  const [entry, place] = variables('entry', 'place');
  // A relationship has the id alone: the key of the claim, a dot and the version.
  const key = cypher`left(${fact}.id, size(${fact}.id) - size(split(${fact}.id, '.')[-1]) - 1)`;
  return cypher`OPTIONAL MATCH (${entry}:HistoryEntry)
WHERE ${entry}.aboutId = ${key}
  AND ${entry}.recordedAt > ${parameter('knownAt', asOf.knownAt)}
  AND ${entry}.id IS NOT NULL
  AND ${entry}.factId = ${fact}.id
  AND 'modality' IN ${entry}.fieldList
WITH ${entry} ORDER BY ${entry}.recordedAt, ${entry}.id LIMIT 1
WITH nullIf(coalesce([${place} IN range(0, size(coalesce(${entry}.fieldList, [])) - 1) WHERE ${entry}.fieldList[${place}] = 'modality' | ${entry}.oldList[${place}]][0], ${fact}.modality), '') AS ${known}`;
}

/**
 * The loosest of what a fact rests on, and of what each step is at most; null where a step falls. A stated fact rests on
 * its citations alone.
 */
function printLoosest(view: Viewpoint, asOf: AsOf, fact: Variable): Cypher {
  const [record, ground, grounds, modality] = variables('record', 'ground', 'grounds', 'modality');
  const { clauses, falls } = printPremiseVersions(view, ground);
  const visible = printVisibleFact(view.hidden, ground);
  return cypher`COLLECT {
  WITH COLLECT {
    ${printGrounds(asOf, fact, { record, ground })}
    OPTIONAL MATCH ${clauses}
    RETURN CASE
      WHEN ${falls} THEN ''
      ${visible.length > 0 ? cypher`WHEN NOT (${join(visible, ' AND ')}) THEN ${parameter('firmest', MODALITIES[0])}` : EMPTY}
      WHEN ${ground}.basis = 'STATED' THEN coalesce(${printFirmest(asOf, ground)}, '')
      ELSE coalesce(${ground}.ownModality, ${parameter('most', INFERRED_AT_MOST)})
    END
  } AS ${grounds}
  RETURN CASE WHEN NOT '' IN ${grounds} THEN last([${modality} IN ${parameter('modalities', MODALITIES)} WHERE ${modality} IN ${grounds}]) END
}[0]`;
}

/** The firmest citation of a stated fact that counts as of the point; null for none. */
function printFirmest(asOf: AsOf, fact: Variable): Cypher {
  const [cites, modality, cited] = [variable('cites'), variable('modality'), variable('cited')];
  return cypher`head([${modality} IN ${parameter('modalities', MODALITIES)} WHERE ${modality} IN COLLECT {
  MATCH (${fact})-[${cites}:CITES]->()
  ${printWhere([...printSupporting(cites), ...printCited(asOf, cites, fact)])}
  RETURN ${cites}.modality AS ${cited}
}])`;
}
