import { isSupport } from './add-retractions.ts';
import { idOf, type OracleGraph, type Thing } from './oracle-graph.ts';

/** From firm to loose. */
const MODALITIES = ['ASSERTED', 'REPORTED', 'POSSIBLE', 'PREDICTED'];

/** Works out, again and again until nothing changes, what follows from dates of sources and from premises. */
export function followPremises(graph: OracleGraph): OracleGraph {
  let nodes = graph.nodes;
  for (let changed = true; changed; ) {
    changed = false;
    const byId = new Map(nodes.map((node) => [idOf(node), node]));
    nodes = nodes.map((node) => {
      const { type, properties } = node;
      if (type !== 'Fact' || properties.retractedAt !== undefined) return node;
      const follows = properties.basis === 'STATED' ? ofSources : ofPremises;
      const found = follows(graph, node, byId);
      const following = { ...found, validTo: isOpen(node) ? found.validTo : properties.validTo };
      if (Object.entries(following).every(([name, value]) => properties[name] === value))
        return node;
      changed = true;
      return { type, properties: { ...properties, ...following } };
    });
  }
  return { ...graph, nodes };
}

interface Following {
  readonly modality: string | undefined;
  readonly saidOn: string | undefined;
  readonly validTo?: string | undefined;
}

/** A stated fact of which no source says when it ended. */
function isOpen({ properties: { basis, validToText } }: Thing): boolean {
  return basis === 'STATED' && validToText === 'no end stated';
}

function ofSources(
  { links }: OracleGraph,
  fact: Thing,
  byId: ReadonlyMap<string, Thing>,
): Following {
  const support = links.filter((link) => link.from === idOf(fact) && isSupport(link));
  const days = support.map(({ to }) => {
    const source = byId.get(String(byId.get(to)?.properties.sourceId));
    return text(source?.properties.publishedOn);
  });
  const modality = MODALITIES.find((one) =>
    support.some((link) => link.properties.modality === one),
  );
  const begun = text(fact.properties.validFrom);
  const said = days.flatMap((day) => day ?? []);
  return {
    modality,
    saidOn: days.includes(undefined) ? undefined : days.toSorted()[0],
    validTo: [...said, ...(begun === undefined ? [] : [begun])].sort().at(-1),
  };
}

function ofPremises(
  { links }: OracleGraph,
  fact: Thing,
  byId: ReadonlyMap<string, Thing>,
): Following {
  const own = links.filter(({ type, from }) => type === 'BASED_ON' && from === idOf(fact));
  const premises = own.map(({ to }) => byId.get(to)?.properties);
  const held = premises.map((premise) =>
    premise?.retractedAt === undefined ? text(premise?.modality) : undefined,
  );
  const limits = [text(fact.properties.ownModality) ?? 'POSSIBLE', ...held];
  const loosest = Math.max(...limits.map((one) => MODALITIES.indexOf(String(one))));
  const days = premises.flatMap((premise) => text(premise?.saidOn) ?? []);
  const modality = held.includes(undefined) ? undefined : MODALITIES[loosest];
  return { modality, saidOn: days.sort().at(-1) };
}

function text(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}
