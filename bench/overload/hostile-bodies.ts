/** Bodies of requests that would cost much if they were answered, by what is wrong with them. */
export const HOSTILE_BODIES: Readonly<Record<string, string>> = {
  '1,000 aliases': ask(`{ ${repeat(1_000, (i) => `a${i}: __typename`)} }`),
  'depth 50': ask(`{ companies { nodes ${nest(50)} } }`),
  'fragment bomb': ask(
    `{ ...f0 } ${repeat(20, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f20 on Query { __typename }`,
  ),
  '10,000 fields': ask(`{ ${'__typename '.repeat(10_000)} }`),
  '10,000 directives': ask(`{ __typename ${'@include(if: true) '.repeat(10_000)} }`),
  'wide lists': ask(
    '{ companies(first: 100) { nodes { facts(first: 100) { nodes { id citations { quote } } } makes(first: 100) { nodes { facts(first: 100) { nodes { id } } } } } } }',
  ),
  '10 MB': ask(`{ __typename }${' '.repeat(10_000_000)}`),
};

function ask(query: string): string {
  return JSON.stringify({ query });
}

function repeat(times: number, print: (i: number) => string): string {
  return Array.from({ length: times }, (_, i) => print(i)).join(' ');
}

function nest(levels: number): string {
  return `${'{ competesWith { nodes '.repeat(levels)}{ id }${' } }'.repeat(levels)}`;
}
