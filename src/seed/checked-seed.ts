import type { CheckedEntity } from './check-entity.ts';
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
  /** Names of entities that are described elsewhere, by the id of the entity. */
  readonly furtherNames: Lookup<readonly NameRow[]>;
  readonly passages: Iterable<PassageRow>;
  readonly relations: Iterable<RelationRow>;
  readonly retractions: KeptList<RetractionRow>;
  readonly sourceRetractions: Iterable<SourceRetractionRow>;
  readonly facts: GatheredFacts;
}

/** All of it as rows, in the memory, in the order in which it was read. */
export function gatherRows(seed: CheckedSeed): SeedGraph {
  const entities = [...seed.entities].map(([, checked]) => checked);
  const facts = [...seed.facts.inOrder()];
  return {
    entities: entities.map(({ entity }) => entity),
    passages: [...seed.passages],
    names: [
      ...entities.flatMap(({ names }) => names),
      ...[...seed.furtherNames].flatMap(([, names]) => names),
    ],
    facts: facts.flatMap((group) => group.facts),
    relations: [...seed.relations],
    unstated: [
      ...entities.flatMap(({ unstated }) => unstated),
      ...facts.flatMap(({ unstated }) => unstated),
    ],
    retractions: [...seed.retractions],
    sourceRetractions: [...seed.sourceRetractions],
  };
}
