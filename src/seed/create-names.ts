import { whereEntitySeen } from '../database/hidden-things.ts';
import type { Run } from '../database/run.ts';
import type { Values } from '../database/to-rows.ts';
import type { Model } from '../model/model.ts';
import { nameKey } from '../model/name-key.ts';
import { inBatches } from './batches.ts';
import { IN_MEMORY, type Keeping, type Lookup } from './keeping.ts';
import { keptLists } from './kept-lists.ts';
import type { KnownEntity } from './known.ts';
import { ENTITY, knownEntities } from './known-entities.ts';
import { readBatches } from './read-batches.ts';
import { MERGED_INTO, type SeedRecord } from './seed-record.ts';
import type { SeedValue } from './seed-value.ts';

/**
 * Names by which files refer to entities in place of ids. They are looked for only when a reference leads to no id, since
 * almost all do.
 */
export interface Names {
  /** The ids of those that bear the name, as far as has been learned; one that has not been looked for is noted. */
  find(name: string): readonly string[];
  /** Looks for the names that were noted, in what files say and in the database. Returns whether any was found. */
  learn(readRecords: () => AsyncIterable<readonly SeedRecord[]>): Promise<boolean>;
  /** Entities of the database that were found by a name. */
  stored(): Lookup<KnownEntity>;
}

/** Begins with none. What is learned is kept in `keeping`, as files may refer to all by names. */
export function createNames(run: Run, model: Model, keeping: Keeping = IN_MEMORY): Names {
  const found = keptLists<string>(keeping);
  /** Who bears which name. */
  const borne = keeping.map<true>();
  const stored = keeping.map<KnownEntity>();
  let noted = keeping.map<true>();
  let hits = 0;
  const add = (key: string, id: string): void => {
    const pair = JSON.stringify([key, id]);
    if (borne.has(pair)) return;
    borne.set(pair, true);
    found.push(key, id);
    hits += 1;
  };
  return {
    stored: () => stored,
    find(name) {
      const key = nameKey(name);
      if (!found.has(key)) noted.set(key, true);
      return found.of(key);
    },
    async learn(readRecords) {
      const wanted = noted;
      if (wanted.size === 0) return false;
      noted = keeping.map<true>();
      hits = 0;
      for (const key of wanted.keys()) found.begin(key);
      for await (const records of readRecords()) {
        for (const record of records) {
          if (record.kind !== 'entity' && record.kind !== 'names') continue;
          for (const key of namesOf(record).map(nameKey)) if (wanted.has(key)) add(key, record.id);
        }
      }
      for (const keys of inBatches(wanted.keys())) {
        const rows = await readBearers(run, model, keys);
        for (const [key, id] of rows) add(String(key), String(id));
        const entities = knownEntities(
          rows.map(([, ...row]) => row),
          model,
        );
        for (const [id, entity] of entities) stored.set(id, entity);
      }
      return hits > 0;
    },
  };
}

/** Those in the database that bear names: the key of the name, then what `knownEntities` takes. */
function readBearers(run: Run, { hidden }: Model, keys: readonly string[]): Promise<Values[]> {
  return readBatches(
    run,
    `UNWIND $p.rows AS key
MATCH (:Name {key: key})-[:NAMES]->(entity:Entity)${whereEntitySeen(hidden)}
RETURN key, ${ENTITY}`,
    keys,
  );
}

/** No names at all: what is given is an id. */
export const NO_NAMES: Pick<Names, 'find' | 'stored'> = { find: () => [], stored: () => new Map() };

/** The names that a record gives its entity. */
function namesOf(record: Extract<SeedRecord, { kind: 'entity' | 'names' }>): readonly string[] {
  // Another one has the names of what is a part of it.
  if (record.kind === 'entity' && record.fields.entries.has(MERGED_INTO)) return [];
  const values =
    record.kind === 'names'
      ? [record.names]
      : ['name', 'aliases'].map((field) => record.fields.entries.get(field)?.value);
  return values.flatMap((value) => (value === undefined ? [] : textsIn(value)));
}

function textsIn(value: SeedValue): readonly string[] {
  if (value.kind === 'list') return value.items.flatMap(textsIn);
  if (value.kind === 'scalar') return typeof value.value === 'string' ? [value.value] : [];
  const name = value.entries.get('name')?.value;
  return name === undefined ? [] : textsIn(name);
}
