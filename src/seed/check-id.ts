import { describeText, type Position, type Report } from './seed-value.ts';

/** Long enough for an address on the web; two of them and a key still fit into one index entry. */
export const LONGEST_ID = 500;

/**
 * Reports what no id of an entity, key of a fact or relation, or label of a passage can be. Any
 * signs of any script will do, blanks and quotes too; what nobody can see or type will not.
 */
export function checkId(name: string, id: string, at: Position, report: Report): boolean {
  const fault = idFault(id);
  if (fault !== undefined) report(at, `${name}: expected ${fault}, found ${describeText(id)}`);
  return fault === undefined;
}

function idFault(id: string): string | undefined {
  if (id.trim() === '') return 'a text that is not empty';
  if (id.length > LONGEST_ID) return `at most ${LONGEST_ID} characters`;
  if (!id.isWellFormed()) return 'whole characters, not half of a surrogate pair';
  return /\p{Cc}/u.test(id) ? 'no control characters' : undefined;
}
