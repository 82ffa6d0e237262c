import { CREATE_FACT_INDEX, removeFactIndex } from '../database/fact-index.ts';
import type { Statement } from '../database/statement.ts';
import { readClaims } from '../export/export-facts.ts';
import type { ExportRecord, ExportValue } from '../export/export-record.ts';
import { batches, byType } from '../seed/batches.ts';
import { inLists } from '../seed/compare-history.ts';
import type { LogLine } from '../seed/log-changes.ts';
import type { FurtherChange } from '../seed/plan-part.ts';
import type { SeedRecord } from '../seed/seed-record.ts';
import { splitLine } from '../seed/split-line.ts';
import type { ChangeItem } from './change-item.ts';
import { explainUnknown } from './explain-unknown.ts';
import { exportedEntries } from './exported-entries.ts';
import type { ItemOutcome } from './judge-items.ts';
import { readStanding } from './read-standing.ts';
import type { Reading } from './reading.ts';
import { mapOf, positionAt } from './to-seed-value.ts';

/** What a merged entity has kept, see `read-merge.ts`. */
interface Kept {
  readonly id: string;
  readonly into: string;
  readonly type: string;
  readonly moved: readonly (readonly [key: string, field: string])[];
  readonly names: ExportRecord['fields'];
  readonly relations: readonly ExportRecord['fields'][];
  readonly newNames: readonly string[];
  readonly newRelations: readonly { readonly type: string; readonly id: string }[];
}

/**
 * Entities that were merged and stand for themselves again, with the names, relations and claims that they brought;
 * what was said of the other one since stays with it.
 */
export async function readUnmerge(reading: Reading, ids: readonly string[]): Promise<ChangeItem> {
  const { model, report } = reading;
  const kept: Kept[] = [];
  const outcomes: ItemOutcome[] = [];
  let mistakes = 0;
  for (const [index, id] of ids.entries()) {
    const found = await takeBack(reading, id);
    if (typeof found === 'string') {
      mistakes += 1;
      report(positionAt(['ids', String(index)]), found);
    } else if (found !== undefined && !kept.some((one) => one.id === id)) kept.push(found);
    const status = found === undefined ? 'UNCHANGED' : 'UNMERGED';
    outcomes.push({ status, nodeId: id, version: undefined });
  }
  const none = { path: [], records: [], expectedVersion: undefined };
  if (mistakes > 0) return none;
  const claims = await returnClaims(reading, kept);
  const records = [
    ...kept.map(({ names }) => names),
    ...kept.flatMap(({ relations }) => relations),
    ...claims,
  ].flatMap((fields): readonly SeedRecord[] => {
    const at = positionAt(['ids']);
    return splitLine(mapOf(exportedEntries(fields, at), at), model, report);
  });
  const versions = await readReturning(reading, kept);
  return { ...none, records, whole: { further: furtherOf(kept, versions), outcomes } };
}

/**
 * Makes an entity of a merged one, so that what is said of it can be checked; once it is one, finds it again. What is
 * wrong with it as a text; undefined for an entity that is not merged.
 */
async function takeBack(reading: Reading, id: string): Promise<Kept | string | undefined> {
  const { model, run } = reading;
  const [before] = await readStanding(run, model, [id]);
  if (before?.type === undefined) return explainUnknown(reading, 'ids', id);
  const [behind] =
    before.mergedInto === undefined ? [] : await readStanding(run, model, [before.mergedInto]);
  if (behind?.mergedInto !== undefined) {
    return `ids: ${id} was merged into ${behind.id}, and that into ${behind.mergedInto}: unmerge ${behind.id} first`;
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
  const [into, properties] = row as [string, Readonly<Record<string, readonly string[] | string>>];
  const list = (name: string): readonly string[] => (properties[name] ?? []) as readonly string[];
  const pairs = (first: string, second: string) =>
    list(first).map((one, i) => [one, list(second)[i] ?? ''] as const);
  return {
    ...{ id, into, type: before.type },
    moved: pairs('movedKeyList', 'movedFieldList'),
    names: readKept(String(properties.keptNames)),
    relations: list('keptRelationList').map(readKept),
    newNames: list('newNameList'),
    newRelations: pairs('newRelationTypeList', 'newRelationIdList').map(([type, one]) => ({
      type,
      id: one,
    })),
  };
}

/** Claims that it brought, where they still say the other id, say its own again. */
async function returnClaims({ model, run }: Reading, kept: readonly Kept[]) {
  const keys = [...new Set(kept.flatMap(({ moved }) => moved.map(([key]) => key)))];
  return (await readClaims(run, model, keys)).flatMap(({ id: key, fields }) => {
    const fresh = new Map(fields);
    let turned = false;
    for (const { id, into, moved } of kept) {
      for (const [, place] of moved.filter((one) => one[0] === key)) {
        const [both, field] = place.startsWith('+') ? [true, place.slice(1)] : [false, place];
        const value = fresh.get(field);
        if (value === undefined || !includes(value, into)) continue;
        fresh.set(field, giveBack(value, into, id, both));
        turned = true;
      }
    }
    return turned ? [fresh] : [];
  });
}

function includes(value: ExportValue, id: string): boolean {
  return Array.isArray(value) ? value.includes(id) : value === id;
}

function giveBack(value: ExportValue, into: string, id: string, both: boolean): ExportValue {
  if (!Array.isArray(value)) return id;
  return both ? [...value, id] : value.map((one: ExportValue) => (one === into ? id : one));
}

/** A version of a claim that is made to say the id again which it said before. */
interface Returning {
  readonly id: string;
  readonly type: string;
  readonly from: string;
}

/** What one of them said that was merged into another of them is found where that one was merged into. */
async function readReturning(
  { run }: Reading,
  kept: readonly Kept[],
): Promise<readonly Returning[]> {
  const rows = await run({
    text: `UNWIND $p.ids AS from
UNWIND $p.into AS into
CALL (from, into) {
  MATCH (fact:Fact)
  WHERE fact.subjectId = into AND fact.id IS NOT NULL AND 'subject ' + from IN fact.originList
  RETURN fact
  UNION
  MATCH (fact:Fact)
  WHERE fact.objectId = into AND fact.id IS NOT NULL AND 'object ' + from IN fact.originList
  RETURN fact
}
RETURN DISTINCT fact.id, fact.relation, from`,
    parameters: { p: { ids: kept.map(({ id }) => id), into: kept.map(({ into }) => into) } },
  });
  return rows.map(([id, type, from]) => ({
    id: String(id),
    type: String(type),
    from: String(from),
  }));
}

function furtherOf(kept: readonly Kept[], versions: readonly Returning[]): FurtherChange {
  const line = (aboutId: string, type: string, field: string, other: string): LogLine => {
    const change = inLists([{ field, before: other, after: '' }]);
    return { kind: 'history', row: { kind: 'UNMERGED', aboutId, type, ...change } };
  };
  return {
    statements: [...kept.flatMap(giveUp), ...returnVersions(versions), ...bringBack(kept)],
    log: kept.flatMap(({ id, into, type }) => [
      line(into, type, 'mergedFrom', id),
      line(id, type, 'mergedInto', into),
    ]),
  };
}

/** What the other entity has from it alone. */
function giveUp({ into, newNames, newRelations }: Kept): readonly Statement[] {
  return [
    ...batches(
      newNames.map((name) => ({ into, name })),
      `UNWIND $p.rows AS row
MATCH (:Entity {id: row.into})<-[names:NAMES]-(name:Name)
WHERE names.name = row.name AND NOT names.primary
DELETE names
WITH DISTINCT name
WHERE NOT EXISTS { (name)-[:NAMES]->(:Entity) }
DELETE name`,
    ),
    ...byType(newRelations).flatMap(([type, rows]) =>
      batches(
        rows.map(({ id }) => ({ id, into })),
        `UNWIND $p.rows AS row
MATCH (:Entity {id: row.into})-[relation:${type}]-()
WHERE relation.id = row.id
WITH DISTINCT relation
DELETE relation`,
      ),
    ),
  ];
}

/** Their relationships are made anew from what they say then. */
function returnVersions(versions: readonly Returning[]): readonly Statement[] {
  const indexed = [...new Map(versions.map((one) => [one.id, one])).values()];
  const rows = indexed.map(({ id, type }) => ({ id, type, relation: type }));
  return [
    ...byType(rows).flatMap(([relation, mine]) =>
      removeFactIndex(relation).flatMap((text) => batches(mine, text)),
    ),
    ...(['subject', 'object'] as const).flatMap((end) =>
      batches(
        versions,
        `UNWIND $p.rows AS row
MATCH (fact:Fact {id: row.id})
WHERE '${end} ' + row.from IN fact.originList
SET fact.${end}Id = row.from,
  fact.originList = [origin IN fact.originList WHERE origin <> '${end} ' + row.from]`,
      ),
    ),
    ...batches(rows, RENEW_INDEX),
  ];
}

/** Claims with a literal have no relationship. */
const RENEW_INDEX = CREATE_FACT_INDEX.replace(
  'OPTIONAL MATCH (subject',
  'WHERE fact.objectId IS NOT NULL\nOPTIONAL MATCH (subject',
);

/** Qualifiers of old versions, of one after another, and at last what tells that they were merged. */
function bringBack(kept: readonly Kept[]): readonly Statement[] {
  const rows = kept.map(({ id, into }) => ({ into, from: id }));
  return rows.flatMap((row) => [
    ...batches(
      [row],
      `UNWIND $p.rows AS row
MATCH (old:Entity {id: row.from})
MATCH (:Entity {id: row.into})<-[link]-(fact:Fact)
WHERE row.from IN link.originList
CREATE (fact)-[moved:$(type(link))]->(old)
SET moved = properties(link), moved.originList = [origin IN link.originList WHERE origin <> row.from]
DELETE link
WITH DISTINCT row, fact
WITH row, fact, [place IN range(0, size(fact.entityIdList) - 1)
  WHERE toString(place) + ' ' + row.from IN fact.originList] AS places
SET fact.originList = [origin IN fact.originList
    WHERE NOT origin IN [place IN places | toString(place) + ' ' + row.from]],
  fact.entityIdList = [place IN range(0, size(fact.entityIdList) - 1) |
    CASE WHEN place IN places THEN row.from ELSE fact.entityIdList[place] END]`,
    ),
    ...batches(
      [row],
      `UNWIND $p.rows AS row
MATCH (old:Entity {id: row.from})-[merged:MERGED_INTO]->()
DELETE merged
REMOVE old.movedKeyList, old.movedFieldList, old.keptNames, old.keptRelationList,
  old.newNameList, old.newRelationTypeList, old.newRelationIdList, old.labelList`,
    ),
  ]);
}

function readKept(text: string): ExportRecord['fields'] {
  const value = toExported(JSON.parse(text));
  return value instanceof Map ? value : new Map();
}

function toExported(value: unknown): ExportValue {
  if (Array.isArray(value)) return value.map(toExported);
  if (typeof value !== 'object' || value === null) return value as string | number | boolean | null;
  return new Map(Object.entries(value).map(([name, one]) => [name, toExported(one)]));
}
