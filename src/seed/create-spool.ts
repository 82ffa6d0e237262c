import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { StartError } from '../errors.ts';
import type { Keeping, KeptList, KeptMap } from './keeping.ts';

/** Keeps things outside of the memory; its end removes them. */
export interface Spool extends Keeping, Disposable {
  /** Forgets all that it keeps. */
  clear(): void;
}

/** Pages of the file that are held in memory, in KiB. */
const CACHE_KIB = 16_384;

/** So many values of a map are held in memory: what is asked for is often asked for again. */
const HELD = 2000;

/**
 * A spool in a temporary file of SQLite, which nobody else sees and which is gone with its process,
 * however that ends. What fits into SQLite's cache never gets to a disk.
 */
export function createSpool(): Spool {
  const file = new DatabaseSync('');
  file.exec(`PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -${CACHE_KIB};
BEGIN`);
  let tables = 0;
  const nextTable = (columns: string): string => {
    tables += 1;
    const name = `kept${tables}`;
    file.exec(`CREATE TABLE ${name} (${columns})`);
    return name;
  };
  return {
    map: <T>() =>
      createMap<T>(file, nextTable('place INTEGER PRIMARY KEY, key TEXT UNIQUE, value TEXT')),
    list: <T>() => createList<T>(file, nextTable('place INTEGER PRIMARY KEY, value TEXT')),
    clear() {
      for (; tables > 0; tables--) file.exec(`DROP TABLE kept${tables}`);
    },
    [Symbol.dispose]: () => file.close(),
  };
}

function createMap<T>(file: DatabaseSync, table: string): KeptMap<T> {
  const insert = file.prepare(
    `INSERT INTO ${table} (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  );
  const find = file.prepare(`SELECT value FROM ${table} WHERE key = ?`);
  const look = file.prepare(`SELECT 1 FROM ${table} WHERE key = ?`);
  const count = file.prepare(`SELECT count(*) AS count FROM ${table}`);
  const held = new Map<string, T>();
  const hold = (key: string, value: T): void => {
    if (held.size >= HELD) held.clear();
    held.set(key, value);
  };
  return {
    get size() {
      return Number(count.get()?.count);
    },
    get(key) {
      const known = held.get(key);
      if (known !== undefined) return known;
      const row = find.get(key);
      if (row === undefined) return undefined;
      const value = parse<T>(row.value);
      hold(key, value);
      return value;
    },
    has: (key) => held.has(key) || look.get(key) !== undefined,
    set(key, value) {
      write(insert, key, JSON.stringify(value));
      hold(key, value);
    },
    *keys() {
      const rows = file.prepare(`SELECT key FROM ${table} ORDER BY place`);
      for (const { key } of rows.iterate()) yield String(key);
    },
    *[Symbol.iterator]() {
      const rows = file.prepare(`SELECT key, value FROM ${table} ORDER BY place`);
      for (const { key, value } of rows.iterate()) yield [String(key), parse<T>(value)] as const;
    },
  };
}

function createList<T>(file: DatabaseSync, table: string): KeptList<T> {
  const insert = file.prepare(`INSERT INTO ${table} (place, value) VALUES (?, ?)`);
  const find = file.prepare(`SELECT value FROM ${table} WHERE place = ?`);
  let length = 0;
  return {
    get length() {
      return length;
    },
    at(index) {
      const row = find.get(index);
      return row === undefined ? undefined : parse<T>(row.value);
    },
    push(item) {
      write(insert, length, JSON.stringify(item));
      length += 1;
    },
    *[Symbol.iterator]() {
      const rows = file.prepare(`SELECT value FROM ${table} ORDER BY place`);
      for (const { value } of rows.iterate()) yield parse<T>(value);
    },
  };
}

/** SQLite's code for a full disk. */
const FULL = 13;

function write(insert: StatementSync, ...values: SQLInputValue[]): void {
  try {
    insert.run(...values);
  } catch (error) {
    if (!(error instanceof Error && 'errcode' in error && error.errcode === FULL)) throw error;
    throw new StartError(
      'The disk is full that keeps what is read till it is written: free some of it, or let SQLITE_TMPDIR name a folder on another one.',
      error,
    );
  }
}

/** What JSON made of it is what it was: the interface keeps nothing else. */
function parse<T>(value: unknown): T {
  return JSON.parse(String(value)) as T;
}
