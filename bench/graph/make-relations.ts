import type { RelationRow } from '../../src/seed/seed-graph.ts';
import { type Counts, type EntityType, entityId } from './graph-plan.ts';
import type { Random } from './random.ts';

/** Structure without a source: whose a policy is, what it covers, where an agency belongs. */
export function makeRelations(counts: Counts, random: Random): readonly RelationRow[] {
  const rows = new Map<string, RelationRow>();
  const join = (type: string, subjectId: string, objectId: string): void => {
    const id = [type, subjectId, objectId].join('#');
    rows.set(id, { id, type, subjectId, objectId, properties: {}, removed: [], single: [] });
  };
  const each = (type: EntityType, make: (id: string) => void): void => {
    for (let index = 0; index < counts[type]; index++) make(entityId(type, index));
  };
  const any = (type: EntityType): string => entityId(type, random.whole(counts[type]));

  each('Policy', (policy) => {
    join('DECIDED_BY', policy, entityId('Government', random.zipf(counts.Government)));
    for (let i = 0; i < 3; i++) join('COVERS', policy, any('Chip'));
  });
  each('Agency', (agency) => join('PART_OF', agency, any('Government')));
  each('Government', (government) => join('GOVERNS', government, any('Place')));
  each('Question', (question) => join('ASKS_ABOUT', question, any('Policy')));
  each('Motive', (motive) => join('CONCERNS', motive, any('Company')));
  return [...rows.values()];
}
