import { LateValue, type Variables } from './late-value.ts';
import type { OperationPlan } from './plan.ts';

/** The response key of the first root field with a late value that throws when it is read; undefined for none. */
export function findWrongRoot({ roots }: OperationPlan, variables: Variables): string | undefined {
  return roots.find((root) => isWrong(root, variables, new Set()))?.key;
}

function isWrong(part: unknown, variables: Variables, seen: Set<object>): boolean {
  if (typeof part !== 'object' || part === null || seen.has(part)) return false;
  seen.add(part);
  if (part instanceof LateValue) return throws(() => part.read(variables));
  return Object.values(part).some((value) => isWrong(value, variables, seen));
}

function throws(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch {
    return true;
  }
}
