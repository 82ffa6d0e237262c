/**
 * Under what a record of an entity says its type: a field of the entity may be called `type` itself. `fields` are those
 * of the type or of the record.
 */
export function typeKey(fields: { has(name: string): boolean }): '__typename' | 'type' {
  return fields.has('type') ? '__typename' : 'type';
}
