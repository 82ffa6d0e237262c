import { readLate, type Variables } from '../plan/late-value.ts';
import type { PrintedStatement } from './to-statement.ts';

/** A statement with the values that its late parameters have in these variables. */
export function bindStatement(
  { text, parameters }: PrintedStatement,
  variables: Variables,
): PrintedStatement {
  const p: Record<string, unknown> = {};
  for (const name in parameters.p) p[name] = readLate(parameters.p[name], variables);
  return { text, parameters: { p } };
}
