import { whereEntitySeen } from '../database/hidden-things.ts';
import type { Run } from '../database/run.ts';
import type { Values } from '../database/to-rows.ts';
import type { Model } from '../model/model.ts';
import { SUGGESTIONS } from '../model/nearest-name.ts';
import { SOURCE_DATE } from '../model/reserved-names.ts';
import type { KnownEntity } from './known.ts';
import { readBatches } from './read-batches.ts';
import { storedText } from './stored-text.ts';

/** Entities among these ids, for `knownEntities`. */
export function readEntities(run: Run, model: Model, ids: readonly string[]): Promise<Values[]> {
  return readBatches(
    run,
    `UNWIND $p.rows AS id
MATCH (entity:Entity {id: id})${whereEntitySeen(model.hidden)}
RETURN ${ENTITY}`,
    ids,
  );
}

/** What those among these ids lead to that were merged, for `knownEntities`. */
export function readMerged(run: Run, model: Model, ids: readonly string[]): Promise<Values[]> {
  return readBatches(
    run,
    `UNWIND $p.rows AS id
MATCH (:Merged {id: id})-[:MERGED_INTO*]->(entity:Entity)${whereEntitySeen(model.hidden)}
RETURN ${ENTITY}, id`,
    ids,
  );
}

/** Some of all entities, so that a slip of the pen finds its nearest id. */
export function suggestEntities(run: Run, model: Model): Promise<readonly Values[]> {
  return run({
    text: `MATCH (entity:Entity)${whereEntitySeen(model.hidden)}
RETURN ${ENTITY}
LIMIT ${SUGGESTIONS}`,
    parameters: {},
  });
}

/** What `knownEntities` makes an entity of. */
export const ENTITY = `entity.id, labels(entity), entity.name, entity.${SOURCE_DATE}`;

/** Rows of id, labels, name, date, and the id by which it is known where that is another one. */
export function knownEntities(
  rows: readonly (readonly unknown[])[],
  model: Model,
): ReadonlyMap<string, KnownEntity> {
  const types = new Map(
    [...model.nodes.values()]
      .filter((type) => type.kind === 'object')
      .map((type) => [type.label, type.name]),
  );
  return new Map(
    rows.flatMap(([id, labels, name, published, knownAs = id]) => {
      const type = (labels as string[]).map((label) => types.get(label)).find((one) => one);
      const entity: KnownEntity = {
        id: String(id),
        type: type ?? '',
        name: String(name),
        stored: true,
        publishedFrom: storedText(published),
      };
      // Sentences name it by its own id.
      return [
        [String(id), entity],
        [String(knownAs), entity],
      ] as const;
    }),
  );
}
