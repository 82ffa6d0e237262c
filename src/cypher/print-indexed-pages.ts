import { invariant } from '../errors.ts';
import type { FilterPlan } from '../plan/filter-plan.ts';
import type { ConnectionPlan } from '../plan/node-plan.ts';
import type { RelationSource, SourcePlan } from '../plan/source-plan.ts';
import { call, cypher, EMPTY, join, name, type Variable, variable } from './cypher.ts';
import type { Match } from './match.ts';
import { printAnchors } from './print-anchors.ts';
import { edgeHint, printRelated, relationshipTypes } from './print-expand.ts';
import { printFactParts, printWorldOf } from './print-facts.ts';
import { conjuncts, isPinned, printConditions } from './print-filter.ts';
import { printLabelTest } from './print-labels.ts';
import { printLimit } from './print-limit.ts';
import { type Place, printOrderTerms } from './print-order.ts';
import { printIdRange } from './print-range.ts';
import { isTurned, printSeekPage, type Seek } from './print-seek-page.ts';
import { printMatch } from './print-source.ts';
import { printVisible, printVisibleRelation } from './print-visible.ts';
import { printWhere } from './print-where.ts';
import type { PrintedPage } from './printed-page.ts';

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

/** A property with an index `(property, id)` that the filter pins to one value. */
function equalColumn(filter: FilterPlan | null): string | null {
  const pinned = conjuncts(filter)
    .filter(isPinned)
    .find(({ operator, value }) => operator === 'eq' && value.index?.[0] === 'id');
  return pinned?.value.property ?? null;
}
