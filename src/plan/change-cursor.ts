import { CHANGE_DIGITS } from '../model/change-digits.ts';
import type { Model } from '../model/model.ts';
import { cursorSignature, encodeCursor } from './cursor.ts';
import { planOrder } from './plan-order.ts';
import { planTarget } from './plan-target.ts';

/** The cursor of `changes` at the change of that number, in the order in which they were made; 0 is before all. */
export function changeCursor(model: Model, number: number): string {
  const source = { kind: 'all', target: planTarget(model, 'Change'), actual: false } as const;
  const order = planOrder(model, { target: 'Change', source, edge: null }, {});
  const id = String(number).padStart(CHANGE_DIGITS, '0');
  return encodeCursor(cursorSignature('Change', order), [id]);
}
