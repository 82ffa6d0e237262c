import { invariant } from '../errors.ts';
import {
  type ClaimField,
  type FactsField,
  type HistoryField,
  type LinkField,
  type LookupField,
  type Model,
  type Relation,
  type RelationField,
  type RivalsField,
  type RoleField,
  requireEdge,
  type SourcesField,
  type UnfoldField,
} from '../model/model.ts';
import { isOfAnyWorld } from './is-of-any-world.ts';
import { planRivals } from './plan-rivals.ts';
import { planHidden, planTarget } from './plan-target.ts';
import type { FactRole, SourcePlan } from './source-plan.ts';

/** Every part that an entity can play in a fact. */
export const ALL_ROLES: readonly FactRole[] = ['SUBJECT', 'OBJECT', 'SCENARIO', 'QUALIFIER'];

/**
 * Where the rows of a field come from. `role` and `where` are coerced arguments of `facts`; `owner` is the type that it is
 * asked of, where that is known.
 */
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
    | SourcesField
    | RivalsField
    | HistoryField,
  {
    role: roles,
    where,
    owner,
  }: {
    readonly role?: unknown;
    readonly where?: unknown;
    readonly owner?: string | undefined;
  } = {},
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
        hidden: relation.kind === 'fact' ? planHidden(model) : null,
      };
    }
    case 'claim':
      return { kind: 'claim', relation: field.relation, target: planTarget(model, 'Fact') };
    case 'facts': {
      const wanted = Array.isArray(roles) ? roles : ALL_ROLES;
      const isPlayed = (role: FactRole) => role !== 'SCENARIO' || mayBeScenario(model, owner);
      return {
        kind: 'facts',
        roles: ALL_ROLES.filter((role) => wanted.includes(role) && isPlayed(role)),
        qualifierRoles: qualifierRoles(model),
        actual: !isOfAnyWorld(where),
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
        end: planEnd(model, field),
      };
    case 'sources':
      return { kind: 'sources', target: planTarget(model, 'Source') };
    case 'rivals':
      return planRivals(model);
    case 'history':
      return { kind: 'history', of: field.of, hidden: planHidden(model) };
    case 'unfold': {
      const { lists, constants } = field;
      return { kind: 'unfold', lists, constants, hidden: planHidden(model) };
    }
  }
}

/** Where the model does not say which types are scenarios, any thing may be one. */
function mayBeScenario({ scenarios, nodes }: Model, typeName: string | undefined): boolean {
  const type = typeName === undefined ? undefined : nodes.get(typeName);
  if (!type || scenarios.length === 0) return true;
  const possible = [...type.possible, ...type.hidden];
  return scenarios.some((scenario) => possible.includes(scenario.type));
}

/** The entities of a qualifier from the fact itself. From its relationship one has to seek it first. */
export function planRecordRole(model: Model, { role, target }: RoleField): SourcePlan {
  return {
    kind: 'link',
    relationship: role,
    direction: 'OUT',
    target: planTarget(model, target),
    end: null,
  };
}

/** Neo4j relationship types of all entity-valued qualifiers, in alphabetical order. */
export function qualifierRoles(model: Model): string[] {
  const fields = [...model.edges.values()].flatMap((edge) => [...edge.fields.values()]);
  return [
    ...new Set(fields.flatMap((field) => (field.kind === 'role' ? [field.role] : []))),
  ].sort();
}

/** What stands at the other end of relationships that are rows themselves. */
function planEnd(
  model: Model,
  { edge, end }: LinkField,
): Extract<SourcePlan, { kind: 'link' }>['end'] {
  if (edge === null || end === null) return null;
  const fields = [...requireEdge(model, edge).fields.values()];
  const field = fields.find((one) => one.kind === 'lookup' && one.from === end);
  invariant(field?.kind === 'lookup', `${edge} has a field that looks up ${end}`);
  return { property: end, target: planTarget(model, field.target) };
}

/** True when every pair of ends that can start at the type that has the field ends in its target. */
function isCertain(model: Model, relation: Relation, field: RelationField): boolean {
  // What is hidden is there for all that: a type that is has its name alone.
  const possible = (name: string) => {
    const type = model.nodes.get(name);
    return type ? [...type.possible, ...type.hidden] : [name];
  };
  const owners = new Set(possible(field.owner));
  const targets = new Set(possible(field.target));
  const pairs = relation.ends.flatMap(({ subject, object }) => [
    ...(field.direction === 'IN' ? [] : [{ near: subject, far: object }]),
    ...(field.direction === 'OUT' ? [] : [{ near: object, far: subject }]),
  ]);
  return pairs
    .filter(({ near }) => possible(near).some((one) => owners.has(one)))
    .every(({ far }) => possible(far).every((one) => targets.has(one)));
}
