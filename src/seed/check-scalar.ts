import type { Model } from '../model/model.ts';
import { didYouMean, findNearest } from '../model/nearest-name.ts';
import { isDay } from './parse-fuzzy-date.ts';
import type { StoredValue } from './seed-graph.ts';
import { describeValue, type Report, type SeedScalar, type SeedValue } from './seed-value.ts';

const INT_LIMIT = 2n ** 31n;

/**
 * A value of a scalar or enum of the model, as Neo4j stores it; undefined after a report. Refuses
 * what would be damaged silently on the way: numbers out of range, NaN, lone surrogates.
 */
export function checkScalar(
  name: string,
  type: string,
  value: SeedValue,
  model: Model,
  report: Report,
): StoredValue | undefined {
  const stored = value.kind === 'scalar' ? readScalar(type, value, model) : undefined;
  if (stored !== undefined && !(stored instanceof Problem)) return stored;
  const { remedy = '', nearest } = stored ?? {};
  report(
    value.at,
    `${name}: expected ${describeType(type, model)}, found ${describeValue(value)}${remedy}`,
    nearest,
  );
  return undefined;
}

/** A plain text, such as a name; undefined after a report. */
export function checkText(name: string, value: SeedValue, report: Report): string | undefined {
  const text = value.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
  if (text === undefined) {
    const remedy = value.kind === 'scalar' && value.value !== null ? '; put it in quotes' : '';
    report(value.at, `${name}: expected text, found ${describeValue(value)}${remedy}`);
    return undefined;
  }
  const fault = textFault(text);
  if (fault === undefined) return text;
  report(value.at, `${name}: expected text, found ${describeValue(value)}${fault}`);
  return undefined;
}

/** Why a value does not fit, as the end of a sentence. */
class Problem {
  readonly remedy: string;
  /** The value that may be meant. */
  readonly nearest: string | undefined;
  constructor(remedy: string, nearest?: string) {
    this.remedy = remedy;
    this.nearest = nearest;
  }
}

function readScalar(type: string, { value }: SeedScalar, model: Model): StoredValue | Problem {
  const none = new Problem('');
  switch (type) {
    case 'Int':
      if (typeof value !== 'bigint' && !(typeof value === 'number' && Number.isInteger(value))) {
        return none;
      }
      return value >= -INT_LIMIT && value < INT_LIMIT
        ? Number(value)
        : new Problem('; it has 32 bits');
    case 'Float':
      return readFloat(value);
    case 'Boolean':
      return typeof value === 'boolean' ? value : none;
    case 'ID':
    case 'String':
      if (typeof value !== 'string') {
        return new Problem(value === null ? '' : '; put it in quotes');
      }
      return asProblem(textFault(value)) ?? value;
    case 'Date':
      return typeof value === 'string' && isDay(value) ? value : none;
    case 'DateTime':
      return readInstant(value);
    default:
      return readEnum(type, value, model);
  }
}

function readFloat(value: SeedScalar['value']): StoredValue | Problem {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : new Problem('; it would be rounded');
  }
  return typeof value === 'number' && Number.isFinite(value) ? value : new Problem('');
}

function readInstant(value: SeedScalar['value']): StoredValue | Problem {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
  if (typeof value !== 'string' || !form.test(value) || !isDay(value.slice(0, 10))) {
    return new Problem('');
  }
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? new Problem('') : time.toISOString();
}

function readEnum(type: string, value: SeedScalar['value'], model: Model): StoredValue | Problem {
  const names = model.enums.get(type)?.values.map((one) => one.name) ?? [];
  if (typeof value !== 'string') return new Problem('');
  if (names.includes(value)) return value;
  const nearest = findNearest(value, names);
  return new Problem(didYouMean(nearest), nearest);
}

function describeType(type: string, model: Model): string {
  switch (type) {
    case 'Int':
      return 'a whole number';
    case 'Float':
      return 'a number';
    case 'Boolean':
      return 'true or false';
    case 'ID':
    case 'String':
      return 'text';
    case 'Date':
      return 'a day such as 2026-01-31';
    case 'DateTime':
      return 'an instant such as 2026-01-31T12:00:00Z';
    default:
      return `one of ${(model.enums.get(type)?.values ?? []).map((value) => value.name).join(', ')}`;
  }
}

function textFault(text: string): string | undefined {
  if (text.trim() === '') return '; leave it out when there is nothing to say';
  if (!text.isWellFormed()) return '; it holds half of a surrogate pair';
  return text.includes('\0') ? '; it holds a NUL character' : undefined;
}

function asProblem(fault: string | undefined): Problem | undefined {
  return fault === undefined ? undefined : new Problem(fault);
}
