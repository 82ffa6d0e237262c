import { type Cypher, cypher, EMPTY, isEmpty, join } from './cypher.ts';

/** Conditions after WHERE, one a line; nothing where there is none. */
export function printWhere(conditions: readonly Cypher[]): Cypher {
  const given = conditions.filter((condition) => !isEmpty(condition));
  return given.length === 0 ? EMPTY : cypher`WHERE ${join(given, '\n  AND ')}`;
}
