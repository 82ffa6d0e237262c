/** What a node must be: one with any of `labels`. */
export interface TargetPlan {
  readonly name: string;
  /** Hint for the variable: `company`. */
  readonly hint: string;
  readonly labels: readonly string[];
  /** A label with a unique `id` that all of them carry: `Entity`; null for mixed ones. */
  readonly root: string | null;
}
