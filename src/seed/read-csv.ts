import type { Model } from '../model/model.ts';
import { suggestOrList } from '../model/nearest-name.ts';
import { cellValue, scalarsOf } from './cell-value.ts';
import { type CsvRow, readCsvRows } from './read-csv-rows.ts';
import type { CsvMapping, MappedColumn } from './read-mapping.ts';
import type { SeedRecord } from './seed-record.ts';
import type { Position, Report, SeedEntry, SeedMap, SeedValue } from './seed-value.ts';
import { splitLine } from './split-line.ts';
import { type Reports, splitOrReject } from './split-or-reject.ts';

/** The records of a CSV file, some thousands at a time: each row is one, as its mapping says. */
export async function* readCsv(
  path: string,
  name: string,
  mapping: CsvMapping,
  model: Model,
  reports: Reports,
): AsyncGenerator<readonly SeedRecord[]> {
  const { report } = reports;
  let heading: CsvRow | undefined;
  let columns: readonly FoundColumn[] = [];
  for await (const rows of readCsvRows(path, name, mapping.delimiter, report)) {
    const isFirst = heading === undefined;
    heading ??= rows[0];
    if (!heading) continue;
    if (isFirst) columns = findColumns(heading, mapping, report);
    const width = heading.cells.length;
    yield rows.slice(isFirst ? 1 : 0).flatMap((row) => {
      const text = row.cells.map((cell) => cell.text).join(mapping.delimiter);
      return splitOrReject(row.at, text, reports, (note) => {
        if (row.cells.length === width) {
          const value = readRow(row, columns, mapping, model, note);
          return { value, records: splitLine(value, model, note, mapping.source) };
        }
        note(row.at, `expected ${width} cells, as in the heading, found ${row.cells.length}`);
        return { value: undefined, records: [] };
      });
    });
  }
}

interface FoundColumn {
  readonly column: MappedColumn;
  readonly index: number;
}

function findColumns(
  { cells }: CsvRow,
  { columns }: CsvMapping,
  report: Report,
): readonly FoundColumn[] {
  const headings = cells.map(({ text }) => text.trim());
  return columns.flatMap((column) => {
    const { heading, at } = column;
    const index = headings.indexOf(heading);
    const second = index < 0 ? undefined : cells[headings.indexOf(heading, index + 1)];
    if (second) report(second.at, `the heading "${heading}" stands twice`);
    if (index >= 0) return [{ column, index }];
    const place = cells[0]?.at.file ?? '';
    report(at, `${place} has no column ${heading}${suggestOrList(heading, headings)}`);
    return [];
  });
}

/** Fields that say what a record is, and so of which kind its other fields are. */
const DECIDING = ['id', '__typename', 'type', 'relation'];

function readRow(
  { at, cells }: CsvRow,
  columns: readonly FoundColumn[],
  { constants }: CsvMapping,
  model: Model,
  report: Report,
): SeedMap {
  const entries = new Map(constants.entries);
  const map: SeedMap = { kind: 'map', at, entries };
  for (const { column, index } of columns) {
    const [name = ''] = column.path;
    const cell = cells[index];
    if (!cell || cell.text === '' || !DECIDING.includes(name)) continue;
    entries.set(name, {
      name,
      at: cell.at,
      value: { kind: 'scalar', at: cell.at, value: cell.text },
    });
  }
  const scalarOf = scalarsOf(map, model);
  for (const { column, index } of columns) {
    const cell = cells[index];
    const [name = '', ...inner] = column.path;
    if (!cell) continue;
    const place = { ...cell.at, heading: column.heading };
    const value = cellValue({ ...cell, at: place }, column, scalarOf, report);
    if (value) entries.set(name, putWithin(entries.get(name), name, inner, place, value));
  }
  return map;
}

/** An entry that has the value at a path within it, beside what it has already. */
function putWithin(
  entry: SeedEntry | undefined,
  name: string,
  [next, ...rest]: readonly string[],
  at: Position,
  value: SeedValue,
): SeedEntry {
  if (next === undefined) return { name, at, value };
  const entries = new Map(entry?.value.kind === 'map' ? entry.value.entries : []);
  entries.set(next, putWithin(entries.get(next), next, rest, at, value));
  return { name, at, value: { kind: 'map', at: entry?.at ?? at, entries } };
}
