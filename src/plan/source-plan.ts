import type { Relation } from '../model/model.ts';
import type { SearchIndex } from '../model/search-indexes.ts';
import type { AsOf } from './as-of.ts';
import type { HiddenPlan, TargetPlan } from './target-plan.ts';

/** Which relationships may be walked along, from either end. */
export interface WalkPlan {
  readonly kind: 'walk';
  /** Relationship types, of facts and of plain relations. */
  readonly types: readonly string[];
  /** Those of facts among them. */
  readonly factTypes: readonly string[];
  /** Those that are the same from either end. */
  readonly symmetric: readonly string[];
  /** Modalities and bases of facts; null for any. Values may be late. */
  readonly modality: unknown;
  readonly basis: unknown;
  /** What is not there for whoever asks; null where all is. */
  readonly hidden: HiddenPlan | null;
  readonly asOf?: AsOf;
}

/** How the rows of a field are found from the thing it stands on. */
export type SourcePlan =
  | {
      readonly kind: 'all';
      readonly target: TargetPlan;
      /** Of facts: without a scenario those of the actual world alone. */
      readonly actual: boolean;
      readonly asOf?: AsOf;
    }
  | RelationSource
  | {
      readonly kind: 'lookup';
      readonly from: string;
      readonly fromList: boolean;
      readonly to: string;
      readonly order: string | null;
      readonly target: TargetPlan;
      readonly asOf?: AsOf;
    }
  | {
      readonly kind: 'link';
      readonly relationship: string;
      readonly direction: 'OUT' | 'IN' | 'BOTH';
      /** Null when the relationships themselves are the rows. */
      readonly target: TargetPlan | null;
      /** Then: what stands at their other end, and which of their properties holds its id. */
      readonly end: { readonly property: string; readonly target: TargetPlan } | null;
      readonly asOf?: AsOf;
    }
  | { readonly kind: 'role'; readonly role: string; readonly target: TargetPlan }
  | { readonly kind: 'edgeFact'; readonly target: TargetPlan }
  | HeldSource
  | {
      readonly kind: 'claim';
      readonly relation: string;
      readonly target: TargetPlan;
      readonly asOf?: AsOf;
    }
  | FactsSource
  /** Of these facts those that are seen otherwise from a second point. */
  | {
      readonly kind: 'changed';
      readonly points: DifferencesPlan;
      readonly facts: FactsSource;
      readonly target: TargetPlan;
    }
  /** The facts that join the owner with another entity, whose id is a text or late. */
  | {
      readonly kind: 'between';
      readonly other: unknown;
      readonly target: TargetPlan;
      readonly asOf?: AsOf;
    }
  | UnfoldSource
  | { readonly kind: 'sources'; readonly target: TargetPlan; readonly asOf?: AsOf }
  | RivalsSource
  | DisputesSource
  | RetractionSource
  | HistorySource
  | (DifferencesPlan & { readonly kind: 'differences' })
  | SearchSource
  | NeighboursSource;

/** One map for each place of parallel lists of the owner. */
export interface UnfoldSource {
  readonly kind: 'unfold';
  readonly lists: readonly string[];
  readonly constants: string;
  /** Of qualifiers and changes: those that whoever asks may not know of are left out; null for none. */
  readonly hidden: HiddenPlan | null;
}

/** What was done to the thing it stands on; rows are maps. */
export interface HistorySource {
  readonly kind: 'history';
  readonly of: 'entity' | 'fact';
  /** Changes of which whoever asks may not know are left out; null for none. */
  readonly hidden: HiddenPlan | null;
  readonly asOf?: AsOf;
}

/** What is seen otherwise of a claim from a second point than from a first one; undefined for now, in the actual world. */
export interface DifferencesPlan {
  readonly from: AsOf | undefined;
  readonly to: AsOf | undefined;
  /** What is not there for whoever asks; null where all is. */
  readonly hidden: HiddenPlan | null;
}

/** The facts in which an entity plays a part. */
export interface FactsSource {
  readonly kind: 'facts';
  readonly roles: readonly FactRole[];
  /** Relationship types of all entity-valued qualifiers of the model. */
  readonly qualifierRoles: readonly string[];
  /** Without a scenario those of the actual world, and of the owner where it is one, alone. */
  readonly actual: boolean;
  readonly target: TargetPlan;
  readonly asOf?: AsOf;
}

/** What would become of facts without a source, the thing it stands on. */
export interface RetractionSource {
  readonly kind: 'retraction';
  readonly part: 'falls' | 'weakens' | 'loosens' | 'hearsay';
  readonly target: TargetPlan;
  readonly asOf?: AsOf;
}

/** The facts that are disputed, of all there are. */
export interface DisputesSource {
  readonly kind: 'disputes';
  readonly target: TargetPlan;
  readonly relations: RivalRelations;
  readonly asOf?: AsOf;
}

/** The facts that contradict a fact. */
export interface RivalsSource {
  readonly kind: 'rivals';
  readonly target: TargetPlan;
  readonly relations: RivalRelations;
  readonly asOf?: AsOf;
}

/** Types of relations, by how claims of them can contradict each other. */
export interface RivalRelations {
  /** Qualifiers in which they do not differ, as far as whoever asks may know. */
  readonly hiddenQualifiers: readonly string[];
  /** The same from either end. */
  readonly symmetric: readonly string[];
  /** Of which a subject has one at a time; and those of them that lead to things. */
  readonly exclusive: readonly string[];
  readonly exclusiveLinks: readonly string[];
  /** Whose rivals are sought among the subject's own facts: these, and those with a literal. */
  readonly own: readonly string[];
}

/** What full-text indexes and names find. */
export interface SearchSource {
  readonly kind: 'search';
  readonly target: TargetPlan;
  /** Labels of which entities must have one; none for all entities. */
  readonly labels: readonly string[];
  /** The indexes that are asked. */
  readonly indexes: readonly SearchIndex[];
  /** The whole text, or late. */
  readonly text: unknown;
  /** The same as the key of a name. */
  readonly key: unknown;
  /** These very words in a row, in the syntax of Lucene; a text, or late. */
  readonly phrase: unknown;
  /** All its words, also as beginnings of words, likewise. */
  readonly words: unknown;
  /** All its words, also with a slip, for when there is nothing with the words themselves. */
  readonly slips: unknown;
  /** Without a scenario facts of the actual world alone; a list that is searched says itself of which world it is. */
  readonly actual: boolean;
  readonly asOf?: AsOf;
}

/** A list that the owner, a map, holds already; in its order. */
export interface HeldSource {
  readonly kind: 'held';
  readonly entry: string;
  /** Hint for the variable of a row. */
  readonly hint: string;
  /** So many rows at most. */
  readonly most: number;
}

/** Entities at the other end of a `@fact` or `@relation`. */
export interface RelationSource {
  readonly kind: 'relation';
  readonly type: string;
  readonly relation: Relation['kind'];
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly target: TargetPlan;
  /** The model allows no other type at this end, so the label need not be looked at. */
  readonly certain: boolean;
  /** What its facts may be qualified by and is not there for whoever asks; null where all is. */
  readonly hidden: HiddenPlan | null;
  /** Facts as of then, with those set aside; without it those of the default view. */
  readonly asOf?: AsOf;
}

/** The part that an entity plays in a fact. */
export type FactRole = 'SUBJECT' | 'OBJECT' | 'QUALIFIER' | 'SCENARIO';

/** What is next to an entity: a row for each fact or relation that joins it with something. */
export interface NeighboursSource {
  readonly kind: 'neighbours';
  readonly walk: WalkPlan;
  readonly directions: readonly ('OUT' | 'IN' | 'BOTH')[];
}
