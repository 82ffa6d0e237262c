import type { FieldNode, GraphQLNamedType, SelectionSetNode } from 'graphql';
import { invariant } from '../errors.ts';
import { LISTED_TYPES } from '../model/listed-types.ts';
import { type Field, type Model, refuseHidden, requireEdge } from '../model/model.ts';
import { isCarriedNode } from './carried-by-edge.ts';
import { cursorSignature } from './cursor.ts';
import type { FilterPlan } from './filter-plan.ts';
import { NOT_WITHDRAWN } from './filters.ts';
import type { ConnectionPlan, FieldPlan } from './node-plan.ts';
import type { PlanContext } from './plan-context.ts';
import { allOf, planFactFilter, planFilter } from './plan-filter.ts';
import { planOrder } from './plan-order.ts';
import { planPage } from './plan-page.ts';
import { planShape, type RowTarget } from './plan-shape.ts';
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
  const claims = leadsByClaims(source);
  const rows: RowTarget = {
    target,
    edge,
    claims,
    whole: source.kind === 'all' && !source.actual && filter === null && !isPartlyHidden(source),
    planFact: (key, below) => (claims ? planEdgeFact(context, key, below) : null),
    planQualifier: planEdgeField ?? ((node, key) => planQualifier(context, edge, node, key)),
  };
  const shape = planShape(context, rows, type, selections);
  const pageArgs = pinPage(context, args);
  const given = typeof pageArgs.after === 'string' || typeof pageArgs.before === 'string';
  return {
    source,
    filter,
    edgeFilter: planEdgeFilter(model, edge, args),
    order,
    page: planPage(pageArgs, shape.cursors || given ? cursorSignature(target, order) : '', order),
    ...shape,
  };
}

/** Sizes and cursors decide on the statement: rows to be counted, ranges before and behind nulls. */
export function pinPage(
  { pin }: PlanContext,
  { first, after, last, before }: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return { first: pin(first), after: pin(after), last: pin(last), before: pin(before) };
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
