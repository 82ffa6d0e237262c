import type { Cypher, Variable } from './cypher.ts';

/** How the rows of a source are matched: a clause, conditions for its WHERE, and what it binds. */
export interface Match {
  readonly clause: Cypher;
  readonly conditions: readonly Cypher[];
  /** The row: a node, or the relationship or map that stands for it. */
  readonly row: Variable;
  /** The relationship that leads to it; the row itself where there is none. */
  readonly edge: Variable;
}
