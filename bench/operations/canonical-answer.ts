/**
 * An answer without what differs from one contender to another though it means the same: the names
 * of the root field and of connections, absent values, the order within lists.
 */
export function canonicalAnswer(answer: unknown): unknown {
  if (Array.isArray(answer)) {
    const items = answer.map((item) => JSON.stringify(canonicalAnswer(item))).sort();
    return items.map((item) => JSON.parse(item));
  }
  if (typeof answer !== 'object' || answer === null) return answer;
  const entries = Object.entries(answer).filter(([, value]) => value !== null);
  const [only] = entries;
  if (entries.length === 1 && only && WRAPPERS.has(only[0])) return canonicalAnswer(only[1]);
  return Object.fromEntries(
    entries
      .flatMap(([name, value]) => (MERGED.has(name) ? Object.entries(value) : [[name, value]]))
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name.replace(/Connection$/, ''), canonicalAnswer(value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Objects that hold nothing but a list. */
const WRAPPERS: ReadonlySet<string> = new Set(['nodes', 'edges']);
/** Objects whose fields another contender has one level higher. */
const MERGED: ReadonlySet<string> = new Set(['properties', 'fact']);
