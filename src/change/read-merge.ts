import type { Statement } from '../database/statement.ts';
import { exportEntitiesWith } from '../export/export-entities.ts';
import { readClaims } from '../export/export-facts.ts';
import type { ExportRecord, ExportValue } from '../export/export-record.ts';
import { relationRecord } from '../export/export-relations.ts';
import { type Model, requireEdge } from '../model/model.ts';
import { singleEnds } from '../model/single-ends.ts';
import { batches } from '../seed/batches.ts';
import { inLists } from '../seed/compare-history.ts';
import { relationId } from '../seed/compose-ids.ts';
import type { LogLine } from '../seed/log-changes.ts';
import type { FurtherChange } from '../seed/plan-part.ts';
import type { SeedRecord } from '../seed/seed-record.ts';
import { splitLine } from '../seed/split-line.ts';
import type { ChangeItem } from './change-item.ts';
import { explainUnknown } from './explain-unknown.ts';
import { exportedEntries } from './exported-entries.ts';
import type { ItemOutcome } from './judge-items.ts';
import { readParts } from './read-parts.ts';
import { readStanding, type Standing } from './read-standing.ts';
import type { Reading } from './reading.ts';
import { mapOf, positionAt } from './to-seed-value.ts';

/** What an entity that is merged takes with it, so that it can be taken apart again. */
interface Kept {
  readonly id: string;
  /** Claims that now say the other id, and in which of their fields; `+` before one that it stood in already. */
  readonly moved: readonly (readonly [key: string, field: string])[];
  /** Its names and relations, as a seed says them. */
  readonly names: ExportRecord['fields'];
  readonly relations: readonly ExportRecord['fields'][];
  /** What the other one did not have before: names, and relations by type and id. */
  readonly newNames: readonly string[];
  readonly newRelations: readonly (readonly [type: string, id: string])[];
}

/**
 * Entities that become one: claims, names and relations of those in `from` are said of `into`, each claim in a new
 * version. What they said of themselves is kept with them, apart; their ids lead to `into` from then on.
 */
export async function readMerge(
  reading: Reading,
  into: string,
  from: readonly string[],
): Promise<ChangeItem> {
  const { model, run, report } = reading;
  const item = (rest: Pick<ChangeItem, 'records' | 'whole'>): ChangeItem => {
    return { path: [], expectedVersion: undefined, ...rest };
  };
  const standing = await readStanding(run, model, [into, ...from]);
  const [target, ...others] = standing;
  const type = target?.type;
  const mistakes = await checkStanding(reading, into, target, others);
  if (mistakes > 0 || type === undefined) return item({ records: [] });
  const ids = [...new Set(from)].filter((id) =>
    others.some((one) => one.id === id && one.mergedInto === undefined),
  );
  const { claims, moved, joining } = await moveClaims(reading, into, ids);
  if (joining.length > 0) {
    report(
      positionAt(['from']),
      `from: ${joining.join(', ')} ${joining.length === 1 ? 'is' : 'are'} said of both of them, which cannot be one then: retract that first`,
    );
    return item({ records: [] });
  }
  const names = await moveNames(reading, into, ids);
  const relations = await moveRelations(reading, into, ids, type);
  const kept = ids.map(
    (id): Kept => ({
      id,
      moved: moved.filter((one) => one.from === id).map(({ key, field }) => [key, field]),
      names: names.kept.get(id) ?? new Map(),
      newNames: names.added.get(id) ?? [],
      relations: relations.kept.get(id) ?? [],
      newRelations: relations.added.get(id) ?? [],
    }),
  );
  const records = [...claims, ...names.records, ...relations.records].flatMap((fields) =>
    toRecords(reading, fields),
  );
  const outcomes = from.map(
    (id): ItemOutcome => ({
      ...{ status: ids.includes(id) ? 'MERGED' : 'UNCHANGED', nodeId: into, version: undefined },
    }),
  );
  return item({ records, whole: { further: furtherOf(into, type, kept), outcomes } });
}

/** Reports what cannot be merged; tells how many mistakes there are. */
async function checkStanding(
  reading: Reading,
  into: string,
  target: Standing | undefined,
  others: readonly Standing[],
): Promise<number> {
  let mistakes = 0;
  const report = (path: readonly string[], text: string) => {
    mistakes += 1;
    reading.report(positionAt(path), text);
  };
  const type = target?.type;
  if (type === undefined) report(['into'], await explainUnknown(reading, 'into', into));
  if (target?.mergedInto !== undefined) {
    report(['into'], `into: ${into} was merged into ${target.mergedInto}: name that one`);
  }
  if (type === 'Source') {
    report(
      ['into'],
      'into: sources are not merged, since claims cite their passages: withdraw one by retractSource',
    );
  }
  for (const [index, one] of others.entries()) {
    const path = ['from', String(index)];
    const { id, mergedInto } = one;
    if (one.type === undefined) report(path, await explainUnknown(reading, 'from', id));
    else if (id === into) report(path, `from: ${id} is the one that stays`);
    else if (mergedInto !== undefined && mergedInto !== into) {
      report(path, `from: ${id} was merged into ${mergedInto}: unmerge it first`);
    } else if (type !== undefined && one.type !== type) {
      report(
        path,
        `from: ${id} is of the type ${one.type}, and ${into} of ${type}: only things of one type become one`,
      );
    } else if (await isScenario(reading, id)) {
      report(path, `from: claims hold in the scenario ${id} alone: scenarios are not merged`);
    }
  }
  return mistakes;
}

async function isScenario({ run }: Reading, id: string): Promise<boolean> {
  const [row] = await run({
    text: `RETURN EXISTS {
  MATCH (fact:Fact)
  WHERE fact.scenarioId = $p.id AND fact.id IS NOT NULL
}`,
    parameters: { p: { id } },
  });
  return row?.[0] === true;
}

interface Moved {
  readonly key: string;
  readonly from: string;
  readonly field: string;
}

/** Current claims of some entities, said of another one; and those that join it with one of them. */
async function moveClaims({ model, run }: Reading, into: string, ids: readonly string[]) {
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
        if (!includes(value, from)) continue;
        moved.push({ key, from, field: includes(value, into) ? `+${field}` : field });
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

function includes(value: ExportValue | undefined, id: string): boolean {
  return Array.isArray(value) ? value.includes(id) : value === id;
}

/** Each once, where a list would have an id twice then. */
function replaceIds(value: ExportValue, ids: readonly string[], into: string): ExportValue {
  const replace = (one: ExportValue): ExportValue => (ids.includes(String(one)) ? into : one);
  return Array.isArray(value) ? [...new Set(value.map(replace))] : replace(value);
}

/** Their names as aliases of another one. */
async function moveNames({ model, run }: Reading, into: string, ids: readonly string[]) {
  const kept = new Map<string, ExportRecord['fields']>();
  const added = new Map<string, readonly string[]>();
  const aliases: ExportValue[] = [];
  const present = await readNames({ run }, into);
  for await (const page of exportEntitiesWith(run, model, ids)) {
    for (const { id, fields } of page) {
      const mine = namesOf(fields);
      const list = asList(mine.get('aliases'));
      const primary = new Map([
        ['name', mine.get('name') ?? id],
        ...(mine.has('cites') ? [['cites', mine.get('cites') ?? []] as const] : []),
      ]);
      kept.set(id, mine);
      aliases.push(primary, ...list);
      const given = [primary, ...list].map(nameIn);
      added.set(
        id,
        [...new Set(given)].filter((name) => !present.has(name)),
      );
      for (const name of given) present.add(name);
    }
  }
  const records =
    aliases.length === 0
      ? []
      : [
          new Map<string, ExportValue>([
            ['id', into],
            ['aliases', aliases],
          ]),
        ];
  return { kept, added, records };
}

/** What a record of an entity says of its names. */
function namesOf(fields: ExportRecord['fields']): ExportRecord['fields'] {
  return new Map([...fields].filter(([name]) => NAMING.includes(name)));
}

const NAMING: readonly string[] = ['__typename', 'type', 'id', 'name', 'cites', 'aliases'];

function nameIn(alias: ExportValue): string {
  return alias instanceof Map ? String(alias.get('name')) : String(alias);
}

function asList(value: ExportValue | undefined): readonly ExportValue[] {
  return Array.isArray(value) ? value : [];
}

async function readNames({ run }: Pick<Reading, 'run'>, id: string): Promise<Set<string>> {
  const rows = await run({
    text: `MATCH (:Entity {id: $p.id})<-[names:NAMES]-(:Name)
RETURN names.name`,
    parameters: { p: { id } },
  });
  return new Set(rows.map(([name]) => String(name)));
}

/** Their relations without facts, but for those that the other one has, or can have only one of. */
async function moveRelations(
  { model, run }: Reading,
  into: string,
  ids: readonly string[],
  type: string,
) {
  const plain = [...model.relations.values()].filter(({ kind }) => kind === 'plain');
  const kept = new Map<string, ExportRecord['fields'][]>();
  const added = new Map<string, (readonly [string, string])[]>();
  const records: ExportRecord['fields'][] = [];
  if (plain.length === 0) return { kept, added, records };
  const rows = await run({
    text: `UNWIND $p.ids AS id
MATCH (entity:Entity {id: id})-[relation:${plain.map((one) => one.type).join('|')}]-()
RETURN DISTINCT id, type(relation), relation.subjectId, relation.id, relation.objectId, properties(relation)
ORDER BY relation.id`,
    parameters: { p: { ids: [into, ...ids] } },
  });
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
    if (subject === object || present.has(id) || full) continue;
    note(relation.type, subject, object, id);
    records.push(new Map([...record.fields, ['subject', subject], ['object', object]]));
    added.set(String(owner), [...(added.get(String(owner)) ?? []), [relation.type, id]]);
  }
  return { kept, added, records };
}

function toRecords(
  { model, report }: Reading,
  fields: ExportRecord['fields'],
): readonly SeedRecord[] {
  const at = positionAt(['from']);
  return splitLine(mapOf(exportedEntries(fields, at), at), model, report);
}

function furtherOf(into: string, type: string, kept: readonly Kept[]): FurtherChange {
  const line = (aboutId: string, field: string, other: string): LogLine => {
    const change = inLists([{ field, before: '', after: other }]);
    return { kind: 'history', row: { kind: 'MERGED', aboutId, type, ...change } };
  };
  return {
    statements: setApart(into, kept),
    log: kept.flatMap(({ id }) => [line(into, 'mergedFrom', id), line(id, 'mergedInto', into)]),
  };
}

/**
 * Takes the entities out of the graph, in which only their ids are left. Versions of claims that are not current any
 * more, which no new one takes the place of, are made to say the other id, and note which one they said.
 */
function setApart(into: string, kept: readonly Kept[]): readonly Statement[] {
  const rows = kept.map((one) => ({
    into,
    from: one.id,
    properties: {
      movedKeyList: one.moved.map(([key]) => key),
      movedFieldList: one.moved.map(([, field]) => field),
      keptNames: printKept(one.names),
      keptRelationList: one.relations.map(printKept),
      newNameList: one.newNames,
      newRelationTypeList: one.newRelations.map(([name]) => name),
      newRelationIdList: one.newRelations.map(([, id]) => id),
    },
  }));
  const plainTypes = [
    ...new Set(
      kept.flatMap((one) => one.relations.map((fields) => String(fields.get('relation')))),
    ),
  ];
  const texts = [
    `UNWIND $p.rows AS row
MATCH (:Entity {id: row.from})<-[names:NAMES]-(name:Name)
DELETE names
WITH DISTINCT name
WHERE NOT EXISTS { (name)-[:NAMES]->(:Entity) }
DELETE name`,
    ...plainTypes.map(
      (type) => `UNWIND $p.rows AS row
MATCH (:Entity {id: row.from})-[relation:${type}]-()
WITH DISTINCT relation
DELETE relation`,
    ),
    `UNWIND $p.rows AS row
MATCH (old:Entity {id: row.from})-[link]->(other)
MATCH (into:Entity {id: row.into})
CREATE (into)-[moved:$(type(link))]->(other)
SET moved = properties(link), moved.subjectId = row.into
DELETE link`,
    `UNWIND $p.rows AS row
MATCH (old:Entity {id: row.from})<-[link]-(other:!Merged)
MATCH (into:Entity {id: row.into})
CREATE (other)-[moved:$(type(link))]->(into)
SET moved = properties(link)
SET moved += CASE WHEN other:Fact
  THEN {originList: coalesce(link.originList, []) + [row.from]}
  ELSE {objectId: row.into}
END
DELETE link`,
    ...['subject', 'object'].map(
      (end) => `UNWIND $p.rows AS row
MATCH (fact:Fact)
WHERE fact.${end}Id = row.from AND fact.id IS NOT NULL
SET fact.${end}Id = row.into, fact.originList = coalesce(fact.originList, []) + ['${end} ' + row.from]`,
    ),
    `UNWIND $p.rows AS row
MATCH (:Entity {id: row.into})<-[link]-(fact:Fact)
WHERE row.from IN link.originList
WITH DISTINCT row, fact
WITH row, fact, [place IN range(0, size(fact.entityIdList) - 1) WHERE fact.entityIdList[place] = row.from] AS places
SET fact.originList = coalesce(fact.originList, []) + [place IN places | toString(place) + ' ' + row.from],
  fact.entityIdList = [id IN fact.entityIdList | CASE id WHEN row.from THEN row.into ELSE id END]`,
    `UNWIND $p.rows AS row
MATCH (old:Entity {id: row.from})
MATCH (into:Entity {id: row.into})
WITH row, old, into, labels(old) AS labels
SET old += row.properties, old.labelList = labels
REMOVE old:$(labels)
SET old:Merged
CREATE (old)-[:MERGED_INTO]->(into)`,
  ];
  return texts.flatMap((text) => batches(rows, text));
}

function printKept(fields: ExportRecord['fields']): string {
  return JSON.stringify(toPlain(fields));
}

function toPlain(value: ExportValue): unknown {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([name, one]) => [name, toPlain(one)]));
  return Array.isArray(value) ? value.map(toPlain) : value;
}
