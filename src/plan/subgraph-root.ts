import type { NeighboursSource } from './neighbours-source.ts';
import type { NodePlan } from './plan.ts';

/** `subgraph(around)`: what lies around some entities, with all links among it. */
export interface SubgraphRoot {
  readonly kind: 'subgraph';
  readonly key: string;
  /** Different ids, or late. */
  readonly around: unknown;
  readonly links: NeighboursSource;
  /** So many hops away at most. */
  readonly depth: number;
  /** The most nodes, and the most links. */
  readonly mostNodes: number;
  readonly mostLinks: number;
  /** How many links each node has in all is asked for. */
  readonly counted: boolean;
  /** What is asked of the answer, which is a map. */
  readonly node: NodePlan;
}
