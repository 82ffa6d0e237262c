import type { Run } from '../database/run.ts';
import { statedModality } from '../model/fact-modality.ts';
import type { CitationChange } from './compare-graph.ts';
import { firstDay } from './days-said.ts';
import { storedEnd } from './open-end.ts';
import { type CitedFact, readCited, type SourceCitation } from './read-cited.ts';
import { readFactParts, type Stored, type StoredFact, storedFact } from './read-stored.ts';
import { type Days, dayOf, redatedSources } from './redated-sources.ts';
import type { SeedGraph, StoredValue } from './seed-graph.ts';

/** What becomes of the facts that cite the sources which a seed retracts. */
export interface Withdrawal {
  /** Those of the sources that are cited by anything. */
  readonly sourceIds: readonly string[];
  /** How many citations of them there are. */
  readonly citations: number;
  /** Stated facts that no other source supports. */
  readonly fallen: readonly StoredFact[];
  /** All others that cite them, by key. */
  readonly weakened: ReadonlyMap<string, WeakenedFact>;
}

/** A fact that keeps its version without some of its citations. */
export interface WeakenedFact {
  readonly stored: StoredFact;
  /** What its properties are then. */
  readonly wanted: Readonly<Record<string, StoredValue | undefined>>;
  readonly citations: CitationChange;
}

/**
 * Works out what falls and what only weakens without the sources that a seed retracts. What the seed
 * itself states cites none of them, or it is refused.
 */
export async function withdrawSources(
  run: Run,
  graph: SeedGraph,
  stored: Stored,
): Promise<Withdrawal> {
  const ids = graph.sourceRetractions.map(({ id }) => id);
  const { sourceIds, citations, facts } = await readCited(run, ids);
  const given = new Set([...graph.facts, ...graph.retractions].map(({ key }) => key));
  const days = redatedSources(graph, stored);
  const fallen: StoredFact[] = [];
  const weakened = new Map<string, WeakenedFact>();
  for (const fact of facts) {
    const key = String(fact.stored.properties.key);
    if (given.has(key)) continue;
    const left = fact.citations.filter(({ source }) => !sourceIds.has(source.id));
    if (fact.stored.properties.basis === 'STATED' && !left.some(isSupport))
      fallen.push(fact.stored);
    else weakened.set(key, weaken(fact, left, days));
  }
  const parts = await readFactParts(
    run,
    fallen.map(({ id }) => id),
  );
  return {
    ...{ sourceIds: [...sourceIds], citations, weakened },
    fallen: fallen.map(({ id, properties }) => storedFact(properties, parts.get(id) ?? [])),
  };
}

/** Without a digest it is not what any file says, so that its file brings the citations back. */
function weaken(
  { stored, citations }: CitedFact,
  left: readonly SourceCitation[],
  days: Days,
): WeakenedFact {
  const change = { before: citations, after: left };
  if (stored.properties.basis !== 'STATED') {
    return { stored, wanted: { digest: undefined }, citations: change };
  }
  const support = left.filter(isSupport);
  const modality = statedModality(
    support.map(({ properties: { modality, stance, role } }) => ({
      ...{ modality: String(modality), stance: String(stance), role: String(role) },
      retracted: false,
    })),
  );
  const said = support.map(({ source }) => dayOf(days, source));
  const wanted = { ...storedEnd(stored.properties, said), modality, saidOn: firstDay(said) };
  return { stored, wanted: { ...wanted, digest: undefined }, citations: change };
}

/** A citation that states a fact, and supports it. */
export function isSupport({ properties: { stance, role } }: SourceCitation): boolean {
  return stance === 'SUPPORTS' && role === 'STATES';
}
