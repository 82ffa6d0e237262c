import { createNumbering } from './create-numbering.ts';
import type { Mistakes } from './gather-mistakes.ts';
import type { Noting } from './noting.ts';
import type { SeedRecord } from './seed-record.ts';
import type { Position } from './seed-value.ts';

/** Mistakes of items of files, by the number of the item among all that are read. */
export type Rejected = ReadonlyMap<number, readonly string[]>;

/** A reading that goes on without the items that have mistakes. */
export interface Rejecting extends Noting {
  /** The mistakes of items that were found. Those of no item are in the `mistakes` that it began with. */
  finish(): Rejected;
}

/** Begins without the items that were rejected before. */
export function createRejecting(rejected: Rejected, { report, suggest }: Mistakes): Rejecting {
  const found = new Map<number, string[]>();
  const unplaced: { readonly at: Position; readonly text: string }[] = [];
  const starts = new Map<string, Starts>();
  const numbers = new WeakMap<SeedRecord, number>();
  const numbering = { read: createNumbering(), check: createNumbering() };
  let current: number | undefined;
  const note = (item: number, at: Position, text: string): void => {
    const texts = found.get(item) ?? [];
    found.set(item, texts);
    texts.push(`${text} (${at.file}:${at.line}:${at.column})`);
  };
  return {
    report(at, text) {
      if (current === undefined) unplaced.push({ at, text });
      else note(current, at, text);
    },
    reportFile: report,
    reportLine: (at, text) => void unplaced.push({ at, text }),
    suggest,
    keep(records, pass) {
      return records.filter((record) => {
        const number = numbering[pass](record);
        numbers.set(record, number);
        if (pass === 'read') {
          const { file, line, column } = record.at;
          const mine = starts.get(file) ?? { lines: [], columns: [], numbers: [] };
          starts.set(file, mine);
          mine.lines.push(line);
          mine.columns.push(column);
          mine.numbers.push(number);
        }
        return !rejected.has(number);
      });
    },
    check(records, add) {
      for (const record of records) {
        current = numbers.get(record);
        add([record]);
      }
      current = undefined;
    },
    finish() {
      for (const { at, text } of unplaced) {
        const item = findItem(starts.get(at.file), at);
        if (item === undefined) report(at, text);
        else if (!rejected.has(item)) note(item, at, text);
      }
      return found;
    },
  };
}

/** Where the records of a file begin, and of which items they are: three numbers a record, whatever their number. */
interface Starts {
  readonly lines: number[];
  readonly columns: number[];
  readonly numbers: number[];
}

/** The last item that begins at a place or before it. */
function findItem(starts: Starts | undefined, { line, column }: Position): number | undefined {
  if (!starts) return undefined;
  const { lines, columns, numbers } = starts;
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [startLine = 0, startColumn = 0] = [lines[middle], columns[middle]];
    const isBefore = startLine < line || (startLine === line && startColumn <= column);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1];
}
