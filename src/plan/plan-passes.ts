import type { SummaryPlan } from './node-plan.ts';

/**
 * Which summaries one look at each row answers, as lists of their places: the number of rows and the
 * aggregates of single values are worked out together, every other summary by itself.
 */
export function planPasses(summaries: readonly SummaryPlan[]): readonly (readonly number[])[] {
  const places = [...summaries.keys()];
  const together = places.filter((place) => isFigure(summaries[place]));
  // A count alone may be known without a look at the rows.
  if (!together.some((place) => summaries[place]?.kind === 'aggregate')) {
    return places.map((place) => [place]);
  }
  const alone = places.filter((place) => !together.includes(place));
  return [together, ...alone.map((place) => [place])];
}

/** Whether each row has one value of it at most. */
function isFigure(summary: SummaryPlan | undefined): boolean {
  if (summary?.kind === 'totalCount') return true;
  if (summary?.kind !== 'aggregate' || summary.numbers.length === 0) return false;
  const { value } = summary.subject;
  return value.kind !== 'entity' && !('list' in value && value.list);
}
