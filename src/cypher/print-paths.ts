import type { PathsRoot } from '../plan/plan.ts';
import type { WalkPlan } from '../plan/source-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  join,
  type Parameter,
  parameter,
  type Variable,
  variable,
  variables,
} from './cypher.ts';
import { printFoundPaths } from './print-found-paths.ts';
import { printEnd, printWalked, printWalkTypes } from './print-walk.ts';
import { printWhere } from './print-where.ts';

/** What lies between the ends may have so many relations; beyond that it is a hub, and not walked through. */
const HUB = parameter('hub', 1_000);

/** So many relationships are looked at in each step, and so many halves put together. */
const WORK = parameter('work', 25_000);

/** So many paths are sorted by their ids, and so many hubs. */
const FOUND = parameter('found', 1_000);

/**
 * The shortest paths between two entities, found from both ends. Each step lengthens the half-paths of
 * the end that has fewer relations before it by one hop, and puts those of both ends together that meet:
 * after so many steps, these are the paths of so many hops. Work is bounded in every step, whatever the
 * graph is like: SHORTEST with predicates was not (12 s with a time limit of one). Parallel facts make no
 * further paths, since half-paths are lists of nodes.
 */
export function printPaths(root: PathsRoot): { clauses: Cypher; answer: Variable } {
  const [from, to] = variables('from', 'to');
  const limit = parameter('limit', root.limit);
  const types = printWalkTypes(root.walk);
  let state = newState();
  const clauses = [
    cypher`MATCH (${from}:Entity {id: ${parameter('from', root.from)}})
MATCH (${to}:Entity {id: ${parameter('to', root.to)}})
${printWhere([from, to].flatMap((end) => printEnd(root.walk, end)))}
WITH ${from}, ${to}, [[${from}]] AS ${state.near}, [[${to}]] AS ${state.far},
  COUNT { (${from})--() } AS ${state.nearCost}, COUNT { (${to})--() } AS ${state.farCost},
  [] AS ${state.found}, [] AS ${state.hubs}, false AS ${state.truncated}`,
  ];
  for (let hop = 1; hop <= root.hops; hop += 1) {
    const step = printStep(root, { from, to, limit, types }, state);
    clauses.push(step.clauses);
    state = step.state;
  }
  const finish = printAnswer(root, { from, to, limit, types }, state);
  clauses.push(finish.clauses);
  const { answer } = finish;
  return { clauses: join(clauses, '\n'), answer };
}

/**
 * The shortest of what was found, as a map. Neo4j counts for each row that it sorts all that the row
 * holds, the half-paths as well (256 MB were not enough), so that these are dropped first by gathering.
 */
function printAnswer(
  root: PathsRoot,
  { limit, types }: Search,
  { found, hubs, truncated }: State,
): { clauses: Cypher; answer: Variable } {
  const [search, best, path, node, hub] = [
    variable('search'),
    variable('best'),
    variable('path'),
    variable('node'),
    variable('hub'),
  ];
  const answer = variable('answer');
  const alone = (kept: Cypher, row: Variable) => {
    const rows = variable('rows');
    return cypher`WITH collect(${kept}) AS ${rows}
UNWIND ${rows} AS ${row}`;
  };
  return {
    answer,
    clauses: cypher`${alone(cypher`{paths: ${found}, hubs: ${hubs}, truncated: ${truncated}}`, search)}
${alone(
  cypher`{
  paths: COLLECT {
    UNWIND ${search}.paths AS ${path}
    RETURN ${path} ORDER BY size(${path}), [${node} IN ${path} | ${node}.id] LIMIT ${limit}
  },
  hubs: COLLECT {
    UNWIND ${search}.hubs AS ${hub}
    RETURN DISTINCT ${hub} ORDER BY ${hub}.id LIMIT ${parameter('mostHubs', root.mostHubs)}
  },
  truncated: ${search}.truncated
}`,
  best,
)}
WITH {
  paths: ${printFoundPaths(root, types, cypher`${best}.paths`)},
  hubs: ${best}.hubs,
  truncated: ${best}.truncated
} AS ${answer}`,
  };
}

/** What is handed from one step to the next. */
interface State {
  /** Half-paths, each a list of nodes from its end onward, and how many relationships lie before them. */
  readonly near: Variable;
  readonly far: Variable;
  readonly nearCost: Variable;
  readonly farCost: Variable;
  /** Whole paths, from `from` to `to`, shortest first. */
  readonly found: Variable;
  readonly hubs: Variable;
  readonly truncated: Variable;
}

function newState(): State {
  return {
    near: variable('near'),
    far: variable('far'),
    nearCost: variable('nearCost'),
    farCost: variable('farCost'),
    found: variable('pathList'),
    hubs: variable('hubs'),
    truncated: variable('truncated'),
  };
}

interface Search {
  readonly from: Variable;
  readonly to: Variable;
  readonly limit: Parameter;
  readonly types: Cypher;
}

/** One hop more from the end that is cheaper to go on from, unless there are paths enough. */
function printStep({ walk }: PathsRoot, search: Search, before: State): Step {
  const { from, to, limit } = search;
  const after = newState();
  const [near, far, cost] = variables('near', 'far', 'cost');
  const [longer, looked, met] = variables('longer', 'looked', 'met');
  const [pairs, item, sum] = variables('pairs', 'item', 'sum');
  const isNear = cypher`${before.nearCost} <= ${before.farCost}`;
  const isEnd = cypher`last(${item}[0]) IN [${from}, ${to}]`;
  const isHub = cypher`${item}[1] > ${HUB}`;
  return {
    state: after,
    clauses: cypher`WITH ${from}, ${to}, ${before.found}, ${before.hubs}, ${before.truncated},
  CASE WHEN size(${before.found}) >= ${limit} THEN [] WHEN ${isNear} THEN ${before.near} ELSE ${before.far} END AS ${near},
  CASE WHEN ${isNear} THEN ${before.far} ELSE ${before.near} END AS ${far},
  CASE WHEN ${isNear} THEN ${before.farCost} ELSE ${before.nearCost} END AS ${cost}
${printLonger(walk, search, { near, far, longer, looked })}
${printMeetings(search, { longer, far, met, pairs })}
WITH ${from}, ${to}, ${far} AS ${after.far}, ${cost} AS ${after.farCost},
  [${item} IN ${longer} WHERE NOT ${isEnd} AND NOT ${isHub} | ${item}[0]] AS ${after.near},
  reduce(${sum} = 0, ${item} IN ${longer} | CASE WHEN ${isHub} THEN ${sum} ELSE ${sum} + ${item}[1] END) AS ${after.nearCost},
  (${before.found} + ${met})[..${FOUND}] AS ${after.found},
  (${before.hubs} + [${item} IN ${longer} WHERE NOT ${isEnd} AND ${isHub} | last(${item}[0])])[..${FOUND}] AS ${after.hubs},
  ${before.truncated} OR ${looked} >= ${WORK} OR ${pairs} >= ${WORK} AS ${after.truncated}`,
  };
}

interface Step {
  readonly clauses: Cypher;
  readonly state: State;
}

/**
 * Half-paths with one hop more, each with the number of relationships at its new end. That is no end of
 * the whole path unless the other half has not left it.
 */
function printLonger(
  walk: WalkPlan,
  { from, to, types }: Search,
  { near, far, longer, looked }: Record<'near' | 'far' | 'longer' | 'looked', Variable>,
): Cypher {
  const [path, end, edge, next] = variables('path', 'end', 'edge', 'next');
  const conditions = [
    cypher`NOT ${next} IN ${path}`,
    cypher`(NOT ${next} IN [${from}, ${to}] OR ${far} = [[${next}]])`,
    ...printWalked(walk, edge, next),
  ];
  return call(
    [near, far, from, to],
    cypher`UNWIND ${near} AS ${path}
WITH ${path}, last(${path}) AS ${end}
MATCH (${end})-[${edge}:${types}]-(${next})
WITH ${path}, ${edge}, ${next} LIMIT ${WORK}
RETURN count(*) AS ${looked}, collect(DISTINCT CASE
  WHEN ${join(conditions, '\n  AND ')}
  THEN [${path} + [${next}], COUNT { (${next})--() }]
END) AS ${longer}`,
  );
}

/** Half-paths of both ends that end in the same thing, and have no other in common, become whole ones. */
function printMeetings(
  { from, to }: Search,
  { longer, far, met, pairs }: Record<'longer' | 'far' | 'met' | 'pairs', Variable>,
): Cypher {
  const [item, half, middle, halves] = variables('item', 'half', 'middle', 'halves');
  const [one, other, node] = variables('one', 'other', 'node');
  const passable = cypher`(${item}[1] <= ${HUB} OR last(${item}[0]) IN [${from}, ${to}])`;
  const whole = cypher`${one} + reverse(${other}[..-1])`;
  return call(
    [longer, far, from, to],
    cypher`UNWIND [${item} IN ${longer} WHERE ${passable} | [true, ${item}[0]]] + [${item} IN ${far} | [false, ${item}]] AS ${half}
WITH last(${half}[1]) AS ${middle}, collect(${half}) AS ${halves}
UNWIND [${item} IN ${halves} WHERE ${item}[0] | ${item}[1]] AS ${one}
UNWIND [${item} IN ${halves} WHERE NOT ${item}[0] | ${item}[1]] AS ${other}
WITH ${one}, ${other} LIMIT ${WORK}
RETURN count(*) AS ${pairs}, collect(CASE
  WHEN none(${node} IN ${other}[..-1] WHERE ${node} IN ${one})
  THEN CASE WHEN ${one}[0] = ${from} THEN ${whole} ELSE reverse(${whole}) END
END) AS ${met}`,
  );
}
