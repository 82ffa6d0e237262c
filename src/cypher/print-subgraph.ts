import type { SubgraphRoot } from '../plan/plan.ts';
import type { WalkPlan } from '../plan/source-plan.ts';
import {
  type Cypher,
  call,
  cypher,
  EMPTY,
  join,
  list,
  type Parameter,
  parameter,
  trusted,
  type Variable,
  variable,
  variables,
} from './cypher.ts';
import { printLinksAmong } from './print-links-among.ts';
import { printSides } from './print-neighbours.ts';
import { isUnnarrowed, printEnd, printWalkedWhere, printWalkTypes } from './print-walk.ts';
import { printWhere } from './print-where.ts';

/**
 * With more links a thing is a hub: so many of them are followed from where a subgraph begins, none farther
 * out. That bounds the first step, of up to 100 things, to 100,000 links, and the search for links among up
 * to 500 things to 500,000 relationships.
 */
const HUB = parameter('hub', 1_000);

/** So many relationships are looked at in each step after the first. */
const WORK = parameter('work', 50_000);

/**
 * What lies around some entities, hop by hop: what is reached first is nearest. Links are sought only when
 * all nodes are there. Work is bounded in every step, whatever the graph is like.
 */
export function printSubgraph(root: SubgraphRoot): { clauses: Cypher; answer: Variable } {
  const [start, id, entity] = variables('start', 'id', 'entity');
  const around = parameter('around', root.around);
  const most = parameter('most', root.mostNodes);
  let state: State = { levels: [start], known: start, truncated: cypher`false` };
  const clauses = [
    cypher`WITH COLLECT {
  UNWIND ${around} AS ${id}
  MATCH (${entity}:Entity {id: ${id}})
  ${printWhere(printEnd(root.links.walk, entity))}
  RETURN ${entity}
} AS ${start}
WHERE size(${start}) = size(${around})`,
  ];
  for (let hop = 1; hop <= root.depth; hop += 1) {
    const step = printStep(root, state, most);
    clauses.push(step.clauses);
    state = step.state;
  }
  const finish = printAnswer(root, state);
  return { clauses: join([...clauses, finish.clauses], '\n'), answer: finish.answer };
}

/** What is handed from one step to the next. */
interface State {
  /** What was reached with each hop. */
  readonly levels: readonly Variable[];
  /** All of it. */
  readonly known: Variable;
  /** Whether something was left out. */
  readonly truncated: Cypher;
}

/** One hop more: of what is reached, those with most links to what it is reached from, as many as there is room for. */
function printStep(root: SubgraphRoot, { levels, known, truncated }: State, most: Parameter) {
  const last = levels.at(-1) ?? known;
  const { before, from, follow, cuts } =
    levels.length === 1 ? startFrom(root, last) : goOn(root, last);
  const [node, next, count] = variables('node', 'next', 'count');
  const [reached, level, all, more] = variables('reached', 'level', 'known', 'truncated');
  const room = cypher`${most} - size(${known})`;
  const body = cypher`UNWIND ${from} AS ${node}
${follow(node, next)}
WITH ${next}, count(*) AS ${count}
WHERE NOT ${next} IN ${known}
WITH ${next}, ${count} ORDER BY ${count} DESC, ${next}.id LIMIT ${parameter('reached', root.mostNodes + 1)}
RETURN collect(${next}) AS ${reached}`;
  return {
    state: { levels: [...levels, level], known: all, truncated: cypher`${more}` },
    clauses: cypher`${before}
${call([...new Set([from, known])], body)}
WITH ${join(levels, ', ')}, ${reached}[..${room}] AS ${level}, ${known} + ${reached}[..${room}] AS ${all},
  ${join([truncated, ...cuts, cypher`size(${reached}) > ${room}`], ' OR ')} AS ${more}`,
  };
}

/** Which links a step follows. */
interface Reach {
  /** Clauses that find the nodes that are gone on from. */
  readonly before: Cypher;
  readonly from: Variable;
  readonly follow: (node: Variable, next: Variable) => Cypher;
  /** Whether there are more links than are followed, where no node tells so by itself. */
  readonly cuts: readonly Cypher[];
}

/** From what the subgraph begins with, hubs too: of each its first links. */
function startFrom({ links }: SubgraphRoot, start: Variable): Reach {
  const page = { after: null, before: null, backward: false };
  return {
    before: EMPTY,
    from: start,
    cuts: [],
    follow: (node, next) => {
      const { clauses, place } = printSides(links, node, page);
      return call(
        [node],
        cypher`${clauses}
WITH ${place.row} LIMIT ${HUB}
RETURN ${place.row} AS ${next}`,
      );
    },
  };
}

/**
 * Farther out: from all but hubs. Whether they have more links than are followed is known before, from the
 * degree store: of any type that is one db hit for each, and only where these are too many each type is asked.
 */
function goOn({ links: { walk } }: SubgraphRoot, last: Variable): Reach {
  const [node, open, edges, sum, cut] = variables('node', 'open', 'edges', 'sum', 'more');
  const types = printWalkTypes(walk);
  const before = cypher`UNWIND ${last} AS ${node}
WITH ${node} WHERE NOT ${printIsHub(walk, node)}
WITH collect(${node}) AS ${open}, sum(COUNT { (${node})--() }) AS ${edges}
RETURN ${open}, CASE
  WHEN ${edges} <= ${WORK} THEN false
  ELSE reduce(${sum} = 0, ${node} IN ${open} | ${sum} + COUNT { (${node})-[:${types}]-() }) > ${WORK}
END AS ${cut}`;
  return {
    before: call([last], before),
    from: open,
    cuts: [cypher`${cut}`],
    follow: (node, next) => {
      const edge = variable('edge');
      return cypher`MATCH (${node})-[${edge}:${types}]-(${next})
WITH ${edge}, ${next} LIMIT ${WORK}
${printWalkedWhere(walk, edge, next)}`;
    },
  };
}

/** How many relationships there are of any kind is known at once. */
function printIsHub(walk: WalkPlan, node: Variable): Cypher {
  return cypher`CASE
  WHEN COUNT { (${node})--() } <= ${HUB} THEN false
  ELSE COUNT { (${node})-[:${printWalkTypes(walk)}]-() } > ${HUB}
END`;
}

/**
 * Nodes with their distance, and the links among them, as a map. No links are sorted beside it: Neo4j
 * counts for each row that it sorts all that the row holds, and 1,500 links broke the limit of a transaction.
 */
function printAnswer(root: SubgraphRoot, { levels, known, truncated }: State) {
  const [near, hubs, open, one] = variables('near', 'hubs', 'open', 'one');
  const [all, cut, answer] = variables('allLinks', 'truncated', 'answer');
  const mostLinks = parameter('mostLinks', root.mostLinks);
  const among = printLinksAmong(root, { known, hubs, open });
  return {
    answer,
    clauses: cypher`WITH ${known}, ${truncated} AS ${cut}, ${printNear(root, levels)} AS ${near}
WITH ${known}, ${near},
  [${one} IN ${near} WHERE ${one}.hub | ${one}.node] AS ${hubs},
  [${one} IN ${near} WHERE NOT ${one}.hub | ${one}.node] AS ${open},
  ${cut} OR any(${one} IN ${near} WHERE ${one}.cut) AS ${cut}
${among.clauses}
WITH ${near}, ${among.links} AS ${all}, ${cut} OR ${among.cut} AS ${cut}
WITH {
  nodes: ${near},
  links: ${all}[..${mostLinks}],
  truncated: ${cut} OR size(${all}) > ${mostLinks}
} AS ${answer}`,
  };
}

/** The nodes in their order, each with what is said of it. */
function printNear({ links: { walk }, depth, counted }: SubgraphRoot, levels: readonly Variable[]) {
  const [step, node, hub, far] = variables('step', 'node', 'hub', 'depth');
  const steps = list(levels.map((level, i) => cypher`[${level}, ${trusted(String(i))}]`));
  const linkCount = counted
    ? cypher`,
linkCount: ${printLinkCount(walk, node, hub)}`
    : EMPTY;
  return cypher`COLLECT {
  UNWIND ${steps} AS ${step}
  UNWIND ${step}[0] AS ${node}
  WITH ${node}, ${step}[1] AS ${far}, ${printIsHub(walk, node)} AS ${hub}
  RETURN {
    node: ${node},
    depth: ${far},
    hub: ${hub},
    cut: ${hub} AND ${far} < ${parameter('depth', depth)}${linkCount}
  }
}`;
}

/** All links of a node; of a hub only where the degree store knows them. */
function printLinkCount(walk: WalkPlan, node: Variable, hub: Variable): Cypher {
  const types = printWalkTypes(walk);
  if (isUnnarrowed(walk)) {
    return cypher`COUNT { (${node})-[:${types}]-() }`;
  }
  const [edge, next] = [variable('edge'), variable('next')];
  const other = walk.hidden === null && !walk.asOf ? EMPTY : next;
  return cypher`CASE WHEN NOT ${hub} THEN COUNT {
  MATCH (${node})-[${edge}:${types}]-(${other})
  ${printWalkedWhere(walk, edge, next)}
  RETURN ${edge}
} END`;
}
