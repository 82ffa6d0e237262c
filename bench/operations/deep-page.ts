import type { Model } from '../../src/model/model.ts';
import { cursorSignature, encodeCursor } from '../../src/plan/cursor.ts';
import { planOrder } from '../../src/plan/plan-order.ts';
import { planTarget } from '../../src/plan/plan-target.ts';
import type { Question } from './operation.ts';

/** Page 1,000 of all facts, one on each: the smallest graph has that many, too. */
export const DEEP_PAGE: Question = {
  name: 'page',
  short: 'page 1,000 of all facts',
  ids: `MATCH (fact:Fact)
WHERE fact.currentKey IS NOT NULL AND fact.scenarioId IS NULL
RETURN fact.id ORDER BY fact.id SKIP 998 LIMIT 1`,
  toVariable: factCursor,
  ours: `query ($id: String!) {
  facts(first: 1, after: $id) { nodes { id sentence modality } pageInfo { endCursor } }
}`,
};

/** The cursor of the list of all facts at one of them. */
function factCursor(id: string, model: Model): string {
  const source = { kind: 'all', target: planTarget(model, 'Fact'), actual: true } as const;
  const order = planOrder(model, { target: 'Fact', source, edge: null }, {});
  return encodeCursor(cursorSignature('Fact', order), [id]);
}
