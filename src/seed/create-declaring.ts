import { SOURCE_DATE } from '../model/reserved-names.ts';
import { checkId } from './check-id.ts';
import { readBrought, readInto } from './check-merged.ts';
import { readReference } from './check-reference.ts';
import { passageId } from './compose-ids.ts';
import { IN_MEMORY, type Keeping, type KeptMap, type Lookup } from './keeping.ts';
import {
  type Brought,
  isMerged,
  type Known,
  type KnownEntity,
  type KnownFact,
  type KnownPassage,
  type Misquoted,
  type Referable,
  wordsOf,
} from './known.ts';
import { parseFuzzyDate } from './parse-fuzzy-date.ts';
import type { PassageRecord, SeedRecord } from './seed-record.ts';
import { type Position, printPlace, type Report, type SeedMap, scalarText } from './seed-value.ts';

/** What references can point at, while records are read a part at a time. */
export interface Declaring {
  /** Adds what records declare, and what the database holds of all that they mention. */
  add(records: readonly SeedRecord[], stored: Referable): void;
  /** All of it. Reports ids that stand for two things. */
  finish(): Known;
}

/** Begins with nothing. What there is to know is kept in `keeping`. */
export function createDeclaring(report: Report, keeping: Keeping = IN_MEMORY): Declaring {
  const entities = keeping.map<KnownEntity>();
  const passages = keeping.map<KnownPassage>();
  const facts = keeping.map<KnownFact>();
  const premises = keeping.map<readonly string[]>();
  const withdrawn = keeping.map<true>();
  const merging = keeping.map<string>();
  const misquoted = keeping.map<Misquoted>();
  const brought = keeping.map<Brought>();
  const first = {
    entity: keeping.map<Position>(),
    passage: keeping.map<Position>(),
    fact: keeping.map<Position>(),
    retraction: keeping.map<Position>(),
    sourceRetraction: keeping.map<Position>(),
  };
  const declare = (kind: keyof typeof first, id: string, at: Position): boolean => {
    const earlier = first[kind].get(id);
    const what = kind.endsWith('etraction') ? 'retracted' : 'given';
    if (earlier) report(at, `${id} was ${what} already at ${printPlace(earlier)}`);
    else first[kind].set(id, at);
    return earlier === undefined;
  };
  const add = (record: SeedRecord, quoted: Referable['misquoted']): void => {
    switch (record.kind) {
      case 'entity': {
        checkId('id', record.id, record.at, report);
        const into = readInto(record.fields);
        const other = into && scalarText(into);
        if (other !== undefined) {
          const { names, relations } = brought.get(other) ?? NOTHING_BROUGHT;
          const more = readBrought(record.fields);
          brought.set(other, {
            names: [...names, ...more.names],
            relations: [...relations, ...more.relations],
          });
        }
        if (declare('entity', record.id, record.at) && !isMerged(entities, record.id)) {
          const stored = entities.get(record.id);
          if (other !== undefined && !stored?.stored) merging.set(record.id, other);
          entities.set(record.id, declareEntity(record, stored));
        }
        break;
      }
      case 'passage': {
        const id = passageId(record.sourceId, record.label);
        if (declare('passage', id, record.at)) {
          passages.set(id, { text: wordsOf(record) ?? '' });
          const quotes = quoted.get(id);
          if (quotes) misquoted.set(id, { at: placeOfWords(record), quotes });
        }
        break;
      }
      case 'fact': {
        const key = record.fields.entries.get('key')?.value;
        const text = key && scalarText(key);
        if (text === undefined) break;
        checkId('key', text, key?.at ?? record.at, report);
        if (declare('fact', text, key?.at ?? record.at)) facts.set(text, UNRESOLVED);
        break;
      }
      case 'retraction': {
        const key = readReference('retract', 'the key of a fact', record.key, () => {});
        if (key !== undefined) declare('retraction', key, record.at);
        break;
      }
      case 'sourceRetraction': {
        const id = readReference('retractSource', 'the id of a Source', record.id, () => {});
        if (id !== undefined) declare('sourceRetraction', id, record.at);
        break;
      }
      case 'names':
      case 'unreadable':
      case 'relation':
        break;
    }
  };
  return {
    add(records, stored) {
      for (const [id, entity] of stored.entities) entities.set(id, entity);
      for (const [id, passage] of stored.passages) passages.set(id, passage);
      for (const [key, fact] of stored.facts) facts.set(key, fact);
      for (const [key, keys] of stored.premises) premises.set(key, keys);
      for (const key of stored.withdrawn) withdrawn.set(key, true);
      for (const record of records) add(record, stored.misquoted);
    },
    finish() {
      const { retraction: retractions, sourceRetraction: sourceRetractions } = first;
      leadOn(entities, merging);
      const known: Known = {
        ...{
          entities,
          passages,
          facts,
          premises,
          merging,
          brought,
          misquoted,
          retractions,
          sourceRetractions,
        },
        // What is stated again stands again.
        withdrawn: { has: (key) => withdrawn.has(key) && !first.fact.has(key) },
      };
      reportClashes(first, known, report);
      return known;
    },
  };
}

/** Ids of what is merged lead to what it is a part of in the end; those that lead nowhere stay as they are. */
function leadOn(entities: KeptMap<KnownEntity>, merging: Lookup<string>): void {
  for (const [id, into] of merging) {
    const passed = new Set([id]);
    let other = into;
    for (let next = merging.get(other); next !== undefined; next = merging.get(other)) {
      if (passed.has(other)) break;
      passed.add(other);
      other = next;
    }
    const entity = passed.has(other) ? undefined : entities.get(other);
    if (entity) entities.set(id, entity);
  }
}

/** `node(id:)` finds entities and passages alike, and what is not stated is of a fact or an entity. */
function reportClashes(
  given: Readonly<Record<'entity' | 'passage' | 'fact', Lookup<Position>>>,
  { entities, passages, facts }: Known,
  report: Report,
): void {
  for (const [id, at] of given.entity) {
    if (id.includes('#') && passages.has(id))
      report(at, `${id} is a passage already: expected another id`);
    // `F46` is the key of a fact, `F46.1` its first version.
    const fact = [...new Set([id, id.replace(/\.\d+$/, '')])].find((key) => facts.has(key));
    if (fact !== undefined) report(at, `${id}: ${fact} is the key of a fact; expected another id`);
  }
  for (const kind of ['passage', 'fact'] as const) {
    for (const [id, at] of given[kind]) {
      if (!entities.has(id) || given.entity.has(id)) continue;
      const remedy = kind === 'passage' ? 'label' : 'key';
      report(at, `${id} is an entity already: expected another ${remedy}`);
    }
  }
}

const NOTHING_BROUGHT: Brought = { names: [], relations: [] };

const UNRESOLVED: KnownFact = { modality: undefined, saidOn: undefined };

function declareEntity(
  { id, type, fields }: { id: string; type: string; fields: SeedMap },
  stored: KnownEntity | undefined,
): KnownEntity {
  const name = fields.entries.get('name')?.value;
  const published = fields.entries.get(SOURCE_DATE)?.value;
  const date = published && parseFuzzyDate(SOURCE_DATE, published, () => {});
  return {
    id,
    type: stored?.type ?? type,
    name: (name && scalarText(name)) ?? stored?.name ?? id,
    stored: stored !== undefined,
    publishedFrom: published ? date?.earliest : stored?.publishedFrom,
  };
}

function placeOfWords({ entry: { at, value } }: PassageRecord): Position {
  return (value.kind === 'map' ? value.entries.get('text')?.at : undefined) ?? at;
}
