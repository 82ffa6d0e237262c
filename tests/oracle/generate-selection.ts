import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { generateArguments, generatePage } from './generate-arguments.ts';
import type { OperationDraft } from './operation-draft.ts';
import { isFruitful } from './real-values.ts';
import { SUMMARIES, summarizedNames } from './sweep-summaries.ts';

type Draft = OperationDraft;

const MAX_DEPTH = 7;

/** A random selection on a type, in braces. */
export function generateSelection(draft: Draft, type: GraphQLNamedType, depth: number): string {
  const reused = draft.fragments.filter((fragment) => fragment.type === type.name);
  if (reused.length > 0 && draft.shape.chance(0.3)) {
    return `{ ...${draft.shape.pick(reused).name}${draft.directive()} }`;
  }
  const text = isConnection(type)
    ? generateConnection(draft, type, depth, false)
    : generateFields(draft, type, depth);
  if (!draft.shape.chance(0.08)) return text;
  const name = draft.name('Fragment');
  draft.fragments.push({ name, type: type.name, text: `fragment ${name} on ${type.name} ${text}` });
  return `{ ...${name}${draft.directive()} }`;
}

/** One field with its arguments and all that is below it. */
export function generateField(
  draft: Draft,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string {
  draft.budget -= 1;
  const { shape } = draft;
  const type = getNamedType(field.type);
  const target = isConnection(type) ? nodeTypeOf(type).name : type.name;
  const { texts, cursors } = generateArguments(draft, field, target, generatePage(draft));
  const text = texts.length === 0 ? '' : `(${texts.join(', ')})`;
  const directive = draft.directive();
  if (cursors.length > 0 && isConnection(type)) {
    const key = draft.name('page');
    draft.pages.set(key, [...cursors]);
    const below = generateConnection(draft, type, depth + 1, true);
    return `${key}: ${field.name}${text}${directive} ${below}`;
  }
  const alias = shape.chance(text === '' ? 0.1 : 0.8) ? `${draft.name('x')}: ` : '';
  const below = isLeafType(type) ? '' : ` ${generateSelection(draft, type, depth + 1)}`;
  return `${alias}${field.name}${text}${directive}${below}`;
}

function generateFields(draft: Draft, type: GraphQLNamedType, depth: number): string {
  const { shape, api } = draft;
  const fields = isUnionType(type) || !('getFields' in type) ? [] : fieldsOf(type);
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const others = fields.filter((field) => !isLeafType(getNamedType(field.type)));
  const parts = shape
    .sample(leaves, shape.pick([1, 1, 2, 2, 3]))
    .map((field) => generateField(draft, field, depth));
  if (shape.chance(0.15)) parts.push('__typename');
  const deeper = draft.budget > 0 && depth < MAX_DEPTH ? shape.pick([0, 1, 1, 2]) : 0;
  const fruitful = others.filter((field) => isFruitful(draft.world, type.name, field.name));
  const choices = fruitful.length > 0 && shape.chance(0.75) ? fruitful : others;
  for (const field of shape.sample(choices, deeper)) parts.push(generateField(draft, field, depth));
  if (isAbstractType(type)) {
    const conditions = [
      ...api.getPossibleTypes(type),
      ...api.getPossibleTypes(type).flatMap((possible) => possible.getInterfaces()),
    ];
    const count = isUnionType(type) ? 2 : shape.pick([0, 0, 1, 2]);
    for (const condition of shape.sample([...new Set(conditions)], count)) {
      parts.push(generateInline(draft, condition, depth));
    }
  } else if (isObjectType(type) && shape.chance(0.08)) {
    parts.push(generateInline(draft, shape.pick([type, ...type.getInterfaces()]), depth));
  }
  if (parts.length === 0) parts.push('__typename');
  return `{ ${parts.join(' ')} }`;
}

function generateInline(draft: Draft, condition: GraphQLNamedType, depth: number): string {
  const directive = draft.directive();
  return `... on ${condition.name}${directive} ${generateSelection(draft, condition, depth)}`;
}

/** The parts of a connection; where cursors are to be used later they are asked for. */
function generateConnection(
  draft: Draft,
  type: GraphQLObjectType,
  depth: number,
  cursors: boolean,
): string {
  const { shape } = draft;
  const fields = fieldsOf(type);
  const chosen = shape.sample(fields, shape.pick([1, 2, 2, 3]));
  const parts = chosen.map((field) =>
    SUMMARIES.includes(field.name)
      ? generateSummary(draft, type, field, depth)
      : generateField(draft, field, depth),
  );
  if (cursors) {
    parts.push(shape.chance(0.5) ? 'edges { cursor }' : 'pageInfo { startCursor endCursor }');
  }
  if (shape.chance(0.05)) parts.push('__typename');
  return `{ ${parts.join(' ')} }`;
}

/** `groupBy` and `aggregate` by a field of the items, or of the edges that lead to them. */
function generateSummary(
  draft: Draft,
  connection: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string {
  draft.budget -= 1;
  const { shape, values, world } = draft;
  const target = nodeTypeOf(connection).name;
  const names = summarizedNames(world, target, edgeNameOf(connection, target));
  const size =
    field.name === 'groupBy' && shape.chance(0.5) ? `, first: ${values.below(4) + 1}` : '';
  const below = generateFields(draft, getNamedType(field.type), depth + 1);
  return `${draft.name('sum')}: ${field.name}(field: ${shape.pick(names)}${size}) ${below}`;
}

/** `Terms` of `ChipTermsConnection`; empty where edges have no qualifiers. */
function edgeNameOf({ name }: GraphQLObjectType, target: string): string {
  return name.slice(target.length, -'Connection'.length);
}

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** True for `ChipConnection`. */
export function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && 'pageInfo' in type.getFields();
}

/** The type of the items of a connection. */
export function nodeTypeOf(connection: GraphQLObjectType): GraphQLNamedType {
  const type = getNamedType(connection.getFields().nodes?.type);
  if (!type) throw new Error(`${connection.name} has no nodes`);
  return type;
}
