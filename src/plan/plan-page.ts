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
  const first = readSize('first', args.first, OF_PAGE);
  const last = readSize('last', args.last, OF_PAGE);
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

const OF_PAGE = `a page has 0 to ${MAX_PAGE} rows: ask for fewer and go on with \`after\``;

/** A size that a client gave. Throws BAD_USER_INPUT for one that is not 0 to `most`, with what would be right. */
export function readSize(
  name: string,
  value: unknown,
  right: string,
  most = MAX_PAGE,
): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && value >= 0 && value <= most) return value;
  throw new ClientError('BAD_USER_INPUT', `\`${name}\` is ${String(value)}; ${right}`);
}
