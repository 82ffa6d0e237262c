/** What references can point at: all that the files declare and what the database already holds. */
export interface Known {
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly passages: ReadonlyMap<string, KnownPassage>;
  /** Current facts, by key. */
  readonly facts: ReadonlyMap<string, KnownFact>;
}

export interface KnownEntity {
  readonly id: string;
  /** Name of its type in the model. */
  readonly type: string;
  readonly name: string;
  /** True when the database has it, whether or not the files describe it too. */
  readonly stored: boolean;
  /** For sources: the first day on which it can have been published. */
  readonly publishedFrom: string | undefined;
}

export interface KnownPassage {
  readonly text: string;
}

export interface KnownFact {
  /** Undefined for a fact of the files, whose modality is not worked out yet. */
  readonly modality: string | undefined;
  /** The first day on which it was said; undefined for a fact of the files, and where nothing tells. */
  readonly saidOn: string | undefined;
}
