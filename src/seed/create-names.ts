import { whereEntitySeen } from '../database/hidden-things.ts';
import type { Run } from '../database/run.ts';
import type { Model } from '../model/model.ts';
import { nameKey } from '../model/name-key.ts';
import { SOURCE_DATE } from '../model/reserved-names.ts';
import { knownEntities } from './create-find-known.ts';
import type { KnownEntity } from './known.ts';
import { readBatches } from './read-batches.ts';
import type { SeedRecord } from './seed-record.ts';
import type { SeedValue } from './seed-value.ts';

/**
 * Names by which files refer to entities in place of ids. They are looked for only when a reference leads to no id, since
 * almost all do.
 */
export interface Names {
  /** The ids of those that bear the name, as far as has been learned; what has not been looked for is noted. */
  find(name: string): readonly string[];
  /** Looks for the names that were noted, in what files say and in the database. Returns whether any was found. */
  learn(readRecords: () => AsyncIterable<readonly SeedRecord[]>): Promise<boolean>;
  /** Entities of the database that were found by a name. */
  stored(): ReadonlyMap<string, KnownEntity>;
}

/** More names than that are mistakes of another kind. */
const MOST_NAMES = 10_000;

/** Begins with none. */
export function createNames(run: Run, model: Model): Names {
  const found = new Map<string, Set<string>>();
  const noted = new Set<string>();
  const stored = new Map<string, KnownEntity>();
  const add = (key: string, id: string): void => {
    const ids = found.get(key) ?? new Set<string>();
    found.set(key, ids.add(id));
  };
  return {
    stored: () => stored,
    find(name) {
      const key = nameKey(name);
      const ids = found.get(key);
      if (ids === undefined && noted.size < MOST_NAMES) noted.add(key);
      return [...(ids ?? [])];
    },
    async learn(readRecords) {
      const wanted = new Set(noted);
      noted.clear();
      if (wanted.size === 0) return false;
      for (const key of wanted) found.set(key, new Set());
      for await (const records of readRecords()) {
        for (const record of records) {
          if (record.kind !== 'entity' && record.kind !== 'names') continue;
          for (const key of namesOf(record).map(nameKey)) if (wanted.has(key)) add(key, record.id);
        }
      }
      const rows = await readBatches(
        run,
        `UNWIND $p.rows AS key
MATCH (:Name {key: key})-[:NAMES]->(entity:Entity)${whereEntitySeen(model.hidden)}
RETURN key, entity.id, labels(entity), entity.name, entity.${SOURCE_DATE}`,
        [...wanted],
      );
      for (const [key, ...row] of rows) add(String(key), String(row[0]));
      const entities = knownEntities(
        rows.map(([, ...row]) => row),
        model,
      );
      for (const [id, entity] of entities) stored.set(id, entity);
      return [...wanted].some((key) => (found.get(key)?.size ?? 0) > 0);
    },
  };
}

/** No names at all: what is given is an id. */
export const NO_NAMES: Pick<Names, 'find' | 'stored'> = { find: () => [], stored: () => new Map() };

/** The names that a record gives its entity. */
function namesOf(record: Extract<SeedRecord, { kind: 'entity' | 'names' }>): readonly string[] {
  // Another one has the names of what is a part of it.
  if (record.kind === 'entity' && record.fields.entries.has('mergedInto')) return [];
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
