import type { ConnectionPlan } from '../plan/node-plan.ts';
import type { NeighboursSource, WalkPlan } from '../plan/source-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  join,
  list,
  name,
  trusted,
  type Variable,
  variable,
  variables,
} from './cypher.ts';
import { printConditions } from './print-filter.ts';
import { isUnnarrowed, printRelation, printWalkedWhere, printWalkTypes } from './print-walk.ts';
import { printWhere } from './print-where.ts';

/** How many links an entity has: the degree store knows it where nothing narrows them. */
export function printNeighbourTotal(
  plan: ConnectionPlan,
  source: NeighboursSource,
  entity: Variable,
): Cypher {
  const groups = groupsOf(source);
  if (groups.length === 0) return trusted('0');
  if (isWhole(plan, source)) {
    return join(
      groups.map((group) => printDegree(group, entity)),
      ' + ',
    );
  }
  const { clauses, relation } = printCounted(plan, groups, entity);
  return cypher`COUNT {
  ${clauses}
  RETURN ${relation}
}`;
}

/** `[relation, direction, count]` of each relation that an entity has, the most first. */
export function printRelationCounts(
  plan: ConnectionPlan,
  source: NeighboursSource,
  entity: Variable,
): Cypher {
  const groups = groupsOf(source);
  if (groups.length === 0) return trusted('[]');
  if (isWhole(plan, source)) return printDegrees(groups, entity);
  const { clauses, relation, direction } = printCounted(plan, groups, entity);
  const count = variable('links');
  return cypher`COLLECT {
  ${clauses}
  WITH ${relation}, ${direction}, count(*) AS ${count}
  RETURN [${relation}, ${direction}, ${count}] ORDER BY ${count} DESC, ${relation}, ${direction}
}`;
}

/** Relations that are looked along in one direction. */
interface Group {
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly walk: WalkPlan;
}

function groupsOf({ walk, directions }: NeighboursSource): Group[] {
  return directions
    .map((direction) => {
      const isOf = (type: string) => (direction === 'BOTH') === walk.symmetric.includes(type);
      const [types, factTypes] = [walk.types.filter(isOf), walk.factTypes.filter(isOf)];
      return { direction, walk: { ...walk, types, factTypes } };
    })
    .filter(({ walk: { types } }) => types.length > 0);
}

function isWhole({ filter }: ConnectionPlan, { walk }: NeighboursSource): boolean {
  return !filter && isUnnarrowed(walk);
}

/** A row for each link that is counted, with its relation and direction. */
function printCounted({ filter }: ConnectionPlan, groups: readonly Group[], entity: Variable) {
  const [relation, direction] = variables('relation', 'direction');
  const neighbour = variable('neighbour');
  const parts = groups.map((group) => {
    const edge = variable('edge');
    const [left, right] = arrowsOf(group);
    return cypher`MATCH (${entity})${left}[${edge}:${printWalkTypes(group.walk)}]${right}(${neighbour})
${printWalkedWhere(group.walk, edge, neighbour)}
RETURN ${printRelation(group.walk, edge)} AS ${relation}, '${name(group.direction)}' AS ${direction}, ${neighbour}`;
  });
  return {
    relation,
    direction,
    clauses: cypher`${call([entity], join(parts, '\nUNION ALL\n'))}
WITH ${relation}, ${direction}, ${neighbour}
${printWhere(printConditions(filter, neighbour))}`,
  };
}

function printDegree(group: Group, entity: Variable): Cypher {
  const [left, right] = arrowsOf(group);
  return cypher`COUNT { (${entity})${left}[:${printWalkTypes(group.walk)}]${right}() }`;
}

function printDegrees(groups: readonly Group[], entity: Variable): Cypher {
  const counted = variable('counted');
  const counts = groups.flatMap(({ direction, walk }) =>
    walk.types.map((type) => {
      const degree = printDegree({ direction, walk: { ...walk, types: [type] } }, entity);
      return cypher`['${name(type)}', '${name(direction)}', ${degree}]`;
    }),
  );
  return cypher`COLLECT {
  UNWIND ${list(counts)} AS ${counted}
  WITH ${counted} WHERE ${counted}[2] > 0
  RETURN ${counted} ORDER BY ${counted}[2] DESC, ${counted}[0], ${counted}[1]
}`;
}

function arrowsOf({ direction }: Group): [Cypher, Cypher] {
  return [trusted(direction === 'IN' ? '<-' : '-'), trusted(direction === 'OUT' ? '->' : '-')];
}
