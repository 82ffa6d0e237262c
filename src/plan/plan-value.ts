import type { SelectionSetNode } from 'graphql';
import type { ComputedField, FuzzyDateField, PropertyField, RoleField } from '../model/model.ts';
import { planDerived } from './derived-value.ts';
import type { FieldPlan, FuzzyDatePart } from './node-plan.ts';
import type { PlanContext } from './plan-context.ts';
import { planParts } from './plan-parts.ts';
import { planSource } from './plan-source.ts';

/** A field that takes no arguments: a value of its owner, or the entities of a qualifier. */
export function planValue(
  context: PlanContext,
  key: string,
  field: PropertyField | ComputedField | FuzzyDateField | RoleField,
  selections: readonly SelectionSetNode[],
): FieldPlan {
  const derived = planDerived(context.model, field);
  if (derived) return { ...derived, key };
  switch (field.kind) {
    case 'property':
      return { kind: 'property', key, property: field.name, absent: absentValue(field) };
    case 'computed':
      return { kind: 'computed', key, cypher: field.cypher };
    case 'fuzzyDate': {
      const parts = planParts(context, 'FuzzyDate', selections);
      return {
        kind: 'fuzzyDate',
        key,
        property: field.name,
        parts: parts.map(({ key, part }) => ({ key, part: part as FuzzyDatePart })),
      };
    }
    case 'role': {
      const node = context.planNode(context, field.target, selections);
      const source = planSource(context.model, field);
      return { kind: field.list ? 'list' : 'one', key, source, node };
    }
  }
}

function absentValue(field: PropertyField): null | false | readonly [] {
  if (field.list) return field.required ? [] : null;
  return field.type === 'Boolean' && field.required ? false : null;
}
