import type { Cypher } from './cypher.ts';
import type { Place } from './print-order.ts';

/** The clauses of a page up to LIMIT, and what they leave bound. */
export interface PrintedPage {
  readonly body: Cypher;
  readonly place: Place;
}
