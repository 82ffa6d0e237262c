import { ClientError, invariant } from '../errors.ts';
import { type Field, type Model, requireEdge, requireNode } from '../model/model.ts';
import type { CompareOperator, FilterPlan, SourcePlan, ValuePlan } from './plan.ts';
import { planPeriod } from './plan-period.ts';
import { planSource } from './plan-source.ts';

/** The fields that a filter object of one type can name, and how its conditions are addressed. */
interface FilterScope {
  readonly model: Model;
  readonly fields: ReadonlyMap<string, Field>;
}

/** Facts that stand: neither withdrawn nor replaced by a later version. */
export const NOT_WITHDRAWN: FilterPlan = {
  kind: 'null',
  value: { kind: 'property', property: 'retractedAt', boolean: false, anchor: false },
  isNull: true,
};

/**
 * A `where` argument, coerced by GraphQL, becomes a filter; null when it says nothing. `path` names
 * the place for messages: `where.makes.some`. Throws BAD_USER_INPUT for a null operand.
 */
export function planFilter(
  model: Model,
  typeName: string,
  where: unknown,
  path: string,
): FilterPlan | null {
  const node = model.nodes.get(typeName);
  const fields = node ? filterFields(model, typeName) : requireEdge(model, typeName).fields;
  return planWhere({ model, fields }, where, path);
}

/** A union is filtered by what all entities have. */
function filterFields(model: Model, typeName: string): ReadonlyMap<string, Field> {
  const type = requireNode(model, typeName);
  return type.kind === 'union' ? requireNode(model, 'Entity').fields : type.fields;
}

function planWhere(scope: FilterScope, where: unknown, path: string): FilterPlan | null {
  if (!isObject(where)) return null;
  const filters = Object.entries(where).flatMap(([name, value]): FilterPlan[] => {
    if (value === undefined || value === null) return [];
    const here = `${path}.${name}`;
    if (name === 'AND') return [{ kind: 'all', filters: planEach(scope, value, here) }];
    if (name === 'OR') return [{ kind: 'any', filters: planEach(scope, value, here) }];
    if (name === 'NOT') {
      return [{ kind: 'not', filter: planWhere(scope, value, here) ?? EVERYTHING }];
    }
    const field = scope.fields.get(name);
    invariant(field, `${here} names a field of the model`);
    return planConditions(scope.model, field, value, here);
  });
  if (filters.length === 0) return null;
  return filters.length === 1 && filters[0] ? filters[0] : { kind: 'all', filters };
}

/** An empty object says nothing, and so holds always. */
const EVERYTHING: FilterPlan = { kind: 'all', filters: [] };

function planEach(scope: FilterScope, list: unknown, path: string): FilterPlan[] {
  invariant(Array.isArray(list), `${path} is a list`);
  return list.map((where, i) => planWhere(scope, where, `${path}[${i}]`) ?? EVERYTHING);
}

function planConditions(model: Model, field: Field, value: unknown, path: string): FilterPlan[] {
  switch (field.kind) {
    case 'property':
      return field.list
        ? planListConditions(field.name, value, path)
        : planComparisons(storedValue(field), value, path);
    case 'computed':
      return planComparisons({ kind: 'computed', cypher: field.cypher }, value, path);
    case 'fuzzyDate':
      return operands(value, path).map(([operator, operand]) =>
        operator === 'isNull'
          ? { kind: 'null', value: dateText(field.name), isNull: operand === true }
          : planPeriod(field.name, operator, operand, `${path}.${operator}`),
      );
    case 'lookup':
      if (!field.list && !field.paged) {
        return planSingle(
          model,
          field.from,
          field.to,
          planSource(model, field),
          field.target,
          value,
          path,
        );
      }
      return planSomeAndNone(model, planSource(model, field), field.target, value, path);
    case 'relation':
    case 'role':
      return planSomeAndNone(model, planSource(model, field), field.target, value, path);
    case 'link':
      return planSomeAndNone(
        model,
        planSource(model, field),
        field.target ?? field.edge ?? '',
        value,
        path,
        // A filter looks at what the field's list shows by itself.
        field.paged && field.target === 'Fact' ? NOT_WITHDRAWN : undefined,
      );
    case 'claim':
      return planSomeAndNone(model, planSource(model, field), 'Fact', value, path);
    case 'facts':
      return planSomeAndNone(model, planSource(model, field), 'Fact', value, path, NOT_WITHDRAWN);
    case 'unfold':
      return planSomeAndNone(model, planSource(model, field), field.edge, value, path);
  }
}

function planSomeAndNone(
  model: Model,
  source: SourcePlan,
  target: string,
  value: unknown,
  path: string,
  always?: FilterPlan | undefined,
): FilterPlan[] {
  return operands(value, path).map(([operator, where]) => {
    const filter = planFilter(model, target, where, `${path}.${operator}`);
    return {
      kind: 'exists',
      source,
      filter:
        always && filter ? { kind: 'all', filters: [always, filter] } : (filter ?? always ?? null),
      negated: operator === 'none',
    };
  });
}

/**
 * A condition on a single thing found by id, such as a fact's subject. Where it asks for nothing
 * but that id, the property that holds it is compared instead: `subjectId`, which has an index.
 */
function planSingle(
  model: Model,
  from: string,
  to: string,
  source: SourcePlan,
  target: string,
  where: unknown,
  path: string,
): FilterPlan[] {
  const filter = planFilter(model, target, where, path);
  if (filter && onlyAbout(filter, to)) {
    const value = { kind: 'property', property: from, boolean: false, anchor: true } as const;
    // Where there is no such thing, it has no other id either.
    const there: FilterPlan[] =
      filter.operator === 'ne' ? [{ kind: 'null', value, isNull: false }] : [];
    return [{ ...filter, value }, ...there];
  }
  return [{ kind: 'exists', source, filter, negated: false }];
}

function onlyAbout(
  filter: FilterPlan,
  property: string,
): filter is Extract<FilterPlan, { kind: 'compare' }> {
  return (
    filter.kind === 'compare' &&
    filter.value.kind === 'property' &&
    filter.value.property === property
  );
}

function planComparisons(value: ValuePlan, conditions: unknown, path: string): FilterPlan[] {
  return operands(conditions, path).map(([operator, operand]) =>
    operator === 'isNull'
      ? { kind: 'null', value, isNull: operand === true }
      : { kind: 'compare', value, operator: operator as CompareOperator, operand },
  );
}

function planListConditions(property: string, conditions: unknown, path: string): FilterPlan[] {
  return operands(conditions, path).map(([operator, operand]) => {
    if (operator === 'isEmpty') return { kind: 'emptyList', property, isEmpty: operand === true };
    return { kind: 'has', property, any: Array.isArray(operand) ? operand : [operand] };
  });
}

/** The operators given. A null is refused: it would silently drop the condition. */
function operands(value: unknown, path: string): [string, unknown][] {
  if (!isObject(value)) return [];
  const given = Object.entries(value).filter(([, operand]) => operand !== undefined);
  for (const [operator, operand] of given) {
    if (operand !== null) continue;
    throw new ClientError(
      'BAD_USER_INPUT',
      `${path}.${operator}: null is no operand; leave the operator out, or use \`isNull: true\``,
    );
  }
  return given;
}

function storedValue(field: Extract<Field, { kind: 'property' }>): ValuePlan {
  return {
    kind: 'property',
    property: field.name,
    boolean: field.type === 'Boolean' && field.required,
    anchor: field.key || field.indexed,
  };
}

function dateText(property: string): ValuePlan {
  return { kind: 'property', property: `${property}Text`, boolean: false, anchor: false };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
