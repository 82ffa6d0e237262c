import type { Run } from '../database/run.ts';
import type { Values } from '../database/to-rows.ts';
import type { Model, NodeType } from '../model/model.ts';
import { storedFields } from '../seed/check-entity.ts';
import { readBatches } from '../seed/read-batches.ts';
import { MERGED_INTO } from '../seed/seed-record.ts';
import { typeKey } from '../seed/type-key.ts';
import { countPages } from './count-pages.ts';
import { entityTypes } from './export-entities.ts';
import {
  type ExportRecord,
  type ExportValue,
  listOf,
  needsOf,
  type OptionalField,
  presentFields,
} from './export-record.ts';
import { type Kept, readKept } from './kept.ts';
import { readByIds, readPages } from './read-pages.ts';
import { type StoredProperties, storedValues } from './stored-value.ts';
import { collectUnstated, unstatedNeeds, unstatedValue } from './unstated-value.ts';

const COLUMNS = `merged.id, properties(merged), COLLECT {
  MATCH (merged)-[:MERGED_INTO]->(into)
  RETURN into.id
}[0], ${collectUnstated('merged.id')}`;

/** All entities that were merged into another one, by id. */
export async function* exportMerged(
  run: Run,
  model: Model,
): AsyncGenerator<readonly ExportRecord[]> {
  const pages = readPages(
    run,
    `MATCH (merged:Merged)
USING INDEX SEEK merged:Merged(id)
WHERE merged.id > $p.after
WITH merged ORDER BY merged.id LIMIT $p.size
RETURN ${COLUMNS}`,
  );
  const count = 'MATCH (merged:Merged) RETURN count(*)';
  for await (const rows of countPages(run, pages, 'merged entities', count)) {
    yield mergedRecords(rows, model);
  }
}

/** Those with these ids, in their order. */
export async function* exportMergedWith(
  run: Run,
  model: Model,
  ids: readonly string[],
): AsyncGenerator<readonly ExportRecord[]> {
  const pages = readByIds(
    run,
    `UNWIND $p.ids AS id
MATCH (merged:Merged {id: id})
RETURN ${COLUMNS}`,
    ids,
  );
  for await (const rows of pages) yield mergedRecords(rows, model);
}

/** The ids of all that became a part of some entities, at first or at second hand. */
export async function readMergedInto(run: Run, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await readBatches(
    run,
    `UNWIND $p.rows AS id
MATCH (merged:Merged)-[:MERGED_INTO*]->(:Entity {id: id})
RETURN merged.id`,
    ids,
  );
  return rows.map(([id]) => String(id));
}

function mergedRecords(rows: readonly Values[], model: Model): readonly ExportRecord[] {
  const types = entityTypes(model);
  return rows.flatMap((row) => {
    const labels = (row[1] as StoredProperties).labelList as readonly string[];
    const type = types.find(({ label }) => label !== null && labels.includes(label));
    return type ? [mergedRecord(row, type)] : [];
  });
}

function mergedRecord([id, properties, into, unstated]: Values, type: NodeType): ExportRecord {
  const kept = readKept(String(id), properties as StoredProperties);
  const open = unstated as readonly StoredProperties[];
  const [cites, aliases] = ['cites', 'aliases'].map((name) => kept.names.get(name));
  return {
    kind: 'merged',
    name: type.name,
    id: String(id),
    fields: presentFields([
      [typeKey(type.fields), type.name],
      ['id', String(id)],
      ...storedValues(storedFields(type).values(), properties as StoredProperties),
      ['cites', cites],
      ['aliases', aliases],
      ['unstated', unstatedValue(open)],
      [MERGED_INTO, intoValue(String(into), kept)],
    ]),
    needs: [
      ...needsOf('entity', [String(into)]),
      ...needsOf('passage', [cites, ...listIn(aliases).map(citesIn)].flatMap(listIn).map(String)),
      ...unstatedNeeds(open),
    ],
  };
}

/** The id alone where nothing was brought. */
function intoValue(into: string, kept: Kept): ExportValue {
  const claims = kept.moved.map(
    ({ key, field, before }) =>
      new Map<string, ExportValue>([
        ['key', key],
        ['field', field],
        ['said', before],
      ]),
  );
  const brought: readonly OptionalField[] = [
    ['claims', listOf(claims)],
    ['names', listOf(kept.newNames)],
    ['relations', listOf(kept.relations)],
    ['added', listOf(kept.newRelations.map(({ id }) => id))],
  ];
  const fields = presentFields([['id', into], ...brought]);
  return fields.size === 1 ? into : fields;
}

function citesIn(alias: ExportValue): ExportValue | undefined {
  return alias instanceof Map ? alias.get('cites') : undefined;
}

function listIn(value: ExportValue | undefined): readonly ExportValue[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
