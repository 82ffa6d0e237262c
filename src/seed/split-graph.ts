import { type CheckedSeed, gatherRows, mergedInOrder } from './checked-seed.ts';
import type { SeedGraph, StoredValue } from './seed-graph.ts';
import { STATED } from './seed-graph.ts';

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

const KINDS = [...STATED, 'retractions', 'sourceRetractions'] as const;

/**
 * The parts in which a seed is written, each complete in itself, one after another as they are asked for:
 * entities with their names, those that are a part of another one, then relations between entities, then facts, with all facts that they are
 * linked to, then what is retracted.
 */
export function* splitGraph(seed: CheckedSeed): Generator<GraphPart> {
  if (seed.rows === 0) return;
  if (isWhole(seed)) {
    yield { ...gatherRows(seed), rows: seed.rows };
    return;
  }
  for (const groups of sections(seed)) yield* cut(groups);
  for (const row of seed.sourceRetractions) yield join([{ sourceRetractions: [row] }]);
}

/** Whether one transaction takes all of it. */
export function isWhole(seed: CheckedSeed): boolean {
  // What has so many rows weighs as much at least, and need not be gone through.
  if (seed.rows > SINGLE) return false;
  let weight = 0;
  for (const groups of sections(seed)) {
    for (const group of groups) {
      weight += weighGroup(group);
      if (weight > SINGLE) return false;
    }
  }
  return true;
}

type Group = Partial<SeedGraph>;

function sections(seed: CheckedSeed): readonly Iterable<Group>[] {
  return [
    groupEntities(seed),
    groupMerged(seed),
    wrap('passages', seed.passages),
    wrap('relations', seed.relations),
    seed.facts.groups(),
    wrap('retractions', seed.retractions),
  ];
}

/** Each with all of its names, those that are given elsewhere too. */
function* groupEntities({ entities, furtherNames }: CheckedSeed): Generator<Group> {
  for (const [id, { entity, names, unstated }] of entities) {
    const further = furtherNames.get(id) ?? [];
    yield { entities: [entity], names: [...names, ...further], unstated };
  }
  for (const [id, names] of furtherNames) if (!entities.has(id)) yield { names };
}

function* groupMerged(seed: CheckedSeed): Generator<Group> {
  for (const { merged, unstated } of mergedInOrder(seed)) yield { merged: [merged], unstated };
}

function* wrap<K extends keyof SeedGraph>(
  kind: K,
  rows: Iterable<SeedGraph[K][number]>,
): Generator<Group> {
  for (const row of rows) yield { [kind]: [row] };
}

/** As many of the groups, each of which stays whole, as make up a part. */
function* cut(groups: Iterable<Group>): Generator<GraphPart> {
  let mine: Group[] = [];
  let weight = 0;
  for (const group of groups) {
    const more = weighGroup(group);
    if (mine.length > 0 && weight + more > PART) {
      yield join(mine);
      mine = [];
      weight = 0;
    }
    mine.push(group);
    weight += more;
  }
  if (mine.length > 0) yield join(mine);
}

function weighGroup(group: Group): number {
  return KINDS.reduce((sum, kind) => sum + weigh(group[kind] ?? []), 0);
}

function join(groups: readonly Group[]): GraphPart {
  const graph: SeedGraph = {
    entities: groups.flatMap((group) => group.entities ?? []),
    merged: groups.flatMap((group) => group.merged ?? []),
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
