/** An object of the response, by response key. */
export type Shaped = Record<string, unknown>;

/** A list as it is; none in the place of anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
