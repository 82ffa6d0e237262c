/** A question in words, how a user would ask it in GraphQL, and the answer the article gives. */
export interface Question {
  readonly asks: string;
  readonly query: string;
  /** The whole of `data`; lists are sets. */
  readonly answer: unknown;
}

/** `{ nodes: [{ name }] }`, as a connection shows these names. */
export function named(...names: readonly string[]): unknown {
  return { nodes: names.map((name) => ({ name })) };
}

/** `[{ passage: { label } }]`, as a citation shows these sentences. */
export function cited(...labels: readonly string[]): unknown {
  return labels.map((label) => ({ passage: { label } }));
}

/** `[{ key }]`, as facts show these keys. */
export function keyed(...keys: readonly string[]): readonly { readonly key: string }[] {
  return keys.map((key) => ({ key }));
}
