import type { ExportRecord, ExportValue } from '../export/export-record.ts';
import type { SeedRecord } from '../seed/seed-record.ts';
import type { Position, SeedEntry, SeedValue } from '../seed/seed-value.ts';
import { splitLine } from '../seed/split-line.ts';
import type { Reading } from './reading.ts';
import { mapOf } from './to-seed-value.ts';

/** The fields of an exported record as a seed file has them, all of them at one place. */
export function exportedEntries(
  fields: ExportRecord['fields'],
  at: Position,
): readonly SeedEntry[] {
  return [...fields].map(([name, value]) => ({ name, at, value: exportedValue(value, at) }));
}

/** What an exported record says, as the records of a seed. Reports what is wrong with it. */
export function splitExported(
  { model, report }: Reading,
  fields: ExportRecord['fields'],
  at: Position,
): readonly SeedRecord[] {
  return splitLine(mapOf(exportedEntries(fields, at), at), model, report);
}

/** Whole numbers are bigints, as in seed files. */
function exportedValue(value: ExportValue, at: Position): SeedValue {
  if (value instanceof Map) return mapOf(exportedEntries(value, at), at);
  if (Array.isArray(value)) {
    return { kind: 'list', at, items: value.map((item) => exportedValue(item, at)) };
  }
  const whole = typeof value === 'number' && Number.isInteger(value);
  // Lists and maps are told above, which their types do not say of what is left.
  return { kind: 'scalar', at, value: whole ? BigInt(value) : (value as string | boolean | null) };
}
