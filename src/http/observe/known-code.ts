import { ERROR_CODES } from '../../errors.ts';

/** A code of an error as a label or in a log: what is not in the table is `other`. */
export function knownCode(code: unknown): string {
  return Object.hasOwn(ERROR_CODES, String(code)) ? String(code) : OTHER;
}

/** Whether the server is at fault where an answer has this code, and not its client. */
export function isFault(code: string): boolean {
  return code === OTHER || (STATUSES.get(code) ?? 0) >= 500;
}

const OTHER = 'other';
const STATUSES: ReadonlyMap<string, number> = new Map(
  Object.entries(ERROR_CODES).map(([code, { status }]) => [code, status]),
);
