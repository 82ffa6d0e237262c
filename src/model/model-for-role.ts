import { invariant } from '../errors.ts';
import type { EdgeType, Field, Hidden, Model, NodeType, ScenarioType } from './model.ts';
import { includesRole, ROLES, type Role } from './role.ts';

/**
 * The model as somebody of a role may read it: without the types, fields and relations that need a
 * greater one, so that nothing can be planned with them. The same model where there are none.
 */
export function modelForRole(model: Model, role: Role): Model {
  const isHidden = (access: Role | null) => access !== null && !includesRole(role, access);
  const kept = <T extends { readonly access: Role | null }>(all: ReadonlyMap<string, T>) =>
    new Map([...all].filter(([, { access }]) => !isHidden(access)));
  const types = [...model.nodes.values()].filter(({ access }) => isHidden(access));
  const names = new Set(types.map(({ name }) => name));
  const needs = needsOf(model, isHidden);
  if (needs.size === 0) return model;

  const nodes = new Map(
    [...kept(model.nodes)].map(([name, type]): [string, NodeType] => [
      name,
      {
        ...type,
        possible: type.possible.filter((one) => !names.has(one)),
        hidden: type.possible.filter((one) => names.has(one)).map((one) => labelOf(model, one)),
        interfaces: type.interfaces.filter((one) => !names.has(one)),
        fields: kept(type.fields),
      },
    ]),
  );
  const edges = new Map(
    [...model.edges].map(([name, edge]): [string, EdgeType] => [
      name,
      { ...edge, fields: kept(edge.fields) },
    ]),
  );
  const qualifiers = [...model.edges.values()].flatMap(({ fields }) => [...fields.values()]);
  const ofEntities = [...model.nodes.values()].flatMap(({ fields }) => [...fields.values()]);
  const namesOf = (fields: readonly Field[]) => [
    ...new Set(fields.filter(({ access }) => isHidden(access)).map(({ name }) => name)),
  ];
  const objects = types.filter(({ kind }) => kind === 'object').map(({ name }) => name);
  const hidden: Hidden = {
    role,
    needs,
    types: objects,
    labels: objects.map((name) => labelOf(model, name)),
    relations: [...model.relations.values()]
      .filter(({ access }) => isHidden(access))
      .map(({ type }) => type),
    roles: rolesTo(model, names),
    fields: namesOf(ofEntities),
    qualifiers: namesOf(qualifiers),
  };
  const scenarios = model.scenarios
    .filter(({ type }) => !names.has(type))
    .map(({ type, of }): ScenarioType => ({ type, of: of && isHidden(of.access) ? null : of }));
  return Object.freeze({
    ...model,
    nodes,
    edges,
    relations: kept(model.relations),
    scenarios,
    hidden,
  });
}

/** Looks up the model of each role; all of them are made when it is created. */
export function createSeenBy(model: Model): (role: Role) => Model {
  const all = new Map(ROLES.map((role) => [role, modelForRole(model, role)]));
  return (role) => {
    const seen = all.get(role);
    invariant(seen, `${role} is a role`);
    return seen;
  };
}

/** All that is hidden, by how it is named, with the role that it needs. */
function needsOf(
  model: Model,
  isHidden: (access: Role | null) => boolean,
): ReadonlyMap<string, Role> {
  const needs = new Map<string, Role>();
  const add = (name: string, access: Role | null) => {
    if (access !== null && isHidden(access)) needs.set(name, access);
  };
  for (const type of model.nodes.values()) {
    add(type.name, type.access);
    add(`Query.${type.singular}`, type.access);
    add(`Query.${type.plural}`, type.access);
  }
  for (const { name, fields } of [...model.nodes.values(), ...model.edges.values()]) {
    for (const field of fields.values()) add(`${name}.${field.name}`, field.access);
  }
  for (const { type, access } of model.relations.values()) add(type, access);
  return needs;
}

/** Neo4j relationship types of qualifiers that lead to things of these types, among others perhaps. */
function rolesTo(model: Model, names: ReadonlySet<string>): readonly string[] {
  const fields = [...model.edges.values()].flatMap((edge) => [...edge.fields.values()]);
  const roles = fields.flatMap((field) =>
    field.kind === 'role' && possibleOf(model, field.target).some((one) => names.has(one))
      ? [field.role]
      : [],
  );
  return [...new Set(roles)].sort();
}

function possibleOf(model: Model, name: string): readonly string[] {
  return model.nodes.get(name)?.possible ?? [];
}

function labelOf(model: Model, name: string): string {
  return model.nodes.get(name)?.label ?? name;
}
