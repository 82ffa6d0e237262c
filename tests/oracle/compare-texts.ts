/** Below zero when the first text comes before the second, by code points as Neo4j sorts them. */
export function compareTexts(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
