import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { OperationDraft } from './operation-draft.ts';
import { isFruitful, realValues } from './real-values.ts';

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
  const own = fields.filter(({ name }) => !['AND', 'OR', 'NOT'].includes(name));
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
        where[field.name] = generateChoices(draft, field.type);
        continue;
      }
      where[field.name] = generateConditions(draft, owner, field.name, field.type, depth);
    }
  }
  return where;
}

/** `typeName: [Company, Agency]` */
function generateChoices({ values }: Draft, type: GraphQLInputType): string[] {
  const input = getNamedType(type);
  const names = isEnumType(input) ? input.getValues().map((value) => value.name) : [];
  return values.sample(names, values.pick([0, 1, 1, 2, 3]));
}

function isDeep(type: GraphQLInputType): boolean {
  return /Where$/.test(getNamedType(type).name);
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
      if (name === 'count') return [name, generateComparisons(draft, owner, name, inner)];
      return [name, generateWhere(draft, inner, depth - 1)];
    }),
  );
}

const OPERATORS: readonly string[] = ['some', 'none', 'all', 'count'];

function generateComparisons(
  draft: Draft,
  owner: string,
  field: string,
  input: GraphQLInputObjectType,
): Record<string, unknown> {
  const operators = Object.values(input.getFields());
  const chosen = draft.shape.sample(operators, draft.shape.pick([1, 1, 1, 1, 2, 2]));
  return Object.fromEntries(
    chosen.map(({ name, type }) => {
      if (name === 'ignoreCase') return [name, draft.shape.chance(0.7)];
      if (name === 'isNull' || name === 'isEmpty') return [name, draft.values.chance(0.5)];
      const draw = () => generateOperand(draft, owner, field, name, getNamedType(type));
      if (!isList(type)) return [name, draw()];
      return [name, Array.from({ length: draft.values.pick([0, 1, 2, 2, 3, 5]) }, draw)];
    }),
  );
}

function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** Mostly a value that is there, or a part of one. */
function generateOperand(
  draft: Draft,
  owner: string,
  field: string,
  operator: string,
  type: GraphQLNamedType,
): unknown {
  const { values, world } = draft;
  if (isEnumType(type)) {
    const used = realValues(world, owner, field).map(String);
    const all = type.getValues().map((value) => value.name);
    return values.pick(used.length > 0 && values.chance(0.7) ? used : all);
  }
  const real = realValues(world, owner, field);
  const found = real.length > 0 ? values.pick(real) : undefined;
  switch (type.name) {
    case 'Boolean':
      return values.chance(0.5);
    case 'Int':
      if (typeof found !== 'number') return values.below(field === 'count' ? 4 : 30);
      return Math.min(found + values.pick([0, 0, 0, 1, -1]), 2 ** 31 - 1);
    case 'Float':
      return typeof found === 'number' ? found + values.pick([0, 0, 0.5, -1]) : values.below(30);
    case 'Date':
      return typeof found === 'string' ? found : '2026-01-15';
    case 'DateTime':
      return typeof found === 'string' ? found : '2026-01-15T00:00:00.000Z';
    default:
      break;
  }
  if (['within', 'overlaps', 'before', 'after'].includes(operator)) {
    const days = ['', 'Latest'].flatMap((part) => realValues(world, owner, `${field}${part}`));
    const day = days.length > 0 ? String(values.pick(days)) : '2026-01-15';
    return day.slice(0, values.pick([4, 7, 10]));
  }
  const known = found === undefined || values.chance(0.1) ? 'nothing of the kind' : String(found);
  const text = values.chance(0.1) ? known.toUpperCase() : known;
  return ['contains', 'startsWith', 'endsWith'].includes(operator)
    ? partOf(draft, text, operator)
    : text;
}

/** By characters, so that none is cut in half. */
function partOf({ values }: Draft, text: string, operator: string): string {
  const characters = [...text];
  const length = values.below(Math.min(characters.length, 8) + 1);
  const spare = characters.length - length;
  const start =
    operator === 'startsWith' ? 0 : operator === 'endsWith' ? spare : values.below(spare + 1);
  return characters.slice(start, start + length).join('');
}
