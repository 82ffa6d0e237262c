import type { StoredValue } from '../../src/seed/seed-graph.ts';

/** The graph as plain lists: records alone, nothing that is derived from them. */
export interface OracleGraph {
  /** Entities, passages, facts, what is unstated, and entries of histories. */
  readonly nodes: readonly Thing[];
  /** Relations without a source, names, citations, qualifiers and links between facts. */
  readonly links: readonly Link[];
  /** Why things were written, by the instant. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** Whatever has fields: a node, or what stands on a link or in a list. */
export interface Thing {
  /** The concrete node type of the model, or the edge type. */
  readonly type: string;
  /** As `src/README.md` describes them: what has no value is absent. */
  readonly properties: ThingProperties;
}

export type ThingProperties = Readonly<Record<string, StoredValue | undefined>>;

export interface Link {
  /** The relationship type: `CITES`. */
  readonly type: string;
  /** Id of the node it begins at; of a name, its key. */
  readonly from: string;
  readonly to: string;
  readonly properties: ThingProperties;
}

export const EMPTY_GRAPH: OracleGraph = {
  nodes: [],
  links: [],
  reasons: new Map(),
};

/** The id of a node, or of the fact or relation that a link stands for. */
export function idOf(thing: { readonly properties: ThingProperties }): string {
  return String(thing.properties.id);
}
