import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { invariant } from '../errors.ts';
import { LISTED_TYPES } from '../model/listed-types.ts';
import { type Field, type Model, refuseHidden, requireEdge } from '../model/model.ts';
import { isCarriedNode } from './carried-by-edge.ts';
import { collectFields, selectionsOf } from './collect-fields.ts';
import { cursorSignature } from './cursor.ts';
import type { FilterPlan } from './filter-plan.ts';
import { locateErrors } from './locate-errors.ts';
import type {
  ColumnPlan,
  ConnectionPart,
  ConnectionPlan,
  EdgePart,
  FieldPlan,
  PageInfoPart,
  RelationCountPart,
  SummaryPlan,
} from './node-plan.ts';
import { argumentsOf } from './plan-arguments.ts';
import type { PlanContext } from './plan-context.ts';
import { allOf, NOT_WITHDRAWN, planFactFilter, planFilter } from './plan-filter.ts';
import { planOrder } from './plan-order.ts';
import { planPage } from './plan-page.ts';
import { planParts } from './plan-parts.ts';
import { planPasses } from './plan-passes.ts';
import type { SummaryTarget } from './plan-subject.ts';
import { planAggregate, planGroups } from './plan-summary.ts';
import { planTarget } from './plan-target.ts';
import { planValue } from './plan-value.ts';
import type { SourcePlan } from './source-plan.ts';

/** Which connection: its rows, its type in the API, and the edge type with the qualifiers, if any. */
export interface ConnectionTarget {
  readonly target: string;
  readonly source: SourcePlan;
  readonly type: GraphQLNamedType;
  readonly edge: string | null;
  /** A field of the edge that is neither of the model; left out for none. */
  readonly planEdgeField?: (node: FieldNode, key: string) => FieldPlan;
}

/**
 * A connection: its rows, page and order from the arguments, and from the selections what each row
 * returns.
 */
export function planConnection(
  context: PlanContext,
  { target, source, type, edge, planEdgeField }: ConnectionTarget,
  args: Readonly<Record<string, unknown>>,
  selections: readonly SelectionSetNode[],
): ConnectionPlan {
  const { model } = context;
  const order = planOrder(model, { target, source, edge }, args);
  const where = planFilter(model, target, args.where, 'where');
  const filter = allOf([
    ...(args.withdrawn === false ? [NOT_WITHDRAWN] : []),
    ...(where ? [where] : []),
  ]);
  const columns: ColumnPlan[] = [];
  const claims = leadsByClaims(source);
  const rows: RowTarget = {
    target,
    edge,
    claims,
    whole: source.kind === 'all' && !source.actual && filter === null && !isPartlyHidden(source),
    planFact: (key, below) => (claims ? planEdgeFact(context, key, below) : null),
    planQualifier: planEdgeField ?? ((node, key) => planQualifier(context, edge, node, key)),
  };
  const summaries: SummaryPlan[] = [];
  const shape = planShape(context, rows, requireObjectType(type), selections, columns, summaries);
  const cursors = shape.some(needsCursor);
  const pageArgs = pinPage(context, args);
  const given = typeof pageArgs.after === 'string' || typeof pageArgs.before === 'string';
  return {
    source,
    filter,
    edgeFilter: planEdgeFilter(model, edge, args),
    order,
    page: planPage(pageArgs, cursors || given ? cursorSignature(target, order) : '', order),
    columns,
    cursors,
    summaries,
    passes: planPasses(summaries),
    countOnly: !shape.some(needsRows),
    shape,
  };
}

/** Sizes and cursors decide on the statement: rows to be counted, ranges before and behind nulls. */
export function pinPage(
  { pin }: PlanContext,
  { first, after, last, before }: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return { first: pin(first), after: pin(after), last: pin(last), before: pin(before) };
}

/** What stands in each row, as far as its selections need to know. */
export interface RowTarget extends SummaryTarget {
  /** The claim behind an edge; null where none leads there. */
  readonly planFact: (key: string, selections: readonly SelectionSetNode[]) => FieldPlan | null;
  /** A field of the edge beside cursor, node and fact. */
  readonly planQualifier: (node: FieldNode, key: string) => FieldPlan;
}

/** Whether some of a type are not there for whoever asks; of a type of entities all are there, or none. */
function isPartlyHidden({ target }: Extract<SourcePlan, { kind: 'all' }>): boolean {
  return LISTED_TYPES.includes(target.name) && target.hidden !== null;
}

function planQualifier(
  context: PlanContext,
  edge: string | null,
  node: FieldNode,
  key: string,
): FieldPlan {
  const field = edge ? requireEdge(context.model, edge).fields.get(node.name.value) : undefined;
  if (!field) refuseHidden(context.model, `${edge}.${node.name.value}`);
  invariant(field && isValue(field), `${node.name.value} is a qualifier of ${edge}`);
  return planValue(context, key, field, node.selectionSet ? [node.selectionSet] : []);
}

function leadsByClaims(source: SourcePlan): boolean {
  return source.kind === 'relation' && source.relation === 'fact';
}

/**
 * The parts that are asked of a connection; what each row returns is added to `columns`, and what all
 * of them are asked together to `summaries`.
 */
export function planShape(
  context: PlanContext,
  rows: RowTarget,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  columns: ColumnPlan[],
  summaries: SummaryPlan[],
): ConnectionPart[] {
  const collected = collectFields(context, type, selections);
  const addSummary = (summary: SummaryPlan, key: string): ConnectionPart => {
    summaries.push(summary);
    return { kind: 'summary', key, place: summaries.length - 1 };
  };
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
      case 'relations':
        return addSummary(
          {
            kind: 'relationCounts',
            parts: planParts(context, 'RelationCount', below) as RelationCountPart[],
          },
          key,
        );
      case 'groupBy':
        return addSummary(planGroups(context, rows, argumentsOf(context, field, node), below), key);
      case 'aggregate':
        return addSummary(
          planAggregate(context, rows, argumentsOf(context, field, node), below),
          key,
        );
      case 'nodes': {
        columns.push({ kind: 'node', node: context.planNode(context, rows.target, below) });
        return { kind: 'nodes', key, column: columns.length - 1 };
      }
      case 'pageInfo':
        return {
          kind: 'pageInfo',
          key,
          parts: planParts(context, 'PageInfo', below) as PageInfoPart[],
        };
      default: {
        invariant(name === 'edges', `a connection has no field ${name}`);
        const edgeType = requireObjectType(getNamedType(type.getFields().edges?.type));
        return {
          kind: 'edges',
          key,
          parts: planEdges(context, rows, edgeType, below, columns),
        };
      }
    }
  };
  return [...collected].map(([key, nodes]) => locateErrors(key, nodes, () => planPart(key, nodes)));
}

function planEdges(
  context: PlanContext,
  { target, planFact, planQualifier }: RowTarget,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  columns: ColumnPlan[],
): EdgePart[] {
  const planPart = (key: string, nodes: readonly [FieldNode, ...FieldNode[]]): EdgePart => {
    const [node] = nodes;
    const below = selectionsOf(nodes);
    const add = (column: ColumnPlan) => columns.push(column) - 1;
    switch (node.name.value) {
      case '__typename':
        return { kind: 'typename', key, typeName: type.name };
      case 'cursor':
        return { kind: 'cursor', key };
      case 'node':
        return {
          kind: 'node',
          key,
          column: add({ kind: 'node', node: context.planNode(context, target, below) }),
        };
      case 'fact': {
        const field = planFact(key, below);
        if (!field) return { kind: 'noFact', key };
        return { kind: 'field', key, column: add({ kind: 'edge', field }) };
      }
      default:
        return {
          kind: 'field',
          key,
          column: add({ kind: 'edge', field: planQualifier(node, key) }),
        };
    }
  };
  return [...collectFields(context, type, selections)].map(([key, nodes]) =>
    locateErrors(key, nodes, () => planPart(key, nodes)),
  );
}

/** The fact behind an edge: the relationship and its record have the same id. */
function planEdgeFact(
  context: PlanContext,
  key: string,
  selections: readonly SelectionSetNode[],
): FieldPlan {
  const node = context.planNode(context, 'Fact', selections);
  if (isCarriedNode(node)) return { kind: 'self', key, node };
  const source: SourcePlan = { kind: 'edgeFact', target: planTarget(context.model, 'Fact') };
  return { kind: 'one', key, source, node };
}

function needsCursor(part: ConnectionPart): boolean {
  if (part.kind === 'edges') return part.parts.some((p) => p.kind === 'cursor');
  return (
    part.kind === 'pageInfo' &&
    part.parts.some((p) => p.part === 'startCursor' || p.part === 'endCursor')
  );
}

/** A part that is made of the rows of a page. */
export function needsRows(part: ConnectionPart): boolean {
  return part.kind === 'nodes' || part.kind === 'edges' || part.kind === 'pageInfo';
}

function isValue(field: Field): field is Parameters<typeof planValue>[2] {
  return ['property', 'computed', 'fuzzyDate', 'role'].includes(field.kind);
}

/** `whereEdge` and `whereFact`: conditions on what leads to each item. */
function planEdgeFilter(
  model: Model,
  edge: string | null,
  args: Readonly<Record<string, unknown>>,
): FilterPlan | null {
  const qualifiers = edge ? planFilter(model, edge, args.whereEdge, 'whereEdge') : null;
  const claim = planFactFilter(model, args.whereFact, 'whereFact');
  return allOf([...(qualifiers ? [qualifiers] : []), ...(claim ? [claim] : [])]);
}

function requireObjectType(type: GraphQLNamedType | undefined): GraphQLObjectType {
  invariant(isObjectType(type), 'a connection and its edges are object types');
  return type;
}
