import { sourceOf } from './compose-ids.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Known } from './known.ts';

/**
 * The first day on which each fact was said, by key: of a stated one when the first source that states
 * it was published, at its earliest; of an inferred one when all that it rests on had been said.
 * Undefined where a source has no date, which is taken as long ago.
 */
export function resolveSaid(
  drafts: readonly FactDraft[],
  known: Known,
): ReadonlyMap<string, string | undefined> {
  const byKey = new Map(drafts.map((draft) => [draft.key, draft]));
  const done = new Map<string, string | undefined>();
  const resolve = (key: string): string | undefined => {
    const draft = byKey.get(key);
    if (!draft) return known.facts.get(key)?.saidOn;
    if (done.has(key)) return done.get(key);
    // Facts that rest on themselves are refused elsewhere.
    done.set(key, undefined);
    const said =
      draft.basis === 'STATED' ? firstSaid(draft, known) : lastDay(draft.premises.map(resolve));
    done.set(key, said);
    return said;
  };
  for (const { key } of drafts) resolve(key);
  return done;
}

function firstSaid({ citations }: FactDraft, known: Known): string | undefined {
  const days = citations
    .filter(({ properties }) => properties.stance === 'SUPPORTS' && properties.role === 'STATES')
    .map(({ passageId }) => known.entities.get(sourceOf(passageId))?.publishedFrom);
  return firstDay(days);
}

/** The first of the days; undefined where one is, which is taken as long ago. */
export function firstDay(days: readonly (string | undefined)[]): string | undefined {
  return days.includes(undefined) ? undefined : [...days].sort()[0];
}

/** The last of the days, whatever else is undefined. */
export function lastDay(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
