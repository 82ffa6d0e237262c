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
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const time = Date.parse(`${value}T00:00:00Z`);
    // 30 February is read as 2 March.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError(`expected a day such as "2026-01-31", found ${show(value)}`);
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant as it is stored, in UTC: `2026-01-31T12:00:00.000Z`. */
function parseInstant(value: unknown): string {
  const day = typeof value === 'string' ? value.match(INSTANT)?.[1] : undefined;
  if (typeof value === 'string' && day !== undefined) {
    const time = Date.parse(value);
    if (!Number.isNaN(time) && parseDay(day)) return new Date(time).toISOString();
  }
  throw new GraphQLError(
    `expected an instant such as "2026-01-31T12:00:00Z", found ${show(value)}`,
  );
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 60) ?? 'nothing';
}
