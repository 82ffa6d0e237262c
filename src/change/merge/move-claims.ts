import { readClaims } from '../../export/export-facts.ts';
import type { MovedField } from '../../export/kept.ts';
import { type Model, requireEdge } from '../../model/model.ts';
import { readParts } from '../read-parts.ts';
import type { Reading } from '../reading.ts';
import { includesId, replaceIds } from './entity-ids.ts';

/** A field of a claim, and the entity that it said. */
export interface Moved extends MovedField {
  readonly from: string;
}

/** Current claims of some entities, said of another one; and those that join it with one of them. */
export async function moveClaims({ model, run }: Reading, into: string, ids: readonly string[]) {
  const parts = await readParts(run, ids);
  const keys = [...new Set(parts.filter(({ current }) => current).map(({ key }) => key))];
  const moved: Moved[] = [];
  const joining: string[] = [];
  const claims = (await readClaims(run, model, keys)).map(({ id: key, name, fields }) => {
    const places = entityFields(model, name);
    const fresh = new Map(fields);
    for (const field of places) {
      const value = fields.get(field);
      for (const from of ids) {
        if (value === undefined || !includesId(value, from)) continue;
        moved.push({ key, from, field, before: value });
      }
      if (value !== undefined) fresh.set(field, replaceIds(value, ids, into));
    }
    if (fresh.get('subject') === into && fresh.get('object') === into) joining.push(key);
    return fresh;
  });
  return { claims, moved, joining };
}

/** The fields of a claim that hold ids of entities. */
function entityFields(model: Model, relation: string): readonly string[] {
  const edge = model.relations.get(relation)?.edge ?? null;
  const fields = edge === null ? [] : [...requireEdge(model, edge).fields.values()];
  return [
    'subject',
    'object',
    ...fields.flatMap(({ kind, name }) => (kind === 'role' ? [name] : [])),
  ];
}
