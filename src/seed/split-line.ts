import type { Model } from '../model/model.ts';
import { findNearest } from '../model/nearest-name.ts';
import { OWN_FIELDS } from './check-entity.ts';
import { readReference } from './check-reference.ts';
import { sourceOf } from './compose-ids.ts';
import { LINE_NOTE, MISTAKE_NOTE, SOURCE_NOTE, toItem } from './seed-item.ts';
import type { SeedRecord } from './seed-record.ts';
import {
  describeValue,
  isNull,
  type Report,
  type SeedEntry,
  type SeedMap,
  type SeedValue,
} from './seed-value.ts';
import { splitRetractions, splitSource, splitSourceRetractions } from './split-sections.ts';

/**
 * One line of a JSONL file becomes records. What has an `id` is an entity, or further names of one
 * where no `type` is given; what has a `relation` is a fact or a relation, as the model has it; what
 * has a `passage` is one; `retract` names facts that are to be withdrawn, and `retractSource` sources.
 * `ofFile` is what citations without a source mean.
 */
export function splitLine(
  given: SeedValue,
  model: Model,
  report: Report,
  ofFile?: string,
): readonly SeedRecord[] {
  if (given.kind !== 'map') {
    const found = describeValue(given);
    report(given.at, `expected a record such as {"type": …, "id": …}, found ${found}`);
    return [];
  }
  if (given.entries.has(LINE_NOTE) && given.entries.size <= 1 + countNotes(given)) {
    report(given.at, reasonOf(given));
    return [];
  }
  const note = given.entries.get(SOURCE_NOTE)?.value;
  const own = note && readReference(SOURCE_NOTE, 'the id of a source', note, report);
  const source = own ?? ofFile;
  const line = without(given, ({ name }) => NOTES.includes(name));
  const base = { at: given.at, source, item: toItem(given.at, {}, line, source) };
  if (line.entries.has('id')) return splitEntity(line, base, report);
  const retract = line.entries.get('retract') ?? line.entries.get('retractSource');
  if (retract) return splitRetract(line, retract, base.item, report);
  const relation = line.entries.get('relation');
  if (!relation && line.entries.has('passage')) return splitPassage(line, base, report);
  if (!relation) {
    report(
      line.at,
      'expected "id", for an entity, "relation", with "subject" and "object", "passage", with "text", or "retract" or "retractSource"',
    );
    return [];
  }
  const kind = kindOf(relation.value, model);
  // A fact is given whole: what is null is not given. Of a relation it is taken away.
  const fields = kind === 'fact' ? without(line, ({ value }) => isNull(value)) : line;
  return [{ ...base, kind, fields }];
}

/** What the program notes on a line. */
const NOTES: readonly string[] = [MISTAKE_NOTE, SOURCE_NOTE];

function countNotes({ entries }: SeedMap): number {
  return NOTES.filter((name) => entries.has(name)).length;
}

/** Why a line that is no record was left out; where it stood then is not where it stands. */
function reasonOf({ entries }: SeedMap): string {
  const mistake = entries.get(MISTAKE_NOTE)?.value;
  return mistake?.kind === 'scalar' && typeof mistake.value === 'string'
    ? mistake.value.replace(/ \([^()]*:\d+:\d+\)$/, '')
    : `expected a record in place of ${LINE_NOTE}`;
}

/** What all records of a line have. */
type Base = Pick<SeedRecord, 'at' | 'source' | 'item'>;

/** It says nothing else: why, is said of all that is written together. */
function splitRetract(
  line: SeedMap,
  retract: SeedEntry,
  item: SeedMap,
  report: Report,
): readonly SeedRecord[] {
  for (const { name, at } of line.entries.values()) {
    if (name !== retract.name)
      report(at, `${retract.name}: expected nothing beside it, found ${name}`);
  }
  const split = retract.name === 'retract' ? splitRetractions : splitSourceRetractions;
  return split(retract.value, item);
}

/** A field of the entity may be called `type`: then `__typename` says its type. */
const TYPE_NAMES = ['__typename', 'type'];

/** What only grows, so that null takes nothing away. */
const GROWING: readonly string[] = [...OWN_FIELDS, 'passages'].filter((one) => one !== 'unstated');

function splitEntity(line: SeedMap, base: Base, report: Report): readonly SeedRecord[] {
  const given = line.entries.get('id');
  const id = given && readReference('id', 'text', given.value, report);
  if (!given || id === undefined) return [];
  const named = TYPE_NAMES.find((name) => line.entries.has(name));
  if (named === undefined) return splitNames(line, id, base, report);
  const type = readReference(named, 'the name of a type', valueIn(line, named), report);
  if (type === undefined) return [];
  const fields = without(
    line,
    ({ name, value }) =>
      name === 'id' || name === named || (GROWING.includes(name) && isNull(value)),
  );
  if (type === 'Source') {
    const entry = { name: id, at: given.value.at, value: fields };
    return splitSource(entry, base.source, report, base.item);
  }
  const typeAt = valueIn(line, named).at;
  return [{ ...base, kind: 'entity', typeAt, type, id, fields }];
}

function splitNames(line: SeedMap, id: string, base: Base, report: Report): readonly SeedRecord[] {
  const names = line.entries.get('aliases')?.value;
  const others = [...line.entries.keys()].filter((name) => name !== 'id' && name !== 'aliases');
  if (names?.kind === 'list' && others.length === 0) {
    return [{ ...base, kind: 'names', id, names }];
  }
  report(line.at, `${id}: expected the name of its type, as "type"`);
  return [];
}

const PASSAGE_FIELDS = ['passage', 'position'];

/** `{"passage": "ledger#L1", "position": 1, "text": …}`: a passage apart from its source. */
function splitPassage(line: SeedMap, base: Base, report: Report): readonly SeedRecord[] {
  const value = valueIn(line, 'passage');
  const id = readReference('passage', 'a passage such as ledger#L1', value, report);
  if (id === undefined) return [];
  if (!id.includes('#')) {
    report(value.at, `passage: "${id}" does not say which source; expected one such as ledger#L1`);
    return [];
  }
  const sourceId = sourceOf(id);
  const position = readPosition(line, report);
  const label = id.slice(sourceId.length + 1);
  const fields = without(line, ({ name }) => PASSAGE_FIELDS.includes(name));
  const { at } = value;
  const entry = { name: label, at, value: fields };
  return [{ ...base, at, kind: 'passage', sourceId, label, position, entry }];
}

/** Its place in the source, from 1. */
function readPosition({ at, entries }: SeedMap, report: Report): number {
  const value = entries.get('position')?.value;
  const given = value?.kind === 'scalar' ? Number(value.value ?? 0) : 0;
  if (Number.isSafeInteger(given) && given > 0) return given;
  const found = value ? describeValue(value) : 'nothing';
  report(value?.at ?? at, `position: expected its place in the source, from 1, found ${found}`);
  return 1;
}

function without(map: SeedMap, isLeftOut: (entry: SeedEntry) => boolean): SeedMap {
  const entries = [...map.entries].filter(([, entry]) => !isLeftOut(entry));
  return { ...map, entries: new Map(entries) };
}

function valueIn(line: SeedMap, name: string): SeedValue {
  return line.entries.get(name)?.value ?? line;
}

/** For an unknown one, that of the name that may be meant, among which it is looked for then. */
function kindOf(value: SeedValue, { relations }: Model): 'fact' | 'relation' {
  const name = value.kind === 'scalar' ? String(value.value) : '';
  const known = relations.has(name) ? name : findNearest(name, relations.keys());
  const relation = known === undefined ? undefined : relations.get(known);
  if (relation) return relation.kind === 'plain' ? 'relation' : 'fact';
  return [...relations.values()].some((one) => one.kind !== 'plain') ? 'fact' : 'relation';
}
