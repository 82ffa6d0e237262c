import { type Cypher, cypher, EMPTY, isEmpty, join, variable } from './cypher.ts';

/**
 * Conditions after WHERE, one a line; nothing where there is none. What is to be a column comes behind the others: Neo4j
 * (2026.08.1) plans a subquery among the conditions of a MATCH again for each way to go about the rest, and those within
 * it again each time. Behind MATCH alone: behind OPTIONAL MATCH the rows that have nothing would go.
 */
export function printWhere(conditions: readonly Cypher[]): Cypher {
  const given = conditions.filter((condition) => !isEmpty(condition));
  const columns = given.filter(({ isColumn }) => isColumn);
  const others = given.filter(({ isColumn }) => !isColumn);
  const where = others.length === 0 ? EMPTY : cypher`WHERE ${join(others, '\n  AND ')}`;
  if (columns.length === 0) return where;
  const named = columns.map((column) => ({ column, fits: variable('fits') }));
  const items = named.map(({ column, fits }) => cypher`${column} AS ${fits}`);
  return cypher`${where}
WITH *, ${join(items, ',\n  ')}
WHERE ${join(
    named.map(({ fits }) => fits),
    ' AND ',
  )}`;
}
