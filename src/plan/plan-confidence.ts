import type { SelectionSetNode } from 'graphql';
import { invariant } from '../errors.ts';
import { type Model, requireNode } from '../model/model.ts';
import { SOURCE_RELIABILITY } from '../model/reserved-names.ts';
import { collectFields, selectionsOf } from './collect-fields.ts';
import type { ConfidenceField, ConfidencePart, ReasonPart } from './node-plan.ts';
import { requireObject } from './plan-arguments.ts';
import type { PlanContext } from './plan-context.ts';
import { planParts } from './plan-parts.ts';
import { planRivals } from './plan-rivals.ts';

/** `confidence { score parts { text effect } }` of a fact. */
export function planConfidence(
  context: PlanContext,
  key: string,
  selections: readonly SelectionSetNode[],
): ConfidenceField {
  const { model } = context;
  return {
    kind: 'confidence',
    key,
    rivals: planRivals(model),
    reliability: hasReliability(model),
    parts: planConfidenceParts(context, selections),
  };
}

function planConfidenceParts(
  context: PlanContext,
  selections: readonly SelectionSetNode[],
): ConfidencePart[] {
  const type = requireObject(context, 'Confidence');
  return [...collectFields(context, type, selections)].map(([key, nodes]): ConfidencePart => {
    const part = nodes[0].name.value;
    if (part === '__typename' || part === 'score') return { key, part };
    invariant(part === 'parts', `Confidence has a field ${part}`);
    const reasons = planParts(context, 'ConfidencePart', selectionsOf(nodes));
    return { key, part, reasons: reasons as readonly ReasonPart[] };
  });
}

function hasReliability(model: Model): boolean {
  const field = requireNode(model, 'Source').fields.get(SOURCE_RELIABILITY);
  return field?.kind === 'property' && field.type === 'Float' && !field.list;
}
