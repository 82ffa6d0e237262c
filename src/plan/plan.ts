import type { AsOf } from './as-of.ts';
import type { ConnectionPlan, NodePlan } from './node-plan.ts';
import type { Requirement } from './requirement.ts';
import type { NeighboursSource, WalkPlan } from './source-plan.ts';
import type { HiddenPlan, TargetPlan } from './target-plan.ts';

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
  /** A list, which may be late, or what is in it. */
  readonly ids: unknown;
  /** How many they are. */
  readonly count: number;
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
  /** What is not there for whoever asks; null where all is. */
  readonly hidden: HiddenPlan | null;
  /** The most mentions. */
  readonly first: number;
  /** What is asked of each candidate, once for each time it is asked. */
  readonly nodes: readonly NodePlan[];
  readonly parts: readonly MentionPart[];
  readonly asOf?: AsOf;
}

/** A field of Mention, by response key; `column` counts the nodes. */
export type MentionPart =
  | { readonly key: string; readonly part: 'start' | 'end' | 'text' | '__typename' }
  | { readonly key: string; readonly part: 'candidates'; readonly column: number };

/** `subgraph(around)`: what lies around some entities, with all links among it. */
export interface SubgraphRoot {
  readonly kind: 'subgraph';
  readonly key: string;
  /** Different ids, or late. */
  readonly around: unknown;
  readonly links: NeighboursSource;
  /** So many hops away at most. */
  readonly depth: number;
  /** The most nodes, and the most links. */
  readonly mostNodes: number;
  readonly mostLinks: number;
  /** How many links each node has in all is asked for. */
  readonly counted: boolean;
  /** What is asked of the answer, which is a map. */
  readonly node: NodePlan;
}
