/** What somebody may do, from least to most; each may do what those before may. */
export const ROLES = ['NOBODY', 'READER', 'EDITOR', 'ADMIN'] as const;

export type Role = (typeof ROLES)[number];

/** Who asks. */
export interface Viewer {
  /** As the key or token calls them; undefined for whoever has shown none. */
  readonly name: string | undefined;
  readonly role: Role;
}

/** Whoever has shown nothing. */
export const NOBODY: Viewer = { name: undefined, role: 'NOBODY' };

/** Whether somebody with the one role may do what needs the other. */
export function includesRole(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** `editor` → `EDITOR`; undefined for what is no role that a key or token can have. */
export function readRole(value: unknown): Role | undefined {
  return ROLES.find((role) => role !== 'NOBODY' && role === String(value).toUpperCase());
}
