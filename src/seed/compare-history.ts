import { type Model, requireNode } from '../model/model.ts';
import { compareVersion, compareWithdrawn, printCitations } from './compare-claims.ts';
import {
  compareFields,
  compareTexts,
  type FieldChange,
  type FieldLists,
  inLists,
  printStored,
} from './compare-fields.ts';
import { type Changes, type FactRefresh, type FactVersion, versionId } from './compare-graph.ts';
import type { NameChange } from './compare-names.ts';
import { compareNamesOf } from './compare-names-of.ts';
import { changedUnstated, compareUnstated, propertiesOf } from './compare-unstated.ts';
import type { RestatedName } from './find-restated.ts';
import type { Known } from './known.ts';
import type { Stored, StoredFact } from './read-stored.ts';
import type { EntityRow, Properties } from './seed-graph.ts';

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

const CHANGED = 'CHANGED' as const;
const RETRACTED = 'RETRACTED' as const;

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
    if (stored.entities.has(id)) add(id, compareNamesOf(names, stored.names.get(id) ?? []));
  }
  for (const [id, { before, after }] of changedUnstated(changes, stored)) {
    if (stored.entities.has(id)) add(id, compareUnstated(before, after));
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
              ...inLists([
                ...compareVersion(version, version.old, left, model),
                ...compareUnstated(
                  stored.unstated.get(version.row.key) ?? [],
                  propertiesOf(version.row.unstated),
                ),
              ]),
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
    ...compareTexts(
      'modality',
      printStored(old.properties.modality),
      printStored(modality ?? undefined),
    ),
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

export function compareEntity(
  { type, properties, removed }: EntityRow,
  old: Properties,
  model: Model,
) {
  const fresh = { ...old, ...properties };
  for (const name of removed) delete fresh[name];
  return compareFields([...requireNode(model, type).fields.values()], old, fresh);
}
