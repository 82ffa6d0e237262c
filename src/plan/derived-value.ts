import { type Field, type Model, requireNode } from '../model/model.ts';
import type { AsOf } from './as-of.ts';
import { planTarget } from './plan-target.ts';
import type { HiddenPlan } from './target-plan.ts';

/**
 * What is true of a fact by its citations and premises: how firmly it is held, and whether it stands. As of
 * a point it may have been otherwise, in the very same version.
 */
export interface DerivedValue {
  readonly kind: 'derived';
  readonly of: 'modality' | 'stands';
  /** Of what is not there for whoever asks nothing follows; null where all is. */
  readonly hidden: HiddenPlan | null;
  readonly asOf?: AsOf;
}

/** The value of a field of Fact that is derived so; undefined for every other field. */
export function planDerived(model: Model, field: Field): DerivedValue | undefined {
  const { fields } = requireNode(model, 'Fact');
  const of = DERIVED.find((name) => fields.get(name) === field);
  return of && { kind: 'derived', of, hidden: planTarget(model, 'Fact').hidden };
}

const DERIVED = ['modality', 'stands'] as const;
