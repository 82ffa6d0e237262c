import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import type { Properties, StoredValue } from './seed-graph.ts';

/** Nodes with the same labels, or relationships of one type, for Neo4j's import tool. */
export interface ImportFile {
  readonly path: string;
  /** File with the names and types of the columns. */
  readonly headerPath: string;
  /** Whether a text in it has several lines, which the tool has to know. */
  readonly multiline: boolean;
}

/** A row: fixed columns, such as the ids of ends, then properties. */
export interface ImportRow {
  readonly fixed: readonly string[];
  readonly properties: Properties;
}

/** A file that is being written. */
export interface GrowingFile {
  /** False where a property of the row has another type than in the rows before: no column holds both. */
  fits(row: ImportRow): boolean;
  add(row: ImportRow): void;
  /** Writes the header too. */
  finish(): ImportFile;
}

/** Between the items of a list: a sign that no text should have. */
export const LIST_DELIMITER = '\u001F';

/** Letters that are gathered before they are written. */
const BLOCK = 1 << 18;

/** Begins an empty file; `fixed` are the headers of the columns that every row has. */
export function growFile(path: string, fixed: readonly string[]): GrowingFile {
  const headerPath = path.replace(/\.csv$/, '.header.csv');
  const columns = new Map<string, { readonly place: number; readonly type: string }>();
  const file = openSync(path, 'w');
  let multiline = false;
  let lines = '';
  const flush = () => {
    writeSync(file, lines);
    lines = '';
  };
  return {
    fits: ({ properties }) =>
      Object.entries(properties).every(([name, value]) => {
        const column = columns.get(name);
        return column === undefined || column.type === typeOf(value);
      }),
    add({ fixed: first, properties }) {
      const cells = first.map(quote);
      for (const [name, value] of Object.entries(properties)) {
        const place = columns.get(name)?.place ?? fixed.length + columns.size;
        if (!columns.has(name)) columns.set(name, { place, type: typeOf(value) });
        cells[place] = printCell(value);
      }
      // A sparse array: columns that the row has no value for are empty, and those behind its last one missing.
      const line = cells.join(',');
      multiline ||= /[\n\r]/.test(line);
      lines += `${line}\n`;
      if (lines.length > BLOCK) flush();
    },
    finish() {
      flush();
      closeSync(file);
      const own = [...columns].map(([name, { type }]) => `${name}:${type}`);
      writeFileSync(headerPath, `${[...fixed, ...own].join(',')}\n`);
      return { path, headerPath, multiline };
    },
  };
}

/** As the driver stores it: whole numbers are integers. */
function typeOf(value: StoredValue): string {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
      return Number.isInteger(value) ? 'long' : 'double';
    default: {
      const types = new Set(value.map(typeOf));
      return `${types.has('double') ? 'double' : ([...types][0] ?? 'string')}[]`;
    }
  }
}

function printCell(value: StoredValue): string {
  if (Array.isArray(value)) return quote(value.join(LIST_DELIMITER));
  return typeof value === 'string' ? quote(value) : String(value);
}

function quote(text: string): string {
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}
