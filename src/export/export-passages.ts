import type { Run } from '../database/run.ts';
import type { Values } from '../database/to-rows.ts';
import { countPages } from './count-pages.ts';
import { type ExportRecord, needsOf, presentFields } from './export-record.ts';
import { readByIds, readGroups } from './read-pages.ts';
import { type StoredProperties, scalarValue, textValue } from './stored-value.ts';

// The index is named, since a plan made while the graph was small is kept.
const MATCH = `MATCH (passage:Passage)
USING INDEX passage:Passage(sourceId, position, id)`;
const ORDER = 'WITH passage ORDER BY passage.sourceId, passage.position, passage.id';
const RETURNED = 'RETURN passage.sourceId, properties(passage)';

/** All passages, by source and in reading order. */
export async function* exportPassages(run: Run): AsyncGenerator<readonly ExportRecord[]> {
  const pages = readGroups(run, {
    begin: `${MATCH}
WHERE passage.sourceId > $p.group AND passage.position IS NOT NULL AND passage.id IS NOT NULL
${ORDER} LIMIT $p.size
${RETURNED}`,
    rest: `${MATCH}
WHERE passage.sourceId = $p.group AND passage.position IS NOT NULL AND passage.id IS NOT NULL
${ORDER} SKIP $p.skip LIMIT $p.size
${RETURNED}`,
  });
  const count = 'MATCH (passage:Passage) RETURN count(*)';
  for await (const rows of countPages(run, pages, 'passages', count)) {
    yield rows.map(([, properties]) => passageRecord(properties));
  }
}

/** The passages with these ids, in their order. */
export async function* exportPassagesWith(
  run: Run,
  ids: readonly string[],
): AsyncGenerator<readonly ExportRecord[]> {
  const pages = readByIds(
    run,
    `UNWIND $p.ids AS id
MATCH (passage:Passage {id: id})
RETURN id, properties(passage)`,
    ids,
  );
  for await (const rows of pages) yield rows.map(([, properties]) => passageRecord(properties));
}

function passageRecord(row: Values[number]): ExportRecord {
  const passage = row as StoredProperties;
  const id = String(passage.id);
  return {
    kind: 'passage',
    name: 'Passage',
    id,
    fields: presentFields([
      ['passage', id],
      ['position', scalarValue(passage.position)],
      ['kind', passage.kind === 'SENTENCE' ? undefined : textValue(passage.kind)],
      ['text', textValue(passage.text)],
    ]),
    needs: needsOf('entity', [textValue(passage.sourceId)]),
  };
}
