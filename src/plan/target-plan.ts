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
