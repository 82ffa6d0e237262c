import type { SourcePlan } from '../plan/source-plan.ts';
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

/** Whether the same row may come several times: a fact that cites a passage twice is one fact of that passage. */
export function repeatsRows({ kind }: SourcePlan, { row, edge }: Match): boolean {
  return kind === 'link' && row !== edge;
}
