import { type Relation, requireEdge } from '../model/model.ts';
import { singleEnds } from '../model/single-ends.ts';
import { checkEnds, checkRelationType } from './check-ends.ts';
import { checkId } from './check-id.ts';
import { checkLength } from './check-length.ts';
import { checkProperty, isNothing, propertyNames, reportMissing } from './check-properties.ts';
import { type Checking, readReference, reportUnknown } from './check-reference.ts';
import { relationId } from './compose-ids.ts';
import { currentId } from './known.ts';
import type { Properties, RelationEnd, RelationRow } from './seed-graph.ts';
import type { RelationRecord } from './seed-record.ts';
import type { SeedMap } from './seed-value.ts';

/** What every relation can say; all else is a property of it. */
export const RELATION_FIELDS: readonly string[] = ['relation', 'subject', 'object', 'key'];

/** A relationship without a source, `{subject: cn-gov, relation: GOVERNS, object: china}`. */
export function checkRelation(
  { fields }: RelationRecord,
  checking: Checking,
): RelationRow | undefined {
  const relation = checkRelationType(fields, ['plain'], checking);
  if (!relation) return undefined;
  const ends = checkEnds(fields, relation, checking);
  const edge = relation.edge === null ? undefined : requireEdge(checking.model, relation.edge);
  const properties: Record<string, Properties[string]> = {};
  const removed: string[] = [];
  for (const { name, at, value } of fields.entries.values()) {
    if (RELATION_FIELDS.includes(name)) continue;
    const field = edge?.fields.get(name);
    if (field && isNothing(value)) removed.push(...propertyNames(field));
    else if (field) {
      checkLength(field, value, 'edge', checking.report);
      Object.assign(properties, checkProperty(field, value, checking));
    } else {
      const names = [...(edge?.fields.keys() ?? [])];
      reportUnknown(at, `${relation.type} has no property`, name, names, checking.report);
    }
  }
  if (edge) reportMissing(edge, fields, relation.type, checking);
  const key = readKey(fields, checking);
  if (!ends || ends.objectId === undefined) return undefined;
  // A symmetric relation is one relationship, whichever end the file names first.
  const { entities } = checking.known;
  const pair = [currentId(entities, ends.subjectId), currentId(entities, ends.objectId)] as const;
  const [subjectId, objectId] = relation.symmetric && pair[0] > pair[1] ? [pair[1], pair[0]] : pair;
  const id = relationId(relation.type, subjectId, objectId, key);
  const single = findSingle(relation, { subjectId, objectId }, checking);
  return { id, type: relation.type, subjectId, objectId, properties, removed, single };
}

function findSingle(
  relation: Relation,
  { subjectId, objectId }: Pick<RelationRow, 'subjectId' | 'objectId'>,
  { model, known }: Checking,
): readonly RelationEnd[] {
  const { subjects, objects } = singleEnds(model, relation.type);
  const both: readonly RelationEnd[] = [
    { end: 'subjectId', id: subjectId },
    { end: 'objectId', id: objectId },
  ];
  // Either of the two may stand at either end of another one.
  const turned = both.map(({ end }, i) => ({ end, id: both[1 - i]?.id ?? '' }));
  return [...both, ...(relation.symmetric ? turned : [])].filter(({ end, id }) =>
    (end === 'subjectId' ? subjects : objects).has(known.entities.get(id)?.type ?? ''),
  );
}

/** What tells it from others of its type between the same two. */
function readKey(fields: SeedMap, { report }: Checking): string | undefined {
  const value = fields.entries.get('key')?.value;
  if (value === undefined) return undefined;
  const key = readReference('key', 'text', value, report);
  return key !== undefined && checkId('key', key, value.at, report) ? key : undefined;
}
