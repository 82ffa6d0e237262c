import { ClientError, invariant } from '../errors.ts';
import type { PlanContext } from './plan-context.ts';

/**
 * A number of hops, nodes or the like, which decides on the statement. Throws BAD_USER_INPUT for one
 * that is not between the two.
 */
export function readCount(
  { pin }: PlanContext,
  args: Readonly<Record<string, unknown>>,
  name: string,
  [least, most]: readonly [number, number],
): number {
  const value = pin(args[name]);
  invariant(typeof value === 'number', `${name} is an Int`);
  if (value >= least && value <= most) return value;
  throw new ClientError('BAD_USER_INPUT', `\`${name}\` is ${value}; it is ${least} to ${most}`);
}
