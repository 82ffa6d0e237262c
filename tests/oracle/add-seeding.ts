import type { Model } from '../../src/model/model.ts';
import type { RelationRow, SeedGraph, UnstatedRow } from '../../src/seed/seed-graph.ts';
import { addFacts } from './add-facts.ts';
import { addHistory, type Occasion } from './add-history.ts';
import { addNames } from './add-names.ts';
import { addRetractions } from './add-retractions.ts';
import { followPremises } from './follow-premises.ts';
import { idOf, type Link, type OracleGraph, type Thing } from './oracle-graph.ts';

/** The graph after what one seeding says, as `seed/README.md` describes it. */
export function addSeeding(
  model: Model,
  graph: OracleGraph,
  seed: SeedGraph,
  occasion: Occasion,
): OracleGraph {
  const { recordedAt, reason } = occasion;
  const known = new Map(graph.nodes.map((node) => [idOf(node), node.properties.createdAt]));
  const entities = seed.entities.map(({ id, type, properties, removed }) => ({
    type,
    properties: {
      ...properties,
      ...Object.fromEntries(removed.map((name) => [name, undefined])),
      ...{ id, createdAt: known.get(id) ?? recordedAt },
    },
  }));
  const passages = seed.passages.map(({ properties }) => ({ type: 'Passage', properties }));
  const nodes = mergeThings(mergeThings(graph.nodes, entities), passages);
  const links = addRelations(addNames(graph.links, seed.names, recordedAt), seed.relations);
  const reasons = new Map([...graph.reasons, [recordedAt, reason]]);
  // What is withdrawn keeps its links to versions of before.
  const left = addRetractions({ nodes, links, reasons }, seed, recordedAt);
  const followed = followPremises(addFacts(left, seed.facts, recordedAt));
  const after = { ...followed, nodes: addUnstated(followed.nodes, seed) };
  const history = addHistory(model, graph, after, seed, occasion);
  return { ...after, nodes: [...after.nodes, ...history] };
}

/** New things behind those that are there; what is there keeps the properties not mentioned. */
function mergeThings(things: readonly Thing[], fresh: readonly Thing[]): readonly Thing[] {
  const merged = new Map(things.map((thing) => [idOf(thing), thing]));
  for (const thing of fresh) {
    const properties = { ...merged.get(idOf(thing))?.properties, ...thing.properties };
    merged.set(idOf(thing), { type: thing.type, properties });
  }
  return [...merged.values()];
}

function addRelations(links: readonly Link[], rows: readonly RelationRow[]): readonly Link[] {
  const fresh = new Set(rows.map((row) => row.id));
  return [
    ...links.filter((link) => !fresh.has(idOf(link))),
    ...rows.map(({ id, type, subjectId, objectId, properties }) => {
      const old = links.find((link) => idOf(link) === id)?.properties;
      return { type, from: subjectId, to: objectId, properties: { ...old, ...properties, id } };
    }),
  ];
}

/** A fact is given whole, and so is what is open about an entity as soon as a file says any of it. */
function addUnstated(nodes: readonly Thing[], seed: SeedGraph): readonly Thing[] {
  const aboutOf = (row: UnstatedRow) => String(row.properties.aboutId);
  const whole = new Set([...seed.facts.map((fact) => fact.key), ...seed.unstated.map(aboutOf)]);
  const rows = new Map(seed.unstated.map((row) => [row.id, row]));
  return [
    ...nodes.filter((n) => n.type !== 'Unstated' || !whole.has(String(n.properties.aboutId))),
    ...[...rows.values()].map(({ properties }) => ({ type: 'Unstated', properties })),
  ];
}
