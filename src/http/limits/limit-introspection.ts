import {
  __Schema,
  __Type,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { ClientError } from '../../errors.ts';
import { fragmentsOf } from '../../plan/fragments-of.ts';

/** So often may all be read that tools read of a schema: twenty times took a second in which nobody else was answered. */
const ROOM = 3;

/** Refuses a document with an operation that reads far more of the schema than tools do. */
export const limitIntrospection: ValidationRule = (context) => ({
  Document(document) {
    const schema = context.getSchema();
    const fragments = fragmentsOf(document);
    for (const node of document.definitions) {
      if (node.kind !== Kind.OPERATION_DEFINITION) continue;
      if (node.operation !== OperationTypeNode.QUERY) continue;
      const roots = findRoots(node.selectionSet, fragments);
      if (roots.length === 0) continue;
      const most = ROOM * countWhole(schema);
      if (countValues({ schema, fragments, most }, roots) <= most) continue;
      const name = node.name ? `Operation ${node.name.value}` : 'The operation';
      const shown = most.toLocaleString('en');
      const text = `${name} reads more than ${shown} values of the schema; at most ${shown} are allowed, ${ROOM} times what tools read: ask for each part of it once.`;
      context.reportError(new ClientError('LIST_LIMIT', text));
    }
  },
});

/** What values are counted with, and how many at most. */
interface Counting {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly most: number;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The fields by which an operation reads the schema. */
function findRoots(set: SelectionSetNode, fragments: Fragments): readonly FieldNode[] {
  const found: FieldNode[] = [];
  everyField(set, fragments, (field) => {
    if (['__schema', '__type'].includes(field.name.value)) found.push(field);
    return true;
  });
  return found;
}

type CountBelow = (
  type: GraphQLObjectType,
  value: unknown,
  set: SelectionSetNode,
  inside?: readonly string[],
) => boolean;

/** The values in an answer to these fields; it stops at the first beyond the most. */
function countValues({ schema, fragments, most }: Counting, roots: readonly FieldNode[]): number {
  let count = 0;
  const countBelow: CountBelow = (type, value, set, inside) => {
    const holds: Holds = (field, inside) => {
      count += 1;
      const { selectionSet } = field;
      const definition = type.getFields()[field.name.value];
      const inner = definition && getNamedType(definition.type);
      if (!selectionSet || !isObjectType(inner)) return count <= most;
      // Of what it is told, those of the schema go by this alone.
      const info = { schema } as GraphQLResolveInfo;
      const found: unknown = definition?.resolve?.(value, EVERYTHING, undefined, info);
      return toList(found).every((one) => countBelow(inner, one, selectionSet, inside));
    };
    return everyField(set, fragments, holds, inside);
  };
  roots.every(({ name, arguments: given = [], selectionSet }) => {
    if (!selectionSet) return true;
    if (name.value === '__schema') return countBelow(__Schema, schema, selectionSet);
    const [argument] = given;
    const named = argument?.value.kind === Kind.STRING ? argument.value.value : undefined;
    // It has more fields than others, where the name is not known yet.
    const type = named === undefined ? schema.getQueryType() : schema.getType(named);
    return toList(type).every((one) => countBelow(__Type, one, selectionSet));
  });
  return count;
}

const EVERYTHING = { includeDeprecated: true };

const whole = new WeakMap<GraphQLSchema, number>();

/** The values in the answer to what tools ask. */
function countWhole(schema: GraphQLSchema): number {
  const known = whole.get(schema);
  if (known !== undefined) return known;
  const document = parse(
    getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
  );
  const fragments = fragmentsOf(document);
  const roots = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? findRoots(one.selectionSet, fragments) : [],
  );
  const count = countValues({ schema, fragments, most: Number.MAX_SAFE_INTEGER }, roots);
  whole.set(schema, count);
  return count;
}

/** What is asked of a field that stands in these fragments. */
type Holds = (field: FieldNode, inside: readonly string[]) => boolean;

/**
 * Whether something holds for every field of a selection, those of its fragments too; it stops where it does not. What a
 * fragment has of itself is passed over: graphql-js refuses it.
 */
function everyField(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  holds: Holds,
  inside: readonly string[] = [],
  seen = new Set(inside),
): boolean {
  return selections.every((one) => {
    if (one.kind === Kind.FIELD) return holds(one, inside);
    if (one.kind === Kind.INLINE_FRAGMENT) {
      return everyField(one.selectionSet, fragments, holds, inside, seen);
    }
    const name = one.name.value;
    const fragment = seen.has(name) ? undefined : fragments[name];
    // Spread once more beside itself it asks for nothing else.
    seen.add(name);
    const within = [...inside, name];
    return !fragment || everyField(fragment.selectionSet, fragments, holds, within, seen);
  });
}

function toList(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
