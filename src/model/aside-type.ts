/** Relationship type of facts outside the default view: `EXPORTS_TO__ASIDE`. */
export function asideType(relation: string): string {
  return `${relation}${ASIDE}`;
}

/** What the type of such a relationship ends in. */
export const ASIDE = '__ASIDE';
