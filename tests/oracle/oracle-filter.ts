import type { Field } from '../../src/model/model.ts';
import { findRows } from './find-rows.ts';
import type { Thing } from './oracle-graph.ts';
import { compareValues } from './oracle-order.ts';
import { fieldsOf, type World } from './oracle-world.ts';

type Conditions = Readonly<Record<string, unknown>>;

/** True when all conditions of a `where` hold for a thing; there are two truth values, no third. */
export function holds(world: World, thing: Thing, where: unknown): boolean {
  if (where === undefined || where === null) return true;
  return Object.entries(where as Conditions).every(([name, value]) => {
    if (value === undefined || value === null) return true;
    switch (name) {
      case 'AND':
        return (value as unknown[]).every((one) => holds(world, thing, one));
      case 'OR':
        return (value as unknown[]).some((one) => holds(world, thing, one));
      case 'NOT':
        return !holds(world, thing, value);
      default: {
        const field = fieldsOf(world.model, thing.type).get(name);
        if (!field) throw new Error(`${thing.type} has no field ${name}`);
        return fieldHolds(world, thing, field, value as Conditions);
      }
    }
  });
}

function fieldHolds(world: World, thing: Thing, field: Field, conditions: Conditions): boolean {
  const value = thing.properties[field.name];
  const each = (test: (operator: string, operand: never) => boolean) =>
    Object.entries(conditions).every(
      ([operator, operand]) => operand === undefined || test(operator, operand as never),
    );
  switch (field.kind) {
    case 'property': {
      if (field.list) return each((operator, operand) => listHolds(value, operator, operand));
      const truth = field.required && field.type === 'Boolean';
      const found = truth ? value === true : (value ?? null);
      return each((operator, operand) => compares(found, operator, operand));
    }
    case 'computed': {
      const found = world.computed.get(field.cypher)?.(thing.properties) ?? null;
      return each((operator, operand) => compares(found, operator, operand));
    }
    case 'fuzzyDate':
      return each((operator, operand) => dateHolds(thing, field.name, operator, operand));
    default:
      break;
  }
  const rows = findRows(world, thing, field).map(({ node }) => node);
  if (field.kind === 'lookup' && !field.list) {
    return rows.some((row) => holds(world, row, conditions));
  }
  return each((operator, where) => {
    const some = rows.some((row) => holds(world, row, where));
    return operator === 'some' ? some : !some;
  });
}

/** What is absent (null) is equal to nothing, and neither less nor greater than anything. */
function compares(value: unknown, operator: string, operand: unknown): boolean {
  if (operator === 'isNull') return (value === null) === operand;
  if (operator === 'ne') return value !== operand;
  if (value === null) return false;
  const sign = () => compareValues(value as string, operand as string);
  switch (operator) {
    case 'eq':
      return value === operand;
    case 'in':
      return (operand as unknown[]).includes(value);
    case 'lt':
      return sign() < 0;
    case 'lte':
      return sign() <= 0;
    case 'gt':
      return sign() > 0;
    case 'gte':
      return sign() >= 0;
    case 'contains':
      return String(value).includes(String(operand));
    case 'startsWith':
      return String(value).startsWith(String(operand));
    case 'endsWith':
      return String(value).endsWith(String(operand));
    default:
      throw new Error(`no operator ${operator}`);
  }
}

function listHolds(value: unknown, operator: string, operand: unknown): boolean {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  switch (operator) {
    case 'has':
      return list.includes(operand);
    case 'hasSome':
      return (operand as unknown[]).some((one) => list.includes(one));
    case 'isEmpty':
      return (list.length === 0) === operand;
    default:
      throw new Error(`no operator ${operator}`);
  }
}

function dateHolds(
  { properties }: Thing,
  name: string,
  operator: string,
  operand: unknown,
): boolean {
  const text = properties[`${name}Text`];
  if (operator === 'isNull') return (text === undefined) === operand;
  if (text === undefined) return false;
  const earliest = properties[name];
  const latest = properties[`${name}Latest`];
  // Of days written alike, `2026-01` is before each of its days and `2026-01~` behind them.
  const first = String(operand);
  const last = `${first}~`;
  switch (operator) {
    case 'within':
      return earliest !== undefined && latest !== undefined && earliest >= first && latest < last;
    case 'overlaps':
      return (
        (earliest === undefined || earliest < last) && (latest === undefined || latest >= first)
      );
    case 'before':
      return latest !== undefined && latest < first;
    case 'after':
      return earliest !== undefined && earliest > last;
    default:
      throw new Error(`no operator ${operator}`);
  }
}
