import { variable } from './cypher/cypher.ts';
import { printBatch } from './cypher/print-batch.ts';
import type { PrintedOperation } from './cypher/print-operation.ts';
import { toStatement } from './cypher/to-statement.ts';
import type { PreparedRead } from './database/batch-reads.ts';
import { isLate, readLate, type Variables } from './plan/late-value.ts';

/** A read and the values that each request gives it. */
export interface BindableRead extends PreparedRead {
  /** By parameter. */
  readonly late: Readonly<Record<string, unknown>>;
}

/** The texts of an operation, of which at most `most` requests may go together. */
export function prepareRead(printed: PrintedOperation, most: number): BindableRead {
  const { text, parameters } = toStatement(printed.body);
  const entries = Object.entries(parameters.p);
  let batchText: string | undefined;
  return {
    text,
    batchText() {
      const row = variable('row');
      batchText ??= toStatement(printBatch(printed, row), row).text;
      return batchText;
    },
    shared: Object.fromEntries(entries.filter(([, value]) => !isLate(value))),
    late: Object.fromEntries(entries.filter(([, value]) => isLate(value))),
    most,
  };
}

/** What a read's late parameters are with these variables. */
export function bindValues({ late }: BindableRead, variables: Variables): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name in late) values[name] = readLate(late[name], variables);
  return values;
}
