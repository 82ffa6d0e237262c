import { type FactRow, SYMMETRIC_LINKS } from '../../src/seed/seed-graph.ts';
import { idOf, type Link, type OracleGraph, type Thing } from './oracle-graph.ts';

/** One version that a seeding adds, and the one that it replaces. */
interface Version {
  readonly id: string;
  readonly row: FactRow;
  readonly number: number;
  readonly old: Thing | undefined;
}

/**
 * Facts that differ from the current version of their key, or that were retracted, get a new one; the old
 * one is withdrawn.
 */
export function addFacts(
  graph: OracleGraph,
  rows: readonly FactRow[],
  recordedAt: string,
): OracleGraph {
  const versions = rows.flatMap((row): Version[] => {
    const old = lastVersion(graph, row.key);
    if (old && stands(old) && old.properties.digest === row.digest) return [];
    const number = Number(old?.properties.version ?? 0) + 1;
    return [{ id: `${row.key}.${number}`, row, number, old }];
  });
  const replaced = new Set(versions.flatMap(({ old }) => (old && stands(old) ? [old] : [])));
  const nodes = graph.nodes.map((node): Thing => {
    if (replaced.has(node)) {
      return { ...node, properties: { ...node.properties, retractedAt: recordedAt } };
    }
    const same = rows.find((row) => stands(node) && row.key === node.properties.key);
    // Names of entities may have changed, and with them the sentence.
    return same ? { ...node, properties: { ...node.properties, ...same.record } } : node;
  });
  const all = [...nodes, ...versions.map((version) => factOf(version, recordedAt))];
  const links = versions.flatMap((version) => partsOf(version, recordedAt));
  return { ...graph, nodes: all, links: linkFacts([...graph.links, ...links], versions, all) };
}

/** The version of a claim with the greatest number. */
export function lastVersion({ nodes }: OracleGraph, key: string): Thing | undefined {
  return nodes
    .filter(({ type, properties }) => type === 'Fact' && properties.key === key)
    .toSorted((a, b) => Number(a.properties.version) - Number(b.properties.version))
    .at(-1);
}

function stands({ type, properties }: Thing): boolean {
  return type === 'Fact' && properties.retractedAt === undefined;
}

function factOf({ id, row, number }: Version, recordedAt: string): Thing {
  const { key, digest, record } = row;
  return { type: 'Fact', properties: { ...record, id, key, version: number, digest, recordedAt } };
}

/** Citations and entities that qualify the claim, in the order given. */
function partsOf({ id, row }: Version, recordedAt: string): Link[] {
  return [
    ...row.citations.map(({ passageId, properties }, ordinal) => ({
      type: 'CITES',
      from: id,
      to: passageId,
      properties: { ...properties, ordinal, recordedAt },
    })),
    ...row.roles.map(({ role, entityId }, ordinal) => ({
      type: role,
      from: id,
      to: entityId,
      properties: { ordinal },
    })),
  ];
}

/** Links join current versions: those to a replaced one move on, those of the new ones come last. */
function linkFacts(
  links: readonly Link[],
  versions: readonly Version[],
  nodes: readonly Thing[],
): readonly Link[] {
  const currentIds = new Set(nodes.filter(stands).map(idOf));
  const replacedIds = new Set(links.filter(isReplacement).map(({ to }) => to));
  const successor = new Map(versions.flatMap(({ id, old }) => (old ? [[idOf(old), id]] : [])));
  const moveOn = (link: Link): Link => {
    const { type, from, to } = link;
    const [newFrom = from, newTo = to] = [successor.get(from), successor.get(to)];
    if (isSymmetric(type)) {
      // Not between two that are replaced: what both say now, they say themselves.
      const isLast = (id: string) => !successor.has(id) && !replacedIds.has(id);
      if (isLast(to)) return { ...link, from: newFrom };
      return isLast(from) ? { ...link, to: newTo } : link;
    }
    const moves = type === 'BASED_ON' || type === 'CAUSES';
    return moves && currentIds.has(from) ? { ...link, to: newTo } : link;
  };
  const idOfKey = new Map(nodes.filter(stands).map((n) => [String(n.properties.key), idOf(n)]));
  const own = versions.flatMap(({ id, row }) =>
    row.links.map(({ type, key }, ordinal) => ({
      type,
      from: id,
      to: idOfKey.get(key) ?? '',
      properties: { ordinal },
    })),
  );
  const replacements = [...successor].map(([old, id]) => ({
    type: 'SUPERSEDES',
    from: id ?? '',
    to: old ?? '',
    properties: { ordinal: 0 },
  }));
  return withoutTwins([...links.map(moveOn), ...replacements, ...own]);
}

/** One link of a type between two facts; a symmetric one whichever way it is given. */
function withoutTwins(links: readonly Link[]): Link[] {
  const seen = new Set<string>();
  return links.filter(({ type, from, to }) => {
    if (type !== 'BASED_ON' && type !== 'CAUSES' && !isSymmetric(type)) return true;
    const ends = isSymmetric(type) ? [from, to].sort() : [from, to];
    const key = JSON.stringify([type, ends]);
    return !seen.has(key) && seen.add(key);
  });
}

function isReplacement({ type }: Link): boolean {
  return type === 'SUPERSEDES';
}

function isSymmetric(type: string): boolean {
  return (SYMMETRIC_LINKS as readonly string[]).includes(type);
}
