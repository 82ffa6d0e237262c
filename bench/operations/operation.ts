import type { Model } from '../../src/model/model.ts';

/** One question to this server, with one variable, `id`: an id, or a word. */
export interface Question {
  readonly name: string;
  /** What tables call it. */
  readonly short: string;
  /** Cypher that returns what to ask for: that whose whole answer fits into the pages, or is in order. */
  readonly ids: string;
  /** What `$id` is for an id that was found; the id itself unless given. */
  readonly toVariable?: (id: string, model: Model) => string;
  /** GraphQL for this server. */
  readonly ours: string;
}

/** One question, in the words of each contender. */
export interface BenchOperation extends Question {
  readonly title: string;
  /** GraphQL for @neo4j/graphql, over the schema in `contenders/peer-schema.ts`. */
  readonly peer: string;
  /** Cypher as one would write it by hand: `$p.id` goes in, one list comes out. */
  readonly cypher: string;
  /** Gives the list's places their names. */
  readonly toObject: (row: readonly unknown[]) => unknown;
  /** What must be equal in all answers, where that is not the whole answer in another shape. */
  readonly essence?: (answer: unknown, id: string) => unknown;
}
