import type { ConnectionPlan } from '../plan/plan.ts';
import { type Parameter, parameter } from './cypher.ts';

/** One row more than asked for tells whether a page follows. */
export function printLimit(plan: ConnectionPlan): Parameter {
  return parameter(plan.page.backward ? 'last' : 'first', plan.page.size + 1);
}
