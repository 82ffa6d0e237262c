import type { AsOf } from './as-of.ts';
import type { DerivedValue } from './derived-value.ts';
import type { FilterPlan } from './filter-plan.ts';
import type { RivalsSource, SourcePlan } from './source-plan.ts';

/**
 * The fields of one node (or relationship, or map): those that all its types are asked for, and
 * several branches where the runtime type decides on more. `typed` where the answer has to say its
 * type.
 */
export interface NodePlan {
  readonly typed: boolean;
  readonly common: readonly FieldPlan[];
  /** One for all types together where they differ in nothing. */
  readonly branches: readonly BranchPlan[];
}

/** What nodes of some types are asked for beside the common fields. */
export interface BranchPlan {
  /** The concrete types it serves, by name; their labels in the same order. */
  readonly types: readonly string[];
  readonly labels: readonly string[];
  /** Beside the common ones. */
  readonly fields: readonly FieldPlan[];
}

/** One field of a node, relationship or map, under its response key. */
export type FieldPlan =
  | { readonly kind: 'typename'; readonly key: string }
  | {
      readonly kind: 'property';
      readonly key: string;
      readonly property: string;
      /** What stands for an absent property: null, false or []. */
      readonly absent: null | false | readonly [];
    }
  | {
      readonly kind: 'fuzzyDate';
      readonly key: string;
      readonly property: string;
      readonly parts: readonly { readonly key: string; readonly part: FuzzyDatePart }[];
    }
  | { readonly kind: 'computed'; readonly key: string; readonly cypher: string }
  | (DerivedValue & { readonly key: string })
  /** How sure it is that the fact holds then. */
  | { readonly kind: 'validity'; readonly key: string; readonly asOf?: AsOf }
  | ConfidenceField
  | OneField
  | ListField
  /** Another view of the owner itself: the fact of which a relationship carries all that is asked. */
  | { readonly kind: 'self'; readonly key: string; readonly node: NodePlan }
  | { readonly kind: 'connection'; readonly key: string; readonly connection: ConnectionPlan };

/** The estimate of a fact, from its citations, rivals and premises. */
export interface ConfidenceField {
  readonly kind: 'confidence';
  readonly key: string;
  readonly rivals: RivalsSource;
  /** Sources of the model have a `reliability`. */
  readonly reliability: boolean;
  readonly parts: readonly ConfidencePart[];
  readonly asOf?: AsOf;
}

/** A field of Confidence; `reasons` has those of ConfidencePart by response key. */
export type ConfidencePart =
  | { readonly key: string; readonly part: 'score' | '__typename' }
  | { readonly key: string; readonly part: 'parts'; readonly reasons: readonly ReasonPart[] };

/** A field of ConfidencePart, by response key. */
export interface ReasonPart {
  readonly key: string;
  readonly part: 'text' | 'effect' | '__typename';
}

/** A field of FuzzyDate. */
export type FuzzyDatePart = 'earliest' | 'latest' | 'precision' | 'text' | '__typename';

/** A single node: `subject`, `product`, the `fact` of an edge. */
export interface OneField {
  readonly kind: 'one';
  readonly key: string;
  readonly source: SourcePlan;
  readonly node: NodePlan;
}

/** A plain list: citations, aliases, premises. */
export interface ListField {
  readonly kind: 'list';
  readonly key: string;
  readonly source: SourcePlan;
  readonly node: NodePlan;
}

/** A page of a list, and what is asked of it. */
export interface ConnectionPlan {
  readonly source: SourcePlan;
  readonly filter: FilterPlan | null;
  /** Over what leads to the rows: qualifiers, and the claim. */
  readonly edgeFilter: FilterPlan | null;
  readonly order: readonly OrderKey[];
  readonly page: PagePlan;
  /** What each row returns beside its place. */
  readonly columns: readonly ColumnPlan[];
  /** The row's place is returned too: cursors are asked for. */
  readonly cursors: boolean;
  /** What is asked of all rows together, whatever the page. */
  readonly summaries: readonly SummaryPlan[];
  /** The places of those summaries that one look at each row answers together, pass by pass. */
  readonly passes: readonly (readonly number[])[];
  /** No row is needed: only counts are asked for. */
  readonly countOnly: boolean;
  readonly shape: readonly ConnectionPart[];
}

/** A number or a table over all rows of a list. */
export type SummaryPlan =
  | { readonly kind: 'totalCount' }
  /** Whether a member is given as an example of more. */
  | { readonly kind: 'open' }
  | GroupsPlan
  | TypeCountsPlan
  | RelationCountsPlan
  | AggregatePlan;

/** How many rows have each value of the subject, the most frequent first. */
export interface GroupsPlan {
  readonly kind: 'groups';
  readonly subject: SubjectPlan;
  /** Most groups. */
  readonly first: number;
  /** What is asked of the entity that the rows of a group lead to, once for each time it is asked. */
  readonly nodes: readonly NodePlan[];
  readonly parts: readonly GroupPart[];
}

/** How many there are of each type where nothing is left out: the database keeps count of labels. */
export interface TypeCountsPlan {
  readonly kind: 'typeCounts';
  readonly subject: TypeSubject;
  /** Most types. */
  readonly first: number;
  readonly parts: readonly GroupPart[];
}

/** A field of GroupCount; `column` counts the nodes. */
export type GroupPart =
  | { readonly key: string; readonly part: 'value' | 'count' | '__typename' }
  | { readonly key: string; readonly part: 'entity'; readonly column: number };

/** Counts, ends and mean of the subject's values. */
export interface AggregatePlan {
  readonly kind: 'aggregate';
  readonly subject: SubjectPlan;
  /** What is worked out, each once. */
  readonly numbers: readonly AggregateNumber[];
  readonly parts: readonly AggregatePart[];
}

/** What is worked out of values, as the API names it. */
export type AggregateNumber =
  | 'count'
  | 'distinct'
  | 'min'
  | 'max'
  | 'avg'
  | 'sum'
  | 'least'
  | 'greatest';

/** A field of Aggregate; `place` counts the numbers. */
export type AggregatePart =
  | { readonly kind: 'typename'; readonly key: string }
  | { readonly kind: 'number'; readonly key: string; readonly place: number }
  /** It makes no sense of such values, and is null. */
  | { readonly kind: 'nothing'; readonly key: string };

/** What is looked at of each row, and which kinds of numbers make sense of it. */
export interface SubjectPlan {
  readonly on: 'node' | 'edge';
  readonly value: ValueSubject | EntitySubject;
  readonly scale: 'number' | 'text' | 'none';
}

/** A value, or a list of values, that a row or what leads to it has. */
export type ValueSubject =
  | {
      readonly kind: 'property';
      readonly property: string;
      readonly list: boolean;
      /** Absent means false: always, or on facts of these relations. */
      readonly absent: boolean | { readonly relations: readonly string[] };
    }
  | { readonly kind: 'computed'; readonly cypher: string; readonly list: boolean }
  | { readonly kind: 'date'; readonly property: string }
  | DerivedValue
  | TypeSubject;

/** Entities that it leads to. */
export interface EntitySubject {
  readonly kind: 'entity';
  readonly source: SourcePlan;
}

/** The type by its label; labels in the order of types. */
export interface TypeSubject {
  readonly kind: 'type';
  readonly types: readonly string[];
  readonly labels: readonly string[];
}

/** One value of each row: its node, a field of the edge that leads to it, or the texts in which a search found it. */
export type ColumnPlan =
  | { readonly kind: 'node'; readonly node: NodePlan }
  | { readonly kind: 'edge'; readonly field: FieldPlan }
  | { readonly kind: 'snippet' };

/** Where and by which words a search found its item. */
export interface SnippetPart {
  readonly kind: 'snippetPart';
  readonly part: 'field' | 'snippet' | 'marks';
}

/** The response of a connection, part by part; `column` counts the columns of a row. */
export type ConnectionPart =
  | { readonly kind: 'typename'; readonly key: string; readonly typeName: string }
  /** One of the connection's summaries. */
  | { readonly kind: 'summary'; readonly key: string; readonly place: number }
  | { readonly kind: 'nodes'; readonly key: string; readonly column: number }
  | { readonly kind: 'edges'; readonly key: string; readonly parts: readonly EdgePart[] }
  | { readonly kind: 'pageInfo'; readonly key: string; readonly parts: readonly PageInfoPart[] };

/** The response of an edge, part by part. */
export type EdgePart =
  | { readonly kind: 'typename'; readonly key: string; readonly typeName: string }
  | { readonly kind: 'cursor'; readonly key: string }
  /** The `fact` of an edge to which no claim leads: always null. */
  | { readonly kind: 'noFact'; readonly key: string }
  | { readonly kind: 'node'; readonly key: string; readonly column: number }
  | { readonly kind: 'field'; readonly key: string; readonly column: number }
  | {
      readonly kind: 'snippet';
      readonly key: string;
      readonly column: number;
      readonly part: SnippetPart['part'];
    };

/** A field of PageInfo, by response key. */
export interface PageInfoPart {
  readonly key: string;
  readonly part: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' | '__typename';
}

/** One column of the order; the last one is always an id. */
export interface OrderKey {
  readonly value: OrderValue;
  /** What it stands on: the row's node, or the relationship that leads to it. */
  readonly on: 'node' | 'edge';
  /** Single things on the way from there to the one that has the value. */
  readonly through: readonly SourcePlan[];
  readonly descending: boolean;
  readonly nullable: boolean;
  /** Absent means false. */
  readonly boolean: boolean;
  /** An index starts with this property and goes on with the id. */
  readonly indexed: boolean;
}

/** What rows are sorted by. */
export type OrderValue =
  | { readonly kind: 'property'; readonly property: string }
  | { readonly kind: 'computed'; readonly cypher: string }
  | DerivedValue;

/** Which rows of a list, in its order, are a page. */
export interface PagePlan {
  /** Rows asked for, 0 to 100. */
  readonly size: number;
  /** `last`: read from the end. */
  readonly backward: boolean;
  readonly after: CursorValues | null;
  readonly before: CursorValues | null;
  /** Goes into each cursor, so that a cursor of another list or order is refused; empty where none is asked for. */
  readonly signature: string;
}

/** One value for each column of the order. */
export type CursorValues = readonly CursorValue[];

/** What a row has in one column of the order; null where it has nothing. */
export type CursorValue = string | number | boolean | null;

/** How many rows each relation has, by direction. */
export interface RelationCountsPlan {
  readonly kind: 'relationCounts';
  readonly parts: readonly RelationCountPart[];
}

/** A field of RelationCount, by response key. */
export interface RelationCountPart {
  readonly key: string;
  readonly part: 'relation' | 'direction' | 'count' | '__typename';
}
