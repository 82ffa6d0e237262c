import type { Database } from '../database/connect.ts';
import { readRows } from '../database/read-rows.ts';
import type { Model } from '../model/model.ts';
import { SOURCE_DATE } from '../model/reserved-names.ts';
import { LONGEST_ID } from './check-id.ts';
import { passageId, sourceOf } from './compose-ids.ts';
import type { Known, KnownEntity } from './known.ts';
import { readBatches } from './read-batches.ts';
import type { SeedRecord } from './seed-record.ts';
import type { SeedValue } from './seed-value.ts';

/** Longer texts refer to nothing: an id, and behind a `#` a label. */
const LONGEST_REFERENCE = 2 * LONGEST_ID + 1;

/** Ids beyond those mentioned, so that a slip of the pen finds its nearest name. */
const SUGGESTIONS = 2000;

/** What the database holds of all that the records mention, by id or key. */
export async function findKnown(
  database: Database,
  model: Model,
  records: readonly SeedRecord[],
): Promise<Known> {
  const mentions = records.flatMap(mentionsOf).filter((text) => text.isWellFormed());
  const mentioned = [...new Set(mentions)];
  const entities = await readBatches(
    database,
    `UNWIND $p.rows AS id
MATCH (entity:Entity {id: id})
RETURN entity.id, labels(entity), entity.name, entity.${SOURCE_DATE}`,
    mentioned,
  );
  const others = await readRows(database, {
    text: `MATCH (entity:Entity)
RETURN entity.id, labels(entity), entity.name, entity.${SOURCE_DATE}
LIMIT ${SUGGESTIONS}`,
    parameters: {},
  });
  const passages = await readBatches(
    database,
    `UNWIND $p.rows AS id
MATCH (passage:Passage {id: id})
RETURN passage.id, passage.text`,
    mentioned,
  );
  const facts = await readBatches(
    database,
    `UNWIND $p.rows AS key
MATCH (fact:Fact {currentKey: key})
RETURN fact.key, fact.modality`,
    mentioned,
  );
  return {
    entities: knownEntities([...others, ...entities], model),
    passages: new Map(passages.map(([id, text]) => [String(id), { text: String(text) }])),
    facts: new Map(
      facts.map(([key, modality]) => [
        String(key),
        { modality: typeof modality === 'string' ? modality : undefined },
      ]),
    ),
  };
}

function knownEntities(
  rows: readonly (readonly unknown[])[],
  model: Model,
): ReadonlyMap<string, KnownEntity> {
  const types = new Map(
    [...model.nodes.values()]
      .filter((type) => type.kind === 'object')
      .map((type) => [type.label, type.name]),
  );
  return new Map(
    rows.map(([id, labels, name, published]) => {
      const type = (labels as string[]).map((label) => types.get(label)).find((one) => one);
      const entity: KnownEntity = {
        type: type ?? '',
        name: String(name),
        stored: true,
        publishedFrom: typeof published === 'string' ? published : undefined,
      };
      return [String(id), entity];
    }),
  );
}

/** Every short text of a record could be a reference; looking it up in vain costs next to nothing. */
function mentionsOf(record: SeedRecord): readonly string[] {
  switch (record.kind) {
    case 'entity':
      return [record.id, ...textsOf(record.fields, record.source)];
    case 'passage':
      return [record.sourceId, passageId(record.sourceId, record.label)];
    case 'names':
      return [record.id, ...textsOf(record.names, record.source)];
    case 'fact':
    case 'relation':
      return [...textsOf(record.fields, record.source), ...(record.source ? [record.source] : [])];
  }
}

function textsOf(value: SeedValue, source: string | undefined): readonly string[] {
  switch (value.kind) {
    case 'list':
      return value.items.flatMap((item) => textsOf(item, source));
    case 'map':
      return [...value.entries.values()].flatMap((entry) => textsOf(entry.value, source));
    case 'scalar': {
      const { value: found } = value;
      if (typeof found !== 'string' && typeof found !== 'bigint') return [];
      const text = String(found);
      if (text.length > LONGEST_REFERENCE) return [];
      const sources = text.includes('#') ? [sourceOf(text)] : [];
      return [text, ...sources, ...(source === undefined ? [] : [passageId(source, text)])];
    }
  }
}
