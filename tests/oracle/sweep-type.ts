import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql';
import type { NodeType } from '../../src/model/model.ts';
import { chunksOf } from './chunks-of.ts';
import { isConnection } from './generate-selection.ts';
import type { World } from './oracle-world.ts';
import { isFruitful } from './real-values.ts';
import { SUMMARIES } from './sweep-summaries.ts';

/** So many fields that lead elsewhere in one operation: Neo4j takes long to plan many, and MAX_SUBQUERIES bounds them. */
const CHUNK = 2;

/**
 * Operations that ask every thing of a type for these of its fields, as far as they lead anywhere, and
 * for what stands on the way: nothing is left to chance.
 */
export function sweepType(
  api: GraphQLSchema,
  world: World,
  type: NodeType,
  names: ReadonlySet<string>,
): DocumentNode[] {
  const fields = fieldsOf(api.getType(type.name)).filter((field) => names.has(field.name));
  const leading = fields.filter(
    (field) => !isLeafType(getNamedType(field.type)) && isFruitful(world, type.name, field.name),
  );
  const texts = [...leavesOf(fields), ...leading.flatMap(writeField)];
  return chunksOf(texts, CHUNK).map((chunk) =>
    parse(`{ ${type.plural}(first: 100) { nodes { ${chunk.join(' ')} } } }`),
  );
}

/** A field with everything near it; a list of facts with those withdrawn as well. */
function writeField(field: GraphQLField<unknown, unknown>): string[] {
  const type = getNamedType(field.type);
  if (!isConnection(type)) return [`${field.name} ${writeNear(type, 1)}`];
  const parts = Object.values(type.getFields()).filter(({ name }) => !SUMMARIES.includes(name));
  const below = parts.map((part) => {
    const inner = getNamedType(part.type);
    if (isLeafType(inner)) return part.name;
    if (part.name === 'pageInfo') return 'pageInfo { hasNextPage hasPreviousPage }';
    return `${part.name} ${writeNear(inner, part.name === 'edges' ? 1 : 0)}`;
  });
  const all = `(first: 100) { ${below.join(' ')} }`;
  if (!field.args.some((argument) => argument.name === 'withdrawn')) return [field.name + all];
  const withdrawn = `(first: 100, withdrawn: true) { ${below.join(' ')} }`;
  return [field.name + all, `${field.name}Withdrawn: ${field.name}${withdrawn}`];
}

/** All leaves of a type, and of what its fields lead to that far; of an interface the id. */
function writeNear(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type)) return '{ __typename ... on Node { id } }';
  const fields = fieldsOf(type);
  const further = fields.filter(
    (field) => !isLeafType(getNamedType(field.type)) && field.args.length === 0,
  );
  const below =
    depth === 0
      ? []
      : further.map((f) => `${f.name} ${writeNear(getNamedType(f.type), depth - 1)}`);
  return `{ __typename ${[...leavesOf(fields), ...below].join(' ')} }`;
}

function leavesOf(fields: readonly GraphQLField<unknown, unknown>[]): string[] {
  return fields.filter((field) => isLeafType(getNamedType(field.type))).map((field) => field.name);
}

function fieldsOf(type: GraphQLNamedType | undefined): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}
