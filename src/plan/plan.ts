import type { Relation } from '../model/model.ts';
import type { SearchIndex } from '../model/search-indexes.ts';
import type { AsOf } from './as-of.ts';
import type { LateValue } from './late-value.ts';
import type { NeighboursSource, RelationCountsPlan } from './neighbours-source.ts';
import type { Requirement } from './requirement.ts';
import type { SubgraphRoot } from './subgraph-root.ts';

/** One operation, resolved against the model: read-only data, complete when made. */
export interface OperationPlan {
  readonly roots: readonly RootPlan[];
  readonly requirements: readonly Requirement[];
}

/** One root field of the operation. */
export type RootPlan =
  | TypenameRoot
  | NodeRoot
  | NamedRoot
  | NodesRoot
  | ConnectionRoot
  | PathsRoot
  | SubgraphRoot
  | MentionsRoot;

/** `{ __typename }`: known without the database. */
export interface TypenameRoot {
  readonly kind: 'typename';
  readonly key: string;
  readonly typeName: string;
}

/** `company(by: {id})`, `fact(id:)`, `node(id:)`. */
export interface NodeRoot {
  readonly kind: 'node';
  readonly key: string;
  readonly target: TargetPlan;
  /** A text, or late. */
  readonly id: unknown;
  readonly node: NodePlan;
  /** The answer is this field of the node rather than the node. */
  readonly only?: string;
  readonly asOf?: AsOf;
}

/** `company(by: {name})`: found by the key of any of its names. */
export interface NamedRoot {
  readonly kind: 'named';
  readonly key: string;
  readonly target: TargetPlan;
  /** As the client wrote it, for messages; a text, or late. */
  readonly name: unknown;
  /** In NFKC and lower case: the key of a `:Name`; a text, or late. */
  readonly nameKey: unknown;
  readonly node: NodePlan;
  readonly asOf?: AsOf;
}

/** `nodes(ids:)`: in order, null for the unknown. */
export interface NodesRoot {
  readonly kind: 'nodes';
  readonly key: string;
  readonly target: TargetPlan;
  readonly ids: readonly string[];
  readonly node: NodePlan;
  readonly asOf?: AsOf;
}

/** `companies(…)`. */
export interface ConnectionRoot {
  readonly kind: 'connection';
  readonly key: string;
  readonly connection: ConnectionPlan;
}

/** `paths(from, to)`: the shortest ways between two entities. */
export interface PathsRoot {
  readonly kind: 'paths';
  readonly key: string;
  /** Ids, or late. */
  readonly from: unknown;
  readonly to: unknown;
  readonly walk: WalkPlan;
  /** The longest path looked for. */
  readonly hops: number;
  /** The most paths. */
  readonly limit: number;
  /** So many hubs are named, and so many links of a hop. */
  readonly mostHubs: number;
  readonly mostLinks: number;
  /** What is asked of the answer, which is a map. */
  readonly node: NodePlan;
}

/** `mentions(text)`: the names of entities in a text. */
export interface MentionsRoot {
  readonly kind: 'mentions';
  readonly key: string;
  /** A text, or late. */
  readonly text: unknown;
  /** The same as `CutText`, or late. */
  readonly cut: unknown;
  /** Labels of which entities must have one; none for all entities. */
  readonly labels: readonly string[];
  /** The most mentions. */
  readonly first: number;
  /** What is asked of each candidate, once for each time it is asked. */
  readonly nodes: readonly NodePlan[];
  readonly parts: readonly MentionPart[];
}

/** A field of Mention, by response key; `column` counts the nodes. */
export type MentionPart =
  | { readonly key: string; readonly part: 'start' | 'end' | 'text' | '__typename' }
  | { readonly key: string; readonly part: 'candidates'; readonly column: number };

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
  readonly asOf?: AsOf;
}

/** What a node must be. A node has one of `labels`; when `certain`, whoever leads there sees to that. */
export interface TargetPlan {
  readonly name: string;
  /** Hint for the variable: `company`. */
  readonly hint: string;
  /** Any of these labels. */
  readonly labels: readonly string[];
  /** A label with a unique `id` that all of them carry: `Entity`; null for mixed ones. */
  readonly root: string | null;
}

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
  /** How sure it is that the fact holds then. */
  | { readonly kind: 'validity'; readonly key: string; readonly asOf?: AsOf }
  | ConfidenceField
  | OneField
  | ListField
  /** Where and by which words a search found its item. */
  | {
      readonly kind: 'snippet';
      readonly key: string;
      readonly part: 'field' | 'snippet' | 'marks';
    }
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

/** How the rows of a field are found from the thing it stands on. */
export type SourcePlan =
  | { readonly kind: 'all'; readonly target: TargetPlan; readonly asOf?: AsOf }
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
  | {
      readonly kind: 'facts';
      readonly roles: readonly FactRole[];
      /** Relationship types of all entity-valued qualifiers of the model. */
      readonly qualifierRoles: readonly string[];
      readonly target: TargetPlan;
      readonly asOf?: AsOf;
    }
  /** The facts that join the owner with another entity, whose id is a text or late. */
  | {
      readonly kind: 'between';
      readonly other: unknown;
      readonly target: TargetPlan;
      readonly asOf?: AsOf;
    }
  | { readonly kind: 'unfold'; readonly lists: readonly string[]; readonly constants: string }
  | { readonly kind: 'sources'; readonly target: TargetPlan; readonly asOf?: AsOf }
  | RivalsSource
  | DisputesSource
  | RetractionSource
  | HistorySource
  | SearchSource
  | NeighboursSource;

/** What was done to the thing it stands on; rows are maps. */
export interface HistorySource {
  readonly kind: 'history';
  readonly of: 'entity' | 'fact';
  readonly asOf?: AsOf;
}

/** What would become of facts without a source, the thing it stands on. */
export interface RetractionSource {
  readonly kind: 'retraction';
  readonly part: 'falls' | 'weakens' | 'loosens';
  /** From firm to loose. */
  readonly modalities: readonly string[];
  readonly target: TargetPlan;
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
  /** The same from either end. */
  readonly symmetric: readonly string[];
  /** Of which a subject has one at a time. */
  readonly exclusive: readonly string[];
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
  /** The whole text as the key of a name; a text, or late. */
  readonly key: unknown;
  /** These very words in a row, in the syntax of Lucene; a text, or late. */
  readonly phrase: unknown;
  /** The words with endings and slips, likewise. */
  readonly words: unknown;
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
  /** Facts as of then, with those set aside; without it those of the default view. */
  readonly asOf?: AsOf;
}

/** The part that an entity plays in a fact. */
export type FactRole = 'SUBJECT' | 'OBJECT' | 'QUALIFIER' | 'SCENARIO';

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
      /** Absent means false. */
      readonly absent: boolean;
    }
  | { readonly kind: 'computed'; readonly cypher: string; readonly list: boolean }
  | { readonly kind: 'date'; readonly property: string }
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

/** One value of each row: its node, or a field of the edge that leads to it. */
export type ColumnPlan =
  | { readonly kind: 'node'; readonly node: NodePlan }
  | { readonly kind: 'edge'; readonly field: FieldPlan };

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
  | { readonly kind: 'field'; readonly key: string; readonly column: number };

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
  | { readonly kind: 'computed'; readonly cypher: string };

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

/** A condition on a node or on what leads to it. */
export type FilterPlan =
  | { readonly kind: 'all' | 'any'; readonly filters: readonly FilterPlan[] }
  | { readonly kind: 'not'; readonly filter: FilterPlan }
  | CompareFilter
  | { readonly kind: 'null'; readonly value: ValuePlan; readonly isNull: boolean }
  | PeriodFilter
  | {
      readonly kind: 'has';
      readonly list: ValuePlan;
      /** A list, or late; its items may be late too. */
      readonly items: unknown;
      readonly quantifier: 'any' | 'all';
    }
  | { readonly kind: 'emptyList'; readonly list: ValuePlan; readonly isEmpty: boolean }
  /** The fact stands as of a point. */
  | { readonly kind: 'standing'; readonly asOf: AsOf }
  /** One of these labels. */
  | { readonly kind: 'type'; readonly labels: readonly string[] }
  /** One of these relations. No index is asked for them, so that one can give the order of the facts. */
  | { readonly kind: 'relations'; readonly types: readonly string[] }
  | SearchFilter
  | ExistsFilter;

/** A property, a computed expression over `this`, or a number of rows. */
export type ValuePlan =
  | {
      readonly kind: 'property';
      readonly property: string;
      /** Absent means false. */
      readonly boolean: boolean;
      /** The further columns of an index that begins with it; null where there is none. */
      readonly index: readonly string[] | null;
    }
  | { readonly kind: 'computed'; readonly cypher: string }
  | {
      readonly kind: 'count';
      readonly source: SourcePlan;
      readonly filter: FilterPlan | null;
      readonly edge: FilterPlan | null;
    };

/** It is among what a search finds. */
export interface SearchFilter {
  readonly kind: 'search';
  readonly source: SearchSource;
}

/** A value against one that the client gave. */
export interface CompareFilter {
  readonly kind: 'compare';
  readonly value: ValuePlan;
  readonly operator: CompareOperator;
  /** A value, or late. */
  readonly operand: unknown;
  /** A text in which case does not count. */
  readonly ignoreCase: boolean;
}

/** The operators of comparisons, as the API names them. */
export type CompareOperator =
  | 'eq'
  | 'ne'
  | 'in'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'contains'
  | 'startsWith'
  | 'endsWith';

/** A fuzzy date against a period of whole days, both ends included. */
export interface PeriodFilter {
  readonly kind: 'period';
  readonly property: string;
  readonly operator: 'within' | 'overlaps' | 'before' | 'after';
  /** Days, or late. */
  readonly first: string | LateValue;
  readonly last: string | LateValue;
}

/** `some`, `none` and `all`, or a condition on a single thing. */
export interface ExistsFilter {
  readonly kind: 'exists';
  readonly source: SourcePlan;
  /** Over the rows. */
  readonly filter: FilterPlan | null;
  /** Over what leads to them. */
  readonly edge: FilterPlan | null;
  readonly negated: boolean;
}
