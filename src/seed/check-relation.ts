import { requireEdge } from '../model/model.ts';
import { checkEnds, checkRelationType } from './check-ends.ts';
import { checkProperty } from './check-properties.ts';
import { type Checking, reportUnknown } from './check-reference.ts';
import type { Properties, RelationRow } from './seed-graph.ts';
import type { RelationRecord } from './seed-record.ts';

const OWN_FIELDS = ['relation', 'subject', 'object'];

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
  for (const { name, at, value } of fields.entries.values()) {
    if (OWN_FIELDS.includes(name)) continue;
    const field = edge?.fields.get(name);
    if (field) Object.assign(properties, checkProperty(field, value, checking));
    else {
      const names = [...(edge?.fields.keys() ?? [])];
      reportUnknown(at, `${relation.type} has no property`, name, names, checking.report);
    }
  }
  if (!ends || ends.objectId === undefined) return undefined;
  // A symmetric relation is one relationship, whichever end the file names first.
  const pair = [ends.subjectId, ends.objectId] as const;
  const [subjectId, objectId] = relation.symmetric && pair[0] > pair[1] ? [pair[1], pair[0]] : pair;
  const id = `${relation.type}:${subjectId}:${objectId}`;
  return { id, type: relation.type, subjectId, objectId, properties };
}
