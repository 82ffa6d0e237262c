import { randomUUID } from 'node:crypto';

/** One act of writing: what is written in one transaction. */
export interface ChangeSet {
  readonly id: string;
  /** An instant in UTC. */
  readonly recordedAt: string;
  /** Who wrote it, as they call themselves; undefined where nobody says. */
  readonly by: string | undefined;
  /** Why, in words. */
  readonly reason: string | undefined;
}

/** A new one, of now. */
export function createChangeSet({ by, reason }: Pick<ChangeSet, 'by' | 'reason'>): ChangeSet {
  return { id: randomUUID(), recordedAt: new Date().toISOString(), by, reason };
}
