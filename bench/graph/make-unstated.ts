import { plainUnstated } from '../../src/seed/check-unstated.ts';
import type { UnstatedRow } from '../../src/seed/seed-graph.ts';
import { type Counts, entityId, PASSAGES, passageId } from './graph-plan.ts';
import type { Random } from './random.ts';

/** Of every fourth condition no source says who pays. */
export function makeUnstated(counts: Counts, random: Random): readonly UnstatedRow[] {
  return Array.from({ length: Math.ceil(counts.Condition / 4) }, (_, i) => {
    const source = random.whole(counts.Source);
    return plainUnstated('payer', {
      id: entityId('Condition', i * 4),
      source: entityId('Source', source),
      passageIds: [passageId(source, 1 + random.whole(PASSAGES))],
    });
  });
}
