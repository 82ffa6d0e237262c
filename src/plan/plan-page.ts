import { ClientError } from '../errors.ts';
import { decodeCursor } from './cursor.ts';
import type { OrderKey, PagePlan } from './node-plan.ts';

/** The most rows a page can have. */
export const MAX_PAGE = 100;

/** The rows of a page when neither `first` nor `last` is given. */
const DEFAULT_PAGE = 20;

/**
 * `first`, `after`, `last` and `before` become a page. Throws BAD_USER_INPUT for a size that is not
 * 0 to 100 or for both directions at once, INVALID_CURSOR for a cursor of another list.
 */
export function planPage(
  args: Readonly<Record<string, unknown>>,
  signature: string,
  order: readonly OrderKey[],
): PagePlan {
  const first = readSize('first', args.first, { most: MAX_PAGE, right: goOn('after') });
  const last = readSize('last', args.last, { most: MAX_PAGE, right: goOn('before') });
  if (first !== undefined && last !== undefined) {
    throw new ClientError(
      'BAD_USER_INPUT',
      '`first` and `last` together: a page is read from one end; leave one of them out',
    );
  }
  const cursor = (name: 'after' | 'before') => {
    const text = args[name];
    return typeof text === 'string' ? decodeCursor(name, text, signature, order) : null;
  };
  return {
    size: first ?? last ?? DEFAULT_PAGE,
    backward: last !== undefined,
    after: cursor('after'),
    before: cursor('before'),
    signature,
  };
}

function goOn(by: 'after' | 'before') {
  return (sizes: string) => `a page has ${sizes} rows: ask for so many, and go on with \`${by}\``;
}

/** How large a page or the like may be, and what is said of one that is larger: `0 to 100` are the sizes. */
interface SizeRule {
  readonly most: number;
  readonly right: (sizes: string) => string;
}

/** A size that a client gave. Throws BAD_USER_INPUT for one that is not 0 to `most`, with what would be right. */
export function readSize(name: string, value: unknown, rule: SizeRule): number | undefined {
  if (value === undefined || value === null) return undefined;
  const { most, right } = rule;
  if (typeof value === 'number' && value >= 0 && value <= most) return value;
  throw new ClientError(
    'BAD_USER_INPUT',
    `\`${name}\` is ${String(value)}; ${right(`0 to ${most.toLocaleString('en')}`)}`,
  );
}
