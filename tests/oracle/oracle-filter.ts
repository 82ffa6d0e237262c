import type { Field } from '../../src/model/model.ts';
import { claimBehind, findRows, type Row } from './find-rows.ts';
import { readProperty } from './oracle-derived.ts';
import type { Thing } from './oracle-graph.ts';
import { compareValues } from './oracle-order.ts';
import {
  fieldsOf,
  isA,
  qualifierField,
  qualifiersOf,
  readComputed,
  type World,
} from './oracle-world.ts';

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
        if (!field && name === 'typeName') {
          return [value].flat().some((type) => isA(world.model, thing, String(type)));
        }
        if (!field && name === 'on') {
          return Object.entries(value).every(
            ([type, fits]) => thing.type === type && holds(world, thing, fits),
          );
        }
        if (!field && thing.type === 'Fact') return qualifiersFit(world, thing, name, value);
        if (!field) throw new Error(`${thing.type} has no field ${name}`);
        return fieldHolds(world, thing, field, value as Conditions);
      }
    }
  });
}

/** The fact is of a relation with qualifiers of the type that gives the field its name, and they fit. */
function qualifiersFit(world: World, fact: Thing, name: string, where: unknown): boolean {
  const edge = qualifiersOf(world, fact);
  if (edge === null || qualifierField(edge) !== name) return false;
  return holds(world, { type: edge, properties: fact.properties }, where);
}

function fieldHolds(world: World, thing: Thing, field: Field, conditions: Conditions): boolean {
  const value = readProperty(world, thing, field.name);
  const each = (test: (operator: string, operand: never) => boolean) =>
    Object.entries(conditions).every(
      ([operator, operand]) => operand === undefined || test(operator, operand as never),
    );
  switch (field.kind) {
    case 'property': {
      if (field.list) return each((operator, operand) => listHolds(value, operator, operand));
      const truth = field.required && field.type === 'Boolean';
      const found = truth ? value === true : (value ?? null);
      return allCompare(found, conditions);
    }
    case 'computed': {
      const found = readComputed(world, field, thing);
      if (field.list) return each((operator, operand) => listHolds(found, operator, operand));
      return allCompare(found ?? null, conditions);
    }
    case 'fuzzyDate':
      return each((operator, operand) => dateHolds(thing, field.name, operator, operand));
    case 'confidence':
    case 'history':
    case 'validity':
      throw new Error(`no filter asks for ${field.name}`);
    default:
      break;
  }
  const rows = findRows(world, thing, field, { where: conditions });
  if (leadsToOne(field)) return rows.some(({ node }) => holds(world, node, conditions));
  return rowsHold(world, field, rows, conditions);
}

function leadsToOne(field: Field): boolean {
  switch (field.kind) {
    case 'relation':
    case 'role':
      return !field.list;
    case 'lookup':
      return !field.list && !field.paged;
    default:
      return false;
  }
}

/** `some`, `none`, `all` and `count` of those that the other conditions leave. */
function rowsHold(
  world: World,
  field: Field,
  rows: readonly Row[],
  { some, none, all, count, ...narrowing }: Conditions,
): boolean {
  const narrow = Object.entries(narrowing).filter(([, where]) => where !== undefined);
  const looked = rows.filter((row) =>
    narrow.every(([name, where]) => edgeFits(world, field, row, name, where)),
  );
  const fits = (where: unknown) => looked.filter(({ node }) => holds(world, node, where)).length;
  const asked = [some, none, all, count].some((one) => one !== undefined);
  return (
    (some === undefined || fits(some) > 0) &&
    (none === undefined || fits(none) === 0) &&
    (all === undefined || fits(all) === looked.length) &&
    (count === undefined || allCompare(looked.length, count as Conditions)) &&
    // Conditions on what leads there ask by themselves whether there is one.
    (asked || narrow.length === 0 || looked.length > 0)
  );
}

/** The claim that leads to a row fits, or its qualifiers do; where there are no such, they do not. */
function edgeFits(world: World, field: Field, row: Row, name: string, where: unknown): boolean {
  if (field.kind !== 'relation' || row.edge === null) return false;
  if (name === 'fact') {
    const claim = field.fact ? claimBehind(world, row) : undefined;
    return claim !== undefined && holds(world, claim, where);
  }
  const { edge } = field;
  if (edge === null || qualifierField(edge) !== name) return false;
  return holds(world, { type: edge, properties: row.edge }, where);
}

function allCompare(value: unknown, { ignoreCase, ...conditions }: Conditions): boolean {
  const fold = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(fold);
    return ignoreCase === true && typeof one === 'string' ? one.toLowerCase() : one;
  };
  return Object.entries(conditions).every(
    ([operator, operand]) =>
      operand === undefined || compares(fold(value), operator, fold(operand)),
  );
}

/** What is absent (null) is equal to nothing, and neither less nor greater than anything. */
function compares(value: unknown, operator: string, operand: unknown): boolean {
  if (operator === 'isNull') return (value === null) === operand;
  if (operator === 'ne') return value !== operand;
  if (operator === 'notIn') return !(operand as unknown[]).includes(value);
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
    case 'hasAll':
      return (operand as unknown[]).every((one) => list.includes(one));
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
