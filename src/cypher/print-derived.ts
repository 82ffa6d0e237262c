import { INFERRED_AT_MOST, MODALITIES } from '../model/fact-modality.ts';
import type { AsOf } from '../plan/as-of.ts';
import type { DerivedValue } from '../plan/derived-value.ts';
import type { HiddenPlan } from '../plan/target-plan.ts';
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
import { printCited, printKnown, printUnwithdrawn } from './print-as-of.ts';
import { printVisibleFact } from './print-visible-parts.ts';
import { printWhere } from './print-where.ts';

/** The point from which a fact is looked at, and what is not there for whoever looks. */
type Looked = Pick<DerivedValue, 'asOf' | 'hidden'>;

/** What is true of a fact, or of its relationship, by what it rests on; as of the point where there is one. */
export function printDerived({ of, ...looked }: DerivedValue, fact: Variable): Cypher {
  if (of === 'modality') return printModality(looked, fact);
  const unwithdrawn = printUnwithdrawn(looked.asOf, fact);
  return cypher`(${join([...unwithdrawn, printGrounded(looked, fact)], ' AND ')})`;
}

/**
 * Whether what an inferred fact rests on stands, step by step: none of it is withdrawn, or says the opposite of
 * what it said when the step was made. A stated fact rests on its sources alone.
 */
export function printGrounded({ asOf, hidden }: Looked, fact: Variable): Cypher {
  const [record, step, premise, then] = variables('record', 'step', 'premise', 'then');
  const known = asOf && asOf.knownAt !== null ? asOf : null;
  const now = known ? variable('now') : premise;
  return cypher`(${fact}.basis = 'STATED' OR ${printKnownModality(asOf, fact)} IS NOT NULL AND NOT EXISTS {
  MATCH (${record}:Fact {id: ${fact}.id})-[:BASED_ON*0..${STEPS}]->(${step})
  WITH DISTINCT ${step}
  MATCH (${step})-[:BASED_ON]->(${premise})
  ${known ? printVersion(known, premise, now) : EMPTY}
  MATCH (${then}:Fact)
  ${printWhere([
    cypher`${then}.key = ${premise}.key`,
    cypher`${then}.id IS NOT NULL`,
    cypher`${then}.recordedAt <= ${step}.recordedAt`,
    cypher`(${then}.retractedAt IS NULL OR ${then}.retractedAt > ${step}.recordedAt)`,
    cypher`${then}.polarity <> ${now}.polarity`,
    ...printVisibleFact(hidden, then),
  ])}
})`;
}

/** The version of a claim that was known then. */
function printVersion(asOf: AsOf, fact: Variable, version: Variable): Cypher {
  return cypher`MATCH (${version}:Fact)
${printWhere([
  cypher`${version}.key = ${fact}.key`,
  cypher`${version}.id IS NOT NULL`,
  ...printKnown(asOf, version),
])}`;
}

/** So many steps of inference are followed. */
const STEPS = trusted('10');

/** How firmly a fact, or its relationship, was held: as was known by then, and by what sources had said. */
export function printModality({ asOf, hidden }: Looked, fact: Variable): Cypher {
  if (!asOf) return cypher`${fact}.modality`;
  const known = printKnownModality(asOf, fact);
  return asOf.saidBy === null ? known : printSaidModality(asOf, hidden, fact, known);
}

/**
 * A version keeps its number when its modality follows a premise, or a citation that is withdrawn: the
 * first such change since then tells what it was before.
 */
function printKnownModality(asOf: AsOf | undefined, fact: Variable): Cypher {
  if (!asOf || asOf.knownAt === null) return cypher`${fact}.modality`;
  const [entry, place] = variables('entry', 'place');
  // A relationship has the id alone: the key of the claim, a dot and the version.
  const key = cypher`left(${fact}.id, size(${fact}.id) - size(split(${fact}.id, '.')[-1]) - 1)`;
  return cypher`nullIf(coalesce(COLLECT {
  MATCH (${entry}:HistoryEntry)
  WHERE ${entry}.aboutId = ${key}
    AND ${entry}.recordedAt > ${parameter('knownAt', asOf.knownAt)}
    AND ${entry}.id IS NOT NULL
    AND ${entry}.factId = ${fact}.id
    AND 'modality' IN ${entry}.fieldList
  WITH ${entry} ORDER BY ${entry}.recordedAt, ${entry}.id LIMIT 1
  RETURN [${place} IN range(0, size(${entry}.fieldList) - 1) WHERE ${entry}.fieldList[${place}] = 'modality' | ${entry}.oldList[${place}]][0]
}[0], ${fact}.modality), '')`;
}

/**
 * Of a stated fact the firmest of the citations that count; of an inferred one the loosest of what it rests
 * on, and of what each step is at most. Where both bounds are given, that of an inferred one is the known one.
 */
function printSaidModality(
  asOf: AsOf,
  hidden: HiddenPlan | null,
  fact: Variable,
  known: Cypher,
): Cypher {
  const [record, ground, grounds, modality] = variables('record', 'ground', 'grounds', 'modality');
  const modalities = parameter('modalities', MODALITIES);
  const most = parameter('most', INFERRED_AT_MOST);
  if (asOf.knownAt !== null) {
    return cypher`CASE ${fact}.basis
  WHEN 'INFERRED' THEN ${known}
  ELSE COLLECT {
    MATCH (${record}:Fact {id: ${fact}.id})
    RETURN ${printFirmest(asOf, record)}
  }[0]
END`;
  }
  return cypher`CASE WHEN ${known} IS NOT NULL THEN COLLECT {
  MATCH (${record}:Fact {id: ${fact}.id})
  WITH COLLECT {
    MATCH (${record})-[:BASED_ON*0..${STEPS}]->(${ground})
    WITH DISTINCT ${ground}
    ${printWhere(printVisibleFact(hidden, ground))}
    RETURN CASE ${ground}.basis
      WHEN 'INFERRED' THEN coalesce(${ground}.ownModality, ${most})
      ELSE coalesce(${printFirmest(asOf, ground)}, '')
    END
  } AS ${grounds}
  RETURN CASE WHEN NOT '' IN ${grounds} THEN last([${modality} IN ${modalities} WHERE ${modality} IN ${grounds}]) END
}[0] END`;
}

/** The firmest citation of a stated fact that counts as of the point; null for none. */
function printFirmest(asOf: AsOf, fact: Variable): Cypher {
  const [cites, modality, cited] = [variable('cites'), variable('modality'), variable('cited')];
  return cypher`head([${modality} IN ${parameter('modalities', MODALITIES)} WHERE ${modality} IN COLLECT {
  MATCH (${fact})-[${cites}:CITES]->()
  ${printWhere([cypher`${cites}.stance = 'SUPPORTS'`, cypher`${cites}.role = 'STATES'`, ...printCited(asOf, cites, fact)])}
  RETURN ${cites}.modality AS ${cited}
}])`;
}
