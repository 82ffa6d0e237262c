import type { ConnectionPlan } from '../plan/node-plan.ts';
import { type Parameter, parameter } from './cypher.ts';

/** The most rows of a plain list, such as the citations of a fact. */
export const MAX_LIST = 100;

/** One row more than asked for tells whether a page follows. */
export function printLimit(plan: ConnectionPlan): Parameter {
  return parameter(plan.page.backward ? 'last' : 'first', plan.page.size + 1);
}
