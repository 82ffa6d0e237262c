import { ClientError } from '../errors.ts';
import type { CompareOperator, FilterPlan, ValuePlan } from './filter-plan.ts';
import { mapLate } from './late-value.ts';
import { dayOf, planPeriod, requireDay } from './plan-period.ts';

/** The operators of a filter of a scalar type. Throws BAD_USER_INPUT for a null operand. */
export function planComparisons(
  value: ValuePlan,
  type: string,
  conditions: unknown,
  path: string,
): FilterPlan[] {
  const given = operands(conditions, path).map(([operator, operand]): [string, unknown] => [
    operator,
    type === 'Date' ? planDay(operator, operand, `${path}.${operator}`) : operand,
  ]);
  const ignoreCase = given.some(([name, operand]) => name === 'ignoreCase' && operand === true);
  return given.flatMap(([operator, operand]): FilterPlan[] => {
    switch (operator) {
      case 'ignoreCase':
        return [];
      case 'isNull':
        return [{ kind: 'null', value, isNull: operand === true }];
      case 'notIn':
        return [
          { kind: 'not', filter: { kind: 'compare', value, operator: 'in', operand, ignoreCase } },
        ];
      default:
        return [
          { kind: 'compare', value, operator: operator as CompareOperator, operand, ignoreCase },
        ];
    }
  });
}

/** Days are compared with the first or last day of a month or year; they are equal to days alone. */
function planDay(operator: string, operand: unknown, path: string): unknown {
  switch (operator) {
    case 'lt':
    case 'gte':
      return dayOf('first', operand);
    case 'lte':
    case 'gt':
      return dayOf('last', operand);
    case 'in':
    case 'notIn':
      return requireDays(operand, path);
    case 'isNull':
      return operand;
    default:
      return requireDay(operand, path);
  }
}

function requireDays(operand: unknown, path: string): unknown {
  if (Array.isArray(operand)) return operand.map((item) => requireDay(item, path));
  return mapLate(operand, (items) =>
    (items as readonly unknown[]).map((item) => requireDay(item, path)),
  );
}

/** The operators of a list of scalars of a type. */
export function planListConditions(
  list: ValuePlan,
  type: string,
  conditions: unknown,
  path: string,
): FilterPlan[] {
  return operands(conditions, path).map(([operator, operand]): FilterPlan => {
    if (operator === 'isEmpty') return { kind: 'emptyList', list, isEmpty: operand === true };
    const given = operator === 'has' ? [operand] : operand;
    const items = type === 'Date' ? requireDays(given, `${path}.${operator}`) : given;
    return { kind: 'has', list, items, quantifier: operator === 'hasAll' ? 'all' : 'any' };
  });
}

/** The operators of a fuzzy date. Throws BAD_USER_INPUT for what is no period. */
export function planDateConditions(
  property: string,
  conditions: unknown,
  path: string,
): FilterPlan[] {
  const text: ValuePlan = {
    kind: 'property',
    property: `${property}Text`,
    boolean: false,
    index: null,
  };
  return operands(conditions, path).map(([operator, operand]) =>
    operator === 'isNull'
      ? { kind: 'null', value: text, isNull: operand === true }
      : planPeriod(property, operator, operand, `${path}.${operator}`),
  );
}

/** The operators given. A null is refused: it would silently drop the condition. */
export function operands(value: unknown, path: string): [string, unknown][] {
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

/** True for a JSON object: no list, and not null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
