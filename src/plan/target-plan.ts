/** What a node must be: one with any of `labels`. */
export interface TargetPlan {
  readonly name: string;
  /** Hint for the variable: `company`. */
  readonly hint: string;
  readonly labels: readonly string[];
  /** A label with a unique `id` that all of them carry: `Entity`; null for mixed ones. */
  readonly root: string | null;
  /** What of it is not there for whoever asks; null where all is. */
  readonly hidden: HiddenPlan | null;
}

/**
 * What is not there for whoever asks. An entity that has one of the labels is not; nor is a fact of one of
 * the relations, or one in which such an entity has a part; nor is what is told of these.
 */
export interface HiddenPlan {
  readonly labels: readonly string[];
  /** Relations of facts. */
  readonly relations: readonly string[];
  /** Neo4j relationship types of qualifiers that may lead to such entities. */
  readonly roles: readonly string[];
  /** Names of qualifiers that facts do not have. */
  readonly qualifiers: readonly string[];
  /** Names of fields and qualifiers of which it is not told either that something is left open, or changed. */
  readonly fields: readonly string[];
  /** Names of types, whose things the log of changes does not tell of. */
  readonly types: readonly string[];
}
