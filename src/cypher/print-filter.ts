import type {
  CompareFilter,
  ExistsFilter,
  FilterPlan,
  PeriodFilter,
  ValuePlan,
} from '../plan/filter-plan.ts';
import type { SourcePlan } from '../plan/source-plan.ts';
import {
  asColumn,
  type Cypher,
  cypher,
  EMPTY,
  Given,
  join,
  name,
  parameter,
  trusted,
  type Variable,
  variable,
} from './cypher.ts';
import { isDeep } from './is-deep.ts';
import { type Match, repeatsRows } from './match.ts';
import { printOfPoint } from './print-as-of.ts';
import { printComputed } from './print-computed.ts';
import { printDerived } from './print-derived.ts';
import { printEdgesTo } from './print-expand.ts';
import { printLabelTest } from './print-labels.ts';
import { printMatch } from './print-source.ts';
import { printWhere } from './print-where.ts';

/** A filter as one boolean expression over the row. */
function printFilter(filter: FilterPlan, row: Variable): Cypher {
  switch (filter.kind) {
    case 'all':
      return filter.filters.length === 0
        ? trusted('true')
        : join(
            filter.filters.map((part) => printPart(part, row)),
            ' AND ',
          );
    case 'any':
      return filter.filters.length === 0
        ? trusted('false')
        : join(
            filter.filters.map((part) => printPart(part, row)),
            ' OR ',
          );
    case 'not': {
      const printed = printFilter(filter.filter, row);
      // A comparison with an absent property is null; what is not so must include it.
      return isNeverNull(filter.filter)
        ? cypher`NOT ${printed}`
        : cypher`NOT coalesce(${printed}, false)`;
    }
    case 'compare':
      return printCompare(filter, row);
    case 'null':
      return filter.isNull
        ? cypher`${printValue(filter.value, row)} IS NULL`
        : cypher`${printValue(filter.value, row)} IS NOT NULL`;
    case 'period':
      return printPeriod(filter, row);
    case 'has': {
      const items = parameter(hintOf(filter.list), filter.items);
      const item = variable('item');
      const quantifier = trusted(filter.quantifier);
      const list = printList(filter.list, row);
      return cypher`${quantifier}(${item} IN ${items} WHERE ${item} IN ${list})`;
    }
    case 'emptyList': {
      const size = cypher`size(${printList(filter.list, row)})`;
      return filter.isEmpty ? cypher`${size} = 0` : cypher`${size} > 0`;
    }
    case 'type':
      return printLabelTest(row, filter.labels);
    case 'ofPoint':
      return join(printOfPoint(filter.asOf, row, 'record'), ' AND ');
    case 'relations':
      // As it is, `relation IN` would have the planner seek all of these and sort them.
      return cypher`coalesce(${row}.relation, '') IN ${parameter('relations', filter.types)}`;
    case 'search':
      return cypher`${row} IN ${new Given(filter.source)}`;
    case 'exists':
      return printExists(filter, row);
  }
}

/** A number of rows is not, nor what is looked for in a list that is there. */
function isNeverNull(filter: FilterPlan): boolean {
  switch (filter.kind) {
    case 'compare':
      return filter.value.kind === 'count';
    case 'type':
    case 'relations':
    case 'search':
      return true;
    default:
      return false;
  }
}

/** A filter as conditions to be joined by AND: each part of a conjunction for itself. */
export function printConditions(filter: FilterPlan | null, row: Variable): Cypher[] {
  if (!filter) return [];
  if (filter.kind === 'all') return filter.filters.flatMap((part) => printConditions(part, row));
  const printed = printPart(filter, row);
  return [isDeep(filter) ? asColumn(printed) : printed];
}

function printPart(filter: FilterPlan, row: Variable): Cypher {
  const printed = printFilter(filter, row);
  const loose = filter.kind === 'any' || filter.kind === 'all';
  return loose && filter.filters.length > 1 ? cypher`(${printed})` : printed;
}

function printCompare(
  { value, operator, operand, ignoreCase }: CompareFilter,
  row: Variable,
): Cypher {
  const stored = printValue(value, row);
  const given = parameter(hintOf(value), operand);
  const left = ignoreCase ? cypher`toLower(${stored})` : stored;
  const right = ignoreCase && operator !== 'in' ? cypher`toLower(${given})` : given;
  switch (operator) {
    case 'eq':
      return cypher`${left} = ${right}`;
    case 'ne':
      // A number of rows is never null.
      if (value.kind === 'count') return cypher`${left} <> ${right}`;
      return cypher`(${left} <> ${right} OR ${stored} IS NULL)`;
    case 'in': {
      if (!ignoreCase) return cypher`${left} IN ${right}`;
      const item = variable('item');
      return cypher`${left} IN [${item} IN ${given} | toLower(${item})]`;
    }
    case 'lt':
      return cypher`${left} < ${right}`;
    case 'lte':
      return cypher`${left} <= ${right}`;
    case 'gt':
      return cypher`${left} > ${right}`;
    case 'gte':
      return cypher`${left} >= ${right}`;
    case 'contains':
      return cypher`${left} CONTAINS ${right}`;
    case 'startsWith':
      return cypher`${left} STARTS WITH ${right}`;
    case 'endsWith':
      return cypher`${left} ENDS WITH ${right}`;
  }
}

function printValue(value: ValuePlan, row: Variable): Cypher {
  switch (value.kind) {
    case 'computed':
      return cypher`(${printComputed(value.cypher, row)})`;
    case 'derived':
      return printDerived(value, row);
    case 'property': {
      const property = cypher`${row}.${name(value.property)}`;
      return value.boolean ? cypher`coalesce(${property}, false)` : property;
    }
    case 'count':
      return printCount(value, row);
  }
}

/** How many rows fit. Without conditions the degree store knows it. */
function printCount(leading: Leading, row: Variable): Cypher {
  const match = printLeadingMatch(leading, row);
  const distinct = repeatsRows(leading.source, match)
    ? cypher`RETURN DISTINCT ${match.row}`
    : EMPTY;
  return cypher`COUNT {
  ${match.clause}
  ${printWhere(match.conditions)}
  ${distinct}
}`;
}

/** An absent list is an empty one. */
function printList(value: ValuePlan, row: Variable): Cypher {
  return cypher`coalesce(${printValue(value, row)}, [])`;
}

/** What a parameter is called that is compared with a value. */
function hintOf(value: ValuePlan): string {
  switch (value.kind) {
    case 'property':
      return value.property;
    case 'derived':
      return value.of;
    default:
      return value.kind;
  }
}

/**
 * A fuzzy date lies between `earliest` and `latest`; an absent bound may be anything. Without text
 * there is no date, and no condition on it holds.
 */
function printPeriod(filter: PeriodFilter, row: Variable): Cypher {
  const earliest = cypher`${row}.${name(filter.property)}`;
  const latest = cypher`${row}.${name(`${filter.property}Latest`)}`;
  const text = cypher`${row}.${name(`${filter.property}Text`)}`;
  const first = parameter('first', filter.first);
  const last = parameter('last', filter.last);
  switch (filter.operator) {
    case 'within':
      return cypher`(${earliest} >= ${first} AND ${latest} <= ${last})`;
    case 'overlaps':
      return cypher`(${text} IS NOT NULL AND coalesce(${earliest} <= ${last}, true) AND coalesce(${latest} >= ${first}, true))`;
    case 'before':
      return cypher`${latest} < ${first}`;
    case 'after':
      return cypher`${earliest} > ${last}`;
  }
}

/** `some` stops at the first that fits; `none` is its opposite. */
function printExists(filter: ExistsFilter, row: Variable): Cypher {
  const { clause, conditions } = printLeadingMatch(filter, row);
  const exists = cypher`EXISTS {
  ${clause}
  ${printWhere(conditions)}
}`;
  return filter.negated ? cypher`NOT ${exists}` : exists;
}

/** Rows that hang on another one, and what is asked of them and of what leads to them. */
export type Leading = Pick<ExistsFilter, 'source' | 'filter' | 'edge'>;

/**
 * A match with all its conditions. What stands at the end of relationships that are rows themselves
 * is part of the pattern, so that the planner can start there (9 db hits against 278,143 for facts by
 * the passage they cite).
 */
export function printLeadingMatch({ source, filter, edge }: Leading, row: Variable): Match {
  const parts = conjuncts(filter);
  const atEnd = parts.filter((part) => isAboutEnd(source, part));
  const rest = parts.filter((part) => !atEnd.includes(part));
  const end = variable(source.kind === 'link' ? (source.end?.target.hint ?? '') : '');
  const match =
    source.kind === 'link' && source.end && atEnd.length > 0
      ? printEdgesTo(source, row, end, source.end.target)
      : printMatch(source, row);
  return {
    ...match,
    conditions: [
      ...match.conditions,
      ...printConditions(edge, match.edge),
      ...atEnd.flatMap((part) => printEndConditions(part, end)),
      ...rest.flatMap((part) => printConditions(part, match.row)),
    ],
  };
}

/** A condition on what stands at the other end of relationships that are rows themselves. */
export function isAboutEnd(source: SourcePlan, filter: FilterPlan): boolean {
  if (source.kind !== 'link' || source.end === null) return false;
  const { property } = source.end;
  if (filter.kind === 'exists') {
    return !filter.negated && filter.source.kind === 'lookup' && filter.source.from === property;
  }
  return isPinned(filter) && filter.value.property === property;
}

function printEndConditions(filter: FilterPlan, end: Variable): Cypher[] {
  if (filter.kind === 'exists') {
    return [
      ...printConditions(filter.filter, end),
      ...printIndexColumns(conjuncts(filter.filter), end),
    ];
  }
  if (!isPinned(filter)) return [];
  return [printCompare({ ...filter, value: { ...filter.value, property: 'id' } }, end)];
}

/** An indexed property that `eq` or `in` pins to given values. */
export function isPinned(
  filter: FilterPlan,
): filter is CompareFilter & { readonly value: Extract<ValuePlan, { kind: 'property' }> } {
  return (
    filter.kind === 'compare' &&
    (filter.operator === 'eq' || filter.operator === 'in') &&
    !filter.ignoreCase &&
    filter.value.kind === 'property' &&
    filter.value.index !== null
  );
}

/** An index serves only conditions on all of its columns: those that follow pinned ones. */
export function printIndexColumns(parts: readonly FilterPlan[], row: Variable): Cypher[] {
  const columns = new Set(parts.filter(isPinned).flatMap(({ value }) => value.index ?? []));
  return [...columns].map((column) => cypher`${row}.${name(column)} IS NOT NULL`);
}

/** The parts that must all hold. */
export function conjuncts(filter: FilterPlan | null): readonly FilterPlan[] {
  if (!filter) return [];
  return filter.kind === 'all' ? filter.filters.flatMap(conjuncts) : [filter];
}
