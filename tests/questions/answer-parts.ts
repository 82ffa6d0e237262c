/** Labels of the sentences that an answer cites, once each: by default those that state a claim. */
export function sentencesOf(answer: unknown, role = 'STATES'): Set<string> {
  const labels = new Set<string>();
  walk(answer, (value) => {
    if (value.role === role && isMap(value.passage)) labels.add(String(value.passage.label));
  });
  return labels;
}

/** Labels of the passages where one would look for what an answer calls not stated. */
export function passagesLeftOpen(answer: unknown): Set<string> {
  const labels = new Set<string>();
  walk(answer, ({ passages }) => {
    if (Array.isArray(passages)) for (const one of passages) labels.add(String(one.label));
  });
  return labels;
}

/** Every text of an answer but for what is quoted from the source. */
export function wordsOf(answer: unknown): string {
  const words: string[] = [];
  walk(answer, (value) => {
    for (const [key, one] of Object.entries(value)) {
      if (typeof one === 'string' && key !== 'text' && key !== 'quote') words.push(one);
    }
  });
  return words.join('\n');
}

/** The names of a connection's nodes. */
export function names(
  connection:
    | { readonly nodes: readonly { readonly name: string }[] }
    | { readonly edges: readonly { readonly node: { readonly name: string } }[] }
    | undefined,
): Set<string> {
  if (!connection) return new Set();
  const nodes = 'nodes' in connection ? connection.nodes : connection.edges.map(({ node }) => node);
  return new Set(nodes.map(({ name }) => name));
}

/** The qualifiers of a fact as a map. */
export function qualifiers(fact: {
  readonly qualifiers: readonly { readonly name: string; readonly value: string }[];
}): Record<string, string> {
  return Object.fromEntries(fact.qualifiers.map(({ name, value }) => [name, value]));
}

function walk(value: unknown, visit: (map: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit);
  if (!isMap(value)) return;
  visit(value);
  for (const one of Object.values(value)) walk(one, visit);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
