import { ClientError, invariant } from '../errors.ts';
import { factQualifiers, relationsWith } from '../model/fact-qualifiers.ts';
import {
  type EdgeType,
  type Field,
  type Model,
  type RoleField,
  refuseHidden,
  requireEdge,
  requireNode,
} from '../model/model.ts';
import { singularOf } from '../model/name-roots.ts';
import { planFactOnEdge } from './carried-by-edge.ts';
import { planDerived } from './derived-value.ts';
import type { ExistsFilter, FilterPlan, ValuePlan } from './filter-plan.ts';
import { EVERYTHING, NOT_WITHDRAWN, NOTHING } from './filters.ts';
import { negate } from './negate.ts';
import {
  isObject,
  operands,
  planComparisons,
  planDateConditions,
  planListConditions,
} from './plan-comparisons.ts';
import { planIdComparison } from './plan-id-comparison.ts';
import { planSearchSource } from './plan-search-source.ts';
import { planRecordRole, planSource } from './plan-source.ts';
import { planTarget } from './plan-target.ts';
import type { SourcePlan } from './source-plan.ts';

/** The fields that a filter object of one type can name, and how its conditions are addressed. */
interface FilterScope {
  readonly model: Model;
  readonly fields: ReadonlyMap<string, Field>;
  /** The type of what is filtered; null for what leads to things. */
  readonly target: string | null;
  /** The type whose fields these are. */
  readonly owner: string;
  /** How the entities of a qualifier are found. */
  readonly planRole: (model: Model, field: RoleField) => SourcePlan;
}

/**
 * A `where` argument, coerced by GraphQL, becomes a filter; null when it says nothing. `path` names
 * the place for messages: `where.makes.some`. Throws BAD_USER_INPUT for a null.
 */
export function planFilter(
  model: Model,
  typeName: string,
  where: unknown,
  path: string,
): FilterPlan | null {
  const node = model.nodes.get(typeName);
  const fields = node ? filterFields(model, typeName) : requireEdge(model, typeName).fields;
  const target = node ? typeName : null;
  return planWhere({ model, fields, target, owner: typeName, planRole: planSource }, where, path);
}

/** `whereFact`: conditions on the claim behind a relationship, as conditions on the relationship. */
export function planFactFilter(model: Model, where: unknown, path: string): FilterPlan | null {
  const filter = planFilter(model, 'Fact', where, path);
  return filter && planFactOnEdge(filter, planEdgeFact(model));
}

function planEdgeFact(model: Model): ExistsFilter {
  const source: SourcePlan = { kind: 'edgeFact', target: planTarget(model, 'Fact') };
  return { kind: 'exists', source, filter: null, edge: null, negated: false };
}

/** A union is filtered by what all entities have. */
function filterFields(model: Model, typeName: string): ReadonlyMap<string, Field> {
  const type = requireNode(model, typeName);
  return type.kind === 'union' ? requireNode(model, 'Entity').fields : type.fields;
}

function planWhere(scope: FilterScope, where: unknown, path: string): FilterPlan | null {
  if (!isObject(where)) return null;
  const filters = Object.entries(where).flatMap(([name, value]): FilterPlan[] => {
    if (value === undefined) return [];
    const here = `${path}.${name}`;
    if (value === null) throw nullCondition(here, scope.fields.has(name));
    switch (name) {
      case 'AND':
        return [{ kind: 'all', filters: planEach(scope, value, here) }];
      case 'OR':
        return [{ kind: 'any', filters: planEach(scope, value, here) }];
      case 'NOT':
        // An empty object says nothing, and so holds always.
        return [negate(planWhere(scope, value, here) ?? EVERYTHING)];
    }
    const field = scope.fields.get(name);
    if (!field && name === 'typeName') return [planTypes(scope.model, value)];
    if (!field && name === 'on') return planOn(scope.model, value, here);
    if (!field && name === 'search' && scope.target !== null) {
      const searched = { text: value, types: [scope.target], actual: false };
      return [{ kind: 'search', source: planSearchSource(scope.model, searched) }];
    }
    const qualifiers = scope.target === 'Fact' && factQualifiers(scope.model).get(name);
    if (!field && qualifiers) return [planQualifiers(scope.model, qualifiers, value, here)];
    if (!field) refuseHidden(scope.model, `${scope.owner}.${name}`, here);
    invariant(field, `${here} names a field of the model`);
    return planConditions(scope, field, value, here);
  });
  return allOf(filters);
}

/** It would silently be no condition. */
function nullCondition(path: string, isField: boolean): ClientError {
  const instead = isField ? ', or ask with `isNull: true` for what has no value' : '';
  return new ClientError('BAD_USER_INPUT', `${path}: null is no condition; leave it out${instead}`);
}

function planEach(scope: FilterScope, list: unknown, path: string): FilterPlan[] {
  invariant(Array.isArray(list), `${path} is a list`);
  return list.map((where, i) => planWhere(scope, where, `${path}[${i}]`) ?? EVERYTHING);
}

function planTypes(model: Model, names: unknown): FilterPlan {
  const types = [names].flat().flatMap((name) => requireNode(model, String(name)).possible);
  const labels = [...new Set(types.map((name) => requireNode(model, name).label ?? name))];
  return labels.length > 0 ? { kind: 'type', labels } : NOTHING;
}

/** `on: {Chip: {…}}`: it is of that type, and fits as one of these. GraphQL sees to it that there is one. */
function planOn(model: Model, on: unknown, path: string): FilterPlan[] {
  return operands(on, path).flatMap(([typeName, where]) => [
    planTypes(model, typeName),
    ...present(planFilter(model, typeName, where, `${path}.${typeName}`)),
  ]);
}

/**
 * `terms: {…}`: the fact is of a relation that has such qualifiers, and its own fit. A record has
 * scalars among its properties, and leads by relationships to the entities.
 */
function planQualifiers(model: Model, edge: EdgeType, where: unknown, path: string): FilterPlan {
  const scope: FilterScope = {
    ...{ model, fields: edge.fields, target: null },
    ...{ owner: edge.name, planRole: planRecordRole },
  };
  const fits = present(planWhere(scope, where, path));
  return { kind: 'all', filters: [...fits, planRelations(relationsWith(model, edge))] };
}

/** From its index a single relation gives the order of its facts too; several do not. */
function planRelations(types: readonly string[]): FilterPlan {
  const [only, ...others] = types;
  if (others.length > 0) return { kind: 'relations', types };
  return {
    kind: 'compare',
    value: { kind: 'property', property: 'relation', boolean: false, index: ['id'] },
    operator: 'eq',
    operand: only,
    ignoreCase: false,
  };
}

function planConditions(
  { model, target, planRole }: FilterScope,
  field: Field,
  value: unknown,
  path: string,
): FilterPlan[] {
  switch (field.kind) {
    case 'property':
    case 'computed': {
      const stored = storedValue(model, field);
      return field.list
        ? planListConditions(stored, field.type, value, path)
        : planComparisons(stored, field.type, value, path);
    }
    case 'fuzzyDate':
      return planDateConditions(field.name, value, path);
    case 'lookup':
      if (!field.list && !field.paged) {
        const found = planSingle(model, planSource(model, field), field.target, value, path);
        return [planIdComparison(model, { owner: target, field }, found)];
      }
      return planLeading(model, planSource(model, field), { target: field.target }, value, path);
    case 'relation':
    case 'role': {
      const source = field.kind === 'role' ? planRole(model, field) : planSource(model, field);
      if (!field.list) return [planSingle(model, source, field.target, value, path)];
      const edge = field.kind === 'relation' ? field.edge : null;
      return planLeading(model, source, { target: field.target, edge }, value, path);
    }
    case 'link': {
      const leads = field.target ?? field.edge ?? '';
      // A filter looks at what the field's list shows by itself.
      const always = field.paged && leads === 'Fact' ? NOT_WITHDRAWN : null;
      return planLeading(model, planSource(model, field), { target: leads, always }, value, path);
    }
    case 'claim':
    case 'rivals':
      return planLeading(model, planSource(model, field), { target: 'Fact' }, value, path);
    case 'facts': {
      const leads = { target: 'Fact', always: NOT_WITHDRAWN };
      const source = planSource(model, field, { where: value });
      return planLeading(model, source, leads, value, path);
    }
    case 'sources':
      return planLeading(model, planSource(model, field), { target: 'Source' }, value, path);
    case 'unfold':
      return planLeading(model, planSource(model, field), { target: field.edge }, value, path);
    case 'confidence':
    case 'history':
    case 'validity':
      invariant(false, `${field.name} is no condition: the API has no filter for it`);
  }
}

/** What several things are filtered by: their type, that of what leads to them, and what holds anyway. */
interface LedTo {
  readonly target: string;
  readonly edge?: string | null;
  readonly always?: FilterPlan | null;
}

/** `some`, `none`, `all` and `count`; `fact` and qualifiers narrow what all of these look at. */
function planLeading(
  model: Model,
  source: SourcePlan,
  { target, edge, always = null }: LedTo,
  value: unknown,
  path: string,
): FilterPlan[] {
  const given = new Map(operands(value, path));
  const narrowed = allOf(
    [...given].flatMap(([name, where]) =>
      present(planNarrowing(model, { source, edge }, name, where, `${path}.${name}`)),
    ),
  );
  const base = { source, edge: narrowed } as const;
  const filters = [...given].flatMap(([operator, operand]): FilterPlan[] => {
    const here = `${path}.${operator}`;
    const filter = () => planFilter(model, target, operand, here);
    switch (operator) {
      case 'some':
      case 'none': {
        const both = allOf([...present(always), ...present(filter())]);
        return [{ ...base, kind: 'exists', filter: both, negated: operator === 'none' }];
      }
      case 'all': {
        const fits = filter();
        const misfit = allOf([...present(always), fits ? negate(fits) : NOTHING]);
        return [{ ...base, kind: 'exists', filter: misfit, negated: true }];
      }
      case 'count':
        return planComparisons({ ...base, kind: 'count', filter: always }, 'Int', operand, here);
      default:
        return [];
    }
  });
  // Conditions on the edge alone, even an empty one, ask whether there is one. Beside `count: {}` they do not.
  const asks = [...given.keys()].some((name) => OPERATORS.includes(name));
  if (asks || given.size === 0) return filters;
  return [{ ...base, kind: 'exists', filter: always, negated: false }];
}

/**
 * `fact` and the name of a type of qualifiers: conditions on what leads to each thing. Where the
 * relation has no claims, or other qualifiers, none fits.
 */
function planNarrowing(
  model: Model,
  { source, edge }: { readonly source: SourcePlan; readonly edge?: string | null | undefined },
  name: string,
  where: unknown,
  path: string,
): FilterPlan | null {
  if (OPERATORS.includes(name)) return null;
  if (name === 'fact') {
    const claims = source.kind === 'relation' && source.relation === 'fact';
    return claims ? planFactFilter(model, where, path) : NOTHING;
  }
  return edge && singularOf(edge) === name ? planFilter(model, edge, where, path) : NOTHING;
}

const OPERATORS: readonly string[] = ['some', 'none', 'all', 'count'];

/** A condition on a single thing: there is one, and it fits. */
function planSingle(
  model: Model,
  source: SourcePlan,
  target: string,
  where: unknown,
  path: string,
): ExistsFilter {
  const filter = planFilter(model, target, where, path);
  return { kind: 'exists', source, filter, edge: null, negated: false };
}

function storedValue(
  model: Model,
  field: Extract<Field, { kind: 'property' | 'computed' }>,
): ValuePlan {
  const derived = planDerived(model, field);
  if (derived) return derived;
  if (field.kind === 'computed') return { kind: 'computed', cypher: field.cypher };
  return {
    kind: 'property',
    property: field.name,
    boolean: field.type === 'Boolean' && !field.list && field.required,
    index: field.key ? [] : field.indexed ? ['id'] : null,
  };
}

/** One filter that holds where all do; null where there is none. */
export function allOf(filters: readonly FilterPlan[]): FilterPlan | null {
  const [only, ...others] = filters;
  if (!only) return null;
  return others.length === 0 ? only : { kind: 'all', filters };
}

function present(filter: FilterPlan | null): FilterPlan[] {
  return filter ? [filter] : [];
}
