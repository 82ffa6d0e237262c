import {
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import { generateAsOf } from './generate-as-of.ts';
import { generateOrder } from './generate-order.ts';
import { generateWhere } from './generate-where.ts';
import type { OperationDraft } from './operation-draft.ts';
import { realIds, realNames } from './real-values.ts';

/** Arguments as they stand behind a field's name. */
export interface GeneratedArguments {
  /** `first: 2`, each by itself. */
  readonly texts: readonly string[];
  /** Variables that may take a cursor of this list. */
  readonly cursors: readonly string[];
}

const PAGE_SIZES = [0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 7, 20, 100];

const PAGES: readonly (readonly string[])[] = [
  [],
  [],
  ['first'],
  ['first'],
  ['first'],
  ['last'],
  ['last'],
  ['first', 'after'],
  ['first', 'after'],
  ['last', 'before'],
  ['last', 'before'],
  ['first', 'before'],
  ['last', 'after'],
  ['after'],
  ['before'],
  ['first', 'after', 'before'],
  ['last', 'after', 'before'],
];

/** Bounds of a timeline. */
const DAYS = ['1999-12-31', '2024-03', '2024-03-01', '2025', '2025-12-15', '2026-01', '2026-02-01'];

/** How a list is asked for: by some of `first`, `last`, `after` and `before`. */
export function generatePage({ shape }: OperationDraft): ReadonlySet<string> {
  return new Set(shape.pick(PAGES));
}

/** Random arguments of a field; `target` is the type of what it is about. */
export function generateArguments(
  draft: OperationDraft,
  field: GraphQLField<unknown, unknown>,
  target: string,
  page: ReadonlySet<string>,
): GeneratedArguments {
  const texts: string[] = [];
  const cursors: string[] = [];
  for (const argument of field.args) {
    if (argument.name === 'after' || argument.name === 'before') {
      if (!page.has(argument.name)) continue;
      const variable = draft.cursorVariable();
      cursors.push(variable);
      texts.push(`${argument.name}: $${variable}`);
    } else if (argument.name === 'first' || argument.name === 'last') {
      if (!page.has(argument.name)) continue;
      texts.push(`${argument.name}: ${draft.write(draft.values.pick(PAGE_SIZES), argument.type)}`);
    } else {
      const value = generateArgument(draft, argument, target);
      if (value !== undefined) {
        texts.push(`${argument.name}: ${draft.write(value, argument.type)}`);
      }
    }
  }
  return { texts, cursors };
}

/** Undefined for an argument that is left out. */
function generateArgument(
  draft: OperationDraft,
  { name, type }: GraphQLArgument,
  target: string,
): unknown {
  const { shape, values, world } = draft;
  const input = getNamedType(type);
  switch (name) {
    case 'id':
      return pickId(draft, target);
    case 'ids':
      return Array.from({ length: values.pick([0, 1, 2, 3, 6]) }, () => pickId(draft, target));
    case 'by': {
      if (shape.chance(0.5)) return { id: pickId(draft, target) };
      const names = realNames(world, values.chance(0.9) ? target : 'Entity');
      const found = names.length > 0 ? values.pick(names) : 'nobody';
      return { name: values.pick([found, found, found.toUpperCase(), ` ${found.toLowerCase()}`]) };
    }
    case 'where':
      if (!shape.chance(0.35) || !isInputObjectType(input)) return undefined;
      return generateWhere(draft, input, 2);
    case 'whereEdge':
    case 'whereFact':
      if (!shape.chance(0.3) || !isInputObjectType(input)) return undefined;
      return generateWhere(draft, input, 1);
    case 'orderByEdge':
    case 'orderByFact':
      if (!shape.chance(0.3) || !isInputObjectType(input)) return undefined;
      return generateOrder(draft, input);
    case 'orderBy':
      if (!shape.chance(0.35) || !isInputObjectType(input)) return undefined;
      return generateOrder(draft, input);
    case 'role': {
      const roles = isEnumType(input) ? input.getValues().map((value) => value.name) : [];
      return shape.chance(0.4) ? shape.sample(roles, shape.below(roles.length + 1)) : undefined;
    }
    case 'source':
      return pickThere(draft, 'Source');
    case 'about':
    case 'of':
    case 'one':
    case 'other':
      return pickThere(draft, 'Entity');
    case 'relations':
    case 'direction':
    case 'modality':
    case 'basis': {
      const names = isEnumType(input) ? input.getValues().map((value) => value.name) : [];
      return shape.chance(0.3) ? shape.sample(names, 1 + shape.below(names.length)) : undefined;
    }
    case 'around':
      return Array.from({ length: values.pick([1, 1, 2, 3]) }, () => pickThere(draft, 'Entity'));
    case 'depth':
      return shape.pick([0, 1, 1, 2, 3]);
    case 'maxNodes':
      return shape.chance(0.6) ? shape.pick([1, 3, 8, 30]) : undefined;
    case 'maxHops':
      return shape.pick([1, 2, 2, 3]);
    case 'limit':
      return shape.chance(0.5) ? values.pick([1, 2, 5, 25]) : undefined;
    case 'from':
    case 'to':
      if (input.name === 'ID') return pickThere(draft, 'Entity');
      if (!shape.chance(0.7)) return undefined;
      return isInputObjectType(input) ? generateAsOf(draft) : values.pick(DAYS);
    case 'asOf':
      return shape.chance(0.4) ? generateAsOf(draft) : undefined;
    case 'withdrawn':
      return shape.chance(0.3) ? shape.chance(0.8) : undefined;
    default:
      throw new Error(`nobody has said how to choose the argument ${name}`);
  }
}

/** Mostly of the type, sometimes of another, rarely of nothing at all. */
function pickId({ values, world }: OperationDraft, target: string): string {
  const [own, all] = [realIds(world, target), realIds(world, 'Node')];
  const kind = values.next();
  if (kind < 0.85 && own.length > 0) return values.pick(own);
  return kind < 0.95 ? values.pick(all) : 'no-such-id';
}

/** Nearly always of the type: what is not there is refused, and the operation then tells nothing else. */
function pickThere(draft: OperationDraft, target: string): string {
  const own = realIds(draft.world, target);
  return own.length > 0 && draft.values.chance(0.98)
    ? draft.values.pick(own)
    : pickId(draft, target);
}
