import type {
  BranchPlan,
  ConnectionPlan,
  FieldPlan,
  ListField,
  NodePlan,
  OneField,
} from '../plan/plan.ts';
import {
  type Cypher,
  cypher,
  join,
  list,
  name,
  parameter,
  trusted,
  type Variable,
} from './cypher.ts';
import { printConditions, printWhere } from './print-filter.ts';
import { printKey } from './print-order.ts';
import { printPage } from './print-page.ts';
import { type Match, printComputed, printLabelTest, printMatch } from './print-source.ts';

/** The most rows of a plain list, such as the citations of a fact. */
export const MAX_LIST = 100;

/**
 * The fields of a node as one list: its labels first where the answer says its type, then one entry
 * for each field. Where types differ in their fields, CASE chooses by label.
 */
export function printNode(plan: NodePlan, node: Variable): Cypher {
  const [only, ...others] = plan.branches;
  const labels = plan.typed ? [cypher`labels(${node})`] : [];
  const fieldsOf = (branch: BranchPlan | undefined) =>
    list([...labels, ...printFields(branch?.fields ?? [], node)]);
  if (others.length === 0) return fieldsOf(only);
  // The branch that serves most types needs no test; every node is of one of the types.
  const widest = plan.branches.reduce((a, b) => (b.types.length > a.types.length ? b : a));
  const whens = plan.branches
    .filter((branch) => branch !== widest)
    .map((branch) => cypher`WHEN ${printLabelTest(node, branch.labels)} THEN ${fieldsOf(branch)}`);
  return cypher`CASE
  ${join(whens, '\n')}
  ELSE ${fieldsOf(widest)}
END`;
}

/** The entries of a node's list, in the order of the fields; `__typename` needs none. */
function printFields(fields: readonly FieldPlan[], node: Variable): Cypher[] {
  return fields.map((field) => printField(field, node)).filter((field) => field !== null);
}

/** The value of one field of a node, relationship or map; null where nothing need be read. */
export function printField(field: FieldPlan, owner: Variable): Cypher | null {
  switch (field.kind) {
    case 'typename':
      return null;
    case 'property':
      return cypher`${owner}.${name(field.property)}`;
    case 'fuzzyDate': {
      const part = (suffix: string) => cypher`${owner}.${name(field.property + suffix)}`;
      return list([part('Text'), part(''), part('Latest'), part('Precision')]);
    }
    case 'computed':
      return cypher`(${printComputed(field.cypher, owner)})`;
    case 'one':
      return printOne(field, owner);
    case 'list':
      return printList(field, owner);
    case 'connection':
      return printConnection(field.connection, owner);
  }
}

/** The first row, or null. */
function printOne({ source, node }: OneField, owner: Variable): Cypher {
  if (source.kind === 'edgeFact' && isCarried(node)) return printNode(node, owner);
  const match = printMatch(source, owner);
  return cypher`COLLECT {
  ${match.clause}
  ${printWhere(match.conditions)}
  RETURN ${printNode(node, match.row)} LIMIT 1
}[0]`;
}

/** All rows up to MAX_LIST, in the order in which they were recorded. */
function printList({ source, node }: ListField, owner: Variable): Cypher {
  const match = printMatch(source, owner);
  return cypher`COLLECT {
  ${match.clause}
  ${printWhere(match.conditions)}
  WITH ${printListOrder(source, match)} LIMIT ${parameter('most', MAX_LIST)}
  RETURN ${printNode(node, match.row)}
}`;
}

/** What a plain list keeps of each match, and its order. */
function printListOrder(source: ListField['source'], { row, edge }: Match): Cypher {
  switch (source.kind) {
    case 'unfold':
      return cypher`${row}`;
    case 'link':
    case 'role':
      return row === edge
        ? cypher`${edge} ORDER BY ${edge}.ordinal`
        : cypher`${edge}, ${row} ORDER BY ${edge}.ordinal, ${row}.id`;
    default:
      return cypher`${row} ORDER BY ${row}.id`;
  }
}

/** What a typed relationship carries of its fact: for these alone the record need not be sought. */
const CARRIED: ReadonlySet<string> = new Set([
  'id',
  'polarity',
  'modality',
  'basis',
  'rank',
  'open',
  'validFrom',
  'validTo',
  'recordedAt',
  'retractedAt',
]);

function isCarried(node: NodePlan): boolean {
  return node.branches.every((branch) =>
    branch.fields.every(
      (field) =>
        field.kind === 'typename' ||
        ((field.kind === 'property' || field.kind === 'fuzzyDate') && CARRIED.has(field.property)),
    ),
  );
}

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
  return others.length === 0 ? only : list(parts);
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
  return list([...place, ...columns.filter((column) => column !== null)]);
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
