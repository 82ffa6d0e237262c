import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { OperationDraft } from './operation-draft.ts';
import { realValues } from './real-values.ts';

type Draft = OperationDraft;

/** Random conditions on the values of a field, in the operators of its filter. */
export function generateComparisons(
  draft: Draft,
  owner: string,
  field: string,
  input: GraphQLInputObjectType,
): Record<string, unknown> {
  const operators = Object.values(input.getFields());
  const chosen = draft.shape.sample(operators, draft.shape.pick([1, 1, 1, 1, 2, 2]));
  return Object.fromEntries(
    chosen.map((operator) => [operator.name, generateComparison(draft, owner, field, operator)]),
  );
}

/** What an operator compares with: a value, or several for `in` and the like. */
export function generateComparison(
  draft: Draft,
  owner: string,
  field: string,
  { name, type }: Pick<GraphQLInputField, 'name' | 'type'>,
): unknown {
  if (name === 'ignoreCase') return draft.shape.chance(0.7);
  if (name === 'isNull' || name === 'isEmpty') return draft.values.chance(0.5);
  const draw = () => generateOperand(draft, owner, field, name, getNamedType(type));
  if (!isList(type)) return draw();
  return Array.from({ length: draft.values.pick([0, 1, 2, 2, 3, 5]) }, draw);
}

/** `typeName: [Company, Agency]` */
export function generateChoices(draft: Draft, owner: string, field: GraphQLInputField): unknown {
  return generateComparison(draft, owner, field.name, field);
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
      if (typeof found !== 'number') return values.below(30);
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
