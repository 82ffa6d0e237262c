import type { Run } from '../database/run.ts';
import type { Values } from '../database/to-rows.ts';
import { type Model, type Relation, requireEdge } from '../model/model.ts';
import { relationKey } from '../seed/compose-ids.ts';
import { countPages } from './count-pages.ts';
import { type ExportRecord, needsOf, presentFields } from './export-record.ts';
import { readGroups } from './read-pages.ts';
import { type StoredProperties, storedValues } from './stored-value.ts';

/** All relations of a type without facts, by subject and id. */
export async function* exportRelations(
  run: Run,
  model: Model,
  relation: Relation,
): AsyncGenerator<readonly ExportRecord[]> {
  // The index is named, since a plan made while the graph was small is kept.
  const match = `MATCH ()-[relation:${relation.type}]->()
USING INDEX relation:${relation.type}(subjectId, id)`;
  const order = 'WITH relation ORDER BY relation.subjectId, relation.id';
  const returned = `RETURN relation.subjectId, relation.id, relation.objectId, properties(relation)`;
  const pages = readGroups(run, {
    begin: `${match}
WHERE relation.subjectId > $p.group AND relation.id IS NOT NULL
${order} LIMIT $p.size
${returned}`,
    rest: `${match}
WHERE relation.subjectId = $p.group AND relation.id IS NOT NULL
${order} SKIP $p.skip LIMIT $p.size
${returned}`,
  });
  const count = `MATCH ()-[relation:${relation.type}]->() RETURN count(*)`;
  for await (const rows of countPages(run, pages, `relations ${relation.type}`, count)) {
    yield rows.map((row) => relationRecord(row, relation, model));
  }
}

/** A relation by its subject, id, object and properties. */
export function relationRecord(row: Values, { type, edge }: Relation, model: Model): ExportRecord {
  const [subject, id, object] = row.map(String);
  const properties = row[3] as StoredProperties;
  const fields = edge === null ? [] : requireEdge(model, edge).fields.values();
  return {
    kind: 'relation',
    name: type,
    id: String(id),
    fields: presentFields([
      ['relation', type],
      ['subject', subject],
      ['object', object],
      ['key', relationKey(String(id))],
      ...storedValues(fields, properties),
    ]),
    needs: needsOf('entity', [subject, object]),
  };
}
