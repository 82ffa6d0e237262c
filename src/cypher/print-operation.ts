import type { NodeRoot, NodesRoot, OperationPlan, RootPlan } from '../plan/plan.ts';
import type { TargetPlan } from '../plan/target-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  givenIn,
  join,
  name,
  type Parameter,
  parameter,
  Variable,
  variable,
} from './cypher.ts';
import { printRecorded, printThere } from './print-as-of.ts';
import { printFound } from './print-found.ts';
import { mixedLabels } from './print-labels.ts';
import { printMentions } from './print-mentions.ts';
import { printNode, printParts, printRow, printSummaries } from './print-node.ts';
import { printOverruled } from './print-overruled.ts';
import { printPage } from './print-page.ts';
import { printPaths } from './print-paths.ts';
import { printRequirement } from './print-requirement.ts';
import { printSubgraph } from './print-subgraph.ts';
import { printVisible } from './print-visible.ts';
import { printWhere } from './print-where.ts';

/** The most entities of one name that are looked at to say which of them are meant. */
const MAX_CANDIDATES = 20;

/** A root field: clauses that end in one row, the variable they return, and the value of the column. */
interface PrintedRoot {
  readonly clauses: Cypher | null;
  readonly column: Variable;
  readonly value: Cypher | null;
}

/** A statement that returns one row, and its columns. */
export interface PrintedOperation {
  readonly body: Cypher;
  readonly columns: readonly Variable[];
}

/**
 * A plan becomes one statement with one row and one column for each root field that needs the
 * database, and one for each requirement; null when none does.
 */
export function printOperation(plan: OperationPlan): PrintedOperation | null {
  const roots = plan.roots.flatMap((root) => (root.kind === 'typename' ? [] : [printRoot(root)]));
  const requirements = plan.requirements.map((one): PrintedRoot => {
    const column = variable('missing');
    return { clauses: printRequirement(one, column), column, value: null };
  });
  const [only, ...others] = roots;
  if (!only) return null;
  if (others.length + requirements.length === 0 && only.clauses && !only.value) {
    const { clauses, column } = only;
    if (givenIn(clauses).length === 0) return { body: clauses, columns: [column] };
  }
  const asked = [...roots, ...requirements];
  const calls = asked.flatMap(({ clauses }) => (clauses ? [call([], clauses)] : []));
  const returned = asked.map(({ column, value }) => ({
    column: value ? variable('root') : column,
    value,
  }));
  const columns = returned.map(({ column }) => column);
  const values = returned.map(({ column, value }) =>
    value ? cypher`${value} AS ${column}` : column,
  );
  const body = cypher`${join(calls, '\n')}
RETURN ${join(values, ',\n  ')}`;
  // What searches find and scenarios take away is bound before all else: once a statement, not once a row.
  const given = givenIn(body).map((by) =>
    by.kind === 'asOf' ? printOverruled(by) : printFound(by),
  );
  return { body: cypher`${join([...given, body], '\n')}`, columns };
}

function printRoot(root: Exclude<RootPlan, { kind: 'typename' }>): PrintedRoot {
  switch (root.kind) {
    case 'node': {
      const node = variable(root.target.hint);
      const column = variable(`${root.target.hint}Found`);
      return {
        clauses: cypher`${printById(root, node, parameter('id', root.id))}
RETURN collect(${printNode(root.node, node)}) AS ${column}`,
        column,
        value: null,
      };
    }
    case 'nodes': {
      const id = variable('id');
      const node = variable(root.target.hint);
      const column = variable(`${root.target.hint}Found`);
      // A list comprehension loses what subqueries within its subqueries bind (2026.08.1).
      return {
        clauses: cypher`UNWIND ${parameter('ids', root.ids)} AS ${id}
RETURN collect(COLLECT {
  ${printById(root, node, id)}
  RETURN ${printNode(root.node, node)}
}) AS ${column}`,
        column,
        value: null,
      };
    }
    case 'named': {
      const node = variable(root.target.hint);
      const column = variable(`${root.target.hint}Found`);
      const name = variable('name');
      const where = printWhere([
        ...labelConditions(root.target, node),
        ...printVisible(root.target, node),
        ...(root.asOf ? printRecorded(root.asOf, name) : []),
      ]);
      return {
        clauses: cypher`MATCH (:Name {key: ${parameter('name', root.nameKey)}})-[${name}:NAMES]->(${node})
${where}
WITH ${name}, ${node} ORDER BY ${name}.primary DESC, ${node}.id LIMIT ${parameter('most', MAX_CANDIDATES)}
RETURN collect([${name}.primary, labels(${node}), ${node}.id, ${node}.name, ${printNode(root.node, node)}]) AS ${column}`,
        column,
        value: null,
      };
    }
    case 'connection':
      return printConnectionRoot(root);
    case 'mentions': {
      const { clauses, answer } = printMentions(root);
      return { clauses, column: answer, value: null };
    }
    case 'paths':
    case 'subgraph': {
      const { clauses, answer } = root.kind === 'paths' ? printPaths(root) : printSubgraph(root);
      const column = variable(`${root.kind}Found`);
      return {
        clauses: cypher`${clauses}
RETURN collect(${printNode(root.node, answer)}) AS ${column}`,
        column,
        value: null,
      };
    }
  }
}

function printConnectionRoot({
  connection,
}: Extract<RootPlan, { kind: 'connection' }>): PrintedRoot {
  const column = variable('rows');
  const nowhere = variable('nothing');
  const counts = printSummaries(connection, nowhere);
  if (connection.countOnly) {
    return { clauses: null, column, value: printParts(counts) };
  }
  const { body, place } = printPage(connection, nowhere);
  return {
    clauses: cypher`${body}
RETURN collect(${printRow(connection, place)}) AS ${column}`,
    column,
    value: counts.length === 0 ? null : printParts([...counts, cypher`${column}`]),
  };
}

/** One node by id: a seek on the label that has the index, or one after another where they differ. */
function printById(
  { target, asOf }: NodeRoot | NodesRoot,
  node: Variable,
  id: Variable | Parameter,
): Cypher {
  const { root, labels } = target;
  const there = (label: string) => (asOf ? printThere(asOf, node, label) : []);
  if (root !== null) {
    return cypher`MATCH (${node}:${name(root)} {id: ${id}})
${printWhere([...mixedLabels(target, node), ...there(root), ...printVisible(target, node)])}`;
  }
  const seeks = labels.map(
    (label) => cypher`MATCH (${node}:${name(label)} {id: ${id}})
${printWhere([...there(label), ...printVisible({ ...target, name: label }, node)])}
RETURN ${node}`,
  );
  return call(id instanceof Variable ? [id] : [], join(seeks, '\nUNION\n'));
}

/** What a node found by name must be; every named node is an Entity. */
function labelConditions(target: TargetPlan, node: Variable): Cypher[] {
  if (target.root === 'Entity') return mixedLabels(target, node);
  return [cypher`${node}:${join(target.labels.map(name), '|')}`];
}
