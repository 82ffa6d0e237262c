import type { Statement } from './statement.ts';

/**
 * Makes one writer wait for another: what the later one then reads is what the earlier one wrote. The
 * node is the one that counts changes, which every writer takes in the end.
 */
export const LOCK_CHANGES: Statement = {
  text: `MERGE (meta:Meta {id: 'changes'})
SET meta.count = coalesce(meta.count, 0)`,
  parameters: {},
};
