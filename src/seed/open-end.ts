import { NO_END_STATED } from '../model/no-end-stated.ts';
import { lastDay } from './days-said.ts';
import type { Properties } from './seed-graph.ts';

/** Whether a claim that is stored holds until no one says when. */
export function isOpenEnded({ validToText }: Properties): boolean {
  return validToText === NO_END_STATED;
}

/**
 * The first day on which such a claim may have ended: the last on which one of its sources said so, but no day before
 * the first on which it may have begun.
 */
export function firstEnd(
  said: readonly (string | undefined)[],
  begun: string | undefined,
): string | undefined {
  return lastDay([...said, begun]);
}

/** The same of what is stored; nothing for a claim that has an end. */
export function storedEnd(
  properties: Properties,
  said: readonly (string | undefined)[],
): { readonly validTo?: string | undefined } {
  if (!isOpenEnded(properties)) return {};
  const { validFrom } = properties;
  return { validTo: firstEnd(said, typeof validFrom === 'string' ? validFrom : undefined) };
}
