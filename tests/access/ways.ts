/** A way to what is guarded: the least role that reads it, and an operation that then shows it. */
export interface Way {
  readonly by: string;
  readonly role: 'EDITOR' | 'ADMIN';
  readonly operation: string;
}

/** Ways to what needs a role; they would show it to everybody if nothing were guarded. */
export const WAYS: readonly Way[] = [
  // A thing of a guarded type.
  admin('node by id', '{ node(id: "mole") { id } }'),
  admin('nodes by ids', '{ nodes(ids: ["ada", "mole"]) { id } }'),
  admin('entity by id', '{ entity(by: { id: "mole" }) { name } }'),
  admin('entity by name', '{ entity(by: { name: "Moleskine" }) { name } }'),
  admin('entity by alias', '{ entity(by: { name: "Moleskine Vixen" }) { name } }'),
  admin('its own root field', '{ agent(by: { id: "mole" }) { name } }'),
  admin('its own list', '{ agents { nodes { name } } }'),
  admin('lists of its interface', '{ actors { nodes { name } } }'),
  admin('lists of all entities', '{ entities(first: 100) { nodes { id } } }'),
  admin('a page from its end', '{ actors(last: 3) { nodes { id } } }'),
  admin(
    'a cursor',
    '{ actors(orderBy: [{ name: ASC }], first: 100) { edges { cursor node { name } } } }',
  ),
  admin('a filter on its type', '{ actors(where: { typeName: Agent }) { nodes { id } } }'),
  admin(
    'a filter as its type',
    '{ actors(where: { on: { Agent: { codename: { eq: "Nightjar" } } } }) { nodes { id } } }',
  ),
  admin('a fragment', '{ actors { nodes { ... on Agent { codename } } } }'),
  admin('search by name', '{ search(text: "Moleskine") { edges { snippet node { id } } } }'),
  admin('search by text', '{ search(text: "hushmoney") { edges { snippet field node { id } } } }'),
  admin(
    'search within a type',
    '{ search(text: "Nightjar", types: [Agent]) { edges { snippet } } }',
  ),
  admin('search as a filter', '{ actors(where: { search: "Moleskine" }) { nodes { name } } }'),
  admin(
    'search for facts',
    '{ search(text: "Moleskine knows") { edges { snippet node { id } } } }',
  ),
  admin('mentions', '{ mentions(text: "Ada met Moleskine.") { text candidates { id } } }'),
  admin('mentions of a name that others have', '{ mentions(text: "Cleo!") { candidates { id } } }'),
  // Its facts and relations.
  admin('facts of others', '{ person(by: { id: "ada" }) { facts { nodes { id } } } }'),
  admin(
    'facts as a qualifier',
    '{ firm(by: { id: "cork" }) { sellsTo { edges { broker { id } fact { key } } } } }',
  ),
  admin(
    'facts of its scenario',
    '{ facts(where: { scenario: { id: { eq: "mole" } } }) { nodes { key } } }',
  ),
  admin('all facts', '{ facts(first: 100) { nodes { key sentence } } }'),
  admin('a fact by id', '{ fact(id: "moleK1.1") { sentence } }'),
  admin('a fact as a node', '{ node(id: "moleK1.1") { id } }'),
  admin(
    'a fact about the other end',
    '{ facts(where: { object: { id: { eq: "ada" } } }) { nodes { key } } }',
  ),
  admin(
    'facts sorted by their ends',
    '{ facts(orderBy: [{ subject: { name: DESC } }], first: 100) { nodes { key } } }',
  ),
  admin('a symmetric relation', '{ person(by: { id: "ada" }) { knows { nodes { id } } } }'),
  admin(
    'a page of a relation by its claims',
    '{ person(by: { id: "ada" }) { knows(orderByFact: [{ key: ASC }]) { nodes { id } } } }',
  ),
  admin(
    'a relation that only leads there',
    '{ firm(by: { id: "acme" }) { agents { nodes { id } } } }',
  ),
  admin('a relation without facts', '{ firm(by: { id: "acme" }) { employs { nodes { id } } } }'),
  admin('a single relation', '{ person(by: { id: "ben" }) { confidant { id } } }'),
  admin(
    'groups by what they lead to',
    '{ people { groupBy(field: confidant) { value entity { id } } } }',
  ),
  admin(
    'a filter through a relation',
    '{ people(where: { confidant: { name: { startsWith: "Mole" } } }) { nodes { confidant { id } } } }',
  ),
  admin('neighbours', '{ neighbours(of: "ada") { edges { node { id } fact { key } } } }'),
  admin('neighbours of it', '{ neighbours(of: "mole") { nodes { id } } }'),
  admin(
    'counts of neighbours',
    '{ neighbours(of: "mole") { totalCount relations { count } nodes { id } } }',
  ),
  admin('paths to it', '{ paths(from: "ben", to: "mole") { paths { hops { to { id } } } } }'),
  admin(
    'paths through it',
    '{ paths(from: "ada", to: "cork", limit: 25) { paths { hops { to { id } } } } }',
  ),
  admin(
    'a subgraph',
    '{ subgraph(around: ["ada"], depth: 2) { nodes { node { id } } links { source target } } }',
  ),
  admin('a subgraph around it', '{ subgraph(around: ["mole"]) { nodes { node { id } } } }'),
  admin('a timeline', '{ timeline(about: "ada") { undated { nodes { key } } } }'),
  admin('a timeline of it', '{ timeline(about: "mole") { undated { nodes { key } } } }'),
  admin(
    'a difference',
    '{ diff(about: "ada", from: {}, to: { scenario: "mole" }) { added { nodes { key } } } }',
  ),
  admin(
    'a scenario',
    '{ person(by: { id: "ada" }, asOf: { scenario: "mole" }) { facts { nodes { key } } } }',
  ),
  admin(
    'an instant',
    '{ facts(first: 100, asOf: { knownAt: "2999-01-01T00:00:00.000Z" }) { nodes { key } } }',
  ),
  admin('facts between', '{ between(one: "mole", other: "ada") { nodes { key } } }'),
  admin('premises', '{ fact(id: "K3.1") { premises { key } } }'),
  admin(
    'premises in confidence',
    '{ facts(first: 100) { nodes { key confidence { parts { text } } } } }',
  ),
  admin('causes', '{ facts(where: { key: { eq: "K4" } }) { nodes { causes { key } } } }'),
  admin(
    'a history of causes',
    '{ facts(where: { key: { eq: "K4" } }) { nodes { history { changes { field before after } } } } }',
  ),
  admin('named rivals', '{ facts(where: { key: { eq: "S1" } }) { nodes { rivals { key } } } }'),
  admin('rivals of an exclusive relation', '{ fact(id: "R1.1") { rivals { key } } }'),
  admin('disputes', '{ disputes { nodes { key } } }'),
  admin(
    'what a retraction would do',
    '{ retractionPreview(source: "rumour") { falls(first: 100) { nodes { key } } } }',
  ),
  admin('what a passage is cited by', '{ passage(id: "rumour#R1") { facts { nodes { key } } } }'),
  admin(
    'the log of changes',
    '{ changes(first: 100) { nodes { aboutId type changes { field before after } } } }',
  ),
  admin(
    'the log of changes to facts',
    '{ changes(first: 100) { nodes { fact { key } changes { after } } } }',
  ),
  // Values.
  editor('a field', '{ person(by: { id: "ada" }) { salary } }'),
  editor('a field of an alias', '{ person(by: { id: "ada" }) { id: salary } }'),
  editor('a field in a fragment', '{ node(id: "ada") { ... on Person { salary } } }'),
  editor('a date', '{ person(by: { id: "ada" }) { examined { text } } }'),
  editor('something computed', '{ person(by: { id: "ada" }) { worth } }'),
  editor('a field in a list', '{ people { nodes { salary } } }'),
  editor(
    'an order',
    '{ people(orderBy: [{ salary: DESC }]) { edges { cursor node { salary } } } }',
  ),
  editor('an aggregate', '{ people { aggregate(field: salary) { max } } }'),
  editor('groups of values', '{ people { groupBy(field: salary) { value } } }'),
  editor('what is left open of it', '{ person(by: { id: "ada" }) { unstated { field note } } }'),
  editor(
    'a history',
    '{ person(by: { id: "ada" }) { history { changes { field before after } } } }',
  ),
  editor(
    'a history of nothing else',
    '{ person(by: { id: "ben" }) { history { changes { after } } } }',
  ),
  editor(
    'the log of its changes',
    '{ changes(first: 100, where: { aboutId: { eq: "ada" } }) { nodes { changes { field after } } } }',
  ),
  admin(
    'search in a field',
    '{ search(text: "hushmoney", types: [Person]) { edges { snippet } } }',
  ),
  editor('a qualifier', '{ firm(by: { id: "bolt" }) { sellsTo { edges { price } } } }'),
  editor(
    'an order by a qualifier',
    '{ firm(by: { id: "bolt" }) { sellsTo(orderByEdge: [{ price: ASC }]) { edges { price } } } }',
  ),
  editor(
    'an aggregate of qualifiers',
    '{ firm(by: { id: "bolt" }) { sellsTo { aggregate(field: price) { max } } } }',
  ),
  editor(
    'qualifiers by name',
    '{ facts(where: { key: { eq: "S2" } }) { nodes { qualifiers { name value } } } }',
  ),
  editor(
    'a history of a qualifier',
    '{ facts(where: { key: { eq: "S1" } }) { nodes { history { changes { field before after } } } } }',
  ),
  editor('a property of a relation', '{ firm(by: { id: "acme" }) { employs { edges { pay } } } }'),
  admin(
    'qualifiers of a claim',
    '{ facts(where: { key: { eq: "S2" } }) { nodes { qualifiers { value } } } }',
  ),
  // Relations.
  editor('a relation', '{ firm(by: { id: "acme" }) { bribes { edges { fact { key } } } } }'),
  editor('a literal claim', '{ facts(withdrawn: true, first: 100) { nodes { value } } }'),
  editor('facts of a relation', '{ facts(where: { relation: { eq: BRIBES } }) { nodes { key } } }'),
  editor('neighbours by it', '{ neighbours(of: "acme") { edges { relation fact { key } } } }'),
  editor(
    'links of a path',
    '{ paths(from: "acme", to: "ben") { paths { hops { links { relation } } } } }',
  ),
  editor('links of a subgraph', '{ subgraph(around: ["acme"]) { links { relation } } }'),
  editor('counts of a relation', '{ neighbours(of: "acme") { relations { relation } } }'),
  editor('facts that are disputed', '{ disputes { nodes { key } } }'),
  editor('a source', '{ retractionPreview(source: "rumour") { falls { nodes { key } } } }'),
  editor(
    'sentences that are searched',
    '{ search(text: "acme bribes ben") { edges { snippet node { id } } } }',
  ),
];

function admin(by: string, operation: string): Way {
  return { by, role: 'ADMIN', operation };
}

function editor(by: string, operation: string): Way {
  return { by, role: 'EDITOR', operation };
}
