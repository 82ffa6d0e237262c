import { asideType } from '../model/aside-type.ts';
import type { AsOf } from '../plan/as-of.ts';
import type { RelationSource, SourcePlan } from '../plan/source-plan.ts';
import type { TargetPlan } from '../plan/target-plan.ts';
import { type Cypher, cypher, EMPTY, names, type Variable, variable } from './cypher.ts';
import type { Match } from './match.ts';
import { isBeyondPresent, printCited, printRecorded, printStanding } from './print-as-of.ts';
import { FACT_LINKS, printFactLinks } from './print-fact-links.ts';

/** The relationships of a relation: beyond the present also those that are set aside. */
export function relationshipTypes({ type, asOf }: RelationSource): readonly string[] {
  return asOf && isBeyondPresent(asOf) ? [type, asideType(type)] : [type];
}

/** Facts by what they cite, or other things by a bookkeeping relationship. */
export function expandLink(source: LinkSource, target: TargetPlan, parent: Variable): Match {
  const { relationship, direction, asOf } = source;
  const match = expand([relationship], direction, parent, null, target.hint);
  if (!asOf) return match;
  if (FACT_LINKS.includes(relationship)) {
    if (asOf.knownAt === null) return match;
    const { row, edge } = match;
    return { clause: printFactLinks(source, asOf, parent, match), conditions: [], row, edge };
  }
  const facts = target.name === 'Fact' ? printStanding(asOf, match.row, 'record') : [];
  return { ...match, conditions: [...printCited(asOf, match.edge), ...facts] };
}

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
  const { relationship, asOf } = source;
  const conditions = asOf ? printEdgeShown(relationship, asOf, edge) : [];
  return { clause: cypher`MATCH ${pattern}`, conditions, row: edge, edge };
}

/** Relationships that are rows themselves. */
export function expandToEdge(
  { relationship, direction, asOf }: LinkSource,
  parent: Variable,
): Match {
  const edge = variable(edgeHint(relationship));
  return {
    clause: cypher`MATCH ${printPattern(parent, edge, [relationship], direction, EMPTY)}`,
    conditions: asOf ? printEdgeShown(relationship, asOf, edge) : [],
    row: edge,
    edge,
  };
}

/** Names had been recorded by then, and citations count as of the point. */
function printEdgeShown(relationship: string, asOf: AsOf, edge: Variable): Cypher[] {
  return relationship === 'NAMES' ? printRecorded(asOf, edge) : printCited(asOf, edge);
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
