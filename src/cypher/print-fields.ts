import type { BranchPlan, FieldPlan, ListField, NodePlan, OneField } from '../plan/plan.ts';
import { type Cypher, cypher, join, name, parameter, trusted, type Variable } from './cypher.ts';
import { printConnection } from './print-connection.ts';
import { printWhere } from './print-filter.ts';
import { printComputed, printLabelTest, printMatch } from './print-source.ts';

/** The most rows of a plain list, such as the citations of a fact. */
export const MAX_LIST = 100;

/**
 * The fields of a node as one list: its labels first where the answer says its type, then one entry
 * for each field. Where types differ in their fields, CASE chooses by label.
 */
export function printNode(plan: NodePlan, node: Variable): Cypher {
  const [only, ...others] = plan.branches;
  const labels = plan.typed ? [cypher`labels(${node})`] : [];
  const list = (branch: BranchPlan | undefined) =>
    cypher`[${join([...labels, ...printFields(branch?.fields ?? [], node)], ', ')}]`;
  if (others.length === 0) return list(only);
  const cases = plan.branches.filter((branch) => printFields(branch.fields, node).length > 0);
  const whens = cases.map(
    (branch) => cypher`WHEN ${printLabelTest(node, branch.labels)} THEN ${list(branch)}`,
  );
  return cypher`CASE
  ${join(whens, '\n')}
  ELSE [${join(labels, '')}]
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
      return cypher`[${join([part('Text'), part(''), part('Latest'), part('Precision')], ', ')}]`;
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
  const order = printListOrder(source, match.row, match.edge);
  return cypher`COLLECT {
  ${match.clause}
  ${printWhere(match.conditions)}
  ${order}
  RETURN ${printNode(node, match.row)} LIMIT ${parameter('most', MAX_LIST)}
}`;
}

function printListOrder(source: ListField['source'], row: Variable, edge: Variable): Cypher {
  switch (source.kind) {
    case 'unfold':
      return trusted('');
    case 'link':
    case 'role':
      return row === edge
        ? cypher`WITH ${edge} ORDER BY ${edge}.ordinal`
        : cypher`WITH ${edge}, ${row} ORDER BY ${edge}.ordinal, ${row}.id`;
    case 'lookup':
      return source.order === null
        ? cypher`WITH ${row} ORDER BY ${row}.id`
        : cypher`WITH ${row} ORDER BY ${row}.${name(source.order)}, ${row}.id`;
    default:
      return cypher`WITH ${row} ORDER BY ${row}.id`;
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
