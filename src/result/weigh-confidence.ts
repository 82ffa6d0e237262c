/**
 * How confidence is worked out: the rule and its figures, here and nowhere else. It is this server's
 * own estimate, made of what sources say and how, and never a word of theirs.
 *
 * 0. What does not stand as of the point has nothing, whoever says it (`Fact.stands`, the same rule).
 * 1. Citations that share a source, or whom they attribute it to, are one voice: to print the same
 *    report twice does not confirm it. A voice weighs what its weightiest citation weighs.
 * 2. Voices that agree add up as independent witnesses do: what one leaves open, the next one
 *    narrows. 0.7 and 0.5 are 1 - 0.3 * 0.5 = 0.85.
 * 3. An inferred fact has a voice more: its weakest premise, less the risk of the step. The weakest
 *    and not the product, since premises are often said by one source and fall together.
 * 4. Against it speak the voices that dispute it, and those that state its rivals, in the same way.
 * 5. Both sides meet by Dempster's rule: for (1 - against) / (1 - for * against). Equal sides leave
 *    less than a half, since some of it stays open: 0.7 against 0.7 is 0.41.
 * 6. Rank is the judgement of whoever keeps the graph. It comes last.
 */
export function weighConfidence(grounds: Grounds): Confidence {
  const { citations, rivals, rank } = grounds;
  const fallen = whyFallen(grounds);
  if (fallen !== null) return { score: 0, reasons: [{ text: fallen, effect: 0 }] };
  const supporting = voicesOf(citations.filter(({ stance }) => stance === 'SUPPORTS'));
  const inference = grounds.basis === 'INFERRED' ? [inferenceOf(grounds)] : [];
  const against = voicesOf([
    ...citations.filter(({ stance }) => stance === 'DISPUTES'),
    ...rivals.flatMap((rival) =>
      rival.citations
        .filter(({ stance }) => stance === 'SUPPORTS')
        .map((citation) => ({ ...citation, share: rival.rank === 'DEPRECATED' ? DEPRECATED : 1 })),
    ),
  ]);
  const reasons: Reason[] = [];
  let reached = 0;
  const reach = (text: string, score: number): void => {
    const next = round(score);
    reasons.push({ text, effect: round(next - reached) });
    reached = next;
  };
  const [pro, contra]: [number[], number[]] = [[], []];
  for (const { text, weight } of [...supporting.map(sayingSo), ...inference]) {
    pro.push(weight);
    reach(text, meet(pro, contra));
  }
  for (const voice of against) {
    contra.push(voice.weight);
    reach(`${naming(voice)} otherwise${manner(voice)}`, meet(pro, contra));
  }
  if (rank === 'PREFERRED' && contra.length > 0) {
    const text = 'Ranked PREFERRED: what speaks against it counts half';
    reach(text, meet(pro, [PREFERRED * together(contra)]));
  }
  if (rank === 'DEPRECATED') {
    reach('Ranked DEPRECATED: it counts half', DEPRECATED * meet(pro, contra));
  }
  return { score: reached, reasons };
}

/**
 * What a source's way of saying it weighs. No single voice reaches 1, and the firmest stays below
 * what two of them give together; a hint weighs less than half of a statement.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  ASSERTED: 0.7,
  REPORTED: 0.5,
  POSSIBLE: 0.3,
  PREDICTED: 0.2,
};

/** What is left of the weakest premise behind a step of inference. */
const INFERENCE = 0.8;

/** What speaks against a fact that is preferred counts so much. */
const PREFERRED = 0.5;

/** A fact that is not to go by counts so much, for itself and against its rivals. */
const DEPRECATED = 0.5;

/** All that an estimate looks at; what does not count as of its point is left out before. */
export interface Grounds {
  readonly basis: string;
  readonly rank: string;
  /** It is not withdrawn, holds on the day and in the scenario, and had been said. */
  readonly counts: boolean;
  /** What it rests on stands, step by step, and says what it said then. */
  readonly grounded: boolean;
  readonly citations: readonly CitationGround[];
  readonly rivals: readonly {
    readonly rank: string;
    readonly citations: readonly CitationGround[];
  }[];
  /** Null for one that does not stand. */
  readonly premises: readonly (PremiseGround | null)[];
}

/** A stated premise by its own citations; an inferred one by its modality, however deep it rests. */
export interface PremiseGround {
  readonly basis: string;
  /** Of an inferred one. */
  readonly modality: string | null;
  readonly citations: readonly CitationGround[];
}

/** A citation with role STATES, and its source. */
export interface CitationGround {
  readonly stance: string;
  readonly modality: string;
  readonly sourceId: string;
  readonly sourceName: string;
  readonly attributedToId: string | null;
  /** From 0 to 1; null where the model or the source says nothing. */
  readonly reliability: number | null;
}

/** The estimate; the effects of its reasons add up to its score. */
export interface Confidence {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

interface Reason {
  readonly text: string;
  readonly effect: number;
}

type Shared = CitationGround & { readonly share?: number };

interface Voice {
  readonly citations: readonly Shared[];
  readonly weight: number;
}

/** Citations in groups that have a source or an attribution in common, the weightiest first. */
function voicesOf(citations: readonly Shared[]): Voice[] {
  let groups: { readonly names: ReadonlySet<string>; readonly citations: readonly Shared[] }[] = [];
  for (const citation of citations) {
    const own = [citation.sourceId, ...(citation.attributedToId ? [citation.attributedToId] : [])];
    const joined = groups.filter(({ names }) => own.some((name) => names.has(name)));
    const merged = {
      names: new Set([...joined.flatMap(({ names }) => [...names]), ...own]),
      citations: [...joined.flatMap((group) => group.citations), citation],
    };
    groups = [...groups.filter((group) => !joined.includes(group)), merged];
  }
  return groups
    .map((group) => ({
      citations: group.citations,
      weight: Math.max(...group.citations.map(weightOf)),
    }))
    .sort((a, b) => b.weight - a.weight || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function weightOf({ modality, reliability, share = 1 }: Shared): number {
  const trust = reliability === null ? 1 : Math.min(1, Math.max(0, reliability));
  return (WEIGHTS[modality] ?? 0) * trust * share;
}

/** Why a fact does not stand; null where it does. */
function whyFallen({ basis, counts, grounded, premises }: Grounds): string | null {
  if (!counts) return 'It does not stand: it is withdrawn, or not so as of this point';
  if (basis !== 'INFERRED' || (grounded && !premises.includes(null))) return null;
  return 'Inferred, but a premise no longer stands';
}

function inferenceOf({ premises }: Grounds): { text: string; weight: number } {
  if (premises.length === 0) return { text: 'Inferred from nothing that is known', weight: 0 };
  const weakest = Math.min(...premises.map(weighPremise));
  const from =
    premises.length === 1
      ? `Inferred from a premise that weighs ${round(weakest)}`
      : `Inferred from ${premises.length} premises, the weakest of which weighs ${round(weakest)}`;
  return { text: `${from}; a conclusion has ${INFERENCE} of it`, weight: INFERENCE * weakest };
}

function weighPremise(premise: PremiseGround | null): number {
  if (premise === null) return 0;
  if (premise.basis === 'INFERRED') return INFERENCE * (WEIGHTS[premise.modality ?? ''] ?? 0);
  const weights = (wanted: string) =>
    voicesOf(premise.citations.filter(({ stance }) => stance === wanted)).map((v) => v.weight);
  return meet(weights('SUPPORTS'), weights('DISPUTES'));
}

/** What independent weights come to together. */
function together(weights: readonly number[]): number {
  return 1 - weights.reduce((open, weight) => open * (1 - weight), 1);
}

/** Weights for and against, by Dempster's rule; two certainties that exclude each other leave nothing. */
function meet(pro: readonly number[], contra: readonly number[]): number {
  const [held, denied] = [together(pro), together(contra)];
  return held * denied === 1 ? 0 : (held * (1 - denied)) / (1 - held * denied);
}

function sayingSo(voice: Voice): { text: string; weight: number } {
  return { text: `${naming(voice)} so${manner(voice)}`, weight: voice.weight };
}

/** `An almanac says`, `An almanac and Another say`. */
function naming(voice: Voice): string {
  const [only, ...others] = namesOf(voice);
  if (others.length === 0) return `${only} says`;
  return `${[only, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)} say`;
}

/** `, ASSERTED`; why several are one voice, and how far the source is trusted. */
function manner({ citations, weight }: Voice): string {
  const weightiest = citations.find((citation) => weightOf(citation) === weight);
  const several = citations.length > 1 ? `; ${citations.length} citations count as one voice` : '';
  const trust =
    weightiest && weightiest.reliability !== null
      ? `, of reliability ${weightiest.reliability}`
      : '';
  return `, ${weightiest?.modality}${trust}${several}`;
}

function nameOf(voice: Voice): string {
  return namesOf(voice)[0] ?? '';
}

function namesOf({ citations }: Voice): string[] {
  return [...new Set(citations.map(({ sourceName }) => sourceName))].sort();
}

/** Three places: more would claim an exactness that an estimate does not have. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
