import { invariant } from '../errors.ts';
import type { FilterPlan } from '../plan/filter-plan.ts';
import type { ConnectionPlan, OrderKey } from '../plan/node-plan.ts';
import type { RelationSource, SourcePlan } from '../plan/source-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  EMPTY,
  join,
  name,
  type Parameter,
  parameter,
  type Variable,
  variable,
} from './cypher.ts';
import type { Match } from './match.ts';
import { printAnchors } from './print-anchors.ts';
import { edgeHint, printRelated, relationshipTypes } from './print-expand.ts';
import { printFactParts, printWorldOf } from './print-facts.ts';
import { conjuncts, isPinned, printConditions } from './print-filter.ts';
import { printLabelTest } from './print-labels.ts';
import { printLimit } from './print-limit.ts';
import { type Place, printKey, printOrderTerms } from './print-order.ts';
import { printMatch } from './print-source.ts';
import { printVisible, printVisibleRelation } from './print-visible.ts';
import { printWhere } from './print-where.ts';
import type { PrintedPage } from './printed-page.ts';

/** Rows that an index gives in order: what is matched, what must hold, and what leads the order. */
interface Seek {
  readonly clause: Cypher;
  readonly conditions: readonly Cypher[];
  /** Further clauses, after which rows may repeat. */
  readonly anchors: readonly Cypher[];
  readonly place: Place;
  /** Variables that go on, and how they come back out of a list of `listed`. */
  readonly kept: readonly Variable[];
  readonly listed: Variable;
  readonly unlisted: Cypher;
  /** Columns of the index that are equal in all rows: they must be named in the order too. */
  readonly lead: readonly Cypher[];
  /** Variables from outside that it uses. */
  readonly imports: readonly Variable[];
}

/** A list over all nodes of a type, in the order of an index on them. */
export function printRootPage(plan: ConnectionPlan): PrintedPage {
  const match = printMatch(plan.source, variable('nothing'));
  const { row } = match;
  const { anchors, rest } = printAnchors(plan.filter, row);
  const equal = plan.order.length === 1 ? equalColumn(plan.filter) : null;
  return printSeekPage(plan, {
    clause: match.clause,
    conditions: [...match.conditions, ...rest.flatMap((filter) => printConditions(filter, row))],
    anchors,
    place: { row, edge: row },
    kept: [row],
    listed: row,
    unlisted: EMPTY,
    lead: equal === null ? [] : [cypher`${row}.${name(equal)}`],
    imports: [],
  });
}

/** Claims with a literal value: the facts of one relation about one thing. */
export function printClaimsPage(
  plan: ConnectionPlan,
  source: Extract<SourcePlan, { kind: 'claim' }>,
  parent: Variable,
): PrintedPage {
  const match = printMatch(source, parent);
  return printSeekPage(plan, seekNodes(plan, match, parent, ['subjectId', 'relation']));
}

/** What is found by a property of the parent's: the passages of a source in their order. */
export function printLookupPage(
  plan: ConnectionPlan,
  source: Extract<SourcePlan, { kind: 'lookup' }>,
  parent: Variable,
): PrintedPage {
  const match = printMatch(source, parent);
  return printSeekPage(plan, seekNodes(plan, match, parent, source.to === 'id' ? [] : [source.to]));
}

function seekNodes(
  plan: ConnectionPlan,
  { clause, conditions, row }: Match,
  parent: Variable,
  lead: readonly string[],
): Seek {
  return {
    clause,
    conditions: [...conditions, ...printConditions(plan.filter, row)],
    anchors: [],
    place: { row, edge: row },
    kept: [row],
    listed: row,
    unlisted: EMPTY,
    lead: lead.map((column) => cypher`${row}.${name(column)}`),
    imports: [parent],
  };
}

/**
 * The facts in which an entity has a part: for each part the first ones in the order of its index,
 * and of these the first (63 db hits against 419,706 where all are gathered before).
 */
export function printFactsPage(
  plan: ConnectionPlan,
  source: Extract<SourcePlan, { kind: 'facts' }>,
  parent: Variable,
): PrintedPage {
  const row = variable(source.target.hint);
  const place = { row, edge: row };
  const found = printFactParts(source, parent, row);
  const [only, ...others] = found;
  if (only?.lead && others.length === 0) {
    const match = {
      clause: only.clause,
      conditions: [
        ...only.equal,
        ...printWorldOf(source, row, parent),
        ...printVisible(source.target, row),
      ],
      row,
      edge: row,
    };
    return printSeekPage(plan, seekNodes(plan, match, parent, [only.lead]));
  }
  const limit = printLimit(plan);
  const order = printOrderTerms(plan.order, place, plan.page.backward);
  const conditions = [
    ...printIdRange(plan, place),
    ...printWorldOf(source, row, parent),
    ...printVisible(source.target, row),
    ...printConditions(plan.filter, row),
  ];
  const turned = isTurned(plan) ? cypher` DESC` : EMPTY;
  const parts = found.map(({ clause, equal, lead }) => {
    const first = lead === null ? EMPTY : cypher`${row}.${name(lead)}${turned}, `;
    return cypher`${clause}
${printWhere([...equal, ...conditions])}
${lead === null ? cypher`WITH DISTINCT ${row}` : EMPTY}
RETURN ${row} ORDER BY ${first}${order} LIMIT ${limit}`;
  });
  const none = cypher`MATCH (${row}:Fact) WHERE false RETURN ${row}`;
  return {
    body: cypher`${call([parent], join(parts.length > 0 ? parts : [none], '\nUNION\n'))}
WITH ${row} ORDER BY ${order} LIMIT ${limit}`,
    place,
  };
}

function isTurned({ order, page }: ConnectionPlan): boolean {
  return order[0]?.descending !== page.backward;
}

/**
 * The relations of one thing, in the order of an index: `MATCH ()-[makes:MAKES]->(chip) WHERE
 * makes.subjectId = company.id`. A symmetric relation is stored once, so both of its ends are sought,
 * and as of a point also what is set aside: each by itself, limited, and then merged.
 */
export function printRelationPage(
  plan: ConnectionPlan,
  source: RelationSource,
  parent: Variable,
): PrintedPage {
  const place = { row: variable(source.target.hint), edge: variable(edgeHint(source.type)) };
  const directions = source.direction === 'BOTH' ? (['OUT', 'IN'] as const) : [source.direction];
  const pages = relationshipTypes(source)
    .flatMap((type) =>
      directions.map((direction) =>
        seekRelation(plan, { ...source, type, direction }, parent, place),
      ),
    )
    .map((seek) => printSeekPage(plan, seek));
  const [only, ...others] = pages;
  invariant(only, 'a relation has a type and a direction');
  if (others.length === 0) return only;
  const kept = join([place.edge, place.row], ', ');
  const bodies = pages.map(({ body }) => cypher`${body}\nRETURN ${kept}`);
  return {
    body: cypher`${call([parent], join(bodies, '\nUNION\n'))}
WITH ${kept} ORDER BY ${printOrderTerms(plan.order, place, plan.page.backward)} LIMIT ${printLimit(plan)}`,
    place,
  };
}

function seekRelation(
  plan: ConnectionPlan,
  source: RelationSource,
  parent: Variable,
  place: Place,
): Seek {
  const { row, edge } = place;
  const out = source.direction === 'OUT';
  const end = cypher`${edge}.${name(out ? 'subjectId' : 'objectId')}`;
  return {
    clause: out
      ? cypher`MATCH ()-[${edge}:${name(source.type)}]->(${row})`
      : cypher`MATCH (${row})-[${edge}:${name(source.type)}]->()`,
    conditions: [
      cypher`${end} = ${parent}.id`,
      ...printRelated(source, place),
      ...(source.certain ? [] : [printLabelTest(row, source.target.labels)]),
      ...printVisibleRelation(source, edge, row),
      ...printConditions(plan.edgeFilter, edge),
      ...printConditions(plan.filter, row),
    ],
    anchors: [],
    place,
    kept: [edge, row],
    listed: edge,
    unlisted: cypher`, ${out ? cypher`endNode` : cypher`startNode`}(${edge}) AS ${row}`,
    lead: [end],
    imports: [parent],
  };
}

function printSeekPage(plan: ConnectionPlan, seek: Seek): PrintedPage {
  const { place } = seek;
  const limit = printLimit(plan);
  const [first, second] = plan.order;
  invariant(first, 'an order has a column');
  const rows = (range: Range) => printRows(plan, seek, { prefix: cypher`WITH `, range, limit });
  if (!second) {
    return { body: rows({ keys: plan.order, conditions: printIdRange(plan, place) }), place };
  }
  const segments: Range[] = [
    ...(endsIn(plan.page.after) ? [] : [printValueRange(plan, first, second, place)]),
    ...(!first.nullable || startsBefore(plan.page.before)
      ? []
      : [printNullRange(plan, first, second, place)]),
  ];
  if (plan.page.backward) segments.reverse();
  const [one, other] = segments;
  if (!one) return { body: rows({ keys: plan.order, conditions: [cypher`false`] }), place };
  if (!other) return { body: rows(one), place };
  return { body: printTwoSegments(plan, seek, [one, other], limit), place };
}

/** A cursor at a null: no value comes after it. */
function endsIn(after: ConnectionPlan['page']['after']): boolean {
  return after !== null && after[0] === null;
}

/** A cursor at a value: no null comes before it. */
function startsBefore(before: ConnectionPlan['page']['before']): boolean {
  return before !== null && before[0] !== null;
}

/** A part of an index: the columns that order it, and the conditions that bound them. */
interface Range {
  readonly keys: readonly OrderKey[];
  readonly conditions: readonly Cypher[];
}

interface RowsRequest {
  /** `WITH `, or what else comes before the variables. */
  readonly prefix: Cypher;
  readonly range: Range;
  readonly limit: Parameter;
}

function printRows(
  plan: ConnectionPlan,
  seek: Seek,
  { prefix, range, limit }: RowsRequest,
): Cypher {
  const columns = [...seek.lead, ...range.keys.map((key) => printKey(key, seek.place))];
  const descending = isTurned(plan);
  const terms = columns.map((column) => (descending ? cypher`${column} DESC` : column));
  const kept = join(seek.kept, ', ');
  const sorted = cypher`${prefix}${kept} ORDER BY ${join(terms, ', ')} LIMIT ${limit}`;
  if (seek.anchors.length === 0) {
    return cypher`${seek.clause}
${printWhere([...seek.conditions, ...range.conditions])}
${sorted}`;
  }
  // The range stands behind the anchors: in front of them the planner would begin with it, and walk
  // half of the label (44 db hits against 62,341 on 30,000 nodes).
  return cypher`${seek.clause}
${printWhere(seek.conditions)}
${join(seek.anchors, '\n')}
WITH DISTINCT ${kept}
${printWhere(range.conditions)}
${sorted}`;
}

/**
 * Values and nulls stand in two ranges, of which no index has the second: the rows of one, and those
 * of the other only where the first has not filled the page. The UNWIND keeps that condition in front
 * of the match, and the inner CALL the match in the order of its index.
 */
function printTwoSegments(
  plan: ConnectionPlan,
  seek: Seek,
  [one, other]: readonly [Range, Range],
  limit: Parameter,
): Cypher {
  const prefix = cypher`WITH `;
  const found = variable('found');
  const more = variable('more');
  const first = cypher`${printRows(plan, seek, { prefix, range: one, limit })}
RETURN collect(${seek.listed}) AS ${found}`;
  const rest = cypher`${printRows(plan, seek, { prefix, range: other, limit })}
RETURN ${seek.listed}`;
  const restWhereShort = cypher`UNWIND CASE WHEN size(${found}) < ${limit} THEN [true] ELSE [] END AS ${variable('short')}
${call(seek.imports, rest)}
RETURN collect(${seek.listed}) AS ${more}`;
  return cypher`${call(seek.imports, first)}
${call([...seek.imports, found], restWhereShort)}
UNWIND (${found} + ${more})[..${limit}] AS ${seek.listed}
WITH ${seek.listed}${seek.unlisted}`;
}

/** Ids between the cursors; the first page has the same text as the others. */
function printIdRange(plan: ConnectionPlan, place: Place): Cypher[] {
  const key = plan.order.at(-1);
  invariant(key, 'an order ends in an id');
  const column = printKey(key, place);
  const { after, before } = plan.page;
  const [low, high] = key.descending ? [before, after] : [after, before];
  const [lowHint, highHint] = key.descending ? ['before', 'after'] : ['after', 'before'];
  return [
    cypher`${column} > ${parameter(lowHint, low?.at(-1) ?? '')}`,
    ...(high ? [cypher`${column} < ${parameter(highHint, high.at(-1))}`] : []),
  ];
}

/** `k >= $k AND CASE WHEN k = $k THEN id > $id ELSE true END` keeps the seek; OR would not. */
function printValueRange(
  plan: ConnectionPlan,
  first: OrderKey,
  second: OrderKey,
  place: Place,
): Range {
  const column = printKey(first, place);
  const id = printKey(second, place);
  const sides = (['after', 'before'] as const).flatMap((side) => {
    const [value, tieId] = plan.page[side] ?? [null];
    if (value === null) return [];
    const bound: Parameter = parameter(side, value);
    const tie = parameter(`${side}Id`, tieId);
    const upward = first.descending !== (side === 'after');
    const range = upward ? cypher`${column} >= ${bound}` : cypher`${column} <= ${bound}`;
    const beyond = upward ? cypher`${id} > ${tie}` : cypher`${id} < ${tie}`;
    return [range, cypher`CASE WHEN ${column} = ${bound} THEN ${beyond} ELSE true END`];
  });
  const all = sides.length === 0 ? [cypher`${column} IS NOT NULL`] : [];
  return { keys: plan.order, conditions: [...all, ...sides, cypher`${id} IS NOT NULL`] };
}

/** The rows without a value, by id. */
function printNullRange(
  plan: ConnectionPlan,
  first: OrderKey,
  second: OrderKey,
  place: Place,
): Range {
  const nulls = cypher`${printKey(first, place)} IS NULL`;
  const at = (side: 'after' | 'before') => {
    const values = plan.page[side];
    return values?.[0] === null ? values : null;
  };
  const page = { ...plan.page, after: at('after'), before: at('before') };
  const ids = printIdRange({ ...plan, order: [second], page }, place);
  return { keys: [second], conditions: [nulls, ...ids] };
}

/** A property with an index `(property, id)` that the filter pins to one value. */
function equalColumn(filter: FilterPlan | null): string | null {
  const pinned = conjuncts(filter)
    .filter(isPinned)
    .find(({ operator, value }) => operator === 'eq' && value.index?.[0] === 'id');
  return pinned?.value.property ?? null;
}
