/** So many ids and keys of the database are looked through for the one that may be meant. */
export const SUGGESTIONS = 2000;

/**
 * `; did you mean EXPORTS_TO?` for the nearest of the names, or nothing when none is near. To be
 * put after a sentence about a name that is not known.
 */
export function suggestName(found: string, names: Iterable<string>): string {
  return didYouMean(findNearest(found, names));
}

/** The same for a name that was found; nothing where there is none. */
export function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? '' : `; did you mean ${nearest}?`;
}

/** As `suggestName`, but lists the names where none is near: `; there are ID, String`. */
export function suggestOrList(found: string, names: readonly string[]): string {
  return meantOrList(findNearest(found, names), names);
}

/** The same for the nearest of the names. */
export function meantOrList(nearest: string | undefined, names: readonly string[]): string {
  if (nearest !== undefined) return didYouMean(nearest);
  return names.length === 0 ? '; there are none' : `; there are ${listed(names)}`;
}

/** More of them, and longer ones, nobody reads. */
const MOST_LISTED = 100;
const LONGEST_LISTED = 100;

function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, MOST_LISTED)
    .map((name) => (name.length > LONGEST_LISTED ? `${name.slice(0, LONGEST_LISTED)}…` : name));
  return [...shown, ...(names.length > MOST_LISTED ? ['…'] : [])].join(', ');
}

/** To compare takes as many steps as the product of both lengths. */
const LONGEST_MEANT = 500;

/**
 * The name that takes the fewest changes of a letter, if those are few for either's length: `Kind`
 * is not nearly `ID`.
 */
export function findNearest(found: string, names: Iterable<string>): string | undefined {
  if (found.length > LONGEST_MEANT) return undefined;
  const wanted = normalise(found);
  let nearest: string | undefined;
  let best = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const candidate = normalise(name);
    if (Math.abs(candidate.length - wanted.length) >= best) continue;
    const changes = countChanges(wanted, candidate);
    if (changes < best && changes * 2 <= candidate.length) {
      best = changes;
      nearest = name;
    }
  }
  return nearest;
}

/** `exportsTo`, `EXPORTS_TO` and `exports-to` are one name here. */
function normalise(name: string): string {
  return name.toLowerCase().replace(/[_\-\s]/g, '');
}

/** Levenshtein's distance, one row at a time. */
function countChanges(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
