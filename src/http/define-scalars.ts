import { GraphQLError, GraphQLScalarType, type GraphQLSchema, valueFromASTUntyped } from 'graphql';

/** Gives the schema's own scalars their check on input; what comes out is right as it is stored. */
export function defineScalars(api: GraphQLSchema): void {
  for (const [name, parse] of Object.entries({ Date: parseDay, DateTime: parseInstant })) {
    const type = api.getType(name);
    if (!(type instanceof GraphQLScalarType)) continue;
    type.parseValue = parse;
    type.parseLiteral = (node, variables) => parse(valueFromASTUntyped(node, variables));
  }
}

/** A day as it is stored: `2026-01-31`. */
function parseDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(`expected a day such as "2026-01-31", found ${show(value)}`);
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant as it is stored, in UTC: `2026-01-31T12:00:00.000Z`. */
function parseInstant(value: unknown): string {
  const day = typeof value === 'string' ? value.match(INSTANT)?.[1] : undefined;
  if (typeof value === 'string' && day !== undefined && isDay(day)) {
    const time = Date.parse(value);
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  throw new GraphQLError(
    `expected an instant such as "2026-01-31T12:00:00Z", found ${show(value)}`,
  );
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // 30 February is read as 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 60) ?? 'nothing';
}
