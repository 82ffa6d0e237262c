import type { FactRow, SeedGraph, StoredValue, UnstatedRow } from './seed-graph.ts';

/**
 * What one transaction takes, in rows with little text: an entity and its name are two, and need some
 * 12 KB of the 256 MB that a transaction has in Neo4j. A larger seed is shared out among several.
 */
const SINGLE = 20_000;

/** What each of several transactions takes. More gains nothing. */
const PART = 10_000;

/** So much text costs as much as a row. */
const TEXT = 1_000;

/** A seed, or a part of one that is written as a whole. */
export interface GraphPart extends SeedGraph {
  readonly rows: number;
}

/** Number of things that a seed says. */
export function countRows(graph: SeedGraph): number {
  return KINDS.reduce((sum, kind) => sum + graph[kind].length, 0);
}

const KINDS = [
  'entities',
  'passages',
  'names',
  'facts',
  'relations',
  'unstated',
  'retractions',
  'sourceRetractions',
] as const;

/**
 * The parts in which a seed is written, each complete in itself: entities with their names, then
 * relations between entities, then facts, with all facts that they are linked to, then what is retracted.
 */
export function splitGraph(graph: SeedGraph): readonly GraphPart[] {
  const rows = countRows(graph);
  if (rows === 0) return [];
  const weight = KINDS.reduce((sum, kind) => sum + weigh(graph[kind]), 0);
  if (weight <= SINGLE) return [{ ...graph, rows }];
  return [
    ...splitEntities(graph),
    ...splitRelations(graph),
    ...splitFacts(graph),
    ...splitRetractions(graph),
  ];
}

function splitEntities({ entities, passages, names, unstated }: SeedGraph): readonly GraphPart[] {
  const namesOf = Map.groupBy(names, (row) => row.entityId);
  const unstatedOf = Map.groupBy(unstated, aboutOf);
  const described = new Set(entities.map(({ id }) => id));
  const others = [...namesOf].filter(([id]) => !described.has(id));
  return cut([
    ...entities.map((row) => ({
      entities: [row],
      names: namesOf.get(row.id) ?? [],
      unstated: unstatedOf.get(row.id) ?? [],
    })),
    ...others.map(([, mine]) => ({ names: mine })),
    ...passages.map((row) => ({ passages: [row] })),
  ]);
}

function splitRelations({ relations }: SeedGraph): readonly GraphPart[] {
  return cut(relations.map((row) => ({ relations: [row] })));
}

function splitFacts({ facts, unstated }: SeedGraph): readonly GraphPart[] {
  const unstatedOf = Map.groupBy(unstated, aboutOf);
  return cut(
    groupLinked(facts).map((mine) => ({
      facts: mine,
      unstated: mine.flatMap(({ key }) => unstatedOf.get(key) ?? []),
    })),
  );
}

/** Each source with all that falls with it, which nobody knows before it is read. */
function splitRetractions({ retractions, sourceRetractions }: SeedGraph): readonly GraphPart[] {
  return [
    ...cut(retractions.map((row) => ({ retractions: [row] }))),
    ...sourceRetractions.map((row) => join([{ sourceRetractions: [row] }])),
  ];
}

/** Facts that are linked, however many links lie between: none is there without its links. */
function groupLinked(facts: readonly FactRow[]): readonly (readonly FactRow[])[] {
  const leaders = new Map(facts.map(({ key }) => [key, key]));
  const find = (key: string): string => {
    let leader = key;
    for (let next = leaders.get(key); next !== undefined && next !== leader; ) {
      leader = next;
      next = leaders.get(leader);
    }
    leaders.set(key, leader);
    return leader;
  };
  for (const { key, links } of facts) {
    for (const link of links) if (leaders.has(link.key)) leaders.set(find(link.key), find(key));
  }
  return [...Map.groupBy(facts, ({ key }) => find(key)).values()];
}

function aboutOf(row: UnstatedRow): string {
  return String(row.properties.aboutId);
}

/** As many of the groups, each of which stays whole, as make up a part. */
function cut(groups: readonly Partial<SeedGraph>[]): readonly GraphPart[] {
  const parts: GraphPart[] = [];
  let mine: Partial<SeedGraph>[] = [];
  let weight = 0;
  for (const group of groups) {
    const more = KINDS.reduce((sum, kind) => sum + weigh(group[kind] ?? []), 0);
    if (mine.length > 0 && weight + more > PART) {
      parts.push(join(mine));
      mine = [];
      weight = 0;
    }
    mine.push(group);
    weight += more;
  }
  return mine.length > 0 ? [...parts, join(mine)] : parts;
}

function join(groups: readonly Partial<SeedGraph>[]): GraphPart {
  const graph: SeedGraph = {
    entities: groups.flatMap((group) => group.entities ?? []),
    passages: groups.flatMap((group) => group.passages ?? []),
    names: groups.flatMap((group) => group.names ?? []),
    facts: groups.flatMap((group) => group.facts ?? []),
    relations: groups.flatMap((group) => group.relations ?? []),
    unstated: groups.flatMap((group) => group.unstated ?? []),
    retractions: groups.flatMap((group) => group.retractions ?? []),
    sourceRetractions: groups.flatMap((group) => group.sourceRetractions ?? []),
  };
  return { ...graph, rows: countRows(graph) };
}

/** Whatever of these a row has: each is written by itself. */
interface Row {
  readonly id?: string;
  readonly key?: string;
  readonly name?: string;
  readonly properties?: Readonly<Record<string, StoredValue>>;
  readonly record?: Readonly<Record<string, StoredValue>>;
  readonly citations?: readonly unknown[];
  readonly roles?: readonly unknown[];
  readonly links?: readonly unknown[];
}

function weigh(rows: readonly Row[]): number {
  let weight = rows.length;
  for (const { name = '', properties = {}, record = {}, ...others } of rows) {
    const { citations = [], roles = [], links = [] } = others;
    weight += citations.length + roles.length + links.length;
    weight += lengthOf([name, ...Object.values(properties), ...Object.values(record)]) / TEXT;
  }
  return weight;
}

function lengthOf(value: StoredValue): number {
  if (typeof value === 'string') return value.length;
  return Array.isArray(value) ? value.reduce((sum: number, one) => sum + lengthOf(one), 0) : 0;
}
