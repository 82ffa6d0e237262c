/**
 * Id of a relation: `GOVERNS#cn-gov#china`, with the record's key behind it if it has one. Between
 * ids stands a `#`; within them it is written as a blank and a dot, and a blank as two, so that no
 * two relations have the same id.
 */
export function relationId(
  type: string,
  subjectId: string,
  objectId: string,
  key: string | undefined,
): string {
  const id = `${type}#${escapeSign(subjectId)}#${escapeSign(objectId)}`;
  return key === undefined ? id : `${id}#${escapeSign(key)}`;
}

/** The key in the id of a relation; undefined where the record has none. */
export function relationKey(id: string): string | undefined {
  const [, , , key] = id.split('#');
  return key?.replace(/ ([ .])/g, (_, sign) => (sign === '.' ? '#' : ' '));
}

/** Id of a passage: `article#S5`. A label has no `#`, so that the last one begins it. */
export function passageId(sourceId: string, label: string): string {
  return `${sourceId}#${label}`;
}

/** The source of a passage: `article` of `article#S5`, `C#` of `C##S5`. */
export function sourceOf(passage: string): string {
  return passage.slice(0, passage.lastIndexOf('#'));
}

function escapeSign(id: string): string {
  return /[ #]/.test(id) ? id.replaceAll(' ', '  ').replaceAll('#', ' .') : id;
}
