import type { SubgraphRoot } from '../plan/plan.ts';
import {
  type Cypher,
  call,
  cypher,
  join,
  names,
  parameter,
  type Variable,
  variables,
} from './cypher.ts';
import { printShown } from './print-as-of.ts';
import { printVisibleFact } from './print-visible-parts.ts';
import { printKindsWhere, printRelation, printWalkedWhere, printWalkTypes } from './print-walk.ts';

/** Between so many hubs links are sought. */
const HUBS = parameter('hubs', 50);

/** All nodes of a subgraph, and which of them are hubs and which are not. */
interface Nodes {
  readonly known: Variable;
  readonly hubs: Variable;
  readonly open: Variable;
}

/**
 * The links among the nodes of a subgraph, and whether some may be missing. Nothing bounds how many
 * relationships are looked at but what a hub is: all those of each node that is none, until there are links enough.
 */
export function printLinksAmong(
  root: SubgraphRoot,
  nodes: Nodes,
): { clauses: Cypher; links: Cypher; cut: Cypher } {
  const [links, ofHubs] = variables('links', 'linksOfHubs');
  return {
    clauses: cypher`${printAmong(root, nodes, links)}
${printAmongHubs(root, nodes.hubs, ofHubs)}`,
    links: cypher`${links} + ${ofHubs}`,
    cut: cypher`size(${nodes.hubs}) > ${HUBS}`,
  };
}

/**
 * Links of which one end at least is no hub: found at their subject or else at their object, by relation
 * and id, so that those of nearer things come first.
 */
function printAmong(root: SubgraphRoot, { known, hubs, open }: Nodes, links: Variable): Cypher {
  const { walk } = root.links;
  const [node, other, edge, link] = variables('node', 'other', 'edge', 'link');
  const ofNode = cypher`MATCH (${node})-[${edge}:${printWalkTypes(walk)}]-(${other})
${printWalkedWhere(walk, edge, other, [
  cypher`${other} IN ${known}`,
  cypher`(startNode(${edge}) = ${node} OR ${other} IN ${hubs})`,
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
  const [subject, object, link] = variables('subject', 'object', 'link');
  const [fact, edge] = variables('fact', 'edge');
  const { types, factTypes, asOf } = root.links.walk;
  const plain = types.filter((type) => !factTypes.includes(type));
  const facts = cypher`MATCH (${fact}:Fact)
${printKindsWhere(root.links.walk, fact, [
  ...printShown(asOf, fact, 'record'),
  cypher`${fact}.subjectId = ${subject}.id`,
  cypher`${fact}.objectId = ${object}.id`,
  cypher`${fact}.id IS NOT NULL`,
  cypher`${fact}.relation IN ${parameter('relations', factTypes)}`,
  ...printVisibleFact(root.links.walk.hidden, fact),
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
