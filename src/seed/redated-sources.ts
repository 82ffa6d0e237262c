import { SOURCE_DATE } from '../model/reserved-names.ts';
import type { Stored } from './read-stored.ts';
import type { SeedGraph } from './seed-graph.ts';

/** Stored sources whose date a seed changes, and their first day then, by id. */
export type Days = ReadonlyMap<string, string | undefined>;

/** The sources of a seed that it dates otherwise than the database does. */
export function redatedSources({ entities }: SeedGraph, stored: Stored): Days {
  return new Map(
    entities.flatMap(({ id, properties, removed }) => {
      const old = stored.entities.get(id);
      const isGiven = SOURCE_DATE in properties || removed.includes(SOURCE_DATE);
      const given = properties[SOURCE_DATE];
      const day = typeof given === 'string' ? given : undefined;
      return old && isGiven && old[SOURCE_DATE] !== day ? [[id, day] as const] : [];
    }),
  );
}

/** The day of a source, as the seed dates it, or else as the database does. */
export function dayOf(
  days: Days,
  { id, day }: { readonly id: string; readonly day: string | null },
): string | undefined {
  return days.has(id) ? days.get(id) : (day ?? undefined);
}
