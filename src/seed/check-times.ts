import { NO_END_STATED } from '../model/no-end-stated.ts';
import type { Checking } from './check-reference.ts';
import { firstEnd } from './open-end.ts';
import { type FuzzyDate, fuzzyDate, parseFuzzyDate } from './parse-fuzzy-date.ts';
import type { SeedMap } from './seed-value.ts';

/** When a claim began and ceased to hold. */
export interface CheckedTimes {
  readonly validFrom: FuzzyDate | undefined;
  readonly validTo: FuzzyDate | undefined;
}

/** Nothing is known of the end, not even that it is not before the day of the source. */
export const NO_END = 'unknown';

/**
 * `on` dates an event: it begins and ends within it. `from` without `to` dates a state whose end no
 * one states: it held at least until the last of its sources was published. `to: unknown` says not even that.
 */
export function checkTimes(
  fields: SeedMap,
  sourceIds: readonly string[],
  { known, report, wording: { field } }: Checking,
): CheckedTimes {
  const read = (name: string): FuzzyDate | undefined => {
    const value = fields.entries.get(name)?.value;
    return value && parseFuzzyDate(name, value, report);
  };
  const end = fields.entries.get('to')?.value;
  const noEnd = end?.kind === 'scalar' && end.value === NO_END;
  const [on, from, to] = [read('on'), read('from'), noEnd ? undefined : read('to')];
  const onAt = fields.entries.get('on')?.at;
  if (onAt && (fields.entries.has('from') || fields.entries.has('to'))) {
    report(
      onAt,
      `on: dates an event; a state has ${field('from')} and ${field('to')} instead, not both`,
    );
  }
  if (on) return { validFrom: on, validTo: on };
  if (from?.earliest !== undefined && to?.latest !== undefined && to.latest < from.earliest) {
    report(fields.entries.get('to')?.at ?? fields.at, `to: ends before it begins, ${from.text}`);
  }
  // An export says so of what no source states, too.
  const open = to === undefined || (to.text === NO_END_STATED && sourceIds.length > 0);
  if (!open || !from || noEnd) return { validFrom: from, validTo: to };
  const said = sourceIds.map((id) => known.entities.get(id)?.publishedFrom);
  const earliest = firstEnd(said, from.earliest);
  return { validFrom: from, validTo: fuzzyDate(earliest, undefined, NO_END_STATED) };
}
