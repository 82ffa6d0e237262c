import { labelsOf } from '../model/labels-of.ts';
import type { Model, NodeType } from '../model/model.ts';
import { checkEntity } from './check-entity.ts';
import {
  asList,
  type Checking,
  readReference,
  reportUnknown,
  reportUnlike,
} from './check-reference.ts';
import { type KeptProperties, keptProperties } from './kept-properties.ts';
import { type Brought, currentId, isMerged } from './known.ts';
import type { MergedRow, NameRow, UnstatedRow } from './seed-graph.ts';
import { type EntityRecord, MERGED_INTO } from './seed-record.ts';
import { describeValue, plainValue, type SeedMap, type SeedValue } from './seed-value.ts';
import { typeKey } from './type-key.ts';

/** An entity that is a part of another one, and what is left open about it. */
export interface CheckedMerged {
  readonly merged: MergedRow;
  readonly unstated: readonly UnstatedRow[];
}

/** What can stand in that map; an export writes it, so that the two can be taken apart again. */
const FIELDS: readonly string[] = ['id', 'claims', 'names', 'relations', 'added'];

/** The id that `mergedInto` names. */
export function readInto(fields: SeedMap): SeedValue | undefined {
  const value = fields.entries.get(MERGED_INTO)?.value;
  return value?.kind === 'map' ? value.entries.get('id')?.value : value;
}

/** The names and relations that it says the other one has from it alone. */
export function readBrought(fields: SeedMap): Brought {
  const value = fields.entries.get(MERGED_INTO)?.value;
  const texts = (field: string): readonly string[] =>
    value?.kind === 'map'
      ? itemsIn(value, field).flatMap((item) =>
          item.kind === 'scalar' ? [String(item.value)] : [],
        )
      : [];
  return { names: texts('names'), relations: texts('added') };
}

/** An entity of a file that was merged into another one; undefined after a report. */
export function checkMerged(
  record: EntityRecord,
  type: NodeType,
  checking: Checking,
): CheckedMerged | undefined {
  const { id, fields } = record;
  const { model, known, report } = checking;
  const value = fields.entries.get(MERGED_INTO)?.value;
  const given = readInto(fields) ?? value ?? fields;
  const into = readReference(MERGED_INTO, 'the id of an entity', given, report);
  if (into === undefined) return undefined;
  const stored = known.entities.get(id);
  const target = known.entities.get(into);
  const refuse = (text: string): undefined => {
    report(given.at, `${MERGED_INTO}: ${text}`);
  };
  if (type.name === 'Source')
    return refuse('sources are not merged, since claims cite their passages');
  if (stored?.stored && !isMerged(known.entities, id)) {
    return refuse(`${id} is an entity of its own in the graph: merge it by mergeEntities`);
  }
  if (!target) {
    const nearest = checking.suggest(into, known.entities.keys());
    reportUnlike(given.at, `${MERGED_INTO}: no entity has the id "${into}"`, nearest, report);
    return undefined;
  }
  if (!isMerged(known.entities, id)) return refuse(`${id} would become a part of itself`);
  if (currentId(known.entities, id) !== target.id) {
    return refuse(
      `${id} was merged into ${currentId(known.entities, id)} already: unmerge it first`,
    );
  }
  if (target.type !== type.name) {
    return refuse(
      `${id} is of the type ${type.name}, and ${target.id} of ${target.type}: only things of one type become one`,
    );
  }
  const { entity, names, unstated } = checkEntity(record, type, checking);
  const kept = value?.kind === 'map' ? checkBrought(value, checking) : NOTHING_BROUGHT;
  const merged = {
    ...{ id, type: type.name, into },
    properties: {
      ...entity.properties,
      labelList: labelsOf(model, type.name),
      ...keptProperties({ ...kept, keptNames: JSON.stringify(printNames(record, type, names)) }),
    },
  };
  // What is left open of one that the graph has merged stays as it is.
  return { merged, unstated: known.merging.has(id) ? unstated : [] };
}

type KeptBrought = Omit<KeptProperties, 'keptNames'>;

const NOTHING_BROUGHT: KeptBrought = {
  ...{ movedKeyList: [], movedFieldList: [], movedValueList: [] },
  ...{ keptRelationList: [], newNameList: [], newRelationTypeList: [], newRelationIdList: [] },
};

/** What it brought. Of what has gone since nothing is known, so that ids are not looked up. */
function checkBrought(map: SeedMap, { model, report }: Checking): KeptBrought {
  for (const { name, at } of map.entries.values()) {
    if (!FIELDS.includes(name)) reportUnknown(at, `${MERGED_INTO} has no`, name, FIELDS, report);
  }
  const texts = (field: string): readonly string[] =>
    itemsIn(map, field).flatMap(
      (item) => readReference(`${MERGED_INTO}.${field}`, 'text', item, report) ?? [],
    );
  const maps = (field: string): readonly SeedMap[] =>
    itemsIn(map, field).flatMap((item) => {
      if (item.kind === 'map') return [item];
      report(item.at, `${MERGED_INTO}.${field}: expected a map, found ${describeValue(item)}`);
      return [];
    });
  const checkVerb = (verb: string, { at }: SeedValue): boolean => {
    if (model.relations.get(verb)?.kind === 'plain') return true;
    const where = `${MERGED_INTO}: the model has no relation without facts called`;
    reportUnknown(at, where, verb, plainRelations(model), report);
    return false;
  };
  const claims = maps('claims').flatMap((claim) => {
    const [key, field] = ['key', 'field'].map((name) => {
      const value = claim.entries.get(name)?.value ?? claim;
      return readReference(`${MERGED_INTO}.claims.${name}`, 'text', value, report);
    });
    const said = claim.entries.get('said')?.value;
    if (key === undefined || field === undefined) return [];
    return [{ key, field, said: JSON.stringify(said ? plainValue(said) : null) }];
  });
  const relations = maps('relations').filter((relation) => {
    const verb = relation.entries.get('relation')?.value ?? relation;
    const name = readReference(`${MERGED_INTO}.relations.relation`, 'text', verb, report);
    return name !== undefined && checkVerb(name, verb);
  });
  const added = texts('added').filter((id) => checkVerb(verbOf(id), map));
  return {
    movedKeyList: claims.map(({ key }) => key),
    movedFieldList: claims.map(({ field }) => field),
    movedValueList: claims.map(({ said }) => said),
    keptRelationList: relations.map((relation) => JSON.stringify(plainValue(relation))),
    newNameList: texts('names'),
    newRelationTypeList: added.map(verbOf),
    newRelationIdList: added,
  };
}

function itemsIn({ entries }: SeedMap, field: string): readonly SeedValue[] {
  const value = entries.get(field)?.value;
  return value === undefined ? [] : asList(value);
}

function plainRelations({ relations }: Model): readonly string[] {
  return [...relations.values()].flatMap(({ kind, type }) => (kind === 'plain' ? [type] : []));
}

/** The type with which the id of a relation begins. */
function verbOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('#')));
}

/** What it is called, as a record of it that says nothing else. */
function printNames(
  record: EntityRecord,
  type: NodeType,
  names: readonly NameRow[],
): Record<string, unknown> {
  const [primary, ...aliases] = names;
  return {
    [typeKey(type.fields)]: record.type,
    id: record.id,
    name: primary?.name ?? record.id,
    ...(primary && primary.passageIds.length > 0 ? { cites: primary.passageIds } : {}),
    ...(aliases.length > 0 ? { aliases: aliases.map(printAlias) } : {}),
  };
}

function printAlias({ name, lang, passageIds }: NameRow): unknown {
  if (lang === undefined && passageIds.length === 0) return name;
  return {
    name,
    ...(lang === undefined ? {} : { lang }),
    ...(passageIds.length > 0 ? { cites: passageIds } : {}),
  };
}
