import { type Model, requireEdge, requireNode } from '../model/model.ts';
import { compareVersion, NO_CLAIM } from './compare-claims.ts';
import {
  compareFields,
  compareTexts,
  type FieldChange,
  type FieldLists,
  inLists,
} from './compare-fields.ts';
import type { Changes, FactVersion } from './compare-graph.ts';
import { aboutVersion, compareEntity, type HistoryRow } from './compare-history.ts';
import { compareNamesOf } from './compare-names-of.ts';
import type { ComparedSeed } from './compare-seed.ts';
import { compareUnstated, propertiesOf } from './compare-unstated.ts';
import type { StoredRelation } from './read-stored.ts';
import type { EntityRow, PassageRow, Properties, RelationRow } from './seed-graph.ts';

/** A line of the change log: what was done to one thing, or how many things were written at once. */
export interface LogRow extends FieldLists {
  readonly kind: HistoryRow['kind'] | 'RECORDED' | 'DELETED' | 'LOADED';
  readonly aboutId?: string;
  readonly type?: string;
  readonly relation?: string;
  readonly factId?: string;
  readonly version?: number;
}

/**
 * A line of the log: of a history, too, or of the log alone, since histories of new things begin with the things
 * themselves.
 */
export type LogLine =
  | { readonly kind: 'history'; readonly row: HistoryRow }
  | { readonly kind: 'log'; readonly row: LogRow };

/** Where more things are written at once, one line says how many. */
export const MOST_LOGGED = 1000;

/** The lines for what a seed or a mutation changes, in the order: what is new, what differs, what is withdrawn. */
export function logChanges(compared: ComparedSeed, model: Model): readonly LogLine[] {
  const { changes, history, restated } = compared;
  const { entities, passages, relations, replaced, facts } = changes;
  const versions = facts.created.filter((change) => change.kind === 'version');
  const rows: readonly (() => LogRow)[] = [
    ...entities.created.map((row) => () => ({
      ...about(row.id, row.type),
      ...inLists(newEntity(row, changes, model)),
    })),
    ...passages.created.map((row) => () => passageLine('RECORDED', row, {}, model)),
    ...relations.created.map((row) => () => relationLine('RECORDED', row, {}, model)),
    ...replaced.map((row) => () => goneLine(row, model)),
    ...versions.map((change) => () => newFact(change, model)),
    ...passages.updated.map(
      (row) => () => passageLine('CHANGED', row, compared.stored.passages.get(row.id), model),
    ),
    ...relations.updated.map(
      (row) => () => relationLine('CHANGED', row, compared.stored.relations.get(row.id), model),
    ),
    ...restated.relations.map(
      ({ type, subjectId, objectId }) =>
        (): LogRow => ({
          ...{ kind: 'CHANGED', aboutId: subjectId, relation: type },
          ...inLists([{ field: 'object', before: objectId, after: objectId }]),
        }),
    ),
  ];
  if (rows.length + history.length > MOST_LOGGED) {
    return [{ kind: 'log', row: countLines(compared) }];
  }
  return [
    ...rows.map((make) => ({ kind: 'log', row: make() }) as const),
    ...history.map((row) => ({ kind: 'history', row }) as const),
  ];
}

function about(aboutId: string, type: string) {
  return { kind: 'RECORDED' as const, aboutId, type };
}

function newEntity(row: EntityRow, changes: Changes, model: Model): FieldChange[] {
  const names = changes.names.created.filter(({ entityId }) => entityId === row.id);
  const open = changes.unstated.created.filter(({ properties }) => properties.aboutId === row.id);
  return [
    ...compareEntity(row, {}, model),
    ...compareNamesOf(names, []),
    ...compareUnstated([], propertiesOf(open)),
  ];
}

function newFact(change: FactVersion, model: Model): LogRow {
  const found = compareVersion(change, NO_CLAIM, new Set(), model);
  const open = compareUnstated([], propertiesOf(change.row.unstated));
  return { kind: 'RECORDED', ...aboutVersion(change), ...inLists([...found, ...open]) };
}

function passageLine(
  kind: 'RECORDED' | 'CHANGED',
  { id, properties }: PassageRow,
  old: Properties = {},
  model: Model,
): LogRow {
  const fields = [...requireNode(model, 'Passage').fields.values()];
  const found = compareFields(fields, old, { ...old, ...properties });
  return { kind, aboutId: id, type: 'Passage', ...inLists(found) };
}

/** A relation without facts has no id that can be looked up: it is told of its subject. */
function relationLine(
  kind: 'RECORDED' | 'CHANGED',
  { type, subjectId, objectId, properties, removed }: RelationRow,
  old: Properties = {},
  model: Model,
): LogRow {
  const edge = model.relations.get(type)?.edge ?? null;
  const fields = edge === null ? [] : [...requireEdge(model, edge).fields.values()];
  const fresh = Object.fromEntries(
    Object.entries({ ...old, ...properties }).filter(([name]) => !removed.includes(name)),
  );
  const object = compareTexts('object', kind === 'RECORDED' ? '' : objectId, objectId);
  const found = [...object, ...compareFields(fields, old, fresh)];
  return { kind, aboutId: subjectId, relation: type, ...inLists(found) };
}

/** A relation that is no more. */
export function goneLine({ type, properties }: StoredRelation, model: Model): LogRow {
  const edge = model.relations.get(type)?.edge ?? null;
  const fields = edge === null ? [] : [...requireEdge(model, edge).fields.values()];
  const found = [
    ...compareTexts('object', String(properties.objectId), ''),
    ...compareFields(fields, properties, {}),
  ];
  const aboutId = String(properties.subjectId);
  return { kind: 'RETRACTED', aboutId, relation: type, ...inLists(found) };
}

function countLines({ changes, history }: ComparedSeed): LogRow {
  const retracted = history.filter(({ kind, factId }) => kind === 'RETRACTED' && factId).length;
  return loadedLine(new Map([...countThings(changes), ['RETRACTED', retracted]]));
}

/** How many things of each type changes write. */
export function countThings(changes: Changes): ReadonlyMap<string, number> {
  const { entities, merged, relations, passages, facts } = changes;
  const counts = new Map<string, number>();
  for (const { type } of [
    ...[...entities.created, ...entities.updated, ...merged.created],
    ...[...relations.created, ...relations.updated],
  ]) {
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  counts.set('Passage', passages.created.length + passages.updated.length);
  counts.set('Fact', facts.created.length + facts.updated.length);
  return counts;
}

/** One line for many things: how many of each type were written, as changes from nothing to a number. */
export function loadedLine(counts: ReadonlyMap<string, number>): LogRow {
  const found = [...counts].filter(([, number]) => number > 0);
  return {
    kind: 'LOADED',
    ...inLists(found.map(([field, number]) => ({ field, before: '', after: String(number) }))),
  };
}
