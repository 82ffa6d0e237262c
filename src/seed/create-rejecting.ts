import { createNumbering } from './create-numbering.ts';
import type { Rejects } from './create-rejects.ts';
import type { Mistakes } from './gather-mistakes.ts';
import { type GrowingNumbers, growingNumbers } from './growing-numbers.ts';
import type { Keeping } from './keeping.ts';
import type { Noting } from './noting.ts';
import type { SeedRecord } from './seed-record.ts';
import type { Position } from './seed-value.ts';

/** A reading that goes on without the items that have mistakes. */
export interface Rejecting extends Noting {
  /** Notes the mistakes of which nobody knew yet of which item they are. Those of none are in the `mistakes` that it began with. */
  finish(): void;
}

/** Begins without the items that were left out before. What of a reading waits for its end is kept in `keeping`. */
export function createRejecting(
  rejects: Rejects,
  { report, suggest }: Mistakes,
  keeping: Keeping,
): Rejecting {
  const unplaced = keeping.list<{ readonly at: Position; readonly text: string }>();
  const starts = new Map<string, Starts>();
  const numbers = new WeakMap<SeedRecord, number>();
  const numbering = { read: createNumbering(), check: createNumbering() };
  let current: number | undefined;
  const note = (item: number, at: Position, text: string): void =>
    rejects.note(item, `${text} (${at.file}:${at.line}:${at.column})`);
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
          const mine = starts.get(file) ?? noStarts();
          starts.set(file, mine);
          const place = mine.numbers.length;
          mine.lines.put(place, line);
          mine.columns.put(place, column);
          mine.numbers.put(place, number);
        }
        return !rejects.has(number);
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
        else if (!rejects.has(item)) note(item, at, text);
      }
    },
  };
}

/** Where the records of a file begin, and of which items they are: three numbers a record, whatever their number. */
interface Starts {
  readonly lines: GrowingNumbers;
  readonly columns: GrowingNumbers;
  readonly numbers: GrowingNumbers;
}

function noStarts(): Starts {
  return { lines: growingNumbers(), columns: growingNumbers(), numbers: growingNumbers() };
}

/** The last item that begins at a place or before it. */
function findItem(starts: Starts | undefined, { line, column }: Position): number | undefined {
  if (!starts) return undefined;
  const { lines, columns, numbers } = starts;
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [startLine, startColumn] = [lines.at(middle), columns.at(middle)];
    const isBefore = startLine < line || (startLine === line && startColumn <= column);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : numbers.at(low - 1);
}
