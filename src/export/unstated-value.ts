import { type ExportValue, type Need, needsOf, presentFields } from './export-record.ts';
import { passageIds, type StoredProperties, textValue } from './stored-value.ts';

/**
 * Of the thing `about`: the properties of what is not stated of it, in order. Their column is called
 * `unstated`.
 */
export function collectUnstated(about: string): string {
  return `COLLECT {
  MATCH (unstated:Unstated)
  WHERE unstated.aboutId = ${about} AND unstated.id IS NOT NULL
  WITH unstated ORDER BY unstated.id
  RETURN properties(unstated)
}`;
}

/**
 * `unstated: {payer: {note, cites}}`; undefined for nothing. What it cites is always told, since a
 * record that leaves it out means the passages of the fact or of the name.
 */
export function unstatedValue(rows: readonly StoredProperties[]): ExportValue | undefined {
  if (rows.length === 0) return undefined;
  return new Map(
    rows.map((row) => {
      const cites = passageIds(row);
      const fields = presentFields([
        ['note', textValue(row.note)],
        ['cites', cites],
        ['source', cites.length > 0 ? undefined : (textValue(row.sourceId) ?? null)],
      ]);
      return [String(row.field), fields];
    }),
  );
}

/** The passages, and the sources where no passage tells. */
export function unstatedNeeds(rows: readonly StoredProperties[]): readonly Need[] {
  return rows.flatMap((row) => [
    ...needsOf('passage', passageIds(row)),
    ...needsOf('entity', [textValue(row.sourceId)]),
  ]);
}
