import { invariant } from '../errors.ts';
import {
  type ClaimField,
  type FactsField,
  type LinkField,
  type LookupField,
  type Model,
  type Relation,
  type RelationField,
  type RoleField,
  requireNode,
  type SourcesField,
  type UnfoldField,
} from '../model/model.ts';
import type { FactRole, SourcePlan } from './plan.ts';
import { planTarget } from './plan-target.ts';

const ALL_ROLES: readonly FactRole[] = ['SUBJECT', 'OBJECT', 'SCENARIO', 'QUALIFIER'];

/** Where the rows of a field come from. `roles` is the coerced `role` argument of `facts`. */
export function planSource(
  model: Model,
  field:
    | RelationField
    | ClaimField
    | FactsField
    | RoleField
    | LookupField
    | LinkField
    | UnfoldField
    | SourcesField,
  roles?: unknown,
): SourcePlan {
  switch (field.kind) {
    case 'relation': {
      const relation = model.relations.get(field.relation);
      invariant(relation, `the relation ${field.relation} is in the model`);
      return {
        kind: 'relation',
        type: field.relation,
        relation: relation.kind,
        direction: field.direction,
        target: planTarget(model, field.target),
        certain: isCertain(model, relation, field),
      };
    }
    case 'claim':
      return { kind: 'claim', relation: field.relation, target: planTarget(model, 'Fact') };
    case 'facts': {
      const wanted = Array.isArray(roles) ? roles : ALL_ROLES;
      return {
        kind: 'facts',
        roles: ALL_ROLES.filter((role) => wanted.includes(role)),
        qualifierRoles: qualifierRoles(model),
        target: planTarget(model, 'Fact'),
      };
    }
    case 'role':
      return { kind: 'role', role: field.role, target: planTarget(model, field.target) };
    case 'lookup':
      return {
        kind: 'lookup',
        from: field.from,
        fromList: field.from.endsWith('List'),
        to: field.to,
        order: field.order,
        target: planTarget(model, field.target),
      };
    case 'link':
      return {
        kind: 'link',
        relationship: field.relationship,
        direction: field.direction,
        target: field.target ? planTarget(model, field.target) : null,
      };
    case 'sources':
      return { kind: 'sources', target: planTarget(model, 'Source') };
    case 'unfold':
      return { kind: 'unfold', lists: field.lists, constants: field.constants };
  }
}

/** Neo4j relationship types of all entity-valued qualifiers, in alphabetical order. */
export function qualifierRoles(model: Model): string[] {
  const fields = [...model.edges.values()].flatMap((edge) => [...edge.fields.values()]);
  return [
    ...new Set(fields.flatMap((field) => (field.kind === 'role' ? [field.role] : []))),
  ].sort();
}

/** True when every pair of ends that starts at this field's side ends in its target. */
function isCertain(model: Model, relation: Relation, field: RelationField): boolean {
  const target = new Set(requireNode(model, field.target).possible);
  const others = relation.ends.flatMap((ends) => {
    if (field.direction === 'BOTH') return [ends.subject, ends.object];
    return [field.direction === 'OUT' ? ends.object : ends.subject];
  });
  return others.every((name) => requireNode(model, name).possible.every((one) => target.has(one)));
}
