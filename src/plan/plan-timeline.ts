import { ClientError } from '../errors.ts';
import type { FilterPlan } from './filter-plan.ts';
import { all, compare, isNull } from './filters.ts';
import { combineLate } from './late-value.ts';
import { negate } from './negate.ts';
import type { NodeRoot } from './plan.ts';
import { planPartsAbout } from './plan-parts-about.ts';
import { dayOf } from './plan-period.ts';
import { planShown } from './plan-shown.ts';
import type { RootField } from './root-field.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** `timeline(about, from, to)`: its dated facts that may touch the period, and the undated ones. */
export function planTimeline(root: RootField): NodeRoot {
  const { context, args } = root;
  const current = planShown(context, args);
  const dated: FilterPlan = {
    kind: 'any',
    filters: [isNull('validFromText', false), isNull('validToText', false)],
  };
  const filters: Readonly<Record<string, FilterPlan>> = {
    dated: all(current, dated, ...touching(args)),
    undated: all(current, isNull('validFromText', true), isNull('validToText', true)),
  };
  return planPartsAbout(root, inOrder(args, args.about), 'Timeline', filters);
}

/** Facts that had not ended before the period, and do not begin after it. */
function touching({ from, to }: Arguments): FilterPlan[] {
  return [
    ...((to ?? null) === null ? [] : [negate(compare('validFrom', 'gt', dayOf('last', to)))]),
    ...((from ?? null) === null
      ? []
      : [negate(compare('validToLatest', 'lt', dayOf('first', from)))]),
  ];
}

/**
 * The value, which is read whatever is asked of the timeline. Throws BAD_USER_INPUT, where a day is
 * late when the value is read, for a period that ends before it begins.
 */
function inOrder({ from, to }: Arguments, value: unknown): unknown {
  const days = [dayOf('first', from), dayOf('last', to)];
  return combineLate([...days, from, to, value], (first, last, begin, end, checked) => {
    if (typeof first === 'string' && typeof last === 'string' && first > last) {
      throw new ClientError(
        'BAD_USER_INPUT',
        `\`from\` is ${begin}, after \`to\`, which is ${end}`,
      );
    }
    return checked;
  });
}
