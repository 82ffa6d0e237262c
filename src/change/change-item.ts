import type { FurtherChange } from '../seed/plan-part.ts';
import type { SeedRecord } from '../seed/seed-record.ts';
import type { ItemOutcome } from './judge-items.ts';
import type { Path } from './to-seed-value.ts';

/** One thing that a mutation is given. */
export interface ChangeItem {
  /** Where it stands in the arguments; none for the arguments themselves. */
  readonly path: Path;
  /** The first one is the thing itself, others are parts of it; none where it is rejected. */
  readonly records: readonly SeedRecord[];
  /** The version of the fact, or the revision of the entity, that the caller has seen. */
  readonly expectedVersion: number | undefined;
  /** Of what its records are only a part: the rest of it, and what becomes of it. */
  readonly whole?: {
    readonly further: FurtherChange;
    readonly outcomes: readonly ItemOutcome[];
  };
}
