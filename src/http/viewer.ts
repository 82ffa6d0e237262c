import type { Role } from '../model/role.ts';

/** Who asks. */
export interface Viewer {
  /** As the key or token calls them; undefined for whoever has shown none. */
  readonly name: string | undefined;
  readonly role: Role;
  /** When that is no longer so, in milliseconds since 1970; undefined for what has no end. */
  readonly until?: number;
}

/** Whoever has shown nothing. */
export const NOBODY: Viewer = { name: undefined, role: 'NOBODY' };
