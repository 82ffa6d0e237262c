import { type FieldNode, getNamedType, type SelectionSetNode } from 'graphql';
import { cursorError, cursorSignature } from './cursor.ts';
import { nodeOf } from './node-of.ts';
import type { FieldPlan, OrderKey, PagePlan } from './node-plan.ts';
import type { NodeRoot } from './plan.ts';
import { pinPage } from './plan-connection.ts';
import type { PlanContext } from './plan-context.ts';
import { planFilter } from './plan-filter.ts';
import { planPage } from './plan-page.ts';
import { planShape, type RowTarget } from './plan-shape.ts';
import { planTarget } from './plan-target.ts';
import { planWalk } from './plan-walk.ts';
import type { RootField } from './root-field.ts';
import type { NeighboursSource } from './source-plan.ts';

/** By relation, facts before relations without facts, then what goes out before what comes in, then by id. */
const ORDER: readonly OrderKey[] = [orderKey('relation'), orderKey('end'), orderKey('id')];

/** `neighbours(of)`: what is next to an entity, by whatever relation. */
export function planNeighbours({ context, key, field, args, below }: RootField): NodeRoot {
  const type = getNamedType(field.type);
  const source = planNeighboursSource(context, args);
  const page = planPage(pinPage(context, args), cursorSignature('neighbours', ORDER), ORDER);
  checkCursors(source, page);
  const rows: RowTarget = {
    target: 'Entity',
    edge: null,
    claims: false,
    whole: false,
    planFact: (key, selections) => planLinkFact(context, key, selections),
    planQualifier: planLinkField,
  };
  const shape = planShape(context, rows, type, below);
  const connection = {
    source,
    filter: planFilter(context.model, 'Entity', args.where, 'where'),
    edgeFilter: null,
    order: ORDER,
    page,
    ...shape,
    cursors: true,
  };
  const part: FieldPlan = { kind: 'connection', key: 'neighbours', connection };
  return {
    kind: 'node',
    key,
    target: planTarget(context.model, 'Entity'),
    id: args.of,
    node: nodeOf('Entity', [part]),
    only: 'neighbours',
  };
}

const DIRECTIONS = ['BOTH', 'IN', 'OUT'] as const;

/** All links that are asked for; in every direction where none is named. */
export function planNeighboursSource(
  context: PlanContext,
  args: RootField['args'],
): NeighboursSource {
  const wanted = context.pin(args.direction);
  return {
    kind: 'neighbours',
    walk: planWalk(context, args),
    directions: DIRECTIONS.filter((one) => !Array.isArray(wanted) || wanted.includes(one)),
  };
}

/** A cursor is of a relation and a direction that are asked for. */
function checkCursors({ walk, directions }: NeighboursSource, page: PagePlan): void {
  for (const side of ['after', 'before'] as const) {
    const [relation, end] = (page[side] ?? []).map(String);
    if (relation === undefined) continue;
    const direction = walk.symmetric.includes(relation) ? 'BOTH' : end;
    const fits = walk.types.includes(relation) && directions.some((one) => one === direction);
    if (!fits) throw cursorError(side);
  }
}

/** What an edge says of the link that it stands for. */
function planLinkField({ name }: FieldNode, key: string): FieldPlan {
  return { kind: 'property', key, property: name.value, absent: null };
}

/** A link holds its fact, or null. */
function planLinkFact(
  context: PlanContext,
  key: string,
  selections: readonly SelectionSetNode[],
): FieldPlan {
  const node = context.planNode(context, 'Fact', selections);
  return { kind: 'one', key, source: { kind: 'held', entry: 'fact', hint: 'fact', most: 1 }, node };
}

function orderKey(property: string): OrderKey {
  const value = { kind: 'property', property } as const;
  const key = { on: 'edge', through: [], descending: false } as const;
  return { ...key, value, nullable: false, boolean: false, indexed: false };
}
