import type { ConnectionPlan } from '../plan/plan.ts';
import { type Cypher, cypher, join, trusted, type Variable } from './cypher.ts';
import { printField, printNode } from './print-fields.ts';
import { printConditions, printWhere } from './print-filter.ts';
import { printKey } from './print-order.ts';
import { printPage } from './print-page.ts';
import { printMatch } from './print-source.ts';

/**
 * A connection that hangs on a parent: `totalCount`, `open` and the rows, each only where it is asked
 * for; a list when it is more than one of them.
 */
export function printConnection(plan: ConnectionPlan, parent: Variable): Cypher {
  const rows = plan.countOnly ? [] : [cypher`COLLECT {\n  ${printRows(plan, parent)}\n}`];
  return printParts([...printCounts(plan, parent), ...rows]);
}

/** One part as it is, several as a list, none as null. */
export function printParts(parts: readonly Cypher[]): Cypher {
  const [only, ...others] = parts;
  if (!only) return trusted('null');
  return others.length === 0 ? only : cypher`[${join(parts, ', ')}]`;
}

/** One page of rows: matched, sorted and limited, and only then whatever hangs on each row. */
function printRows(plan: ConnectionPlan, parent: Variable): Cypher {
  const { body, row, edge } = printPage(plan, parent);
  return cypher`${body}
RETURN ${printRow(plan, row, edge)}`;
}

/** A row's place (where cursors are asked for), then its columns. */
export function printRow(plan: ConnectionPlan, row: Variable, edge: Variable): Cypher {
  const place = plan.cursors ? plan.order.map((key) => printKey(key, { row, edge })) : [];
  const columns = plan.columns.map((column) =>
    column.kind === 'node' ? printNode(column.node, row) : printField(column.field, edge),
  );
  return cypher`[${join([...place, ...columns.filter((column) => column !== null)], ', ')}]`;
}

/** `totalCount` and `open` as expressions, in this order, as far as they are asked for. */
export function printCounts(plan: ConnectionPlan, parent: Variable): Cypher[] {
  return [
    ...(plan.totalCount ? [printTotal(plan, parent)] : []),
    ...(plan.open ? [printOpen(plan, parent)] : []),
  ];
}

/** All rows under the filter. Without one, and by one relationship type, the degree store knows it. */
function printTotal(plan: ConnectionPlan, parent: Variable): Cypher {
  const match = printMatch(plan.source, parent);
  const where = printWhere([...match.conditions, ...printConditions(plan.filter, match.row)]);
  return cypher`COUNT {
  ${match.clause}
  ${where}
  RETURN ${match.edge}
}`;
}

/** Whether some member is given as an example only; a seek, as only such relationships have `open`. */
function printOpen(plan: ConnectionPlan, parent: Variable): Cypher {
  if (plan.source.kind !== 'relation' || plan.source.relation !== 'fact') return trusted('false');
  const match = printMatch(plan.source, parent);
  return cypher`EXISTS {
  ${match.clause}
  WHERE ${match.edge}.open
}`;
}
