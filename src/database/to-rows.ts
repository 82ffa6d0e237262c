import type { RecordShape, Record as Row } from 'neo4j-driver';
import { DatabaseError } from '../errors.ts';

/** One row: the values of the columns, in the order of the RETURN. */
export type Values = unknown[];

/**
 * The rows of a result. The driver hands integers out as JS numbers, and those beyond 2^53 as
 * infinite: an answer with such a value is refused rather than rounded.
 */
export function toRows(records: readonly Row<RecordShape>[]): Values[] {
  return records.map((record) => {
    const row: Values = new Array(record.length);
    for (let column = 0; column < row.length; column++) {
      const value: unknown = record.get(column);
      checkNumbers(value);
      row[column] = value;
    }
    return row;
  });
}

function checkNumbers(value: unknown): void {
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return;
    throw new DatabaseError('statement', 'A stored number is beyond 2^53 or infinite.', undefined);
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value) checkNumbers(item);
  else for (const key in value) checkNumbers((value as Record<string, unknown>)[key]);
}
