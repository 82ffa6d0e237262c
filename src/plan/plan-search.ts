import {
  type FieldNode,
  type GraphQLNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { invariant } from '../errors.ts';
import { cursorSignature } from './cursor.ts';
import type { ColumnPlan, ConnectionPlan, FieldPlan, OrderKey } from './plan.ts';
import { pinPage, planShape } from './plan-connection.ts';
import type { PlanContext } from './plan-context.ts';
import { planPage } from './plan-page.ts';
import { planSearchSource } from './plan-search-source.ts';
import { searchWords } from './search-words.ts';

/** Best first. What fits equally well has no other order than that in which the indexes find it. */
const ORDER: readonly OrderKey[] = [
  {
    value: { kind: 'property', property: 'rank' },
    on: 'edge',
    through: [],
    descending: false,
    nullable: false,
    boolean: false,
    indexed: false,
  },
];

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
  const text = context.pin(args.text);
  const source = planSearchSource(context.model, text, args.types);
  const { terms } = searchWords(String(text));
  const columns: ColumnPlan[] = [];
  const rows = {
    target: 'Node',
    edge: null,
    claims: false,
    planQualifier: (node: FieldNode, key: string) => planHit(node.name.value, key, terms),
  };
  const shape = planShape(context, rows, type, selections, columns, []);
  return {
    source,
    filter: null,
    edgeFilter: null,
    order: ORDER,
    page: planPage(pinPage(context, args), cursorSignature('search', ORDER), ORDER),
    columns,
    cursors: true,
    summaries: [],
    countOnly: false,
    shape,
  };
}

/** What an edge says of how its item was found. */
function planHit(name: string, key: string, terms: readonly string[]): FieldPlan {
  switch (name) {
    case 'snippet':
    case 'marks':
      return { kind: 'snippet', key, part: name, terms };
    case 'field':
      return { kind: 'snippet', key, part: 'field', terms };
    default:
      return { kind: 'property', key, property: name, absent: null };
  }
}
