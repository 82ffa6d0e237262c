import { type Field, type Model, requireNode } from '../model/model.ts';
import { type Changes, type FactRefresh, type FactVersion, versionId } from './compare-graph.ts';
import type { NameChange } from './compare-names.ts';
import { isSame } from './compare-rows.ts';
import type { RestatedName } from './find-restated.ts';
import type { Known } from './known.ts';
import type { Stored, StoredFact, StoredName } from './read-stored.ts';
import {
  type CitationRow,
  type EntityRow,
  type FactRow,
  type LinkRow,
  type Properties,
  type StoredValue,
  SYMMETRIC_LINKS,
} from './seed-graph.ts';

/** What a change does to a thing that was there before it: the parallel lists say which fields it changes. */
export interface HistoryRow extends FieldLists {
  readonly kind: 'CHANGED' | 'RETRACTED' | 'MERGED' | 'UNMERGED';
  /** Id of an entity, or key of a fact. */
  readonly aboutId: string;
  /** Name of its type in the model. */
  readonly type: string;
  /** Of a fact: the version that the change makes, or that it is made to. */
  readonly version?: number;
  /** Of a fact: its relation, and the id of that version. */
  readonly relation?: string;
  readonly factId?: string;
}

/** Parallel lists of the fields that change. */
export interface FieldLists {
  readonly fieldList: readonly string[];
  /** Values as text; empty where there was none, or is none any more. */
  readonly oldList: readonly string[];
  readonly newList: readonly string[];
}

const CHANGED = 'CHANGED' as const;
const RETRACTED = 'RETRACTED' as const;

/** A field whose value changes. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/**
 * An entry for each entity and fact that is there already and changes or is retracted. What is new needs none: its own
 * properties say when it was recorded, and in which change.
 */
export function compareHistory(
  changes: Changes,
  stored: Stored,
  restated: readonly RestatedName[],
  model: Model,
  { entities }: Known,
): HistoryRow[] {
  const byEntity = new Map<string, FieldChange[]>();
  const add = (id: string, found: readonly FieldChange[]) => {
    if (found.length > 0) byEntity.set(id, [...(byEntity.get(id) ?? []), ...found]);
  };
  for (const row of changes.entities.updated) {
    const old = stored.entities.get(row.id);
    if (old) add(row.id, compareEntity(row, old, model));
  }
  for (const [id, names] of Map.groupBy(namesOf(changes), ({ entityId }) => entityId)) {
    if (stored.entities.has(id)) add(id, compareAliases(names, stored.names.get(id) ?? []));
  }
  for (const { entityId, name } of restated) {
    add(entityId, [{ field: 'aliases', before: name, after: name }]);
  }
  const versions = changes.facts.updated.filter((change) => change.kind === 'version');
  const refreshes = changes.facts.updated.filter((change) => change.kind === 'refresh');
  // With those that are withdrawn no version of now is linked.
  const left = new Set([
    ...versions.map(({ row }) => row.key),
    ...changes.retractions.facts.map(({ properties: { key } }) => String(key)),
  ]);
  return [
    ...changes.merged.created.flatMap(({ id, into, type }) => [
      mergeRow(into, type, 'mergedFrom', id),
      mergeRow(id, type, 'mergedInto', into),
    ]),
    ...[...byEntity].map(([aboutId, found]) => ({
      kind: CHANGED,
      aboutId,
      type: entities.get(aboutId)?.type ?? '',
      ...inLists(found),
    })),
    ...versions.flatMap((version) =>
      version.old
        ? [
            {
              kind: CHANGED,
              ...aboutVersion(version),
              ...inLists(compareVersion(version, version.old, left, model)),
            },
          ]
        : [],
    ),
    ...refreshes.flatMap(historyOfRefresh),
    ...changes.retractions.sourceIds.map((aboutId) => ({
      ...{ kind: RETRACTED, aboutId, type: 'Source' },
      ...inLists([]),
    })),
    ...changes.retractions.facts.map((fact) => ({
      kind: RETRACTED,
      ...aboutFact(fact),
      ...inLists(compareWithdrawn(fact, model)),
    })),
  ];
}

/** What tells of an entity that another one became a part of it, or that it became a part of another one. */
export function mergeRow(
  aboutId: string,
  type: string,
  field: 'mergedFrom' | 'mergedInto',
  other: string,
): HistoryRow {
  return { kind: 'MERGED', aboutId, type, ...inLists([{ field, before: '', after: other }]) };
}

/** The version stays: its modality follows from its premises, and from citations that are withdrawn. */
function historyOfRefresh({ old, properties, citations }: FactRefresh): HistoryRow[] {
  const { modality = old.properties.modality } = properties;
  const found = [
    ...compareTexts('modality', textOf(old.properties.modality), textOf(modality ?? undefined)),
    ...(citations
      ? compareTexts('citations', printCitations(citations.before), printCitations(citations.after))
      : []),
  ];
  if (found.length === 0) return [];
  return [{ kind: CHANGED, ...aboutFact(old), ...inLists(found) }];
}

/** Which version of which fact something is about. */
export function aboutVersion(change: FactVersion) {
  const { key, relation } = change.row;
  return {
    aboutId: key,
    type: 'Fact',
    relation,
    version: change.version,
    factId: versionId(change),
  };
}

function aboutFact({ id, version, relation, properties }: StoredFact) {
  return { aboutId: String(properties.key), type: 'Fact', relation, version, factId: id };
}

function namesOf({ names: { created, updated } }: Changes): readonly NameChange[] {
  return [...created, ...updated];
}

/** Names beside the primary one, which is a field of its own: what becomes one, and what is none any more. */
export function compareAliases(
  names: readonly NameChange[],
  stored: readonly StoredName[],
): FieldChange[] {
  const isAlias = (properties: Properties | undefined) => properties?.primary === false;
  return names.flatMap(({ properties }) => {
    const name = String(properties.name);
    const old = stored.find((one) => one.properties.name === name)?.properties;
    const [before, after] = [isAlias(old) ? name : '', isAlias(properties) ? name : ''];
    return compareTexts('aliases', before, after);
  });
}

export function compareEntity(
  { type, properties, removed }: EntityRow,
  old: Properties,
  model: Model,
) {
  const fresh = { ...old, ...properties };
  for (const name of removed) delete fresh[name];
  return compareFields([...requireNode(model, type).fields.values()], old, fresh);
}

/** All that a claim said, which nobody says any more. */
function compareWithdrawn(old: StoredFact, model: Model): FieldChange[] {
  return compareClaims(old, NO_CLAIM, model);
}

export function compareVersion(
  { row }: FactVersion,
  old: Claim,
  left: ReadonlySet<string>,
  model: Model,
): FieldChange[] {
  const { record: properties, citations } = row;
  return compareClaims(old, { properties, citations, links: linksAfter(row, old, left) }, model);
}

/** What a claim says, cites and is linked with. */
export type Claim = Pick<StoredFact, 'properties' | 'citations' | 'links'>;

/** What a claim is compared with that is new, or withdrawn. */
export const NO_CLAIM: Claim = { properties: {}, citations: [], links: [] };

function compareClaims(old: Claim, fresh: Claim, model: Model): FieldChange[] {
  const fields = [...requireNode(model, 'Fact').fields.values()];
  // Ends and scenario are kept by id.
  const ids = ['subject', 'object', 'scenario'].map((name) => {
    const [before, after] = [old, fresh].map(({ properties }) => textOf(properties[`${name}Id`]));
    return compareTexts(name, before ?? '', after ?? '');
  });
  return [
    ...compareFields(
      fields.filter(({ name }) => !OF_EVERY_VERSION.includes(name)),
      old.properties,
      fresh.properties,
    ),
    ...ids.flat(),
    ...compareQualifiers(old.properties, fresh.properties),
    ...compareTexts(
      'citations',
      printCitations(old.citations.filter(isStanding)),
      printCitations(fresh.citations.filter(isStanding)),
    ),
    ...LINKS.flatMap(([field, type]) =>
      compareTexts(field, linkedKeys(old.links, type), linkedKeys(fresh.links, type)),
    ),
  ];
}

/** What follows from the rest, and what every version has of its own. */
const OF_EVERY_VERSION = [
  'id',
  'key',
  'version',
  'sentence',
  'recordedAt',
  'retractedAt',
] as readonly string[];

const LINKS = [
  ['premises', 'BASED_ON'],
  ['causes', 'CAUSES'],
  ['alternatives', 'ALTERNATIVE_TO'],
  ['rivals', 'RIVALS'],
] as const;

/**
 * What holds either way moves on to the new version (`write-links.ts`), unless the other one is replaced,
 * too: then both are given whole; or withdrawn.
 */
function linksAfter(
  { links }: FactRow,
  old: Pick<Claim, 'links'>,
  left: ReadonlySet<string>,
): readonly LinkRow[] {
  const moved = old.links.filter(
    ({ type, key }) => SYMMETRIC_LINKS.includes(type) && !left.has(key),
  );
  return [...moved, ...links];
}

/** Values and dates. */
export function compareFields(
  fields: readonly Field[],
  old: Properties,
  fresh: Properties,
): FieldChange[] {
  return fields.flatMap(({ kind, name }) => {
    switch (kind) {
      case 'property': {
        if (isSame(old[name], fresh[name])) return [];
        return [{ field: name, before: textOf(old[name]), after: textOf(fresh[name]) }];
      }
      case 'fuzzyDate':
        return compareTexts(name, printDate(name, old), printDate(name, fresh));
      default:
        return [];
    }
  });
}

/** `early 2026 (2026-01-01 to 2026-03-31)`: the words, and the days that they are taken for. */
function printDate(name: string, properties: Properties): string {
  const text = properties[`${name}Text`];
  if (text === undefined) return '';
  const [earliest, latest] = [properties[name], properties[`${name}Latest`]];
  return earliest === latest && earliest === text
    ? String(text)
    : `${text} (${earliest ?? '…'} to ${latest ?? '…'})`;
}

function compareQualifiers(old: Properties, fresh: Properties): FieldChange[] {
  const [before, after] = [qualifiersOf(old), qualifiersOf(fresh)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) =>
    compareTexts(name, before.get(name) ?? '', after.get(name) ?? ''),
  );
}

/** Entities by their ids, since their names may change by themselves. */
function qualifiersOf({
  nameList = [],
  valueList = [],
  entityIdList = [],
}: Properties): ReadonlyMap<string, string> {
  const [names, values, ids] = [nameList, valueList, entityIdList].map(asTexts);
  const found = new Map<string, string>();
  for (const [index, name] of (names ?? []).entries()) {
    const earlier = found.get(name);
    const value = ids?.[index] || values?.[index] || '';
    found.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return found;
}

export function compareTexts(field: string, before: string, after: string): FieldChange[] {
  return before === after ? [] : [{ field, before, after }];
}

export function inLists(found: readonly FieldChange[]): FieldLists {
  return {
    fieldList: found.map(({ field }) => field),
    oldList: found.map(({ before }) => before),
    newList: found.map(({ after }) => after),
  };
}

function isStanding({ properties }: CitationRow): boolean {
  return properties.retractedAt === undefined;
}

/** `article#S11: REPORTED, "makes Ascend"; …`. */
function printCitations(citations: readonly CitationRow[]): string {
  return citations
    .map(({ passageId, properties: { modality, stance, role, hedge, quote } }) => {
      const words = [
        modality,
        stance === 'SUPPORTS' ? undefined : stance,
        role === 'STATES' ? undefined : role,
        hedge,
        quote === undefined ? undefined : `"${quote}"`,
      ];
      return `${passageId}: ${words.filter((word) => word !== undefined).join(', ')}`;
    })
    .join('; ');
}

function linkedKeys(links: readonly LinkRow[], type: LinkRow['type']): string {
  const keys = links.filter((link) => link.type === type).map(({ key }) => key);
  return [...new Set(keys)].sort().join(', ');
}

function textOf(value: StoredValue | undefined): string {
  return value === undefined ? '' : asTexts(value).join(', ');
}

function asTexts(value: StoredValue): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
