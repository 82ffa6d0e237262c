import { CsvError, type Parser, parse } from 'csv-parse';
import { readLines, UnreadableLine } from './read-lines.ts';
import type { Position, Report } from './seed-value.ts';

/** No row is longer; a quote that is never closed would fill the memory otherwise. */
const LONGEST_ROW = 16 << 20;

export interface CsvCell {
  readonly text: string;
  readonly at: Position;
}

export interface CsvRow {
  readonly at: Position;
  readonly cells: readonly CsvCell[];
}

/** What csv-parse makes of a row. */
interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
}

/**
 * The rows of a CSV file, the heading first, some thousands at a time; empty lines are skipped. `name`
 * is the file's in mistakes. What is no CSV is reported, and ends the file.
 */
export async function* readCsvRows(
  path: string,
  name: string,
  delimiter: string,
  report: Report,
): AsyncGenerator<readonly CsvRow[]> {
  let rows: CsvRow[] = [];
  let line = 1;
  const parser = parse({
    delimiter,
    raw: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    // A stream would drop the rows in front of a mistake.
    on_record(parsed: unknown) {
      const placed = placeCells(parsed as Parsed, name, line);
      line = placed.next;
      rows.push(placed.row);
      return null;
    },
  });
  // Told by the write that fails.
  parser.on('error', () => {});
  try {
    for await (const { texts } of readLines(path)) {
      await write(parser, texts.map((text) => `${text}\n`).join(''));
      yield rows;
      rows = [];
    }
    await write(parser, undefined);
  } catch (error) {
    const reason = explain(error, line);
    if (!reason) throw error;
    report({ file: name, line: reason.line, column: 1 }, reason.text);
  }
  if (rows.length > 0) yield rows;
}

/** Hands a text to the parser; undefined is the end of the file. */
function write(parser: Parser, text: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => (error ? reject(error) : resolve());
    if (text === undefined) parser.end(done);
    else parser.write(text, done);
  });
}

/** Cells with their places, which csv-parse does not tell: from the row as it stands in the file. */
function placeCells(
  { record, raw }: Parsed,
  file: string,
  line: number,
): { readonly row: CsvRow; readonly next: number } {
  // Empty lines in front of it.
  const skipped = /^[\r\n]*/.exec(raw)?.[0] ?? '';
  let at = { file, line: line + (skipped.match(/\r\n|\r|\n/g)?.length ?? 0), column: 1 };
  const begin = at;
  let offset = skipped.length;
  const cells = record.map((text): CsvCell => {
    const cell = { text, at };
    const shown = raw[offset] === '"' ? `"${text.replaceAll('"', '""')}"` : text;
    const lines = shown.split('\n');
    const { length } = lines.at(-1) ?? '';
    offset += shown.length + 1;
    const column = lines.length === 1 ? at.column + length + 1 : length + 2;
    at = { file, line: at.line + lines.length - 1, column };
    return cell;
  });
  return { row: { at: begin, cells }, next: at.line + 1 };
}

/** Why it cannot be read; undefined for what is no fault of the file. */
function explain(error: unknown, line: number): { line: number; text: string } | undefined {
  if (error instanceof UnreadableLine) {
    return { line: error.line, text: `cannot be read: ${error.message}` };
  }
  if (!(error instanceof CsvError)) return undefined;
  return { line, text: `not CSV: ${REASONS.get(error.code) ?? error.message}` };
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['CSV_QUOTE_NOT_CLOSED', 'a quote that begins in this row is never closed'],
  ['CSV_MAX_RECORD_SIZE', 'a quote that begins in this row is not closed within 16 MiB'],
  [
    'INVALID_OPENING_QUOTE',
    'a quote within a cell; put the cell in quotes, and write "" for a quote',
  ],
  ['CSV_INVALID_CLOSING_QUOTE', 'a quote that ends within a cell; write "" for a quote'],
]);
