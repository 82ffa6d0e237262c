import type { Properties } from './seed-graph.ts';
import { describeValue, type Report, type SeedMap, type SeedValue } from './seed-value.ts';

/** A date as exact as its source. Days are ISO days, `2026-01-31`. */
export interface FuzzyDate {
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR' | 'RANGE' | 'OPEN';
  readonly text: string;
}

const FORMS = 'expected a date such as 2026-01-31, 2026-01, 2026 or {earliest, latest, text}';

/** `2026-01-31`, `2026-01`, `2026` or `{earliest, latest, text}`; undefined after a report. */
export function parseFuzzyDate(
  name: string,
  value: SeedValue,
  report: Report,
): FuzzyDate | undefined {
  if (value.kind === 'map') return parseBounds(name, value, report);
  const text = dateText(value);
  const span = text === undefined ? undefined : spanOf(text);
  if (text !== undefined && span) return fuzzyDate(span.earliest, span.latest, text);
  report(value.at, `${name}: ${FORMS}, found ${describeValue(value)}`);
  return undefined;
}

/** The four properties of a fuzzy date named `name`; those without a value are left out. */
export function fuzzyDateProperties(name: string, date: FuzzyDate | undefined): Properties {
  if (!date) return {};
  return {
    ...(date.earliest === undefined ? {} : { [name]: date.earliest }),
    ...(date.latest === undefined ? {} : { [`${name}Latest`]: date.latest }),
    [`${name}Precision`]: date.precision,
    [`${name}Text`]: date.text,
  };
}

/** The date between two days, with the precision that follows from them. */
export function fuzzyDate(
  earliest: string | undefined,
  latest: string | undefined,
  text: string,
): FuzzyDate {
  return { earliest, latest, precision: precisionOf(earliest, latest), text };
}

/** True for a day of the calendar, `2026-01-31`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!year || !month || !day) return false;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

function parseBounds(name: string, map: SeedMap, report: Report): FuzzyDate | undefined {
  const bounds: Record<string, string> = {};
  let faulty = false;
  for (const [key, entry] of map.entries) {
    const text = dateText(entry.value);
    if (key === 'text' && text !== undefined) {
      bounds.text = text;
    } else if ((key === 'earliest' || key === 'latest') && text !== undefined && spanOf(text)) {
      bounds[key] = spanOf(text)?.[key] ?? '';
    } else {
      faulty = true;
      const expected =
        key === 'earliest' || key === 'latest'
          ? `${name}.${key}: expected a day, month or year, found ${describeValue(entry.value)}`
          : `${name}: a date has earliest, latest and text, not ${key}`;
      report(entry.at, expected);
    }
  }
  const { earliest, latest, text } = bounds;
  if (faulty) return undefined;
  if (text === undefined) {
    report(map.at, `${name}: expected the source's own words as text, such as "late 2025"`);
    return undefined;
  }
  if (earliest !== undefined && latest !== undefined && earliest > latest) {
    report(map.at, `${name}: earliest ${earliest} is after latest ${latest}`);
    return undefined;
  }
  return fuzzyDate(earliest, latest, text);
}

/** YAML reads `2026` as a number; it means the year. */
function dateText(value: SeedValue): string | undefined {
  if (value.kind !== 'scalar') return undefined;
  if (typeof value.value === 'bigint') return String(value.value);
  return typeof value.value === 'string' && value.value.trim() !== '' ? value.value : undefined;
}

function spanOf(text: string): { earliest: string; latest: string } | undefined {
  if (isDay(text)) return { earliest: text, latest: text };
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(text) ?? [];
  if (!year) return undefined;
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const days = daysIn(Number(year), Number(month));
  if (days === 0) return undefined;
  return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${days}` };
}

function precisionOf(
  earliest: string | undefined,
  latest: string | undefined,
): FuzzyDate['precision'] {
  if (earliest === undefined || latest === undefined) return 'OPEN';
  if (earliest === latest) return 'DAY';
  const month = spanOf(earliest.slice(0, 7));
  if (month?.earliest === earliest && month.latest === latest) return 'MONTH';
  const year = spanOf(earliest.slice(0, 4));
  return year?.earliest === earliest && year.latest === latest ? 'YEAR' : 'RANGE';
}

/** 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
