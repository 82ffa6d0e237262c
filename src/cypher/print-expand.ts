import { asideType } from '../model/aside-type.ts';
import type { RelationSource, SourcePlan } from '../plan/source-plan.ts';
import type { TargetPlan } from '../plan/target-plan.ts';
import { type Cypher, cypher, EMPTY, names, type Variable, variable } from './cypher.ts';
import type { Match } from './match.ts';
import {
  isBeyondPresent,
  printCited,
  printCreated,
  printOfPoint,
  printRecorded,
  printShown,
} from './print-as-of.ts';
import { FACT_LINKS, printFactLinks } from './print-fact-links.ts';

/** The relationships of a relation: of facts, beyond the present, also those that are set aside. */
export function relationshipTypes({ type, relation, asOf }: RelationSource): readonly string[] {
  return relation === 'fact' && asOf && isBeyondPresent(asOf) ? [type, asideType(type)] : [type];
}

/** Conditions for a relation as of a point; without a fact it is as old as what stands at its ends. */
export function printRelated(
  { relation, asOf }: RelationSource,
  { row, edge }: Pick<Match, 'row' | 'edge'>,
): Cypher[] {
  if (!asOf) return [];
  return relation === 'fact' ? printShown(asOf, edge, 'relationship') : printCreated(asOf, row);
}

/** Facts by what they cite, or other things by a bookkeeping relationship. */
export function expandLink(source: LinkSource, target: TargetPlan, parent: Variable): Match {
  const { relationship, direction, asOf } = source;
  const match = expand([relationship], direction, parent, null, target.hint);
  const { row, edge } = match;
  if (asOf && asOf.knownAt !== null && FACT_LINKS.includes(relationship)) {
    return { clause: printFactLinks(source, asOf, parent, match), conditions: [], row, edge };
  }
  if (relationship !== CITES) return match;
  const facts = asOf && target.name === 'Fact' ? printOfPoint(asOf, row, 'record') : [];
  const fact = direction === 'IN' ? row : parent;
  return { ...match, conditions: [...printCited(asOf, edge, fact), ...facts] };
}

/** From a fact to the passages that it cites. */
const CITES = 'CITES';

/** A bookkeeping relationship. */
type LinkSource = Extract<SourcePlan, { kind: 'link' }>;

/** The nodes at the other ends of relationships of some types. */
export function expand(
  types: readonly string[],
  direction: 'OUT' | 'IN' | 'BOTH',
  parent: Variable,
  target: TargetPlan | null,
  hint: string,
): Match {
  const edge = variable(edgeHint(types[0] ?? ''));
  const row = variable(hint);
  const label = target ? cypher`:${names(target.labels, '|')}` : EMPTY;
  return {
    clause: cypher`MATCH ${printPattern(parent, edge, types, direction, cypher`${row}${label}`)}`,
    conditions: [],
    row,
    edge,
  };
}

/** Relationships that are rows themselves, with what stands at their other end. */
export function printEdgesTo(
  source: LinkSource,
  parent: Variable,
  end: Variable,
  target: TargetPlan,
): Match {
  const edge = variable(edgeHint(source.relationship));
  const other = cypher`${end}:${names(target.labels, '|')}`;
  const pattern = printPattern(parent, edge, [source.relationship], source.direction, other);
  return {
    clause: cypher`MATCH ${pattern}`,
    conditions: printEdgeShown(source, edge, parent),
    row: edge,
    edge,
  };
}

/** Relationships that are rows themselves. */
export function expandToEdge(source: LinkSource, parent: Variable): Match {
  const { relationship, direction } = source;
  const edge = variable(edgeHint(relationship));
  return {
    clause: cypher`MATCH ${printPattern(parent, edge, [relationship], direction, EMPTY)}`,
    conditions: printEdgeShown(source, edge, parent),
    row: edge,
    edge,
  };
}

/** Names had been recorded by then, and citations of the fact that they stand on count as of the point. */
function printEdgeShown(
  { relationship, asOf }: LinkSource,
  edge: Variable,
  parent: Variable,
): Cypher[] {
  if (relationship === CITES) return printCited(asOf, edge, parent);
  return asOf ? printRecorded(asOf, edge) : [];
}

function printPattern(
  parent: Variable,
  edge: Variable,
  types: readonly string[],
  direction: 'OUT' | 'IN' | 'BOTH',
  other: Cypher,
): Cypher {
  const type = names(types, '|');
  switch (direction) {
    case 'OUT':
      return cypher`(${parent})-[${edge}:${type}]->(${other})`;
    case 'IN':
      return cypher`(${parent})<-[${edge}:${type}]-(${other})`;
    case 'BOTH':
      return cypher`(${parent})-[${edge}:${type}]-(${other})`;
  }
}

/** `EXPORTS_TO` → `exportsTo`. */
export function edgeHint(type: string): string {
  return type.toLowerCase().replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
