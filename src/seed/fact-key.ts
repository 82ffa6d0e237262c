import { createHash } from 'node:crypto';
import type { FactDraft } from './fact-draft.ts';

/**
 * The key of a fact that the file does not name: a hash of what tells the claim from others. Its
 * relation, ends, polarity, scenario and the entities that qualify it count; amounts, words and
 * dates do not, so that correcting them makes a new version and not a new claim.
 */
export function factKey(draft: Omit<FactDraft, 'key' | 'unstated'>): string {
  const ends = [draft.subjectId, draft.objectId ?? '', draft.value ?? ''];
  if (draft.relation.symmetric) ends.sort();
  const roles = draft.qualifiers.roles.map(({ role, entityId }) => `${role}:${entityId}`).sort();
  const parts = [draft.relation.type, ends, draft.polarity, draft.scenarioId ?? '', roles];
  return `f-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)}`;
}
