import { isObject } from './plan-comparisons.ts';

/**
 * Whether a condition on facts says itself which are meant, whatever their world: it names their scenario, or the facts by key
 * or id. Without one, and without a scenario to look from, a list has those of the actual world.
 */
export function isOfAnyWorld(where: unknown): boolean {
  if (Array.isArray(where)) return where.some(isOfAnyWorld);
  if (!isObject(where)) return false;
  return Object.entries(where).some(
    ([name, value]) =>
      (NAMING.has(name) && value !== undefined && value !== null) ||
      (COMBINING.has(name) && isOfAnyWorld(value)),
  );
}

const NAMING: ReadonlySet<string> = new Set(['scenario', 'key', 'id']);

/** Of conditions on a fact, and on lists of facts. */
const COMBINING: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT', 'some', 'none', 'all']);
