/** An operation, and its variables. */
export interface Question {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is asked of the whole graph. */
const OF_ALL: readonly string[] = [
  '{ entities { totalCount groupBy(field: typeName) { value count } nodes { id } } }',
  '{ actors { totalCount groupBy(field: typeName) { value count } groupBy2: groupBy(field: runs) { count entity { id } } } }',
  '{ facts { totalCount groupBy(field: relation) { value count } aggregate(field: key) { count distinct } } }',
  '{ facts { groupBy(field: typeName) { value count } } }',
  '{ facts(withdrawn: true) { totalCount groupBy(field: typeName) { value count } } }',
  '{ facts { groupBy(field: subject) { count entity { id name } } } }',
  '{ people(where: { knows: { count: { gte: 2 } } }) { totalCount nodes { id } } }',
  '{ people(where: { knows: { none: { name: { startsWith: "Mole" } } } }) { nodes { id } } }',
  '{ people(where: { confidant: {} }) { nodes { id } } }',
  '{ people(orderBy: [{ confidant: { name: ASC } }]) { nodes { id } } }',
  '{ people(where: { facts: { some: { rivals: { some: {} } } } }) { nodes { id } } }',
  '{ passages(where: { facts: { count: { gte: 2 } } }) { nodes { id } } }',
  '{ sources { nodes { id passages { nodes { id facts { totalCount nodes { key } } } } } } }',
  '{ facts { nodes { key confidence { score parts { text effect } } } } }',
  '{ facts { nodes { key rivals { key } premises { key } conclusions { key } causes { key } alternatives { key } sources { id } } } }',
  '{ disputes { totalCount nodes { key } } }',
  '{ facts { nodes { key qualifiers { name value entity { id } } } } }',
  '{ firms { nodes { sellsTo { totalCount open edges { goods broker { id } fact { key } } } } } }',
  '{ firms(where: { sellsTo: { some: {}, deal: { broker: { name: { startsWith: "Mole" } } } } }) { nodes { id } } }',
  '{ firms { nodes { employs { totalCount groupBy(field: typeName) { value count } } } } }',
];

/** What is asked of a thing, `$id`. */
const OF_THING: readonly string[] = [
  '{ neighbours(of: $id) { totalCount relations { relation direction count } edges { relation direction node { id } fact { key } } } }',
  '{ neighbours(of: $id, modality: [ASSERTED]) { totalCount relations { count } } }',
  '{ neighbours(of: $id, asOf: { validAt: "2021-01-01" }) { totalCount edges { fact { key } } } }',
  '{ neighbours(of: $id, where: { name: { startsWith: "C" } }) { totalCount nodes { id } } }',
  '{ subgraph(around: [$id], depth: 2) { truncated nodes { depth linkCount node { id } } links { relation source target direction fact { key } } } }',
  '{ subgraph(around: [$id], depth: 1, asOf: { scenario: "merger" }) { nodes { linkCount node { id } } links { relation source target } } }',
  '{ timeline(about: $id) { dated { totalCount nodes { key } } undated { totalCount nodes { key } } } }',
  '{ diff(about: $id, from: {}, to: { scenario: "merger" }) { added { nodes { key } } removed { nodes { key } } changed { nodes { key } } } }',
  '{ entity(by: { id: $id }) { id name aliases { name } facts { totalCount groupBy(field: relation) { value count } nodes { id sentence } } history { kind by changes { field before after } } unstated { field note } } }',
  '{ entity(by: { id: $id }, asOf: { scenario: "merger" }) { facts { nodes { key } } } }',
  '{ entity(by: { id: $id }, asOf: { knownAt: "2999-01-01T00:00:00.000Z" }) { facts { nodes { key } } } }',
  '{ paths(from: "ada", to: $id, limit: 25, maxHops: 4) { truncated hubs { id } paths { length weakest inferred hops { from { id } to { id } links { relation fact { key } } } } } }',
  '{ between(one: "ada", other: $id) { totalCount nodes { key } } }',
];

/** What is asked of a source, `$id`. */
const OF_SOURCE: readonly string[] = [
  '{ retractionPreview(source: $id) { falls { totalCount nodes { key } } weakens { totalCount nodes { key } } loosens { before after fact { key } } } }',
];

/** What is asked of a `$text`. */
const OF_TEXT: readonly string[] = [
  '{ search(text: $text) { edges { match field snippet node { id } } } }',
  '{ entities(where: { search: $text }) { totalCount nodes { id } } }',
  '{ entity(by: { name: $text }) { id } }',
  '{ mentions(text: $text) { text start end candidates { id } } }',
];

const THINGS = ['ada', 'ben', 'cleo', 'acme', 'bolt', 'cork', 'mole', 'nobody'];
const TEXTS = ['Moleskine', 'Cleo', 'hushmoney', 'engineer', 'Ada', 'bribes', 'knows', 'Nightjar'];

/** What is asked of the whole graph, of each of its things, and of words. */
export const EXPLORATIONS: readonly Question[] = [
  ...OF_ALL.map((operation) => ({ operation, variables: {} })),
  ...ask(
    '$id: ID!',
    OF_THING,
    THINGS.map((id) => ({ id })),
  ),
  ...ask(
    '$id: ID!',
    OF_SOURCE,
    ['paper', 'rumour'].map((id) => ({ id })),
  ),
  ...ask(
    '$text: String!',
    OF_TEXT.slice(0, -1),
    TEXTS.map((text) => ({ text })),
  ),
  ...ask(
    '$text: String!',
    OF_TEXT.slice(-1),
    TEXTS.map((text) => ({ text: `They say ${text} was there.` })),
  ),
];

/** With variables, so that the database plans each once. */
function ask(
  declared: string,
  operations: readonly string[],
  values: readonly Question['variables'][],
): readonly Question[] {
  return operations.flatMap((operation) =>
    values.map((variables) => ({ operation: `query (${declared}) ${operation}`, variables })),
  );
}
