import type { Position, SeedEntry, SeedList, SeedMap, SeedValue } from './seed-value.ts';

/** Names the entity that another one was merged into, alone or in a map with what it brought. */
export const MERGED_INTO = 'mergedInto';

/** One record of a seed file, taken apart but not yet checked against the model. */
export type SeedRecord =
  | EntityRecord
  | PassageRecord
  | NamesRecord
  | FactRecord
  | RelationRecord
  | RetractionRecord
  | SourceRetractionRecord
  | UnreadableRecord;

interface RecordBase {
  readonly at: Position;
  /** The source that citations without one mean: `source:` of the file. */
  readonly source: string | undefined;
  /** What it is a part of, as a line of JSONL says it: the same object for all records of one. */
  readonly item: SeedMap;
}

export interface EntityRecord extends RecordBase {
  readonly kind: 'entity';
  /** Place of the type's name; of the record itself in `sources`. */
  readonly typeAt: Position;
  readonly type: string;
  readonly id: string;
  readonly fields: SeedMap;
}

/** A numbered passage of a source. */
export interface PassageRecord extends RecordBase {
  readonly kind: 'passage';
  readonly sourceId: string;
  readonly label: string;
  /** Counts from 1: in the order of the file, or as the record itself says. */
  readonly position: number;
  /** The text, or a map with `text` and `kind`. */
  readonly entry: SeedEntry;
}

/** Further names of an entity that another file describes. */
export interface NamesRecord extends RecordBase {
  readonly kind: 'names';
  readonly id: string;
  readonly names: SeedList;
}

export interface FactRecord extends RecordBase {
  readonly kind: 'fact';
  readonly fields: SeedMap;
}

/** A relationship without a source. */
export interface RelationRecord extends RecordBase {
  readonly kind: 'relation';
  readonly fields: SeedMap;
}

/** A fact that is to be withdrawn. */
export interface RetractionRecord extends RecordBase {
  readonly kind: 'retraction';
  /** Its key, as it stands in the file. */
  readonly key: SeedValue;
}

/** A source whose citations are all to be withdrawn. */
export interface SourceRetractionRecord extends RecordBase {
  readonly kind: 'sourceRetraction';
  /** Its id, as it stands in the file. */
  readonly id: SeedValue;
}

/** A line that says nothing that can be understood; why was reported when it was read. */
export interface UnreadableRecord extends RecordBase {
  readonly kind: 'unreadable';
}
