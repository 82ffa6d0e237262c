/** From firm to loose. */
export const MODALITIES = ['ASSERTED', 'REPORTED', 'POSSIBLE', 'PREDICTED'] as const;

export type Modality = (typeof MODALITIES)[number];

/** What counts of a citation for the modality of the fact that it is of. */
export interface CitedModality {
  readonly modality: string;
  readonly stance: string;
  readonly role: string;
  readonly retracted: boolean;
}

/** True for a citation that states the claim, supports it and still stands. */
function isSupport(citation: CitedModality): boolean {
  return citation.role === 'STATES' && citation.stance === 'SUPPORTS' && !citation.retracted;
}

/** A stated fact is as firm as the firmest citation that supports it; undefined without any. */
export function statedModality(citations: readonly CitedModality[]): Modality | undefined {
  return MODALITIES[Math.min(...citations.filter(isSupport).map((one) => rank(one.modality)))];
}

/** What an inferred fact is at most, unless its file says otherwise: no source says it. */
export const INFERRED_AT_MOST = 'POSSIBLE';

/**
 * An inferred fact is as loose as the loosest of its premises, and no firmer than `own`, what its file
 * says. Undefined without premises, or where one of them has no modality itself.
 */
export function inferredModality(
  premises: readonly (string | undefined)[],
  own: string = INFERRED_AT_MOST,
): string | undefined {
  const loosest = loosestModality(premises);
  return loosest && isFirmer(own, loosest) ? loosest : loosest && own;
}

/** The loosest of the premises; undefined without premises, or where one has no modality. */
export function loosestModality(premises: readonly (string | undefined)[]): Modality | undefined {
  if (premises.length === 0 || premises.includes(undefined)) return undefined;
  return MODALITIES[Math.max(...premises.map((premise) => rank(premise ?? '')))];
}

/** True when `modality` claims more than `limit` does. */
export function isFirmer(modality: string, limit: string): boolean {
  return rank(modality) < rank(limit);
}

/** -1, firmer than all, for what is no modality: the model's enum keeps such a value out. */
function rank(modality: string): number {
  return MODALITIES.indexOf(modality as Modality);
}
