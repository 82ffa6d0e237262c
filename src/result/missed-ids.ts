import { readLate, type Variables } from '../plan/late-value.ts';
import type { OperationPlan } from '../plan/plan.ts';
import { asList } from './shaped.ts';

/** The ids of which an answer found nothing: those that were looked up, and those that it takes for granted. */
export function missedIds(
  { roots, requirements }: OperationPlan,
  columns: readonly unknown[],
  variables: Variables,
): readonly string[] {
  const missed: unknown[] = [];
  let column = 0;
  for (const root of roots) {
    if (root.kind === 'typename') continue;
    const found = asList(columns[column++]);
    if (root.kind === 'node' && found.length === 0) missed.push(readLate(root.id, variables));
    if (root.kind === 'nodes') {
      const ids = asList(readLate(root.ids, variables));
      missed.push(...ids.filter((_, i) => asList(found[i]).length === 0));
    }
  }
  for (const [index, { kind }] of requirements.entries()) {
    if (kind === 'there') missed.push(...asList(columns[column + index]));
  }
  return missed.map(String);
}
