import type { Run } from '../database/run.ts';
import { readBatches } from './read-batches.ts';
import { type StoredFact, storedFact } from './read-stored.ts';
import type { CitationRow, Properties } from './seed-graph.ts';

/** What cites some sources, as far as that has not been withdrawn. */
export interface Cited {
  /** The sources that are cited at all. */
  readonly sourceIds: ReadonlySet<string>;
  /** How many citations of them there are, those of old versions too. */
  readonly citations: number;
  readonly facts: readonly CitedFact[];
}

/** A current fact that cites one of the sources, and all citations of it. */
export interface CitedFact {
  readonly stored: StoredFact;
  readonly citations: readonly SourceCitation[];
}

export interface SourceCitation extends CitationRow {
  /** The source that it is of, and the day on which that was published. */
  readonly source: { readonly id: string; readonly day: string | null };
}

/** Reads it by the passages of the sources. */
export async function readCited(run: Run, sourceIds: readonly string[]): Promise<Cited> {
  const rows = await readBatches(
    run,
    `UNWIND $p.rows AS id
MATCH (passage:Passage)
WHERE passage.sourceId = id AND passage.position IS NOT NULL AND passage.id IS NOT NULL
MATCH (passage)<-[cites:CITES]-(fact:Fact)
WHERE cites.retractedAt IS NULL
RETURN id, fact.currentKey, count(cites)`,
    sourceIds,
  );
  const keys = new Set(rows.flatMap(([, key]) => (typeof key === 'string' ? [key] : [])));
  const facts = await readBatches(
    run,
    `UNWIND $p.rows AS key
MATCH (fact:Fact {currentKey: key})
RETURN properties(fact), COLLECT {
  MATCH (fact)-[cites:CITES]->(passage:Passage)
  WHERE cites.retractedAt IS NULL
  MATCH (source:Source {id: passage.sourceId})
  WITH cites, passage, source ORDER BY cites.ordinal
  RETURN {
    passageId: passage.id,
    properties: properties(cites),
    source: {id: source.id, day: source.publishedOn}
  }
}`,
    [...keys],
  );
  return {
    sourceIds: new Set(rows.map(([id]) => String(id))),
    citations: rows.reduce((sum, [, , count]) => sum + Number(count), 0),
    facts: facts.map(([properties, citations]) => ({
      stored: storedFact(properties as Properties, []),
      citations: citations as readonly SourceCitation[],
    })),
  };
}
