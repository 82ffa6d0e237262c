import type { Model } from '../model/model.ts';
import type { SelectionContext } from './collect-fields.ts';

/** What every step of planning reads. */
export interface PlanContext extends SelectionContext {
  readonly model: Model;
}
