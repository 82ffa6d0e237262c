/** Cypher and its values. Values travel apart from the text, always. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
