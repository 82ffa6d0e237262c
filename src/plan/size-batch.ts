import type { OperationPlan, RootPlan } from './plan.ts';

/** Rows that a batch may be estimated to return: its memory and its time grow with them. */
const MAX_BATCH_ROWS = 20_000;

/**
 * How many requests with this plan may go together: at most `maxBatch`, fewer where one of them could
 * return many `rows`, and one alone where it begins with a list other than a search: it walks an index,
 * and a statement with many of those took longer than one after another (0.7 times the throughput).
 * Paths, subgraphs and mentions go alone, since each may look at many relationships or names.
 */
export function sizeBatch(plan: OperationPlan, rows: number, maxBatch: number): number {
  if (plan.roots.some(isWalk)) return 1;
  return Math.max(1, Math.min(maxBatch, Math.floor(MAX_BATCH_ROWS / Math.max(1, rows))));
}

function isWalk(root: RootPlan): boolean {
  if (root.kind === 'paths' || root.kind === 'subgraph' || root.kind === 'mentions') return true;
  return root.kind === 'connection' && root.connection.source.kind !== 'search';
}
