import type { SelectionSetNode } from 'graphql';
import { collectFields, type SelectionContext } from './collect-fields.ts';
import { requireObject } from './plan-arguments.ts';

/** Leaf parts of an object that is read whole, such as FuzzyDate and PageInfo. */
export function planParts(
  context: SelectionContext,
  typeName: string,
  selections: readonly SelectionSetNode[],
): { readonly key: string; readonly part: string }[] {
  const collected = collectFields(context, requireObject(context, typeName), selections);
  return [...collected].map(([key, nodes]) => ({ key, part: nodes[0]?.name.value ?? '' }));
}
