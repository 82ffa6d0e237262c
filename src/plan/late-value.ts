/** Coerced variables of an operation, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * A value that the variables have only when an operation runs. A plan holds it in place of the value,
 * and so serves every request with variables of the same shape.
 */
export class LateValue {
  readonly read: (variables: Variables) => unknown;
  constructor(read: (variables: Variables) => unknown) {
    this.read = read;
  }
}

/** The value itself; what is late, alone or in a list, is read from the variables. */
export function readLate(value: unknown, variables: Variables): unknown {
  if (value instanceof LateValue) return value.read(variables);
  return Array.isArray(value) ? value.map((item) => readLate(item, variables)) : value;
}

/** A value converted; what is late is converted when it is read. */
export function mapLate<T>(value: unknown, convert: (value: unknown) => T): T | LateValue {
  if (!(value instanceof LateValue)) return convert(value);
  return new LateValue((variables) => convert(value.read(variables)));
}

/** Several values, lists among them, as one; where anything in them is late, when it is read. */
export function combineLate<T>(
  values: readonly unknown[],
  combine: (...values: readonly unknown[]) => T,
): T | LateValue {
  if (!isLate(values)) return combine(...values);
  return new LateValue((variables) =>
    combine(...values.map((value) => readLate(value, variables))),
  );
}

/** Whether something in a value is late. */
export function isLate(value: unknown): boolean {
  return value instanceof LateValue || (Array.isArray(value) && value.some(isLate));
}
