import { symmetricRelations } from '../model/model.ts';
import type { PlanContext } from './plan-context.ts';
import type { WalkPlan } from './source-plan.ts';

/**
 * The relations that are named, or all that join entities; where kinds of facts are asked for, only those
 * of facts.
 */
export function planWalk(
  { model, pin }: PlanContext,
  args: Readonly<Record<string, unknown>>,
): WalkPlan {
  const named = pin(args.relations);
  const [modality, basis] = [args.modality ?? null, args.basis ?? null];
  const claimed = modality !== null || basis !== null;
  const relations = [...model.relations.values()].filter(
    ({ kind, type }) =>
      kind !== 'claim' &&
      !(claimed && kind === 'plain') &&
      (!Array.isArray(named) || named.includes(type)),
  );
  return {
    kind: 'walk',
    types: relations.map(({ type }) => type),
    factTypes: relations.filter(({ kind }) => kind === 'fact').map(({ type }) => type),
    symmetric: symmetricRelations(model),
    modality,
    basis,
  };
}
