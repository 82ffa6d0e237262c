import { ClientError } from '../errors.ts';
import type { PeriodFilter } from './filter-plan.ts';
import { mapLate } from './late-value.ts';

/** `2026`, `2026-01` or `2026-01-31`. */
const PERIOD = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A condition on a fuzzy date. Throws BAD_USER_INPUT, when it is late as well, for what is no period. */
export function planPeriod(
  property: string,
  operator: string,
  operand: unknown,
  path: string,
): PeriodFilter {
  const day = (side: 'first' | 'last') =>
    mapLate(operand, (text) => requirePeriod(text, path)[side]);
  return {
    kind: 'period',
    property,
    operator: operator as PeriodFilter['operator'],
    first: day('first'),
    last: day('last'),
  };
}

function requirePeriod(text: unknown, path: string): { first: string; last: string } {
  const days = typeof text === 'string' ? readPeriod(text) : undefined;
  if (days) return days;
  throw new ClientError(
    'BAD_USER_INPUT',
    `${path}: expected a day, month or year such as 2026-01-31, 2026-01 or 2026, found ${JSON.stringify(text)}`,
  );
}

/** The first or the last day of a `Date`, which may be a month or a year; late where that is, null where there is none. */
export function dayOf(side: 'first' | 'last', date: unknown): unknown {
  return mapLate(date ?? null, (text) =>
    typeof text === 'string' ? (readPeriod(text)?.[side] ?? null) : null,
  );
}

/** A `Date` that is one day. Throws BAD_USER_INPUT, when it is late as well, for a month or a year. */
export function requireDay(date: unknown, path: string): unknown {
  return mapLate(date, (text) => {
    const days = typeof text === 'string' ? readPeriod(text) : undefined;
    if (!days || days.first === days.last) return text;
    throw new ClientError(
      'BAD_USER_INPUT',
      `${path}: expected a day such as 2026-01-31, found "${text}"; for all days of it give \`gte\` and \`lte\``,
    );
  });
}

/** The first and last day of a period, as ISO days; undefined when it is none. */
export function readPeriod(text: string): { first: string; last: string } | undefined {
  const match = PERIOD.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined)
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${lastDay}` };
  return Number(day) >= 1 && Number(day) <= lastDay ? { first: text, last: text } : undefined;
}
