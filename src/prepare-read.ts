import { variable } from './cypher/cypher.ts';
import { printBatch } from './cypher/print-batch.ts';
import type { PrintedOperation } from './cypher/print-operation.ts';
import { ROW_NUMBER, ROWS, toStatement } from './cypher/to-statement.ts';
import type { PreparedRead, RowValues } from './database/read-alone.ts';
import { isLate, readLate, type Variables } from './plan/late-value.ts';

/** A read, and the values that each request gives it. */
export interface BindableRead extends PreparedRead {
  /** The late values, by parameter. */
  readonly late: Readonly<Record<string, unknown>>;
  /** Whether its answer is the same as long as nothing is written. */
  readonly lasting: boolean;
}

/**
 * What an author's expression may ask beside the graph: clocks, chance, and functions of plug-ins, which all have a
 * dot in their names. The compiler itself calls procedures of such names alone.
 */
const FLEETING =
  /\b(?:date|time|localtime|datetime|localdatetime|timestamp|rand|randomuuid)\s*\(|(?<!CALL |[\w.])\w+(?:\.\w+)+\s*\(/i;

/**
 * The statements of an operation, of which at most `most` requests may share one. The text for
 * several is printed when two requests meet for the first time.
 */
export function prepareRead(printed: PrintedOperation, most: number): BindableRead {
  const { text, parameters } = toStatement(printed.body);
  const entries = Object.entries(parameters.p);
  const shared = Object.fromEntries(entries.filter(([, value]) => !isLate(value)));
  const late = Object.fromEntries(entries.filter(([, value]) => isLate(value)));
  const batchText = most > 1 ? printedOnce(printed) : () => '';
  return {
    late,
    most,
    lasting: !FLEETING.test(text.replaceAll('`', '')),
    one: (values) => ({ text, parameters: { p: { ...shared, ...values } } }),
    several: (values) => {
      const rows = values.map((one, at) => ({ ...one, [ROW_NUMBER]: at }));
      return { text: batchText(), parameters: { p: { ...shared, [ROWS]: rows } } };
    },
  };
}

/** The fragments of a plan are large, and are let go once the text is there. */
function printedOnce(printed: PrintedOperation): () => string {
  let fragments: PrintedOperation | null = printed;
  let text = '';
  return () => {
    if (fragments) {
      // No name that an author's expression would have for something else.
      const row = variable('batchRow');
      text = toStatement(printBatch(fragments, row), row).text;
      fragments = null;
    }
    return text;
  };
}

/** What a read's late parameters are with these variables. */
export function bindValues({ late }: BindableRead, variables: Variables): RowValues {
  const values: Record<string, unknown> = {};
  for (const name in late) values[name] = readLate(late[name], variables);
  return values;
}
