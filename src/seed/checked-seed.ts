import type { CheckedEntity } from './check-entity.ts';
import type { CheckedMerged } from './check-merged.ts';
import type { GatheredFacts } from './gather-facts.ts';
import type { KeptList, Lookup } from './keeping.ts';
import type {
  NameRow,
  PassageRow,
  RelationRow,
  RetractionRow,
  SeedGraph,
  SourceRetractionRow,
} from './seed-graph.ts';

/** What a seed says, checked, wherever it is kept. */
export interface CheckedSeed {
  /** How many rows that makes. */
  readonly rows: number;
  /** By id. */
  readonly entities: Lookup<CheckedEntity>;
  /** Those that are a part of another one, by id. */
  readonly merged: Lookup<CheckedMerged>;
  /** Names of entities that are described elsewhere, by the id of the entity. */
  readonly furtherNames: Lookup<readonly NameRow[]>;
  readonly passages: Iterable<PassageRow>;
  readonly relations: Iterable<RelationRow>;
  readonly retractions: KeptList<RetractionRow>;
  readonly sourceRetractions: Iterable<SourceRetractionRow>;
  readonly facts: GatheredFacts;
  /** Ids by which it speaks of entities that are a part of others. */
  readonly oldIds: Lookup<OldId>;
}

/** How often a seed speaks of an entity by the id that it had before it was merged. */
export interface OldId {
  readonly into: string;
  /** Records of it, which are passed over. */
  readonly records: number;
  /** References to it, which mean the other one. */
  readonly references: number;
}

/** What is a part of another one, each behind that one. */
export function* mergedInOrder({ merged }: Pick<CheckedSeed, 'merged'>): Generator<CheckedMerged> {
  const taken = new Set<string>();
  for (const [first] of merged) {
    const chain: CheckedMerged[] = [];
    for (let id = first; ; ) {
      const found = taken.has(id) ? undefined : merged.get(id);
      if (!found) break;
      taken.add(id);
      chain.unshift(found);
      id = found.merged.into;
    }
    yield* chain;
  }
}

/** All of it as rows, in the memory, in the order in which it was read. */
export function gatherRows(seed: CheckedSeed): SeedGraph {
  const entities = [...seed.entities].map(([, checked]) => checked);
  const merged = [...mergedInOrder(seed)];
  const facts = [...seed.facts.inOrder()];
  return {
    entities: entities.map(({ entity }) => entity),
    merged: merged.map((one) => one.merged),
    passages: [...seed.passages],
    names: [
      ...entities.flatMap(({ names }) => names),
      ...[...seed.furtherNames].flatMap(([, names]) => names),
    ],
    facts: facts.flatMap((group) => group.facts),
    relations: [...seed.relations],
    unstated: [
      ...[...entities, ...merged].flatMap(({ unstated }) => unstated),
      ...facts.flatMap(({ unstated }) => unstated),
    ],
    retractions: [...seed.retractions],
    sourceRetractions: [...seed.sourceRetractions],
  };
}
