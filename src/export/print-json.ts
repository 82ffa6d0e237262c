import type { ExportValue } from './export-record.ts';

/** A value as JSON, on one line. */
export function printJson(value: ExportValue): string {
  if (value instanceof Map) {
    const entries = [...value].map(([name, one]) => `${JSON.stringify(name)}:${printJson(one)}`);
    return `{${entries.join(',')}}`;
  }
  if (Array.isArray(value)) return `[${value.map((one) => printJson(one)).join(',')}]`;
  return JSON.stringify(value);
}
