import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from '../oracle/random.ts';

/** An operation whose client chose every name and value that a client may choose, with its variables. */
export interface HostileOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Makes the next text of a client. */
export type NextText = () => string;

/** Writes one query with random fields and arguments; half of the values stand in it, the others are variables. */
export function writeHostileOperation(
  api: GraphQLSchema,
  random: Random,
  next: { readonly text: NextText; readonly name: NextText },
): HostileOperation {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];

  function selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(namedOf(field)),
    );
    const chosen = random.sample(fields, depth > 1 ? 2 : 1);
    return `{ __typename ${chosen.map((field) => written(field, depth)).join(' ')} }`;
  }

  function written(field: GraphQLField<unknown, unknown>, depth: number): string {
    const inner = namedOf(field);
    const below = isCompositeType(inner) ? ` ${selectionOf(inner.name, depth - 1)}` : '';
    return `${next.name()}: ${field.name}${argumentsOf(field.args)}${below}`;
  }

  function selectionOf(name: string, depth: number): string {
    const type = api.getType(name);
    if (isObjectType(type)) return selection(type, depth);
    const possible = isCompositeType(type) && !isObjectType(type) ? api.getPossibleTypes(type) : [];
    const one = random.pick(possible);
    const own = isInterfaceType(type) && random.chance(0.5) ? '__typename' : '';
    return `{ __typename ${own} ... on ${one.name} ${selection(one, Math.max(0, depth))} }`;
  }

  function argumentsOf(args: readonly GraphQLArgument[]): string {
    // Few cursors that a client makes up get any further.
    const likely = ({ name }: GraphQLArgument) => (/^(after|before)$/.test(name) ? 0.02 : 0.4);
    const given = args.filter((one) => isNonNullType(one.type) || random.chance(likely(one)));
    if (given.length === 0) return '';
    return `(${given.map(({ name, type }) => `${name}: ${argument(type)}`).join(', ')})`;
  }

  function argument(type: GraphQLInputType): string {
    const value = valueFor(type, 3);
    if (random.chance(0.5)) return print(value);
    const name = next.name();
    variables[name] = JSON.parse(JSON.stringify(value, (_, one) => plain(one)));
    declared.push(`$${name}: ${type}`);
    return `$${name}`;
  }

  function valueFor(type: GraphQLInputType, depth: number): unknown {
    const known = getNullableType(type);
    if (isListType(known)) return [valueFor(known.ofType as GraphQLInputType, depth)];
    if (isEnumType(known)) return new EnumName(random.pick(known.getValues()).name);
    if (!isInputObjectType(known)) return scalarFor(known.name);
    const fields = Object.values(known.getFields());
    const open = fields.filter((field) => depth > 0 || !isInputObjectType(namedOf(field)));
    const needed = fields.filter(({ type, defaultValue }) => {
      return isNonNullType(type) && defaultValue === undefined;
    });
    const chosen =
      known.isOneOf || known.name === 'EntityBy'
        ? [random.pick(fields)]
        : new Set([...needed, ...random.sample(open, 2)]);
    return Object.fromEntries(
      [...chosen].map(({ name, type: inner }) => [name, valueFor(inner, depth - 1)]),
    );
  }

  function scalarFor(name: string): unknown {
    switch (name) {
      case 'Int':
        return random.below(100);
      case 'Float':
        return random.next();
      case 'Boolean':
        return random.chance(0.5);
      case 'Date':
        return '2026-01-31';
      case 'DateTime':
        return '2026-01-31T00:00:00.000Z';
      default:
        return next.text();
    }
  }

  const root = api.getQueryType();
  if (!root) throw new Error('an API has queries');
  const body = written(random.pick(Object.values(root.getFields())), 3);
  const parameters = declared.length === 0 ? '' : `(${declared.join(', ')})`;
  return { text: `query ${next.name()}${parameters} { ${body} }`, variables };
}

/** An enum's value, which is written without quotes in a document. */
class EnumName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

function plain(value: unknown): unknown {
  return value instanceof EnumName ? value.name : value;
}

function print(value: unknown): string {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, one]) => `${name}: ${print(one)}`);
  return `{${entries.join(', ')}}`;
}

function namedOf({ type }: { readonly type: unknown }) {
  let inner = type as GraphQLInputType | { readonly ofType: GraphQLInputType };
  while ('ofType' in inner) inner = inner.ofType;
  return inner as GraphQLInputType;
}
