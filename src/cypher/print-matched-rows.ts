import type { ConnectionPlan } from '../plan/node-plan.ts';
import { type Cypher, cypher, join, type Variable } from './cypher.ts';
import { repeatsRows } from './match.ts';
import { printAnchors, unanchored } from './print-anchors.ts';
import { printConditions } from './print-filter.ts';
import { printStart } from './print-start.ts';
import { printWhere } from './print-where.ts';

/** All rows of a list under its filter, in no order. */
export interface MatchedRows {
  readonly clauses: Cypher;
  readonly row: Variable;
  /** What leads to the row; the row itself where nothing does, or several do. */
  readonly edge: Variable;
  /** The same row may come several times. */
  readonly repeats: boolean;
}

/** The rows that a summary is made of. */
export function printMatchedRows(plan: ConnectionPlan, parent: Variable): MatchedRows {
  const { match, filter } = printStart(plan.source, plan.filter, parent);
  const { row, edge } = match;
  const isRoot = plan.source.kind === 'all';
  const { anchors, rest } = isRoot ? printAnchors(filter, row) : unanchored(filter);
  const where = printWhere([
    ...match.conditions,
    ...printConditions(plan.edgeFilter, edge),
    ...rest.flatMap((filter) => printConditions(filter, row)),
    // An index on a property goes on with the id, and serves only conditions on both.
    ...(isRoot && rest.length > 0 ? [cypher`${row}.id IS NOT NULL`] : []),
  ]);
  const repeats = anchors.length > 0 || repeatsRows(plan.source, match);
  return {
    clauses: cypher`${match.clause}
${where}
${join(anchors, '\n')}`,
    row,
    edge: repeats ? row : edge,
    repeats,
  };
}
