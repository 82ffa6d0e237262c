import type { SeedGraph } from '../../src/seed/seed-graph.ts';
import { idOf, type Link, type OracleGraph, type Thing } from './oracle-graph.ts';

/**
 * Withdraws the facts that a seeding retracts, and the sources with all that no other one supports; what
 * the seeding states itself is still to come.
 */
export function addRetractions(
  graph: OracleGraph,
  { facts, retractions, sourceRetractions }: SeedGraph,
  recordedAt: string,
): OracleGraph {
  const given = new Set(facts.map(({ key }) => key));
  const keys = new Set(retractions.map(({ key }) => key));
  const sources = new Set(sourceRetractions.map(({ id }) => id));
  const sourceOf = new Map(
    graph.nodes
      .filter(({ type }) => type === 'Passage')
      .map((passage) => [idOf(passage), String(passage.properties.sourceId)]),
  );
  const isWithdrawn = ({ type, to, properties }: Link) =>
    type === 'CITES' && properties.retractedAt === undefined && sources.has(sourceOf.get(to) ?? '');
  const links = graph.links.map((link) =>
    isWithdrawn(link)
      ? { ...link, properties: { ...link.properties, retractedAt: recordedAt } }
      : link,
  );
  const nodes = graph.nodes.map((node): Thing => {
    const { type, properties } = node;
    if (type !== 'Fact' || properties.retractedAt !== undefined) return node;
    if (given.has(String(properties.key))) return node;
    const cited = graph.links.some((link) => link.from === idOf(node) && isWithdrawn(link));
    const falls = cited && properties.basis === 'STATED' && !isSupported(links, node);
    if (keys.has(String(properties.key)) || falls) {
      return { type, properties: { ...properties, retractedAt: recordedAt } };
    }
    // No file says the same any more.
    return cited ? { type, properties: { ...properties, digest: undefined } } : node;
  });
  return { ...graph, nodes, links };
}

function isSupported(links: readonly Link[], fact: Thing): boolean {
  return links.some((link) => link.from === idOf(fact) && isSupport(link));
}

/** A citation that states a fact, supports it, and has not been withdrawn. */
export function isSupport({ type, properties: { stance, role, retractedAt } }: Link): boolean {
  return (
    type === 'CITES' && stance === 'SUPPORTS' && role === 'STATES' && retractedAt === undefined
  );
}
