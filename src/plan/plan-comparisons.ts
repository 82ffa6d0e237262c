import { ClientError } from '../errors.ts';
import type { CompareOperator, FilterPlan, ValuePlan } from './filter-plan.ts';
import { planPeriod } from './plan-period.ts';

/** The operators of a scalar's filter. Throws BAD_USER_INPUT for a null operand. */
export function planComparisons(value: ValuePlan, conditions: unknown, path: string): FilterPlan[] {
  const given = operands(conditions, path);
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

/** The operators of a list of scalars. */
export function planListConditions(
  list: ValuePlan,
  conditions: unknown,
  path: string,
): FilterPlan[] {
  return operands(conditions, path).map(([operator, operand]): FilterPlan => {
    if (operator === 'isEmpty') return { kind: 'emptyList', list, isEmpty: operand === true };
    const items = operator === 'has' ? [operand] : operand;
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
