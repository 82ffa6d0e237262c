import type { Run } from '../database/run.ts';
import type { KnownFact } from './known.ts';
import { readBatches } from './read-batches.ts';
import { type StoredFact, storedFact } from './read-stored.ts';
import type { Properties } from './seed-graph.ts';

/** A stored fact whose modality or first day of being said may follow from what a seed changes. */
export interface Follower {
  readonly stored: StoredFact;
  readonly premises: readonly Premise[];
  /** Of each citation that states it: the source, and the day on which it was published. */
  readonly sources: readonly { readonly id: string; readonly day: string | null }[];
}

export interface Premise extends KnownFact {
  readonly key: string;
}

/** Keys of the current facts that sources with these ids state. */
export async function readStatedBy(
  run: Run,
  sourceIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await readBatches(
    run,
    `UNWIND $p.rows AS id
MATCH (passage:Passage)
WHERE passage.sourceId = id AND passage.position IS NOT NULL AND passage.id IS NOT NULL
MATCH (passage)<-[:CITES]-(fact:Fact)
WHERE fact.currentKey IS NOT NULL AND fact.basis = 'STATED'
RETURN DISTINCT fact.key`,
    sourceIds,
  );
  return rows.map(([key]) => String(key));
}

/** Keys of the current facts that are inferred from those with these keys, retracted ones too. */
export async function readConclusions(
  run: Run,
  keys: readonly string[],
): Promise<readonly string[]> {
  const rows = await readBatches(
    run,
    `UNWIND $p.rows AS key
MATCH (premise:Fact)
WHERE premise.key = key AND premise.version IS NOT NULL AND premise.id IS NOT NULL
MATCH (premise)<-[:BASED_ON]-(fact:Fact)
WHERE fact.currentKey IS NOT NULL AND fact.basis = 'INFERRED'
RETURN DISTINCT fact.key`,
    keys,
  );
  return rows.map(([key]) => String(key));
}

/** What is stored of current facts, and what they rest on. */
export async function readFollowers(
  run: Run,
  keys: readonly string[],
): Promise<readonly Follower[]> {
  const rows = await readBatches(
    run,
    `UNWIND $p.rows AS key
MATCH (fact:Fact {currentKey: key})
RETURN properties(fact), COLLECT {
  MATCH (fact)-[:BASED_ON]->(premise:Fact)
  RETURN {
    key: premise.key,
    modality: CASE WHEN premise.retractedAt IS NULL THEN premise.modality END,
    saidOn: premise.saidOn
  }
}, COLLECT {
  MATCH (fact)-[cites:CITES]->(passage:Passage)
  WHERE cites.retractedAt IS NULL AND cites.stance = 'SUPPORTS' AND cites.role = 'STATES'
  MATCH (source:Source {id: passage.sourceId})
  RETURN {id: source.id, day: source.publishedOn}
}`,
    keys,
  );
  return rows.map(([properties, premises, sources]) => ({
    stored: storedFact(properties as Properties, []),
    premises: (premises as { key: string; modality: string | null; saidOn: string | null }[]).map(
      ({ key, modality, saidOn }) => ({
        ...{ key, modality: modality ?? undefined, saidOn: saidOn ?? undefined },
      }),
    ),
    sources: sources as Follower['sources'],
  }));
}

/** What other facts rest on, of current facts. */
export async function readPremises(run: Run, keys: readonly string[]): Promise<readonly Premise[]> {
  const rows = await readBatches(
    run,
    `UNWIND $p.rows AS key
MATCH (fact:Fact {currentKey: key})
RETURN fact.key, fact.modality, fact.saidOn`,
    keys,
  );
  return rows.map(([key, modality, saidOn]) => ({
    key: String(key),
    modality: typeof modality === 'string' ? modality : undefined,
    saidOn: typeof saidOn === 'string' ? saidOn : undefined,
  }));
}
