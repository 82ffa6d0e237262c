import type { ConfidenceField } from '../plan/node-plan.ts';
import {
  type Cypher,
  cypher,
  EMPTY,
  join,
  list,
  parameter,
  trusted,
  type Variable,
  variable,
} from './cypher.ts';
import { printPublished, printUnwithdrawn } from './print-as-of.ts';
import { printCounting, printCountingIn, printGrounded, printModality } from './print-derived.ts';
import { printRivalling, printRivals } from './print-rivals.ts';
import { printVisible } from './print-visible.ts';
import { printWhere } from './print-where.ts';

/** The most citations, rivals and premises that an estimate looks at. */
const MAX_GROUNDS = 100;

/**
 * What an estimate rests on, as a list: basis, rank, whether the fact counts, whether what it rests on does, the citations
 * of the fact, those of its rivals, and those of its premises. `result/weigh-confidence.ts` weighs it.
 */
export function printConfidence(field: ConfidenceField, fact: Variable): Cypher {
  return list([
    cypher`${fact}.basis`,
    cypher`${fact}.rank`,
    cypher`(${join(printCounting(field.asOf, fact), ' AND ')})`,
    printGrounded(lookedAt(field), fact),
    printCitations(field, fact),
    printRivalGrounds(field, fact),
    printPremises(field, fact),
  ]);
}

function lookedAt({ asOf, rivals: { target } }: ConfidenceField) {
  return { hidden: target.hidden, ...(asOf && { asOf }) };
}

/** The citations that state or dispute the claim and count as of the point, with their sources. */
function printCitations({ asOf, reliability }: ConfidenceField, fact: Variable): Cypher {
  const [cites, passage, source] = [variable('cites'), variable('passage'), variable('source')];
  return cypher`COLLECT {
  MATCH (${fact})-[${cites}:CITES]->(${passage})
  ${printWhere([cypher`${cites}.role = 'STATES'`, ...printUnwithdrawn(asOf, cites)])}
  MATCH (${source}:Source {id: ${passage}.sourceId})
  ${asOf ? printWhere(printPublished(asOf, source)) : EMPTY}
  WITH ${cites}, ${source} ORDER BY ${cites}.ordinal, ${cites}.passageId LIMIT ${parameter('most', MAX_GROUNDS)}
  RETURN [
    ${cites}.stance,
    ${cites}.modality,
    ${source}.id,
    ${source}.name,
    ${cites}.attributedToId,
    ${reliability ? cypher`${source}.reliability` : trusted('null')}
  ]
}`;
}

function printRivalGrounds(field: ConfidenceField, fact: Variable): Cypher {
  const rival = variable('rival');
  return cypher`COLLECT {
  ${printRivals(field.rivals, fact, rival)}
  WITH ${rival}
  ${printWhere([...printRivalling(field.asOf, fact, rival), ...printVisible(field.rivals.target, rival)])}
  WITH ${rival} ORDER BY ${rival}.id LIMIT ${parameter('most', MAX_GROUNDS)}
  RETURN [${rival}.rank, ${printCitations(field, rival)}]
}`;
}

/** One entry for each premise; null for one that does not stand. */
function printPremises(field: ConfidenceField, fact: Variable): Cypher {
  const premise = variable('premise');
  const standing = variable('standing');
  const grounds = list([
    cypher`${standing}.basis`,
    // A stated one is weighed by its citations.
    cypher`CASE ${standing}.basis WHEN 'INFERRED' THEN ${printModality(lookedAt(field), standing)} END`,
    printCitations(field, standing),
  ]);
  return cypher`COLLECT {
  MATCH (${fact})-[:BASED_ON]->(${premise})
  ${printWhere(printVisible(field.rivals.target, premise))}
  WITH ${premise} ORDER BY ${premise}.id LIMIT ${parameter('most', MAX_GROUNDS)}
  RETURN COLLECT {
    ${printCountingPremise(field, { fact, premise, standing })}
    RETURN ${grounds} LIMIT 1
  }[0]
}`;
}

/** A link leads to the current version of a premise; as known then, the version of then is meant. */
function printCountingPremise(
  { asOf, rivals: { target } }: ConfidenceField,
  { fact, premise, standing }: Record<'fact' | 'premise' | 'standing', Variable>,
): Cypher {
  const column = asOf && asOf.knownAt !== null ? trusted('key') : trusted('id');
  return cypher`MATCH (${standing}:Fact)
WHERE ${standing}.${column} = ${premise}.${column} AND ${standing}.id IS NOT NULL AND ${join([...printCountingIn(asOf, fact, standing), ...printVisible(target, standing)], ' AND ')}`;
}
