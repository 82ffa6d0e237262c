import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  parse,
} from 'graphql';
import { generateArguments } from './generate-arguments.ts';
import { type OperationSeed, valuesOf, writeVariables } from './generate-operation.ts';
import { isConnection, nodeTypeOf } from './generate-selection.ts';
import { OperationDraft } from './operation-draft.ts';
import type { World } from './oracle-world.ts';
import { Random } from './random.ts';
import { fruitfulIds, isFruitful, realIds } from './real-values.ts';
import { rootFields } from './root-fields.ts';

/** A list under a random filter and order, to be read in pages; `list` is its response key. */
export interface GeneratedList {
  /** Takes the variables `first`, `last`, `after` and `before`. */
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly pageSize: number;
}

/** A random list: over all of a type, or one that hangs on an entity. */
export function generateList(api: GraphQLSchema, world: World, seed: OperationSeed): GeneratedList {
  const shape = new Random(seed.run, seed.shape, 2);
  const values = new Random(seed.run, seed.shape, seed.values, 2);
  const draft = new OperationDraft(api, world, { shape, values, budget: 0 });
  const text = shape.chance(0.5) ? writeRoot(draft) : writeHanging(draft);
  for (const name of ['first', 'last']) draft.declare(name, 'Int', undefined);
  for (const name of ['after', 'before']) draft.declare(name, 'String', undefined);
  return {
    document: parse(`query${writeVariables(draft)} { ${text} }`),
    variables: valuesOf(draft),
    pageSize: values.pick([1, 2, 3, 4, 7]),
  };
}

function writeRoot(draft: OperationDraft): string {
  return writeList(draft, draft.shape.pick(rootFields(draft.api).filter(isList)));
}

/** On one of those for whom there is anything in it. */
function writeHanging(draft: OperationDraft): string {
  const { shape, values, world, api } = draft;
  const owners = [...world.model.nodes.values()].flatMap((type) => {
    if (type.kind !== 'object' || !type.entity || realIds(world, type.name).length === 0) return [];
    const fields = connectionsOf(api.getType(type.name)).filter((field) =>
      isFruitful(world, type.name, field.name),
    );
    return fields.length > 0 ? [{ type, fields }] : [];
  });
  const { type: owner, fields } = shape.pick(owners);
  const field = shape.pick(fields);
  const id = values.pick(fruitfulIds(world, owner.name, field.name));
  return `${owner.singular}(by: {id: ${JSON.stringify(id)}}) { ${writeList(draft, field)} }`;
}

function connectionsOf(
  type: GraphQLNamedType | null | undefined,
): GraphQLField<unknown, unknown>[] {
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return fields.filter(isList);
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isConnection(getNamedType(type));
}

function writeList(draft: OperationDraft, field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isConnection(type)) throw new Error(`${type.name} is no connection`);
  const { texts } = generateArguments(draft, field, nodeTypeOf(type).name, new Set());
  const paging = ['first: $first', 'last: $last', 'after: $after', 'before: $before'];
  return `list: ${field.name}(${[...paging, ...texts].join(', ')}) {
    totalCount
    edges { cursor node { ... on Node { id } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
}
