import type { Lookup } from './keeping.ts';
import type { PassageRecord } from './seed-record.ts';
import { type Position, scalarText } from './seed-value.ts';

/** What references can point at: all that the files declare and what the database already holds. */
export interface Known extends Omit<Referable, 'withdrawn' | 'misquoted'> {
  /** Keys of facts that were retracted and stand in no later version. */
  readonly withdrawn: Pick<ReadonlySet<string>, 'has'>;
  /** Ids of entities of which the files say into which one they were merged, and that one as they name it. */
  readonly merging: Lookup<string>;
  /** By the ids of passages of the files: who quotes words that these no longer hold. */
  readonly misquoted: Lookup<Misquoted>;
  /** By id: what the files say that entities have from others that were merged into them alone. */
  readonly brought: Lookup<Brought>;
  /** Keys of facts that the files retract, and where they say so. */
  readonly retractions: Lookup<Position>;
  /** Ids of sources that the files retract, and where they say so. */
  readonly sourceRetractions: Lookup<Position>;
}

/** What the database holds of what a seed mentions. */
export interface Referable {
  readonly entities: Lookup<KnownEntity>;
  readonly passages: Lookup<KnownPassage>;
  /** Current facts, by key. */
  readonly facts: Lookup<KnownFact>;
  /** By key of a current conclusion, on which facts it rests: of premises that are mentioned, and of what these rest on. */
  readonly premises: Lookup<readonly string[]>;
  /** Keys of facts that were retracted and stand in no later version. */
  readonly withdrawn: ReadonlySet<string>;
  /** Quotes that passages of the records would no longer hold, by the id of the passage. */
  readonly misquoted: ReadonlyMap<string, readonly Quoting[]>;
}

/** A current fact that quotes a passage. */
export interface Quoting {
  readonly key: string;
  readonly quote: string;
  /** False where whoever writes may not read all of the fact. */
  readonly seen: boolean;
}

/** A passage whose words change, and what of them was quoted. */
export interface Misquoted {
  /** Place of the words. */
  readonly at: Position;
  readonly quotes: readonly Quoting[];
}

/** Names, and ids of relations. */
export interface Brought {
  readonly names: readonly string[];
  readonly relations: readonly string[];
}

export interface KnownEntity {
  /** Another one than that by which it is known, where that one was merged into it. */
  readonly id: string;
  /** Name of its type in the model. */
  readonly type: string;
  readonly name: string;
  /** True when the database has it, whether or not the files describe it too. */
  readonly stored: boolean;
  /** For sources: the first day on which it can have been published. */
  readonly publishedFrom: string | undefined;
}

/** Whether the entity that had the id is a part of another one now. */
export function isMerged(entities: Known['entities'], id: string): boolean {
  return (entities.get(id)?.id ?? id) !== id;
}

/** The id of the entity that is meant by an id. */
export function currentId(entities: Known['entities'], id: string): string {
  return entities.get(id)?.id ?? id;
}

export interface KnownPassage {
  readonly text: string;
}

/** The words that a record of a passage gives it; undefined where these are no text. */
export function wordsOf({ entry: { value } }: PassageRecord): string | undefined {
  const words = value.kind === 'map' ? value.entries.get('text')?.value : value;
  return words && scalarText(words);
}

export interface KnownFact {
  /** Undefined for a fact of the files, whose modality is not worked out yet. */
  readonly modality: string | undefined;
  /** The first day on which it was said; undefined for a fact of the files, and where nothing tells. */
  readonly saidOn: string | undefined;
}

/** In an empty database. */
export const NOTHING_STORED: Referable = {
  entities: new Map(),
  passages: new Map(),
  facts: new Map(),
  premises: new Map(),
  withdrawn: new Set(),
  misquoted: new Map(),
};

/** Of no files, in an empty database. */
export const NOTHING_KNOWN: Known = {
  ...NOTHING_STORED,
  misquoted: new Map(),
  merging: new Map(),
  brought: new Map(),
  retractions: new Map(),
  sourceRetractions: new Map(),
};
