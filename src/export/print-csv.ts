import type { CsvColumn, CsvLayout } from './csv-columns.ts';
import type { ExportValue } from './export-record.ts';
import { printJson } from './print-json.ts';

/** The line of headings. */
export function printCsvHeading({ columns }: CsvLayout): string {
  return `${columns.map(({ field }) => field).join(',')}\n`;
}

/** One row; a field without a value is an empty cell. */
export function printCsvRow(
  fields: ReadonlyMap<string, ExportValue>,
  { columns }: CsvLayout,
): string {
  return `${columns.map((column) => printCell(fields.get(column.field), column)).join(',')}\n`;
}

/** Text stands in a JSON column as it is, where it cannot be taken for JSON. */
function printCell(value: ExportValue | undefined, { json }: CsvColumn): string {
  if (value === undefined) return '';
  const bare = typeof value !== 'object' && !(json && /^[[{]/.test(String(value)));
  const text = bare
    ? String(value)
    : printJson(json && typeof value === 'string' ? [value] : value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The mapping by which `npm run seed` reads the file again. */
export function printMapping({ constants, columns }: CsvLayout): string {
  const said = [...constants].map(([name, value]) => `${name}: ${value}`).join(', ');
  const lines = columns.map(({ field, json }) => {
    const name = /^(true|false|null)$/i.test(field) ? `"${field}"` : field;
    return `  ${field}: ${json ? `{ field: ${name}, json: true }` : name}\n`;
  });
  return `${said === '' ? '' : `constants: { ${said} }\n`}columns:\n${lines.join('')}`;
}
