import neo4j from 'neo4j-driver';
import { ClientError } from '../errors.ts';

/**
 * A value as it has to travel: whole numbers as Neo4j integers (a JS number is a float to the driver,
 * and `LIMIT 1.0` is refused), undefined as null. Throws BAD_USER_INPUT for what the driver or Neo4j
 * would change without a word: whole numbers beyond 2^53 (bigints beyond 2^63), NaN, infinities and
 * halves of surrogate pairs.
 */
export function toDriverValue(value: unknown): unknown {
  switch (typeof value) {
    case 'number':
      return toDriverNumber(value);
    case 'string':
      if (value.isWellFormed()) return value;
      throw refuse('a text', 'holds half of a surrogate pair, which is no character');
    case 'bigint':
      if (BigInt.asIntN(64, value) === value) return neo4j.int(value);
      throw refuse(String(value), 'does not fit into 64 bits');
    case 'undefined':
      return null;
    case 'object':
      return toDriverObject(value);
    default:
      return value;
  }
}

/** The parameters of a statement as they have to travel. */
export function toDriverParameters(
  parameters: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const key in parameters) converted[key] = toDriverValue(parameters[key]);
  return converted;
}

function toDriverNumber(value: number): unknown {
  if (Number.isSafeInteger(value)) return neo4j.int(value);
  if (!Number.isFinite(value)) throw refuse(String(value), 'is not a number that can be kept');
  if (Number.isInteger(value)) throw refuse(String(value), 'is beyond 2^53 and would be rounded');
  return value;
}

function toDriverObject(value: object | null): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map(toDriverValue);
  const prototype = Object.getPrototypeOf(value);
  // The driver's own values (dates, points, integers) are classes, and are right as they are.
  const isMap = prototype === Object.prototype || prototype === null;
  return isMap ? toDriverParameters(value as Record<string, unknown>) : value;
}

function refuse(what: string, why: string): ClientError {
  return new ClientError('BAD_USER_INPUT', `A value cannot be stored or compared: ${what} ${why}.`);
}
