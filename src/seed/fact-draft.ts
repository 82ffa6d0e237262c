import type { Relation } from '../model/model.ts';
import type { CheckedQualifiers } from './check-qualifiers.ts';
import type { CheckedTimes } from './check-times.ts';
import type { CitationRow, UnstatedRow } from './seed-graph.ts';
import type { Position } from './seed-value.ts';

/** A fact of a file, each value checked; what depends on other facts is still to be worked out. */
export interface FactDraft {
  readonly at: Position;
  readonly key: string;
  readonly relation: Relation;
  readonly subjectId: string;
  readonly objectId: string | undefined;
  /** The literal of a claim, as text. */
  readonly value: string | undefined;
  readonly polarity: string;
  readonly basis: string;
  /** What the file says of an inferred fact's modality. */
  readonly modality: string | undefined;
  /** Its premises may be looser than that: `modality: at most REPORTED`. */
  readonly looser: boolean;
  readonly rank: string;
  readonly open: boolean;
  readonly note: string | undefined;
  readonly scenarioId: string | undefined;
  readonly times: CheckedTimes;
  readonly qualifiers: CheckedQualifiers;
  readonly citations: readonly CitationRow[];
  readonly premises: readonly string[];
  readonly causes: readonly string[];
  readonly alternatives: readonly string[];
  readonly rivals: readonly string[];
  readonly unstated: readonly UnstatedRow[];
}
