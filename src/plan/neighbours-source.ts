import type { WalkPlan } from './plan.ts';

/** What is next to an entity: a row for each fact or relation that joins it with something. */
export interface NeighboursSource {
  readonly kind: 'neighbours';
  readonly walk: WalkPlan;
  readonly directions: readonly ('OUT' | 'IN' | 'BOTH')[];
}

/** How many rows each relation has, by direction. */
export interface RelationCountsPlan {
  readonly kind: 'relationCounts';
  readonly parts: readonly RelationCountPart[];
}

/** A field of RelationCount, by response key. */
export interface RelationCountPart {
  readonly key: string;
  readonly part: 'relation' | 'direction' | 'count' | '__typename';
}
