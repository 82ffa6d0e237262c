/** One question, in the words of each contender. All take one variable, `id`. */
export interface BenchOperation {
  readonly name: string;
  readonly title: string;
  /** Cypher that returns the ids to ask for: those whose whole answer fits into the pages. */
  readonly ids: string;
  /** GraphQL for this server. */
  readonly ours: string;
  /** GraphQL for @neo4j/graphql, over the schema in `contenders/peer-schema.ts`. */
  readonly peer: string;
  /** Cypher as one would write it by hand: `$p.id` goes in, one list comes out. */
  readonly cypher: string;
  /** Gives the list's places their names. */
  readonly toObject: (row: readonly unknown[]) => unknown;
}
