import type { FieldNode, GraphQLNamedType, SelectionSetNode } from 'graphql';
import { cursorError, cursorSignature } from './cursor.ts';
import type { ConnectionPlan, FieldPlan, OrderKey, SnippetPart } from './node-plan.ts';
import { pinPage } from './plan-connection.ts';
import type { PlanContext } from './plan-context.ts';
import { planPage } from './plan-page.ts';
import { planSearchSource } from './plan-search-source.ts';
import { planShape } from './plan-shape.ts';

/**
 * Best first. What fits equally well has no other order than that in which the indexes find it. The
 * text is the same in all rows: it makes each search's cursors its own.
 */
const ORDER: readonly OrderKey[] = [orderKey('key'), orderKey('rank')];

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
  const pageArgs = pinPage(context, args);
  const signature = cursorSignature(`search ${args.types}`, ORDER);
  const page = planPage(pageArgs, signature, ORDER);
  const source = planSearchSource(context.model, {
    text: args.text,
    types: args.types,
    actual: true,
  });
  if (page.after && page.after[0] !== context.pin(source.key)) throw cursorError('after');
  const rows = {
    target: 'Node',
    edge: null,
    claims: false,
    whole: false,
    planFact: () => null,
    planQualifier: (node: FieldNode, key: string) => planHit(node.name.value, key),
  };
  const shape = planShape(context, rows, type, selections);
  return {
    source,
    filter: null,
    edgeFilter: null,
    order: ORDER,
    page,
    ...shape,
    cursors: true,
  };
}

/** What an edge says of how its item was found. */
function planHit(name: string, key: string): FieldPlan | SnippetPart {
  switch (name) {
    case 'snippet':
    case 'marks':
    case 'field':
      return { kind: 'snippetPart', part: name };
    default:
      return { kind: 'property', key, property: name, absent: null };
  }
}

function orderKey(property: string): OrderKey {
  const value = { kind: 'property', property } as const;
  const key = { on: 'edge', through: [], descending: false } as const;
  return { ...key, value, nullable: false, boolean: false, indexed: false };
}
