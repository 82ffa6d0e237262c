import {
  type FieldNode,
  type GraphQLNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { invariant } from '../errors.ts';
import { cursorError, cursorSignature } from './cursor.ts';
import type { ColumnPlan, ConnectionPlan, FieldPlan, OrderKey, SummaryPlan } from './node-plan.ts';
import { needsRows, pinPage, planShape } from './plan-connection.ts';
import type { PlanContext } from './plan-context.ts';
import { planPage } from './plan-page.ts';
import { planPasses } from './plan-passes.ts';
import { planSearchSource } from './plan-search-source.ts';

/**
 * Best first. What fits equally well has no other order than that in which the indexes find it. The
 * text is the same in all rows: it makes each search's cursors its own.
 */
const ORDER: readonly OrderKey[] = [orderKey('text'), orderKey('rank')];

/**
 * `search(text, types)`: a connection over entities, facts and passages, whose edges say how well
 * and by what each was found. Throws BAD_USER_INPUT for a text that is too long.
 */
export function planSearch(
  context: PlanContext,
  type: GraphQLNamedType,
  args: Readonly<Record<string, unknown>>,
  selections: readonly SelectionSetNode[],
): ConnectionPlan {
  invariant(isObjectType(type), 'SearchConnection is an object type');
  const pageArgs = pinPage(context, args);
  const signature = cursorSignature(`search ${args.types}`, ORDER);
  const page = planPage(pageArgs, signature, ORDER);
  const source = planSearchSource(context.model, {
    text: args.text,
    types: args.types,
    actual: true,
  });
  for (const side of ['after', 'before'] as const) {
    if (page[side] && page[side][0] !== context.pin(source.key)) throw cursorError(side);
  }
  const columns: ColumnPlan[] = [];
  const summaries: SummaryPlan[] = [];
  const rows = {
    target: 'Node',
    edge: null,
    claims: false,
    whole: false,
    planFact: () => null,
    planQualifier: (node: FieldNode, key: string) => planHit(node.name.value, key),
  };
  const shape = planShape(context, rows, type, selections, columns, summaries);
  return {
    source,
    filter: null,
    edgeFilter: null,
    order: ORDER,
    page,
    columns,
    cursors: true,
    summaries,
    passes: planPasses(summaries),
    countOnly: !shape.some(needsRows),
    shape,
  };
}

/** What an edge says of how its item was found. */
function planHit(name: string, key: string): FieldPlan {
  switch (name) {
    case 'snippet':
    case 'marks':
      return { kind: 'snippet', key, part: name };
    case 'field':
      return { kind: 'snippet', key, part: 'field' };
    default:
      return { kind: 'property', key, property: name, absent: null };
  }
}

function orderKey(property: string): OrderKey {
  const value = { kind: 'property', property } as const;
  const key = { on: 'edge', through: [], descending: false } as const;
  return { ...key, value, nullable: false, boolean: false, indexed: false };
}
