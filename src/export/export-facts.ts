import type { Run } from '../database/run.ts';
import type { Model } from '../model/model.ts';
import { countPages } from './count-pages.ts';
import type { ExportRecord } from './export-record.ts';
import { factRecord } from './fact-record.ts';
import { readByIds, readPages } from './read-pages.ts';
import { collectUnstated } from './unstated-value.ts';

/** Links that hold either way stand in both lists: a fact is read with those to and from it. */
const columns = (linked: string) => `fact.key, properties(fact), COLLECT {
  MATCH (fact)-[cites:CITES]->(:Passage)
  WHERE cites.retractedAt IS NULL
  WITH cites ORDER BY cites.ordinal
  RETURN properties(cites)
}, COLLECT {
  MATCH (fact)-[link:BASED_ON|CAUSES|ALTERNATIVE_TO|RIVALS]-(other:Fact)
  WHERE ${linked}
    AND (startNode(link) = fact OR type(link) IN ['ALTERNATIVE_TO', 'RIVALS'])
  WITH DISTINCT type(link) AS type, other.key AS key, link.ordinal AS ordinal
  ORDER BY type, ordinal, key
  RETURN [type, key]
}, ${collectUnstated('fact.key')}, COLLECT {
  MATCH (subject:Entity)
  WHERE fact.value IS NOT NULL AND subject.id = fact.subjectId
  RETURN labels(subject)
}[0]`;

const STANDING_COLUMNS = columns('other.currentKey IS NOT NULL AND other.modality IS NOT NULL');
const ALL_COLUMNS = columns('other.currentKey IS NOT NULL');

/** True for what stands: the current version, and supported by a source or by premises. */
const STANDS = 'fact.modality IS NOT NULL';

/** All facts that stand, by key; those of some relations where they are named. */
export async function* exportFacts(
  run: Run,
  model: Model,
  relations?: readonly string[],
): AsyncGenerator<readonly ExportRecord[]> {
  const chosen = relations ? ' AND fact.relation IN $p.relations' : '';
  const pages = readPages(
    run,
    `MATCH (fact:Fact)
USING INDEX SEEK fact:Fact(currentKey)
WHERE fact.currentKey > $p.after AND ${STANDS}${chosen}
WITH fact ORDER BY fact.currentKey LIMIT $p.size
RETURN ${STANDING_COLUMNS}`,
    relations ? { relations } : {},
  );
  const count = `MATCH (fact:Fact)
WHERE fact.currentKey IS NOT NULL AND ${STANDS}${chosen}
RETURN count(*)`;
  for await (const rows of countPages(run, pages, 'facts', count, { relations: relations ?? [] })) {
    yield rows.map((row) => factRecord(row, model));
  }
}

/** The facts with these keys, in their order. */
export async function* exportFactsWith(
  run: Run,
  model: Model,
  keys: readonly string[],
): AsyncGenerator<readonly ExportRecord[]> {
  const pages = readByIds(
    run,
    `UNWIND $p.ids AS id
MATCH (fact:Fact {currentKey: id})
WHERE ${STANDS}
RETURN ${STANDING_COLUMNS}`,
    keys,
  );
  for await (const rows of pages) yield rows.map((row) => factRecord(row, model));
}

/**
 * The claims of those keys as a seed would have to say them to leave them as they are: with links to whatever is
 * not withdrawn, told from either end, and also where nothing supports them any more. None for a key that no claim
 * has.
 */
export async function readClaims(
  run: Run,
  model: Model,
  keys: readonly string[],
): Promise<readonly ExportRecord[]> {
  const found: ExportRecord[] = [];
  const pages = readByIds(
    run,
    `UNWIND $p.ids AS id
MATCH (fact:Fact {currentKey: id})
RETURN ${ALL_COLUMNS}`,
    keys,
  );
  for await (const rows of pages) {
    found.push(...rows.map((row) => factRecord(row, model, 'either end')));
  }
  return found;
}
