import {
  type FieldNode,
  type GraphQLNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { ClientError, invariant } from '../errors.ts';
import { type Model, requireNode } from '../model/model.ts';
import { nameKey } from '../model/name-key.ts';
import { searchIndexes } from '../model/search-indexes.ts';
import { cursorSignature } from './cursor.ts';
import type { ColumnPlan, ConnectionPlan, FieldPlan, OrderKey, SearchSource } from './plan.ts';
import { pinPage, planShape } from './plan-connection.ts';
import type { PlanContext } from './plan-context.ts';
import { planPage } from './plan-page.ts';
import { planTarget } from './plan-target.ts';
import { searchWords } from './search-words.ts';

/** Longest search text, in characters. */
const MAX_TEXT = 500;

/** Best first; then by id. */
const ORDER: readonly OrderKey[] = [orderKey('score', 'edge', true), orderKey('id', 'node', false)];

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
  const text = String(context.pin(args.text));
  if (text.length > MAX_TEXT) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `\`text\` has ${text.length} characters; at most ${MAX_TEXT} are searched for: leave some out.`,
    );
  }
  const source = planSearchSource(context.model, text, args.types);
  const columns: ColumnPlan[] = [];
  const rows = {
    target: 'Node',
    edge: null,
    claims: false,
    planQualifier: (node: FieldNode, key: string) => planHit(node.name.value, key, source.terms),
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

function planSearchSource(model: Model, text: string, types: unknown): SearchSource {
  const names = Array.isArray(types) ? [...new Set(types.map(String))] : null;
  const entities = (names ?? []).filter((name) => requireNode(model, name).entity);
  const wants = (name: string) => names === null || names.includes(name);
  const { query, terms } = searchWords(text);
  return {
    kind: 'search',
    target: planTarget(model, 'Node'),
    labels: entities.map((name) => requireNode(model, name).label ?? name),
    indexes: searchIndexes(model).filter(({ label }) =>
      label === 'Fact' || label === 'Passage'
        ? wants(label)
        : names === null || entities.length > 0,
    ),
    key: nameKey(text),
    query,
    terms,
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

function orderKey(property: string, on: OrderKey['on'], descending: boolean): OrderKey {
  const value = { kind: 'property', property } as const;
  return { value, on, through: [], descending, nullable: false, boolean: false, indexed: false };
}
