import type { ConnectionPlan, CursorValues, PagePlan } from '../plan/node-plan.ts';
import type { NeighboursSource } from '../plan/source-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  EMPTY,
  join,
  name,
  parameter,
  type Variable,
  variable,
  variables,
} from './cypher.ts';
import { printCreated, printShown } from './print-as-of.ts';
import { edgeHint } from './print-expand.ts';
import { printConditions } from './print-filter.ts';
import { printLimit } from './print-limit.ts';
import type { Place } from './print-order.ts';
import { printVisibleEntity, printVisibleFact } from './print-visible-parts.ts';
import { printKindsWhere } from './print-walk.ts';
import { printWhere } from './print-where.ts';
import type { PrintedPage } from './printed-page.ts';

/** One end of one relation, and between which ids its links are on the page. */
interface Side {
  readonly relation: string;
  /** The entity is the subject of what goes out. */
  readonly end: 'OUT' | 'IN';
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly after: string;
  readonly before: string;
}

/** Stands behind every id. */
const LAST_ID = '\u{10FFFF}';

/** What is next to an entity, and what its parts are made from. */
interface Links {
  readonly source: NeighboursSource;
  readonly entity: Variable;
  readonly backward: boolean;
  readonly place: Place;
}

/**
 * What is next to an entity, side after side, each in the order of an index, until the page is full:
 * page 100 of a hub costs what page 1 costs. Facts are sought by their records, whose index has the
 * relation as a column, so that two seeks serve all of them; a relation without facts has its own index.
 */
export function printNeighboursPage(
  plan: ConnectionPlan,
  source: NeighboursSource,
  entity: Variable,
): PrintedPage {
  const { clauses, place } = printSides(source, entity, plan.page);
  const kept = cypher`${place.edge}, ${place.row}`;
  return {
    body: cypher`${clauses}
WITH ${kept}
${printWhere(printConditions(plan.filter, place.row))}
${plan.filter ? cypher`WITH ${kept} ` : EMPTY}LIMIT ${printLimit(plan)}`,
    place,
  };
}

/**
 * All links of an entity in their order, or those between two cursors; read only as far as they are asked for.
 *
 * Cypher promises no order through `UNWIND`, `CALL` and `UNION ALL` with a `LIMIT`, but Neo4j goes row by row
 * and keeps it. To sort here would read every link of a hub for its first page. Walks over pages hold it,
 * in `hubs.test.ts` and in the oracle.
 */
export function printSides(
  source: NeighboursSource,
  entity: Variable,
  page: Pick<PagePlan, 'after' | 'before' | 'backward'>,
): { clauses: Cypher; place: Place } {
  const place = { row: variable('neighbour'), edge: variable('link') };
  const links = { source, entity, place, backward: page.backward };
  const sides = sidesOf(source, page);
  const isFact = ({ relation }: Side) => source.walk.factTypes.includes(relation);
  const facts = sides.filter(isFact);
  const parts = [
    ...(facts.length === 0 ? [] : [printFacts(links, facts)]),
    ...sides.filter((side) => !isFact(side)).map((side) => printPlain(links, side)),
  ];
  const none = cypher`MATCH (${place.row}:Entity) WHERE false
RETURN null AS ${place.edge}, ${place.row}`;
  const found = parts.length === 0 ? [none] : page.backward ? parts.toReversed() : parts;
  return { clauses: call([entity], join(found, '\nUNION ALL\n')), place };
}

/** Every relation from either end, in the order of the edges. */
function sidesOf(
  { walk, directions }: NeighboursSource,
  page: Pick<PagePlan, 'after' | 'before'>,
): Side[] {
  const { types, factTypes, symmetric } = walk;
  const plain = types.filter((type) => !factTypes.includes(type));
  const ends = [...factTypes, ...plain].flatMap((relation) =>
    (['OUT', 'IN'] as const)
      .map((end) => {
        const direction = symmetric.includes(relation) ? ('BOTH' as const) : end;
        return { relation, end, direction };
      })
      .filter(({ direction }) => directions.includes(direction)),
  );
  const placeOf = (cursor: CursorValues) =>
    ends.findIndex((one) => one.relation === cursor[0] && one.end === cursor[1]);
  const first = page.after ? placeOf(page.after) : -1;
  const last = page.before ? placeOf(page.before) : ends.length;
  return ends.map((side, i) => ({
    ...side,
    after: boundOn(i, first, page.after),
    before: boundOn(i, last, page.before),
  }));
}

/** Lesser ids of a side are before a cursor, greater ones behind it; the cursor is on the side `at`. */
function boundOn(side: number, at: number, cursor: CursorValues | null): string {
  if (side === at) return String(cursor?.at(-1));
  return side < at ? LAST_ID : '';
}

function printFacts({ source, entity, place, backward }: Links, sides: readonly Side[]): Cypher {
  const [side, fact] = variables('side', 'fact');
  const turned = backward ? cypher` DESC` : EMPTY;
  const seek = (
    end: Side['end'],
    near: 'subjectId' | 'objectId',
    far: 'subjectId' | 'objectId',
  ) => {
    const order = [near, 'relation', 'id'].map(
      (column) => cypher`${fact}.${name(column)}${turned}`,
    );
    // Each side is for one of two seeks: the other one seeks null, and so reads nothing.
    return cypher`MATCH (${fact}:Fact)
${printKindsWhere(source.walk, fact, [
  cypher`${fact}.${name(near)} = CASE ${side}.end WHEN '${name(end)}' THEN ${entity}.id END`,
  cypher`${fact}.relation = ${side}.relation`,
  cypher`${fact}.id > ${side}.after`,
  cypher`${fact}.id < ${side}.before`,
  // A symmetric fact of a thing with itself goes out.
  ...(end === 'IN'
    ? [cypher`(${side}.direction = 'IN' OR ${fact}.subjectId <> ${fact}.objectId)`]
    : []),
  ...printShown(source.walk.asOf, fact, 'record'),
  ...printVisibleFact(source.walk.hidden, fact),
])}
MATCH (${place.row}:Entity {id: ${fact}.${name(far)}})
RETURN ${fact}, ${place.row} ORDER BY ${join(order, ', ')}`;
  };
  // What lies outside of the page is left out here: each side is a seek.
  const open = sides.filter(({ after, before }) => after !== LAST_ID && before !== '');
  return cypher`UNWIND ${parameter('sides', backward ? open.toReversed() : open)} AS ${side}
${call(
  [entity, side],
  join(
    [seek('OUT', 'subjectId', 'objectId'), seek('IN', 'objectId', 'subjectId')],
    '\nUNION ALL\n',
  ),
)}
RETURN {
  id: ${fact}.id,
  relation: ${side}.relation,
  end: ${side}.end,
  direction: ${side}.direction,
  fact: ${fact}
} AS ${place.edge}, ${place.row}`;
}

function printPlain({ source, entity, place, backward }: Links, side: Side): Cypher {
  const { relation, end, direction, after, before } = side;
  const edge = variable(edgeHint(relation));
  const type = name(relation);
  const near = cypher`${edge}.${name(end === 'OUT' ? 'subjectId' : 'objectId')}`;
  const turned = backward ? cypher` DESC` : EMPTY;
  return cypher`${
    end === 'OUT'
      ? cypher`MATCH ()-[${edge}:${type}]->(${place.row})`
      : cypher`MATCH (${place.row})-[${edge}:${type}]->()`
  }
${printWhere([
  cypher`${near} = ${entity}.id`,
  cypher`${edge}.id > ${parameter('after', after)}`,
  cypher`${edge}.id < ${parameter('before', before)}`,
  ...(end === 'IN' && direction === 'BOTH' ? [cypher`${edge}.subjectId <> ${edge}.objectId`] : []),
  ...(source.walk.asOf ? printCreated(source.walk.asOf, place.row) : []),
  ...printVisibleEntity(source.walk.hidden, place.row),
])}
WITH ${edge}, ${place.row} ORDER BY ${near}${turned}, ${edge}.id${turned}
RETURN {
  id: ${edge}.id,
  relation: '${name(relation)}',
  end: '${name(end)}',
  direction: '${name(direction)}',
  fact: null
} AS ${place.edge}, ${place.row}`;
}
