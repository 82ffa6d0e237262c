import { readClaims } from '../../export/export-facts.ts';
import type { ExportRecord } from '../../export/export-record.ts';
import { type Merged, readKept } from '../../export/kept.ts';
import { singleEnds } from '../../model/single-ends.ts';
import type { ChangeItem } from '../change-item.ts';
import { splitExported } from '../exported-entries.ts';
import type { ItemOutcome } from '../judge-items.ts';
import { readStanding } from '../read-standing.ts';
import type { Reading } from '../reading.ts';
import { reportUnknownId } from '../report-unknown-id.ts';
import { type Path, positionAt } from '../to-seed-value.ts';
import { bringBack, readReturning } from './bring-back.ts';
import { giveBack, includesId } from './entity-ids.ts';
import { type GivenUp, readGivenUp } from './read-given-up.ts';
import { withoutBorrowed } from './without-borrowed.ts';

/**
 * Entities that were merged and stand for themselves again, with the names, relations and claims that they brought, even
 * where these were said of the other one since; what else was said of it stays with it.
 */
export async function readUnmerge(
  reading: Reading,
  ids: readonly string[],
  path: Path,
): Promise<ChangeItem> {
  const kept: Merged[] = [];
  const outcomes: ItemOutcome[] = [];
  let mistakes = 0;
  for (const [index, id] of ids.entries()) {
    const found = await takeBack(reading, id, [...path, index]);
    if (found === 'refused') mistakes += 1;
    else if (found !== undefined && !kept.some((one) => one.id === id)) kept.push(found);
    const status = found === undefined ? 'UNCHANGED' : 'UNMERGED';
    outcomes.push({ status, nodeId: id, version: undefined });
  }
  const none = { path, records: [], expectedVersion: undefined };
  if (mistakes > 0) return none;
  const claims = await returnClaims(reading, kept);
  const givenUp = await readGivenUp(reading, kept);
  const own = await withoutBorrowed(reading, kept);
  const records = [
    ...own.map(({ names }) => names),
    ...(await returnRelations(reading, own, givenUp)),
    ...claims,
  ].flatMap((fields) => splitExported(reading, fields, positionAt(path)));
  const versions = await readReturning(reading, kept);
  const further = bringBack(kept, givenUp, versions, reading.model);
  return { ...none, records, whole: { further, outcomes } };
}

/**
 * Makes an entity of a merged one, so that what is said of it can be checked; once it is one, finds it again. Undefined
 * for an entity that is not merged.
 */
async function takeBack(
  reading: Reading,
  id: string,
  path: Path,
): Promise<Merged | 'refused' | undefined> {
  const { model, run } = reading;
  const [before] = await readStanding(run, model, [id]);
  if (before?.type === undefined) {
    await reportUnknownId(reading, path, 'ids', id);
    return 'refused';
  }
  const [behind] =
    before.mergedInto === undefined ? [] : await readStanding(run, model, [before.mergedInto]);
  if (behind?.mergedInto !== undefined) {
    reading.report(
      positionAt(path),
      `ids: ${id} was merged into ${behind.id}, and that into ${behind.mergedInto}: unmerge ${behind.id} first`,
    );
    return 'refused';
  }
  const [row] = await run({
    text: `MATCH (old {id: $p.id})-[:MERGED_INTO]->(into:Entity)
WHERE old:Merged OR old:Entity
SET old:$(old.labelList)
REMOVE old:Merged
RETURN into.id, properties(old)`,
    parameters: { p: { id } },
  });
  if (!row) return undefined;
  const [into, properties] = row as [string, Readonly<Record<string, unknown>>];
  return { ...readKept(id, properties), into, type: before.type };
}

/** Relations that it brought, but for those to what is deleted since, or to what can have one alone and has another now. */
async function returnRelations(
  { model, run }: Reading,
  kept: readonly Merged[],
  givenUp: GivenUp,
): Promise<readonly ExportRecord['fields'][]> {
  const brought = kept.flatMap((one) =>
    one.relations.map((fields) => {
      const [subject, object] = ['subject', 'object'].map((end) => String(fields.get(end)));
      return { owner: one.id, fields, type: String(fields.get('relation')), subject, object };
    }),
  );
  const ids = brought.flatMap(({ subject, object }) => [subject ?? '', object ?? '']);
  const standing = await readStanding(run, model, [...new Set(ids)]);
  const types = new Map(standing.map(({ id, type }) => [id, type]));
  const going = givenUp.relations.map(({ properties }) => String(properties.id));
  const ends = brought.flatMap(({ owner, type, subject = '', object = '' }, place) => {
    const single = singleEnds(model, type);
    return [
      ...(subject !== owner && single.subjects.has(types.get(subject) ?? '')
        ? [{ place, type, end: 'subjectId', id: subject }]
        : []),
      ...(object !== owner && single.objects.has(types.get(object) ?? '')
        ? [{ place, type, end: 'objectId', id: object }]
        : []),
    ];
  });
  const occupied = await run({
    text: `UNWIND $p.ends AS row
MATCH (:Entity {id: row.id})-[relation:$(row.type)]-()
WHERE relation[row.end] = row.id AND NOT relation.id IN $p.going
RETURN DISTINCT row.place`,
    parameters: { p: { ends, going } },
  });
  const full = new Set(occupied.map(([place]) => Number(place)));
  return brought
    .filter(({ subject, object }, place) => {
      const isThere = [subject, object].every((id) => types.get(id ?? '') !== undefined);
      return isThere && !full.has(place);
    })
    .map(({ fields }) => fields);
}

/** Claims that it brought, where they still say the other id, say its own again. */
async function returnClaims({ model, run }: Reading, kept: readonly Merged[]) {
  const merged = await readMergedAmong(run, kept);
  const keys = [...new Set(kept.flatMap(({ moved }) => moved.map(({ key }) => key)))];
  return (await readClaims(run, model, keys)).flatMap(({ id: key, fields }) => {
    const fresh = new Map(fields);
    let turned = false;
    for (const [turn, { id, into, moved }] of kept.entries()) {
      // Those whose turn comes are said by the other id yet.
      const isMerged = (one: string) =>
        merged.has(one) || kept.slice(turn + 1).some((later) => later.id === one);
      for (const { field, before } of moved.filter((one) => one.key === key)) {
        const value = fresh.get(field);
        if (value === undefined || !includesId(value, into)) continue;
        fresh.set(field, giveBack(value, into, id, before, isMerged));
        turned = true;
      }
    }
    return turned ? [fresh] : [];
  });
}

/** The ids in lists of before that are still those of merged entities. */
async function readMergedAmong(
  run: Reading['run'],
  kept: readonly Merged[],
): Promise<ReadonlySet<string>> {
  const lists = kept.flatMap(({ moved }) => moved.map(({ before }) => before));
  const ids = new Set(lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : [])));
  if (ids.size === 0) return ids;
  const rows = await run({
    text: 'UNWIND $p.ids AS id MATCH (:Merged {id: id}) RETURN id',
    parameters: { p: { ids: [...ids] } },
  });
  return new Set(rows.map(([id]) => String(id)));
}
