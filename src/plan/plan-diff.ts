import { invariant } from '../errors.ts';
import { readAsOf } from './as-of.ts';
import type { FilterPlan } from './filter-plan.ts';
import { all, EVERYTHING } from './filters.ts';
import { negate } from './negate.ts';
import type { NodeRoot } from './plan.ts';
import type { PlanContext } from './plan-context.ts';
import { planEdge } from './plan-field.ts';
import { factsSource, planPartsAbout } from './plan-parts-about.ts';
import { planCurrent } from './plan-shown.ts';
import { planHidden, planTarget } from './plan-target.ts';
import type { RootField } from './root-field.ts';
import type { SourcePlan } from './source-plan.ts';

/** `diff(about, from, to)`: what stands at one point and not at the other, and what is seen otherwise, claim by claim. */
export function planDiff(root: RootField): NodeRoot {
  const { context, args } = root;
  // Each point is one object, so that what a scenario takes away is gathered once for it.
  const [first, second] = [args.from, args.to].map((point) => readAsOf(context.model, point));
  const [from, to] = [planCurrent(first), planCurrent(second)];
  const points = { from: first, to: second, hidden: planHidden(context.model) };
  /** No version of the claim is seen there. */
  const unseen = (filter: FilterPlan): FilterPlan => ({
    kind: 'exists',
    negated: true,
    source: otherVersions(context),
    filter,
    edge: null,
  });
  const filters: Readonly<Record<string, FilterPlan>> = {
    added: all(to, negate(from), unseen(from)),
    removed: all(from, negate(to), unseen(to)),
    changed: EVERYTHING,
  };
  const facts = factsSource(context);
  return planPartsAbout(root, args.about, 'Diff', filters, {
    changed: {
      source: { kind: 'changed', points, facts, target: facts.target },
      planEdgeField: (node, key) => {
        invariant(node.name.value === 'changes', 'an edge of what changed has changes');
        const selections = node.selectionSet ? [node.selectionSet] : [];
        return {
          kind: 'list',
          key,
          source: { ...points, kind: 'differences' },
          node: planEdge(context, 'FieldChange', selections),
        };
      },
    },
  });
}

/** All versions of a claim, by any of them. */
function otherVersions({ model }: PlanContext): SourcePlan {
  const target = planTarget(model, 'Fact');
  return { kind: 'lookup', from: 'key', fromList: false, to: 'key', order: null, target };
}
