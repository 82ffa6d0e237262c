import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { invariant } from '../errors.ts';
import { collectFields, selectionsOf } from './collect-fields.ts';
import { locateErrors } from './locate-errors.ts';
import type {
  ColumnPlan,
  ConnectionPart,
  ConnectionPlan,
  EdgePart,
  FieldPlan,
  PageInfoPart,
  RelationCountPart,
  SnippetPart,
  SummaryPlan,
} from './node-plan.ts';
import { argumentsOf } from './plan-arguments.ts';
import type { PlanContext } from './plan-context.ts';
import { planParts } from './plan-parts.ts';
import { planPasses } from './plan-passes.ts';
import type { SummaryTarget } from './plan-subject.ts';
import { planAggregate, planGroups } from './plan-summary.ts';

/** What stands in each row, as far as its selections need to know. */
export interface RowTarget extends SummaryTarget {
  /** The claim behind an edge; null where none leads there. */
  readonly planFact: (key: string, selections: readonly SelectionSetNode[]) => FieldPlan | null;
  /** A field of the edge beside cursor, node and fact. */
  readonly planQualifier: (node: FieldNode, key: string) => FieldPlan | SnippetPart;
}

/** What of a connection its selections decide. */
export type PlannedShape = Pick<
  ConnectionPlan,
  'shape' | 'columns' | 'summaries' | 'passes' | 'countOnly' | 'cursors'
>;

/** The parts that are asked of a connection, what each row returns for them, and what all of them are asked together. */
export function planShape(
  context: PlanContext,
  rows: RowTarget,
  named: GraphQLNamedType,
  selections: readonly SelectionSetNode[],
): PlannedShape {
  const type = requireObjectType(named);
  const columns: ColumnPlan[] = [];
  const summaries: SummaryPlan[] = [];
  const addSummary = (summary: SummaryPlan, key: string): ConnectionPart => {
    const place = summaries.push(summary) - 1;
    return { kind: 'summary', key, place };
  };
  const addColumn = (column: ColumnPlan): number => columns.push(column) - 1;
  const planPart = (key: string, nodes: readonly [FieldNode, ...FieldNode[]]): ConnectionPart => {
    const [node] = nodes;
    const name = node.name.value;
    if (name === '__typename') return { kind: 'typename', key, typeName: type.name };
    const field = type.getFields()[name];
    invariant(field, `a connection has a field ${name}`);
    const below = selectionsOf(nodes);
    switch (name) {
      case 'totalCount':
      case 'open':
        return addSummary({ kind: name }, key);
      case 'relations': {
        const parts = planParts(context, 'RelationCount', below) as RelationCountPart[];
        return addSummary({ kind: 'relationCounts', parts }, key);
      }
      case 'groupBy':
        return addSummary(planGroups(context, rows, argumentsOf(context, field, node), below), key);
      case 'aggregate':
        return addSummary(
          planAggregate(context, rows, argumentsOf(context, field, node), below),
          key,
        );
      case 'nodes': {
        const item = context.planNode(context, rows.target, below);
        return { kind: 'nodes', key, column: addColumn({ kind: 'node', node: item }) };
      }
      case 'pageInfo': {
        const parts = planParts(context, 'PageInfo', below) as PageInfoPart[];
        return { kind: 'pageInfo', key, parts };
      }
      default: {
        invariant(name === 'edges', `a connection has no field ${name}`);
        const edgeType = requireObjectType(getNamedType(field.type));
        return { kind: 'edges', key, parts: planEdges(context, rows, edgeType, below, addColumn) };
      }
    }
  };
  const shape = [...collectFields(context, type, selections)].map(([key, nodes]) =>
    locateErrors(key, nodes, () => planPart(key, nodes)),
  );
  return {
    shape,
    columns,
    summaries,
    passes: planPasses(summaries),
    countOnly: !shape.some(needsRows),
    cursors: shape.some(needsCursor),
  };
}

function planEdges(
  context: PlanContext,
  { target, planFact, planQualifier }: RowTarget,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  addColumn: (column: ColumnPlan) => number,
): EdgePart[] {
  // All parts of a snippet are made of one column, since texts may be long.
  let snippet: number | undefined;
  const planPart = (key: string, nodes: readonly [FieldNode, ...FieldNode[]]): EdgePart => {
    const [node] = nodes;
    const below = selectionsOf(nodes);
    switch (node.name.value) {
      case '__typename':
        return { kind: 'typename', key, typeName: type.name };
      case 'cursor':
        return { kind: 'cursor', key };
      case 'node': {
        const item = context.planNode(context, target, below);
        return { kind: 'node', key, column: addColumn({ kind: 'node', node: item }) };
      }
      case 'fact': {
        const field = planFact(key, below);
        if (!field) return { kind: 'noFact', key };
        return { kind: 'field', key, column: addColumn({ kind: 'edge', field }) };
      }
      default: {
        const planned = planQualifier(node, key);
        if (planned.kind !== 'snippetPart') {
          return { kind: 'field', key, column: addColumn({ kind: 'edge', field: planned }) };
        }
        snippet ??= addColumn({ kind: 'snippet' });
        return { kind: 'snippet', key, part: planned.part, column: snippet };
      }
    }
  };
  return [...collectFields(context, type, selections)].map(([key, nodes]) =>
    locateErrors(key, nodes, () => planPart(key, nodes)),
  );
}

function needsCursor(part: ConnectionPart): boolean {
  if (part.kind === 'edges') return part.parts.some((p) => p.kind === 'cursor');
  return (
    part.kind === 'pageInfo' &&
    part.parts.some((p) => p.part === 'startCursor' || p.part === 'endCursor')
  );
}

/** A part that is made of the rows of a page. */
function needsRows(part: ConnectionPart): boolean {
  return part.kind === 'nodes' || part.kind === 'edges' || part.kind === 'pageInfo';
}

function requireObjectType(type: GraphQLNamedType | undefined): GraphQLObjectType {
  invariant(isObjectType(type), 'a connection and its edges are object types');
  return type;
}
