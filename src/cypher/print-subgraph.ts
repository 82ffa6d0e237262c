import type { WalkPlan } from '../plan/plan.ts';
import type { SubgraphRoot } from '../plan/subgraph-root.ts';
import {
  type Cypher,
  call,
  cypher,
  EMPTY,
  join,
  list,
  names,
  type Parameter,
  parameter,
  trusted,
  type Variable,
  variable,
} from './cypher.ts';
import { printShown } from './print-as-of.ts';
import { printLinks } from './print-neighbours.ts';
import { printKinds, printRelation, printWalked, printWalkTypes } from './print-walk.ts';
import { printWhere } from './print-where.ts';

/** With more links a thing is a hub: so many of them are followed from where a subgraph begins, none farther out. */
const HUB = parameter('hub', 1_000);

/** So many relationships are looked at in each step. */
const WORK = parameter('work', 50_000);

/** Between so many hubs links are sought. */
const HUBS = parameter('hubs', 50);

/**
 * What lies around some entities, hop by hop: what is reached first is nearest. Links are sought only when
 * all nodes are there. Work is bounded in every step, whatever the graph is like.
 */
export function printSubgraph(root: SubgraphRoot): { clauses: Cypher; answer: Variable } {
  const [start, id, entity] = [variable('start'), variable('id'), variable('entity')];
  const around = parameter('around', root.around);
  const most = parameter('most', root.mostNodes);
  let state: State = { levels: [start], known: start, truncated: cypher`false` };
  const clauses = [
    cypher`WITH COLLECT {
  UNWIND ${around} AS ${id}
  MATCH (${entity}:Entity {id: ${id}})
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
  const [node, next, count] = ['node', 'next', 'count'].map(variable) as Triple;
  const [reached, level, all] = ['reached', 'level', 'known'].map(variable) as Triple;
  const more = variable('truncated');
  const room = cypher`${most} - size(${known})`;
  const body = cypher`UNWIND ${last} AS ${node}
${levels.length === 1 ? printFirst(root, node, next) : printFarther(root, node, next)}
WITH ${next}, count(*) AS ${count}
WHERE NOT ${next} IN ${known}
WITH ${next}, ${count} ORDER BY ${count} DESC, ${next}.id LIMIT ${parameter('reached', root.mostNodes + 1)}
RETURN collect(${next}) AS ${reached}`;
  return {
    state: { levels: [...levels, level], known: all, truncated: cypher`${more}` },
    clauses: cypher`${call([...new Set([last, known])], body)}
WITH ${join(levels, ', ')}, ${reached}[..${room}] AS ${level}, ${known} + ${reached}[..${room}] AS ${all},
  ${truncated} OR size(${reached}) > ${room} AS ${more}`,
  };
}

/** From what the subgraph begins with: of a hub its first links. */
function printFirst({ links }: SubgraphRoot, node: Variable, next: Variable): Cypher {
  const { clauses, place } = printLinks(links, node, {
    after: null,
    before: null,
    backward: false,
  });
  const first = cypher`${clauses}
WITH ${place.row} LIMIT ${HUB}
RETURN ${place.row} AS ${next}`;
  return cypher`${call([node], first)}
WITH ${next} LIMIT ${WORK}`;
}

/** Farther out: from all but hubs. */
function printFarther({ links: { walk } }: SubgraphRoot, node: Variable, next: Variable): Cypher {
  const edge = variable('edge');
  return cypher`WITH ${node} WHERE NOT ${printIsHub(walk, node)}
MATCH (${node})-[${edge}:${printWalkTypes(walk)}]-(${next})
WITH ${edge}, ${next} LIMIT ${WORK}
${printWhere(printWalked(walk, edge))}`;
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
  const [near, hubs, open] = ['near', 'hubs', 'open'].map(variable) as Triple;
  const [links, ofHubs, all] = ['links', 'linksOfHubs', 'links'].map(variable) as Triple;
  const [one, sum, cut] = ['one', 'sum', 'truncated'].map(variable) as Triple;
  const answer = variable('answer');
  const mostLinks = parameter('mostLinks', root.mostLinks);
  return {
    answer,
    clauses: cypher`WITH ${known}, ${truncated} AS ${cut}, ${printNear(root, levels)} AS ${near}
WITH ${known}, ${near},
  [${one} IN ${near} WHERE ${one}.hub | ${one}.node] AS ${hubs},
  [${one} IN ${near} WHERE NOT ${one}.hub | ${one}.node] AS ${open},
  ${cut} OR any(${one} IN ${near} WHERE ${one}.cut)
    OR reduce(${sum} = 0, ${one} IN ${near} | CASE WHEN ${one}.hub THEN ${sum} ELSE ${sum} + ${one}.degree END) > ${WORK} AS ${cut}
${printAmong(root, { known, hubs, open, links })}
${printAmongHubs(root, hubs, ofHubs)}
WITH ${near}, ${links} + ${ofHubs} AS ${all}, ${cut} OR size(${hubs}) > ${HUBS} AS ${cut}
WITH {
  nodes: ${near},
  links: ${all}[..${mostLinks}],
  truncated: ${cut} OR size(${all}) > ${mostLinks}
} AS ${answer}`,
  };
}

/** The nodes in their order, each with what is said of it. */
function printNear({ links: { walk }, depth, counted }: SubgraphRoot, levels: readonly Variable[]) {
  const [step, node, hub] = ['step', 'node', 'hub'].map(variable) as Triple;
  const far = variable('depth');
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
    cut: ${hub} AND ${far} < ${parameter('depth', depth)},
    degree: COUNT { (${node})--() }${linkCount}
  }
}`;
}

/** All links of a node; of a hub only where the degree store knows them. */
function printLinkCount(walk: WalkPlan, node: Variable, hub: Variable): Cypher {
  const types = printWalkTypes(walk);
  if (!walk.asOf && walk.modality === null && walk.basis === null) {
    return cypher`COUNT { (${node})-[:${types}]-() }`;
  }
  const edge = variable('edge');
  return cypher`CASE WHEN NOT ${hub} THEN COUNT {
  MATCH (${node})-[${edge}:${types}]-()
  ${printWhere(printWalked(walk, edge))}
  RETURN ${edge}
} END`;
}

/**
 * Links of which one end at least is no hub: found at their subject or else at their object, by relation
 * and id, so that those of nearer things come first.
 */
function printAmong(
  root: SubgraphRoot,
  { known, hubs, open, links }: Readonly<Record<'known' | 'hubs' | 'open' | 'links', Variable>>,
): Cypher {
  const { walk } = root.links;
  const [node, other, edge] = ['node', 'other', 'edge'].map(variable) as Triple;
  const link = variable('link');
  const ofNode = cypher`MATCH (${node})-[${edge}:${printWalkTypes(walk)}]-(${other})
${printWhere([
  cypher`${other} IN ${known}`,
  cypher`(startNode(${edge}) = ${node} OR ${other} IN ${hubs})`,
  ...printWalked(walk, edge),
])}
RETURN ${printLink(root, edge, printRelation(walk, edge))} AS ${link} ORDER BY ${link}.relation, ${link}.id`;
  return call(
    [open, known, hubs],
    cypher`UNWIND ${open} AS ${node}
${call([node, known, hubs], ofNode)}
${printLimited(root, link, links)}`,
  );
}

/** Links from hub to hub: facts by the index on both of their ends. */
function printAmongHubs(root: SubgraphRoot, hubs: Variable, links: Variable): Cypher {
  const [subject, object, link] = ['subject', 'object', 'link'].map(variable) as Triple;
  const [fact, edge] = [variable('fact'), variable('edge')];
  const { types, factTypes, asOf } = root.links.walk;
  const plain = types.filter((type) => !factTypes.includes(type));
  const facts = cypher`MATCH (${fact}:Fact)
${printWhere([
  ...printShown(asOf, fact, 'record'),
  cypher`${fact}.subjectId = ${subject}.id`,
  cypher`${fact}.objectId = ${object}.id`,
  cypher`${fact}.id IS NOT NULL`,
  cypher`${fact}.relation IN ${parameter('relations', factTypes)}`,
  ...printKinds(root.links.walk, fact),
])}
RETURN ${printLink(root, fact, cypher`${fact}.relation`)} AS ${link} ORDER BY ${link}.relation, ${link}.id`;
  const others = cypher`MATCH (${subject})-[${edge}:${names(plain, '|')}]->(${object})
RETURN ${printLink(root, edge, cypher`type(${edge})`)} AS ${link} ORDER BY ${link}.relation, ${link}.id`;
  return call(
    [hubs],
    cypher`UNWIND ${hubs}[..${HUBS}] AS ${subject}
UNWIND ${hubs}[..${HUBS}] AS ${object}
${call([subject, object], join(plain.length === 0 ? [facts] : [facts, others], '\nUNION ALL\n'))}
${printLimited(root, link, links)}`,
  );
}

/** One more than is wanted tells that there are more. */
function printLimited({ mostLinks }: SubgraphRoot, link: Variable, links: Variable): Cypher {
  return cypher`WITH ${link} LIMIT ${parameter('first', mostLinks + 1)}
RETURN collect(${link}) AS ${links}`;
}

function printLink({ links: { walk } }: SubgraphRoot, link: Variable, relation: Cypher): Cypher {
  return cypher`{
  id: ${link}.id,
  relation: ${relation},
  source: ${link}.subjectId,
  target: ${link}.objectId,
  direction: CASE WHEN ${relation} IN ${parameter('symmetric', walk.symmetric)} THEN 'BOTH' ELSE 'OUT' END
}`;
}

type Triple = [Variable, Variable, Variable];
