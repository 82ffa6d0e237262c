/** A property that is text; undefined where it is none, or not there. */
export function storedText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
