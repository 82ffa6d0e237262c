import type {
  BranchPlan,
  ColumnPlan,
  ConnectionPlan,
  FieldPlan,
  ListField,
  NodePlan,
  OneField,
} from '../plan/node-plan.ts';
import {
  type Cypher,
  cypher,
  EMPTY,
  join,
  list,
  name,
  parameter,
  trusted,
  type Variable,
} from './cypher.ts';
import type { Match } from './match.ts';
import { printValidity } from './print-as-of.ts';
import { printComputed } from './print-computed.ts';
import { printConfidence } from './print-confidence.ts';
import { printDerived } from './print-derived.ts';
import { printLabelTest } from './print-labels.ts';
import { MAX_LIST } from './print-limit.ts';
import { type Place, printKey } from './print-order.ts';
import { printPage } from './print-page.ts';
import { printMatch } from './print-source.ts';
import { printPass } from './print-summary.ts';
import { printWhere } from './print-where.ts';

/**
 * The fields of a node as one list: its labels first where the answer says its type, one entry for
 * each field that all its types have, and last, where types differ, a list that CASE chooses by label.
 */
export function printNode(plan: NodePlan, node: Variable): Cypher {
  const labels = plan.typed ? [cypher`labels(${node})`] : [];
  const own = plan.branches.length > 1 ? [printBranches(plan.branches, node)] : [];
  return list([...labels, ...printFields(plan.common, node), ...own]);
}

/** The branch that serves most types needs no test: every node is of one of the types. */
function printBranches(branches: readonly BranchPlan[], node: Variable): Cypher {
  const widest = branches.reduce((a, b) => (b.types.length > a.types.length ? b : a));
  const whens = branches
    .filter((branch) => branch !== widest)
    .map(
      ({ labels, fields }) =>
        cypher`WHEN ${printLabelTest(node, labels)} THEN ${list(printFields(fields, node))}`,
    );
  return cypher`CASE
  ${join(whens, '\n')}
  ELSE ${list(printFields(widest.fields, node))}
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
    case 'derived':
      return printDerived(field, owner);
    case 'validity':
      return printValidity(field.asOf, owner);
    case 'confidence':
      return printConfidence(field, owner);
    case 'one':
      return printOne(field, owner);
    case 'self':
      return printNode(field.node, owner);
    case 'list':
      return printList(field, owner);
    case 'connection':
      return printConnection(field.connection, owner);
  }
}

/** The first row, or null. Of several relations the one with the least id, wherever they lie. */
function printOne({ source, node }: OneField, owner: Variable): Cypher {
  const { clause, conditions, row, edge } = printMatch(source, owner);
  const first =
    source.kind === 'relation'
      ? cypher`WITH ${edge}, ${row} ORDER BY ${edge}.id LIMIT 1
RETURN ${printNode(node, row)}`
      : cypher`RETURN ${printNode(node, row)} LIMIT 1`;
  return cypher`COLLECT {
  ${clause}
  ${printWhere(conditions)}
  ${first}
}[0]`;
}

/** All rows up to MAX_LIST, in the order in which they were recorded; what is held already, as it is. */
function printList({ source, node }: ListField, owner: Variable): Cypher {
  const match = printMatch(source, owner);
  if (source.kind === 'held') {
    return cypher`COLLECT {
  ${match.clause}
  RETURN ${printNode(node, match.row)}
}`;
  }
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
    case 'differences':
      return cypher`${row}`;
    case 'history':
      return cypher`${row} ORDER BY ${row}.recordedAt, ${row}.version, ${row}.id`;
    case 'link':
    case 'role':
      return row === edge
        ? cypher`${edge} ORDER BY ${edge}.ordinal`
        : cypher`${edge}, ${row} ORDER BY ${edge}.ordinal, ${row}.id`;
    case 'lookup': {
      // After an equality the equal column leads the order, so that the index gives it.
      const lead = source.to === 'id' ? EMPTY : cypher`${row}.${name(source.to)}, `;
      return cypher`${row} ORDER BY ${lead}${row}.id`;
    }
    default:
      return cypher`${row} ORDER BY ${row}.id`;
  }
}

/**
 * A connection that hangs on a parent: its summaries and its rows, as far as they are asked for; a
 * list when it is more than one of them.
 */
export function printConnection(plan: ConnectionPlan, parent: Variable): Cypher {
  const rows = plan.countOnly ? [] : [cypher`COLLECT {\n  ${printRows(plan, parent)}\n}`];
  return printParts([...printSummaries(plan, parent), ...rows]);
}

/** One part as it is, several as a list, none as null. */
export function printParts(parts: readonly Cypher[]): Cypher {
  const [only, ...others] = parts;
  if (!only) return trusted('null');
  return others.length === 0 ? only : list(parts);
}

/** One page of rows: matched, sorted and limited, and only then whatever hangs on each row. */
function printRows(plan: ConnectionPlan, parent: Variable): Cypher {
  const { body, place } = printPage(plan, parent);
  return cypher`${body}
RETURN ${printRow(plan, place)}`;
}

/** A row's place (where cursors are asked for), then its columns. */
export function printRow(plan: ConnectionPlan, place: Place): Cypher {
  const keys = plan.cursors ? plan.order.map((key) => printKey(key, place)) : [];
  const columns = plan.columns.map((column) => printColumn(column, place));
  return list([...keys, ...columns.filter((column) => column !== null)]);
}

function printColumn(column: ColumnPlan, { row, edge }: Place): Cypher | null {
  switch (column.kind) {
    case 'node':
      return printNode(column.node, row);
    case 'edge':
      return printField(column.field, edge);
    case 'snippet':
      return cypher`[${edge}.text, ${edge}.fields]`;
  }
}

/** The summaries of a list as expressions, one for each pass. */
export function printSummaries(plan: ConnectionPlan, parent: Variable): Cypher[] {
  return plan.passes.map((places) => {
    const summaries = plan.summaries.filter((_, place) => places.includes(place));
    return printPass(summaries, plan, parent, printNode);
  });
}
