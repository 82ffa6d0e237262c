import { SCALARS } from './sdl.ts';

/** Types that the API has whatever the model; a test compares them with what is printed. */
export const API_TYPES: ReadonlySet<string> = new Set([
  ...`Query Mutation Subscription RelationType TypeName PageInfo SortDirection EntityBy FactRole
  SearchConnection SearchEdge SearchMatch FuzzyDateFilter FieldName GroupCount
  Aggregate AsOf Timeline Diff ChangedFactConnection ChangedFactEdge RetractionPreview LoosenedFact PathResult Path PathHop PathLink Direction
  NeighbourConnection NeighbourEdge RelationCount Mention Subgraph SubgraphNode SubgraphLink
  ChangeInput QualifiersInput FuzzyDateInput AliasInput UnstatedInput PassageInput CitationInput ClaimInput
  AssertInput RelateInput CorrectInput RankInput RetractInput MergeInput UnmergeInput DeleteInput ChangePayload ChangedItem ChangeStatus ChangePolicy ChangeError`.split(
    /\s+/,
  ),
  ...[...SCALARS, 'RelationType', 'TypeName'].flatMap((name) => filtersOf(name)),
]);

/** The inputs by which values of a scalar or enum are filtered, one and in lists. */
export function filtersOf(name: string): readonly string[] {
  return [`${name}Filter`, `${name}ListFilter`];
}

/** Enums of the core that only directives use. */
export const OF_DIRECTIVES: ReadonlySet<string> = new Set(['Direction', 'AccessRole']);

/** Why a name such as `__Chip` is refused. */
export const OF_GRAPHQL = "names that begin with __ are GraphQL's own; choose another name";

/** Why a field cannot have a name such as `__size` or `constructor`, which graphql-js would find in every input. */
export function refuseForLanguages(name: string): string | undefined {
  if (name.startsWith('__')) return OF_GRAPHQL;
  if (name in Object.prototype) return 'every object of JavaScript has it; choose another name';
  return undefined;
}

/** Root fields that stand for no type. */
export const API_ROOTS: readonly string[] = [
  ...[
    'between',
    'diff',
    'disputes',
    'mentions',
    'neighbours',
    'node',
    'nodes',
    'paths',
    'retractionPreview',
    'search',
    'subgraph',
    'timeline',
  ],
];

/** Labels of nodes that are no type of the SDL. */
export const PROGRAM_LABELS: readonly string[] = [
  'Name',
  'Meta',
  'ChangeSet',
  'HistoryEntry',
  'Merged',
  'RemovedVersion',
];

/** Relationship types between facts, passages and names. */
export const PROGRAM_RELATIONSHIPS: ReadonlySet<string> = new Set([
  'NAMES',
  'CITES',
  'BASED_ON',
  'CAUSES',
  'ALTERNATIVE_TO',
  'RIVALS',
  'SUPERSEDES',
  'MERGED_INTO',
]);

/** Fields of filters that are no fields of what is filtered. */
export const FILTER_FIELDS: readonly string[] = ['AND', 'OR', 'NOT', 'typeName', 'on', 'search'];

/** Fields of a filter on what a relation leads to; qualifiers add one by the name of their type. */
export const RELATION_FILTER: readonly string[] = ['some', 'none', 'all', 'count', 'fact'];

/** Properties that the program writes on every entity. */
export const ENTITY_TIMES: readonly string[] = ['createdAt', 'updatedAt', 'changeSetId'];

/** What an entity's record in a seed file says beside the fields of its type. */
export const ENTITY_RECORD: readonly string[] = [
  'aliases',
  'cites',
  'unstated',
  'mergedInto',
  'expectedVersion',
];

/** Field of a Source that holds its date; a state without a stated end lasts till then. */
export const SOURCE_DATE = 'publishedOn';

/** Field of a Source that says how far to trust it, from 0 to 1: `reliability: Float`. */
export const SOURCE_RELIABILITY = 'reliability';

/** What the edge of a connection and its filter have whatever stands on the relationship. */
const EDGE_FIELDS: readonly string[] = ['cursor', 'node', 'fact', ...FILTER_FIELDS];

/** Properties of every relationship between entities, and what its record in a seed file says. */
export const RELATION_NAMES: readonly string[] = [
  ...EDGE_FIELDS,
  'id',
  'subjectId',
  'objectId',
  'subject',
  'relation',
  'object',
  'key',
];

/** What a fact's record in a seed file says and its node keeps, beside the fields of `Fact`. */
export const FACT_NAMES: readonly string[] = [
  ...RELATION_NAMES,
  'currentKey',
  'changeSetId',
  'ownModality',
  'digest',
  'saidOn',
  'cites',
  'hedge',
  'from',
  'to',
  'on',
];

/** The properties in which a fuzzy date is kept beside the one of its own name. */
export function datePartsOf(name: string): readonly string[] {
  return ['Latest', 'Precision', 'Text'].map((part) => `${name}${part}`);
}
