import type { ExportRecord } from '../../export/export-record.ts';
import { relationRecord } from '../../export/export-relations.ts';
import type { NewRelation } from '../../export/kept.ts';
import { singleEnds } from '../../model/single-ends.ts';
import { relationId } from '../../seed/compose-ids.ts';
import type { Reading } from '../reading.ts';

/** Their relations without facts, but for those that the other one has, or can have only one of. */
export async function moveRelations(
  { model, run }: Reading,
  into: string,
  ids: readonly string[],
  type: string,
) {
  const plain = [...model.relations.values()].filter(({ kind }) => kind === 'plain');
  const kept = new Map<string, ExportRecord['fields'][]>();
  const added = new Map<string, NewRelation[]>();
  const records: ExportRecord['fields'][] = [];
  if (plain.length === 0) return { kept, added, records };
  const rows = await run({
    text: `UNWIND $p.ids AS id
MATCH (entity:Entity {id: id})-[relation:${plain.map((one) => one.type).join('|')}]-()
RETURN DISTINCT id, type(relation), relation.subjectId, relation.id, relation.objectId, properties(relation)
ORDER BY relation.id`,
    parameters: { p: { ids: [into, ...ids] } },
  });
  const borrowed = await readBorrowed({ run }, into);
  const present = new Set<string>();
  const occupied = new Set<string>();
  const note = (relation: string, subject: string, object: string, id: string) => {
    present.add(id);
    if (subject === into) occupied.add(`${relation} subject`);
    if (object === into) occupied.add(`${relation} object`);
  };
  for (const [owner, relation, subject, id, object] of rows) {
    if (owner === into) note(String(relation), String(subject), String(object), String(id));
  }
  for (const [owner, name, ...row] of rows) {
    const relation = plain.find((one) => one.type === name);
    if (owner === into || relation === undefined) continue;
    const record = relationRecord(row, relation, model);
    kept.set(String(owner), [...(kept.get(String(owner)) ?? []), record.fields]);
    const [subject, object] = ['subject', 'object'].map((end) => {
      const id = String(record.fields.get(end));
      return ids.includes(id) ? into : id;
    }) as [string, string];
    const ends =
      relation.symmetric && subject > object
        ? ([object, subject] as const)
        : ([subject, object] as const);
    const key = record.fields.get('key');
    const id = relationId(relation.type, ...ends, key === undefined ? undefined : String(key));
    const single = singleEnds(model, relation.type);
    const full =
      (subject === into && single.subjects.has(type) && occupied.has(`${name} subject`)) ||
      (object === into && single.objects.has(type) && occupied.has(`${name} object`));
    const isOwn = present.has(id) && !borrowed.has(id);
    if (subject === object || isOwn || (full && !present.has(id))) continue;
    if (!present.has(id)) {
      note(relation.type, subject, object, id);
      borrowed.add(id);
      records.push(new Map([...record.fields, ['subject', subject], ['object', object]]));
    }
    // Also what another one brings: it goes with the last of them.
    added.set(String(owner), [...(added.get(String(owner)) ?? []), { type: relation.type, id }]);
  }
  return { kept, added, records };
}

/** Relations that it has only from what was merged into it. */
async function readBorrowed({ run }: Pick<Reading, 'run'>, id: string): Promise<Set<string>> {
  const rows = await run({
    text: `MATCH (merged:Merged)-[:MERGED_INTO]->(:Entity {id: $p.id})
UNWIND merged.newRelationIdList AS relation
RETURN DISTINCT relation`,
    parameters: { p: { id } },
  });
  return new Set(rows.map(([relation]) => String(relation)));
}
