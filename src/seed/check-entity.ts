import type { Field, NodeType } from '../model/model.ts';
import { checkPassages } from './check-citations.ts';
import { checkLength, checkNameLength } from './check-length.ts';
import { checkNames, primaryName } from './check-names.ts';
import { checkProperty, isNeeded, isNothing, propertyNames } from './check-properties.ts';
import { article, type Checking, reportUnknown } from './check-reference.ts';
import { checkText } from './check-scalar.ts';
import {
  checkUnstated,
  checkWord,
  isNotStated,
  plainUnstated,
  type UnstatedAbout,
} from './check-unstated.ts';
import type { EntityRow, NameRow, Properties, UnstatedRow } from './seed-graph.ts';
import { type EntityRecord, MERGED_INTO } from './seed-record.ts';
import type { SeedEntry, SeedValue } from './seed-value.ts';

/** An entity with its names and what is left open about it. */
export interface CheckedEntity {
  readonly entity: EntityRow;
  readonly names: readonly NameRow[];
  readonly unstated: readonly UnstatedRow[];
}

/** What every entity can say beside the fields of its type; references stand only there. */
export const OWN_FIELDS: readonly string[] = ['aliases', 'cites', 'unstated', MERGED_INTO];

/** One entity of a file against its type in the model. */
export function checkEntity(
  record: EntityRecord,
  type: NodeType,
  checking: Checking,
): CheckedEntity {
  const { id, fields, source } = record;
  const stored = storedFields(type);
  const cites = checkPassages(fields.entries.get('cites')?.value, source, checking);
  const about: UnstatedAbout = { id, source, passageIds: cites };
  const properties: Record<string, Properties[string]> = {};
  const removed: string[] = [];
  const names: NameRow[] = [];
  const unstated: UnstatedRow[] = [];
  for (const entry of fields.entries.values()) {
    const field = stored.get(entry.name);
    if (isNotStated(entry.value)) {
      checkWord(entry, checking.report);
      unstated.push(plainUnstated(entry.name, about));
    } else if (entry.name === 'aliases') {
      names.push(...checkNames(id, entry.value, source, checking));
    } else if (entry.name === 'unstated') {
      if (saysNothing(entry.value)) removed.push(entry.name);
      else unstated.push(...checkUnstated(entry.value, about, checking));
    } else if (entry.name === 'cites' || entry.name === MERGED_INTO) {
      // The passages that use the primary name are read above, and what it is a part of by `checkMerged`.
    } else if (!field) {
      reportField(entry, type, stored, checking);
    } else if (isNothing(entry.value) && !isNeeded(field)) {
      removed.push(...propertyNames(field));
    } else {
      if (field.name !== 'name') checkLength(field, entry.value, 'node', checking.report);
      const given = checkProperty(field, entry.value, checking);
      Object.assign(properties, given);
      // A date is given whole.
      removed.push(...propertyNames(field).filter((name) => !(name in given)));
    }
  }
  const citing = fields.entries.get('cites');
  if (citing && cites.length > 0 && unstated.length === 0 && !fields.entries.has('name')) {
    checking.report(
      citing.value.at,
      'cites: expected the name beside it that the passages use, or what they leave open',
    );
  }
  checkRequired(record, type, stored, checking);
  const given = fields.entries.get('name')?.value;
  const name = given && checkText('name', given, () => {});
  if (given && name !== undefined && checkNameLength(name, given, checking.report)) {
    names.unshift(primaryName(id, name, cites));
  }
  return { entity: { id, type: type.name, properties, removed }, names, unstated };
}

/** `null`, an empty list, or an empty map. */
function saysNothing(value: SeedValue): boolean {
  return isNothing(value) || (value.kind === 'map' && value.entries.size === 0);
}

/** Fields that lie on the node itself and that people write; the id is the record's key. */
export function storedFields(type: NodeType): ReadonlyMap<string, Field> {
  return new Map(
    [...type.fields].filter(
      ([name, field]) => name !== 'id' && (field.kind === 'property' || field.kind === 'fuzzyDate'),
    ),
  );
}

function reportField(
  entry: SeedEntry,
  type: NodeType,
  stored: ReadonlyMap<string, Field>,
  { report }: Checking,
): void {
  const field = type.fields.get(entry.name);
  if (!field) {
    const names = [...stored.keys(), ...OWN_FIELDS];
    reportUnknown(entry.at, `${article(type.name)} has no field`, entry.name, names, report);
  } else if (field.kind === 'claim' || field.kind === 'relation') {
    const isFact = field.kind === 'claim' || field.fact;
    const [kind, section] = isFact ? ['claim', 'facts'] : ['relation', 'relations'];
    report(
      entry.at,
      `${entry.name} is a ${kind}: write it under ${section}:, with relation: ${field.relation}`,
    );
  } else {
    report(entry.at, `${entry.name} cannot be written: the graph works it out`);
  }
}

/** A new entity needs all that the model requires; one that the database has may be given in part. */
function checkRequired(
  { id, at, fields }: EntityRecord,
  type: NodeType,
  stored: ReadonlyMap<string, Field>,
  { known, report }: Checking,
): void {
  const there = known.entities.get(id);
  if (there?.stored && there.id === id) return;
  for (const field of stored.values()) {
    if (isNeeded(field) && !fields.entries.has(field.name)) {
      report(at, `${id}: ${article(type.name)} needs ${field.name}`);
    }
  }
}
