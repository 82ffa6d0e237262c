import { type Model, refuseHidden, symmetricRelations } from '../model/model.ts';
import type { PlanContext } from './plan-context.ts';
import { planHidden } from './plan-target.ts';
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
  for (const one of asList(named)) refuseHidden(model, String(one), '`relations`');
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
    hidden: isUnseen(model) ? planHidden(model) : null,
  };
}

/** Whether what is hidden is more than relations, which are not walked along anyway. */
function isUnseen({ hidden }: Model): boolean {
  return hidden !== null && hidden.labels.length > 0;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
