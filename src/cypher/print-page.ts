import type { ConnectionPlan, FilterPlan, OrderKey, RelationSource } from '../plan/plan.ts';
import {
  type Cypher,
  cypher,
  join,
  name,
  type Parameter,
  parameter,
  type Variable,
  variable,
} from './cypher.ts';
import { printAnchors } from './print-anchors.ts';
import { printConditions, printWhere } from './print-filter.ts';
import { type Place, printKey, printKeyset, printOrderTerms } from './print-order.ts';
import { edgeHint, type Match, printLabelTest, printMatch } from './print-source.ts';

/** The clauses up to LIMIT, and what they leave bound. */
export interface PrintedPage {
  readonly body: Cypher;
  readonly row: Variable;
  readonly edge: Variable;
}

/**
 * The rows of a page. The order that an index gives is read from it, so that each page costs what
 * the first one costs: a relation's own order, and the orders of root lists by `@key` and `@index`.
 */
export function printPage(plan: ConnectionPlan, parent: Variable): PrintedPage {
  if (plan.source.kind === 'relation' && plan.order[0]?.on === 'edge') {
    return plan.source.direction === 'BOTH'
      ? printSymmetricPage(plan, plan.source, parent)
      : printRelationPage(plan, plan.source, parent);
  }
  if (plan.source.kind === 'all') return printRootPage(plan, parent);
  return printExpandedPage(plan, parent);
}

/** `MATCH ()-[makes:MAKES]->(chip) WHERE makes.subjectId = company.id`: an index seek, in order. */
function printRelationPage(
  plan: ConnectionPlan,
  source: RelationSource,
  parent: Variable,
): PrintedPage {
  const edge = variable(edgeHint(source.type));
  const row = variable(source.target.hint);
  const seek = printSeek(plan, source, source.direction === 'IN' ? 'IN' : 'OUT', parent, edge, row);
  return {
    body: cypher`${seek.match}
WITH ${edge}, ${row} ORDER BY ${seek.order} LIMIT ${limit(plan)}`,
    row,
    edge,
  };
}

/** A symmetric relation is stored once: both of its ends are sought, each limited, and then merged. */
function printSymmetricPage(
  plan: ConnectionPlan,
  source: RelationSource,
  parent: Variable,
): PrintedPage {
  const edge = variable(edgeHint(source.type));
  const row = variable(source.target.hint);
  const size = limit(plan);
  const [out, back] = (['OUT', 'IN'] as const).map((direction) => {
    const seek = printSeek(plan, source, direction, parent, edge, row);
    return cypher`${seek.match}
RETURN ${edge}, ${row} ORDER BY ${seek.order} LIMIT ${size}`;
  }) as [Cypher, Cypher];
  return {
    body: cypher`CALL (${parent}) {
  ${out}
  UNION
  ${back}
}
WITH ${edge}, ${row} ORDER BY ${printOrderTerms(plan.order, { row, edge }, plan.page.backward)} LIMIT ${size}`,
    row,
    edge,
  };
}

function printSeek(
  plan: ConnectionPlan,
  source: RelationSource,
  direction: 'OUT' | 'IN',
  parent: Variable,
  edge: Variable,
  row: Variable,
): { readonly match: Cypher; readonly order: Cypher } {
  const end = name(direction === 'OUT' ? 'subjectId' : 'objectId');
  const pattern =
    direction === 'OUT'
      ? cypher`()-[${edge}:${name(source.type)}]->(${row})`
      : cypher`(${row})-[${edge}:${name(source.type)}]->()`;
  const where = printWhere([
    cypher`${edge}.${end} = ${parent}.id`,
    ...printIdRange(plan, cypher`${edge}.id`),
    ...(source.certain ? [] : [printLabelTest(row, source.target.labels)]),
    ...printConditions(plan.filter, row),
  ]);
  const turned = plan.page.backward ? cypher` DESC` : cypher``;
  return {
    match: cypher`MATCH ${pattern}
${where}`,
    order: cypher`${edge}.${end}${turned}, ${edge}.id${turned}`,
  };
}

/** The rows behind `after` and in front of `before`; the first page has the same text as the others. */
function printIdRange(plan: ConnectionPlan, id: Cypher): Cypher[] {
  const { after, before } = plan.page;
  const value = (values: typeof after) => values?.at(-1) ?? '';
  return [
    cypher`${id} > ${parameter('after', value(after))}`,
    ...(before ? [cypher`${id} < ${parameter('before', value(before))}`] : []),
  ];
}

/** A list over all nodes of a type. */
function printRootPage(plan: ConnectionPlan, parent: Variable): PrintedPage {
  const match = printMatch(plan.source, parent);
  const { row } = match;
  const { anchors, rest } = printAnchors(plan.filter, row);
  const distinct = anchors.length > 0 ? cypher`DISTINCT ` : cypher``;
  const indexed = printIndexedOrder(plan, row);
  const where = printWhere([
    ...match.conditions,
    ...indexed.conditions,
    ...rest.flatMap((filter) => printConditions(filter, row)),
  ]);
  return {
    body: cypher`${match.clause}
${where}
${join(anchors, '\n')}
WITH ${distinct}${row} ORDER BY ${indexed.order} LIMIT ${limit(plan)}`,
    row,
    edge: row,
  };
}

/**
 * The order of a root list with the conditions that make an index give it: every column of the
 * index is named, and after an equality the equal column leads the order.
 */
function printIndexedOrder(
  plan: ConnectionPlan,
  row: Variable,
): { readonly conditions: readonly Cypher[]; readonly order: Cypher } {
  const place = { row, edge: row };
  const [first, second] = plan.order;
  const turned = (key: OrderKey) =>
    key.descending !== plan.page.backward ? cypher` DESC` : cypher``;
  if (first && !second && first.property === 'id') {
    const column = printKey(first, place);
    const equal = equalColumn(plan.filter);
    const lead = equal === null ? [] : [cypher`${row}.${name(equal)}${turned(first)}`];
    return {
      conditions: printKeyRange(plan, first, column),
      order: join([...lead, cypher`${column}${turned(first)}`], ', '),
    };
  }
  if (first && second && plan.order.length === 2 && isIndexed(first, second)) {
    return {
      conditions: printTwoColumns(plan, first, second, place),
      order: join(
        [first, second].map((key) => cypher`${printKey(key, place)}${turned(key)}`),
        ', ',
      ),
    };
  }
  return {
    conditions: printGeneralRange(plan, place),
    order: printOrderTerms(plan.order, place, plan.page.backward),
  };
}

/** An index `(property, id)` that is read one way. */
function isIndexed(first: OrderKey, second: OrderKey): boolean {
  const sameWay = first.descending === second.descending;
  return first.indexed && !first.nullable && second.property === 'id' && sameWay;
}

function printKeyRange(plan: ConnectionPlan, key: OrderKey, column: Cypher): Cypher[] {
  const { after, before } = plan.page;
  const [low, high] = key.descending ? [before, after] : [after, before];
  return [
    cypher`${column} > ${parameter(key.descending ? 'before' : 'after', low?.[0] ?? '')}`,
    ...(high
      ? [cypher`${column} < ${parameter(key.descending ? 'after' : 'before', high[0])}`]
      : []),
  ];
}

/** `k >= $k AND CASE WHEN k = $k THEN id > $id ELSE true END` keeps the seek; OR would not. */
function printTwoColumns(
  plan: ConnectionPlan,
  first: OrderKey,
  second: OrderKey,
  place: Place,
): Cypher[] {
  const column = printKey(first, place);
  const id = printKey(second, place);
  const sides = (['after', 'before'] as const).flatMap((side) => {
    const values = plan.page[side];
    if (!values) return [];
    const bound: Parameter = parameter(side, values[0]);
    const tie = parameter(`${side}Id`, values[1]);
    const upward = first.descending !== (side === 'after');
    const range = upward ? cypher`${column} >= ${bound}` : cypher`${column} <= ${bound}`;
    const beyond = upward ? cypher`${id} > ${tie}` : cypher`${id} < ${tie}`;
    return [range, cypher`CASE WHEN ${column} = ${bound} THEN ${beyond} ELSE true END`];
  });
  return [
    ...(sides.length === 0 ? [cypher`${column} IS NOT NULL`] : []),
    ...sides,
    cypher`${id} IS NOT NULL`,
  ];
}

/** Any other order: expand or scan, then keep the first rows. */
function printExpandedPage(plan: ConnectionPlan, parent: Variable): PrintedPage {
  const match = printMatch(plan.source, parent);
  const { row, edge } = match;
  const place = { row, edge };
  const where = printWhere([
    ...match.conditions,
    ...printConditions(plan.filter, row),
    ...printGeneralRange(plan, place),
  ]);
  const kept = keptOf(plan.source, match);
  const order = printOrderTerms(plan.order, place, plan.page.backward);
  return {
    body: cypher`${match.clause}
${where}
WITH ${kept} ORDER BY ${order} LIMIT ${limit(plan)}`,
    row,
    edge,
  };
}

/** A fact that cites a passage twice is still one fact of that passage. */
function keptOf({ kind }: ConnectionPlan['source'], { row, edge }: Match): Cypher {
  if (kind === 'link') return cypher`DISTINCT ${row}`;
  return row === edge ? cypher`${row}` : cypher`${edge}, ${row}`;
}

function printGeneralRange(plan: ConnectionPlan, place: Place): Cypher[] {
  const { after, before } = plan.page;
  return [
    ...(after ? [printKeyset(plan.order, after, place, 'after')] : []),
    ...(before ? [printKeyset(plan.order, before, place, 'before')] : []),
  ];
}

/** A property with an index `(property, id)` that the filter pins to one value. */
function equalColumn(filter: FilterPlan | null): string | null {
  if (!filter) return null;
  if (filter.kind === 'all') {
    for (const part of filter.filters) {
      const found = equalColumn(part);
      if (found !== null) return found;
    }
    return null;
  }
  const pinned =
    filter.kind === 'compare' &&
    filter.operator === 'eq' &&
    filter.value.kind === 'property' &&
    filter.value.anchor &&
    filter.value.property !== 'id';
  return pinned && filter.value.kind === 'property' ? filter.value.property : null;
}

/** One row more than asked for tells whether a page follows. */
function limit(plan: ConnectionPlan): Parameter {
  return parameter(plan.page.backward ? 'last' : 'first', plan.page.size + 1);
}
