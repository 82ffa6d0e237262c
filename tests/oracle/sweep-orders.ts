import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { NodeType } from '../../src/model/model.ts';
import { chunksOf } from './chunks-of.ts';
import { type GeneratedOperation, toOperation } from './generate-operation.ts';
import { isConnection } from './generate-selection.ts';
import { OperationDraft } from './operation-draft.ts';
import type { World } from './oracle-world.ts';
import type { Random } from './random.ts';
import { fruitfulIds, isFruitful } from './real-values.ts';
import { rootFields } from './root-fields.ts';

/** So many lists in one operation: Neo4j takes long to plan many. */
const CHUNK = 4;

/** A list and where it stands: at the root, or on one entity. */
interface Place {
  readonly field: GraphQLField<unknown, unknown>;
  readonly owner: { readonly type: NodeType; readonly id: string } | null;
}

/**
 * Operations that sort all of a type by so many of the columns that it has, and each list that hangs on
 * one of its things by what leads to its items; from the start or the end, on a page that can be turned.
 */
export function sweepOrders(
  api: GraphQLSchema,
  world: World,
  type: NodeType,
  { values, columns }: { values: Random; columns: number },
): GeneratedOperation[] {
  const places = [...rootPlaces(api, type), ...hangingPlaces(api, world, type, values)];
  const orders = places.flatMap((place) =>
    place.field.args
      .filter(({ name }) => name.startsWith('orderBy'))
      // Orders of items are the same wherever they hang.
      .filter(({ name }) => place.owner === null || name !== 'orderBy')
      .flatMap((argument) =>
        values
          .sample(columnsOf(argument.type, values), columns)
          .map((entry) => ({ place, argument, entry })),
      ),
  );
  return chunksOf(orders, CHUNK).map((chunk) => {
    const draft = new OperationDraft(api, world, { shape: values, values, budget: 0 });
    const lists = chunk.map(({ place, argument, entry }) =>
      writeList(draft, place, `${argument.name}: ${draft.write([entry], argument.type)}`),
    );
    return toOperation(draft, lists);
  });
}

function rootPlaces(api: GraphQLSchema, type: NodeType): Place[] {
  const fields = rootFields(api).filter(({ name }) => name === type.plural);
  return fields.map((field) => ({ field, owner: null }));
}

function hangingPlaces(api: GraphQLSchema, world: World, type: NodeType, values: Random): Place[] {
  const object = api.getType(type.name);
  if (!isObjectType(object)) return [];
  return Object.values(object.getFields())
    .filter((field) => isConnection(getNamedType(field.type)))
    .filter((field) => isFruitful(world, type.name, field.name))
    .map((field) => {
      const id = values.pick(fruitfulIds(world, type.name, field.name));
      return { field, owner: { type, id } };
    });
}

/** Each column in one direction; behind a single thing one of its columns. */
function columnsOf(type: GraphQLInputType, values: Random): object[] {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) return [];
  const fields = Object.values(input.getFields());
  return fields.map((field) => ({ [field.name]: columnOf(field.type, values) }));
}

function columnOf(type: GraphQLInputType, values: Random): unknown {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) return values.pick(['ASC', 'DESC']);
  const field = values.pick(columnFields(input));
  return { [field.name]: columnOf(field.type, values) };
}

/** Fields with a value of their own. */
function columnFields(input: GraphQLInputObjectType) {
  return Object.values(input.getFields()).filter(
    (field) => !isInputObjectType(getNamedType(field.type)),
  );
}

function writeList(draft: OperationDraft, { field, owner }: Place, order: string): string {
  const [size, cursor] = draft.values.pick([
    ['first', 'after'],
    ['last', 'before'],
  ]);
  const key = draft.name('page');
  const variable = draft.cursorVariable();
  draft.pages.set(key, [variable]);
  const args = `${size}: 4, ${cursor}: $${variable}, ${order}`;
  const list = `${key}: ${field.name}(${args}) { edges { cursor node { ... on Node { id } } } }`;
  if (owner === null) return list;
  const by = owner.type.entity ? `by: {id: ${quote(owner.id)}}` : `id: ${quote(owner.id)}`;
  return `${draft.name('owner')}: ${owner.type.singular}(${by}) { ${list} }`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
