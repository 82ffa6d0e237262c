/** What somebody may do, from least to most; each may do what those before may. */
export const ROLES = ['NOBODY', 'READER', 'EDITOR', 'ADMIN'] as const;

export type Role = (typeof ROLES)[number];

/** Whether somebody with the one role may do what needs the other. */
export function includesRole(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** `editor` → `EDITOR`; undefined for what is no role that a key or token can have. */
export function readRole(value: unknown): Role | undefined {
  return ROLES.find((role) => role !== 'NOBODY' && role === String(value).toUpperCase());
}

/** The greater of roles that something needs; null where it needs none. */
export function greaterRole(...needed: readonly (Role | null)[]): Role | null {
  return ROLES.findLast((role) => needed.includes(role)) ?? null;
}

/** The least of roles of which one suffices; null where one of them is none. */
export function leastRole(needed: readonly (Role | null)[]): Role | null {
  if (needed.includes(null)) return null;
  return ROLES.find((role) => needed.includes(role)) ?? null;
}
