import { readFile } from 'node:fs/promises';
import { suggestOrList } from '../model/nearest-name.ts';
import { readYaml } from './read-yaml.ts';
import {
  describeValue,
  type Position,
  type Report,
  type SeedEntry,
  type SeedMap,
  type SeedValue,
} from './seed-value.ts';

/** How the rows of a CSV file become records. */
export interface CsvMapping {
  /** What stands between two cells. */
  readonly delimiter: string;
  /** The source that citations without one mean. */
  readonly source: string | undefined;
  /** What every row says. */
  readonly constants: SeedMap;
  readonly columns: readonly MappedColumn[];
}

/** A column that is read; others are not. */
export interface MappedColumn {
  readonly heading: string;
  /** Where the heading stands in the mapping. */
  readonly at: Position;
  /** `name`, or `publishedOn` and `text` within it. */
  readonly path: readonly string[];
  /** Between the values of a list; undefined for one value. */
  readonly separator: string | undefined;
  /** A cell that begins with `[` or `{` is JSON. */
  readonly json: boolean;
}

const KEYS = ['delimiter', 'source', 'constants', 'columns'];
const COLUMN_KEYS = ['field', 'separator', 'json'];
const RECORD_FIELDS = ['id', 'relation', 'passage'];
const EXPECTED = 'expected `columns:`, with the field for each heading, such as {Name: name}';

/** Reads a mapping file, called `name` in mistakes; undefined after a report. */
export async function readMapping(
  path: string,
  name: string,
  report: Report,
): Promise<CsvMapping | undefined> {
  const start = { file: name, line: 1, column: 1 };
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) {
    report(start, 'there is no such file: a CSV file needs a mapping beside it, or --mapping FILE');
    return undefined;
  }
  let faulty = false;
  const note: Report = (at, mistake) => {
    faulty = true;
    report(at, mistake);
  };
  const mapping = checkMapping(readYaml(text, name, note), start, note);
  return faulty ? undefined : mapping;
}

function checkMapping(
  value: SeedValue | undefined,
  start: Position,
  report: Report,
): CsvMapping | undefined {
  if (value?.kind !== 'map') {
    report(value?.at ?? start, EXPECTED);
    return undefined;
  }
  reportOthers(value, KEYS, 'a mapping', report);
  const delimiter = readText(value, 'delimiter', report) ?? ',';
  if ([...delimiter].length !== 1) {
    report(value.entries.get('delimiter')?.value.at ?? start, 'delimiter: expected one sign');
  }
  const constants = value.entries.get('constants')?.value ?? emptyMap(value.at);
  const columns = value.entries.get('columns')?.value;
  if (constants.kind !== 'map') {
    report(
      constants.at,
      `constants: expected fields with values, found ${describeValue(constants)}`,
    );
    return undefined;
  }
  if (columns?.kind !== 'map') {
    report(columns?.at ?? value.at, EXPECTED);
    return undefined;
  }
  const mapped = [...columns.entries.values()].flatMap((entry) => readColumn(entry, report));
  reportTwice(mapped, constants, report);
  const given = [...constants.entries.keys(), ...mapped.map(({ path }) => path[0] ?? '')];
  if (!RECORD_FIELDS.some((name) => given.includes(name))) {
    report(columns.at, 'expected a column or constant for id, for relation or for passage');
  }
  return { delimiter, source: readText(value, 'source', report), constants, columns: mapped };
}

function emptyMap(at: Position): SeedMap {
  return { kind: 'map', at, entries: new Map() };
}

function readColumn({ name, at, value }: SeedEntry, report: Report): readonly MappedColumn[] {
  const plain = { heading: name, at, separator: undefined, json: false };
  if (value.kind === 'scalar' && typeof value.value === 'string') {
    return [{ ...plain, path: value.value.split('.') }];
  }
  const field = value.kind === 'map' ? readText(value, 'field', report) : undefined;
  if (value.kind !== 'map' || field === undefined) {
    report(value.at, `${name}: expected a field such as name, or {field: aliases, separator: ";"}`);
    return [];
  }
  reportOthers(value, COLUMN_KEYS, 'a column', report);
  const json = value.entries.get('json')?.value;
  if (json && (json.kind !== 'scalar' || typeof json.value !== 'boolean')) {
    report(json.at, `json: expected true or false, found ${describeValue(json)}`);
  }
  const separator = readText(value, 'separator', report);
  const isJson = json?.kind === 'scalar' && json.value === true;
  return [{ ...plain, path: field.split('.'), separator, json: isJson }];
}

/** Two that say one field; or one that says a part of what another says whole. */
function reportTwice(columns: readonly MappedColumn[], constants: SeedMap, report: Report): void {
  const seen = new Map<string, string>();
  for (const { heading, at, path } of columns) {
    const within = path.map((_, i) => path.slice(0, i + 1).join('.'));
    const other = within.map((field) => seen.get(field)).find((one) => one !== undefined);
    if (other !== undefined) report(at, `${path.join('.')} is said by column "${other}" already`);
    seen.set(path.join('.'), heading);
    const constant = constants.entries.get(path[0] ?? '');
    const merges = path.length > 1 && constant?.value.kind === 'map';
    if (constant && !merges) report(at, `${path[0]} is said by constants: already`);
  }
}

function readText({ entries }: SeedMap, name: string, report: Report): string | undefined {
  const value = entries.get(name)?.value;
  if (value === undefined) return undefined;
  if (value.kind === 'scalar' && typeof value.value === 'string' && value.value !== '') {
    return value.value;
  }
  report(value.at, `${name}: expected text, found ${describeValue(value)}`);
  return undefined;
}

function reportOthers(
  { entries }: SeedMap,
  known: readonly string[],
  what: string,
  report: Report,
): void {
  for (const { name, at } of entries.values()) {
    if (!known.includes(name)) report(at, `${what} has no ${name}${suggestOrList(name, known)}`);
  }
}
