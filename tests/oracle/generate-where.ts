import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import { generateChoices, generateComparisons } from './generate-comparisons.ts';
import type { OperationDraft } from './operation-draft.ts';
import { isFruitful, realIds } from './real-values.ts';

type Draft = OperationDraft;

/** A random `where` for things of a type; `depth` bounds how often it nests. */
export function generateWhere(
  draft: Draft,
  type: GraphQLInputObjectType,
  depth: number,
): Record<string, unknown> {
  const { shape } = draft;
  const owner = type.name.replace(/Where$/, '');
  const fields = Object.values(type.getFields());
  const own = fields.filter(({ name }) => !['AND', 'OR', 'NOT', 'search'].includes(name));
  const all = own.filter((field) => isDeep(field.type));
  const fruitful = all.filter((field) => isFruitful(draft.world, owner, field.name));
  const deep = fruitful.length > 0 && shape.chance(0.75) ? fruitful : all;
  const flat = own.filter((field) => !isDeep(field.type));
  const where: Record<string, unknown> = {};
  const count = shape.pick([0, 1, 1, 1, 1, 2, 2, 3]);
  for (let i = 0; i < count; i++) {
    const logic = depth > 0 && shape.chance(0.3) ? shape.pick(['AND', 'OR', 'NOT']) : null;
    if (logic === 'NOT') {
      where.NOT = generateWhere(draft, type, depth - 1);
    } else if (logic !== null) {
      const parts = shape.pick([0, 1, 2, 2, 2, 3]);
      where[logic] = Array.from({ length: parts }, () => generateWhere(draft, type, depth - 1));
    } else {
      const list = depth > 0 && shape.chance(0.45) && deep.length > 0 ? deep : flat;
      if (list.length === 0) continue;
      const field = shape.pick(list);
      if (isEnumType(getNamedType(field.type))) {
        where[field.name] = generateChoices(draft, owner, field);
        continue;
      }
      where[field.name] = generateConditions(draft, owner, field.name, field.type, depth);
    }
  }
  return where;
}

/** True for a field whose conditions are about other things. */
export function isDeep(type: GraphQLInputType): boolean {
  return /(Where|On)$/.test(getNamedType(type).name);
}

function generateConditions(
  draft: Draft,
  owner: string,
  field: string,
  type: GraphQLInputType,
  depth: number,
): Record<string, unknown> {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) throw new Error(`${input.name} is no input object`);
  const { shape } = draft;
  if (!isDeep(type)) return generateComparisons(draft, owner, field, input);
  if (input.isOneOf) return generateOn(draft, input, depth - 1);
  if (!input.name.endsWith('RelationWhere')) return generateWhere(draft, input, depth - 1);
  const parts = Object.values(input.getFields());
  const operators = parts.filter(({ name }) => OPERATORS.includes(name));
  const narrowing = parts.filter(({ name }) => !OPERATORS.includes(name));
  const chosen = [
    ...shape.sample(operators, shape.pick([0, 1, 1, 1, 1, 1, 1, 2])),
    ...shape.sample(narrowing, shape.pick([0, 0, 1])),
  ];
  return Object.fromEntries(
    chosen.map(({ name, type }) => {
      const inner = getNamedType(type);
      if (!isInputObjectType(inner)) throw new Error(`${inner.name} is no input object`);
      if (name === 'count') return [name, generateComparisons(draft, owner, field, inner)];
      return [name, generateWhere(draft, inner, depth - 1)];
    }),
  );
}

/** Conditions on one of the types of an interface, mostly one of which there are things. */
function generateOn(
  draft: Draft,
  input: GraphQLInputObjectType,
  depth: number,
): Record<string, unknown> {
  const { shape, world } = draft;
  const all = Object.values(input.getFields());
  const real = all.filter(({ name }) => realIds(world, name).length > 0);
  const { name, type } = shape.pick(real.length > 0 && shape.chance(0.9) ? real : all);
  const inner = getNamedType(type);
  if (!isInputObjectType(inner)) throw new Error(`${inner.name} is no input object`);
  return { [name]: generateWhere(draft, inner, depth) };
}

/** What is asked of those that a field leads to; other conditions narrow which these are. */
export const OPERATORS: readonly string[] = ['some', 'none', 'all', 'count'];
