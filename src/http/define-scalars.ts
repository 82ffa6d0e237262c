import { GraphQLError, GraphQLScalarType, type GraphQLSchema, valueFromASTUntyped } from 'graphql';
import { readPeriod } from '../plan/plan-period.ts';

/** Gives the schema's own scalars their check on input; what comes out is right as it is stored. */
export function defineScalars(api: GraphQLSchema): void {
  for (const [name, parse] of Object.entries({ Date: parseDate, DateTime: parseInstant })) {
    const type = api.getType(name);
    if (!(type instanceof GraphQLScalarType)) continue;
    type.parseValue = parse;
    type.parseLiteral = (node, variables) => {
      try {
        return parse(valueFromASTUntyped(node, variables));
      } catch (error) {
        // As it is, it would not tell where the value stands.
        throw error instanceof GraphQLError
          ? new GraphQLError(error.message, { nodes: node })
          : error;
      }
    };
  }
}

/** A day as it is stored, `2026-01-31`; or a month or year, where what is asked can do with one. */
function parseDate(value: unknown): string {
  if (typeof value === 'string' && readPeriod(value)) return value;
  throw new GraphQLError(
    `expected a day such as "2026-01-31", or a month or a year, found ${show(value)}`,
  );
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant as it is stored, in UTC: `2026-01-31T12:00:00.000Z`. */
function parseInstant(value: unknown): string {
  const day = typeof value === 'string' ? value.match(INSTANT)?.[1] : undefined;
  if (typeof value === 'string' && day !== undefined && readPeriod(day)) {
    const time = Date.parse(value);
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  throw new GraphQLError(
    `expected an instant such as "2026-01-31T12:00:00Z", found ${show(value)}`,
  );
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 60) ?? 'nothing';
}
