import { type Cypher, call, cypher, join, name, type Variable } from './cypher.ts';
import type { PrintedOperation } from './print-operation.ts';
import { ROW_NUMBER, ROWS } from './to-statement.ts';

/**
 * One statement for many requests with equal plans: it answers with a row for each entry of
 * `$p.rows`, led by the entry's number. `row` is the variable that stands for an entry.
 */
export function printBatch({ body, columns }: PrintedOperation, row: Variable): Cypher {
  return cypher`UNWIND $p.${name(ROWS)} AS ${row}
${call([row], body)}
RETURN ${row}.${name(ROW_NUMBER)}, ${join(columns, ', ')}`;
}
