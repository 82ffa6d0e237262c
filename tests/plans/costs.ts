import { HUB } from '../../bench/graph/fact-kinds.ts';

/** What one operation may cost in a graph of 30,000 entities, whose hub exports 20,000 times. */
export interface Cost {
  readonly name: string;
  readonly operation: string;
  /** An operation whose `endCursor` is `$after`. */
  readonly cursor?: string;
  /** The most db hits. */
  readonly hits: number;
  /** What it has to sort, where no index gives the order. Without this it must not sort at all. */
  readonly sorts?: string;
  /** The relationships of which it reads a whole type. Without this it must not scan at all. */
  readonly scans?: string;
}

const found: readonly Cost[] = [
  {
    name: 'a company by id',
    operation: '{ company(by: {id: "company-004000"}) { id name description } }',
    hits: 4,
  },
  {
    name: 'a company by any of its names',
    operation: '{ company(by: {name: "达天海科11"}) { id name description } }',
    hits: 12,
    sorts: 'the few entities of that name',
  },
  {
    name: 'an entity of whatever type by id',
    operation: '{ entity(by: {id: "company-004000"}) { __typename id name description } }',
    hits: 5,
  },
  {
    name: 'a fact by id',
    operation: '{ fact(id: "F010000.1") { id sentence polarity modality recordedAt } }',
    hits: 6,
  },
  {
    name: 'a passage by id',
    operation: '{ passage(id: "source-000003#S4") { id label position kind text } }',
    hits: 6,
  },
  {
    name: 'anything by id: a seek for each kind of node',
    operation: '{ node(id: "F010000.1") { __typename id } }',
    hits: 7,
  },
  {
    name: 'several of any kind by id, one of them unknown',
    operation:
      '{ nodes(ids: ["company-000001", "F010000.1", "none", "chip-000400"]) { __typename id } }',
    hits: 22,
  },
  {
    name: 'three root fields: the sum of each',
    operation: `{
  company(by: {id: "company-000010"}) { name }
  chips(first: 5) { nodes { id } }
  fact(id: "F010000.1") { id }
}`,
    hits: 14,
  },
];

const lists: readonly Cost[] = [
  {
    name: 'the first page by id',
    operation: '{ companies(first: 10) { nodes { id name } pageInfo { hasNextPage endCursor } } }',
    hits: 25,
  },
  {
    name: 'a page by id behind the 5,000th: the same',
    operation: `query ($after: String) {
  companies(first: 10, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
}`,
    cursor: '{ companies(where: {id: {eq: "company-005000"}}) { pageInfo { endCursor } } }',
    hits: 25,
  },
  {
    name: 'page 1,000 of all entities',
    operation:
      'query ($after: String) { entities(first: 10, after: $after) { nodes { __typename id } } }',
    cursor: '{ entities(where: {id: {eq: "company-005000"}}) { pageInfo { endCursor } } }',
    hits: 25,
  },
  {
    name: 'the first page by name',
    operation: '{ companies(first: 10, orderBy: [{name: ASC}]) { nodes { id name } } }',
    hits: 14,
  },
  {
    name: 'a page by name in the middle: the same',
    operation: `query ($after: String) {
  companies(first: 10, after: $after, orderBy: [{name: ASC}]) { nodes { id name } }
}`,
    cursor: `{
  companies(where: {id: {eq: "company-005000"}}, orderBy: [{name: ASC}]) { pageInfo { endCursor } }
}`,
    hits: 16,
  },
  {
    name: 'the last page by name, backwards',
    operation: '{ companies(last: 10, orderBy: [{name: DESC}]) { nodes { id name } } }',
    hits: 14,
  },
  {
    name: 'an interface by name',
    operation: '{ actors(first: 10, orderBy: [{name: ASC}]) { nodes { __typename id name } } }',
    hits: 25,
  },
  {
    name: 'under a condition on an indexed field',
    operation: '{ chips(first: 10, where: {kind: {eq: SERIES}}) { nodes { id name } } }',
    hits: 25,
  },
  {
    name: 'the same, a later page',
    operation: `query ($after: String) {
  chips(first: 10, after: $after, where: {kind: {eq: SERIES}}) { nodes { id name } }
}`,
    cursor: '{ chips(where: {id: {eq: "chip-003000"}}) { pageInfo { endCursor } } }',
    hits: 25,
  },
  {
    name: 'under that condition by name: all that fit are read, a fifth of 6,000',
    operation: `{
  chips(first: 10, where: {kind: {eq: SERIES}}, orderBy: [{name: ASC}]) { nodes { id } }
}`,
    hits: 2_400,
    sorts: 'all that fit: there is no index of two fields',
  },
  {
    name: 'by an indexed date that may be absent, latest first',
    operation: '{ sources(first: 10, orderBy: [{publishedOn: DESC}]) { nodes { id name } } }',
    hits: 60,
  },
  {
    name: 'the number of all of a type',
    operation: '{ companies { totalCount } }',
    hits: 1,
  },
  {
    name: 'the number under a condition on an indexed field: one for each that fits',
    operation: '{ chips(where: {kind: {eq: SERIES}}) { totalCount } }',
    hits: 1_200,
  },
  {
    name: 'how many entities there are of each type: the store knows it',
    operation: '{ entities { groupBy(field: typeName) { value count } } }',
    hits: 40,
    sorts: 'the types',
  },
  {
    name: 'groups under a condition on an indexed field: two for each that fits',
    operation:
      '{ chips(where: {kind: {eq: SERIES}}) { groupBy(field: description, first: 5) { value count } } }',
    hits: 2_400,
    sorts: 'the groups',
  },
  {
    name: 'the ends of a field under a condition on an indexed field: two for each that fits',
    operation:
      '{ chips(where: {kind: {eq: SERIES}}) { aggregate(field: name) { least greatest } } }',
    hits: 2_400,
  },
];

const hub = (selection: string): string => `company(by: {id: "${HUB}"}) { ${selection} }`;
const EDGES = 'edges { trade extent fact { id modality validFrom { text } } node { id name } }';

const relations: readonly Cost[] = [
  {
    name: 'the first page of the hub, with qualifiers and fields of the fact',
    operation: `{ ${hub(`exportsTo(first: 10) { ${EDGES} }`)} }`,
    hits: 116,
  },
  {
    name: 'a page of the hub behind the 19,000th: the same',
    operation: `query ($after: String) { ${hub(`exportsTo(first: 10, after: $after) { ${EDGES} }`)} }`,
    cursor: `{ ${hub('exportsTo(last: 100) { pageInfo { startCursor } }')} }`,
    hits: 116,
  },
  {
    name: 'the last page of the hub, read from the end',
    operation: `{ ${hub('exportsTo(last: 10) { nodes { id } pageInfo { hasPreviousPage } }')} }`,
    hits: 27,
  },
  {
    name: 'the number of edges of the hub: the store knows it',
    operation: `{ ${hub('exportsTo { totalCount }')} }`,
    hits: 3,
  },
  {
    name: 'whether the edges of the hub are examples of a longer list',
    operation: `{ ${hub('exportsTo { open }')} }`,
    hits: 10,
  },
  {
    name: 'the hub and one end of it: from whichever side is smaller',
    operation: `{ ${hub('exportsTo(where: {id: {eq: "place-000700"}}) { nodes { id } }')} }`,
    hits: 120,
    sorts: 'the edges between the two',
  },
  {
    name: 'the hub by the name of the other end: every edge is read',
    operation: `{ ${hub('exportsTo(first: 10, orderBy: [{name: ASC}]) { nodes { id } }')} }`,
    hits: 60_100,
    sorts: 'all edges: the order stands on other nodes',
  },
  {
    name: 'an incoming relation, with its number',
    operation: `{
  place(by: {id: "place-000000"}) { exportedToBy(first: 10) { totalCount nodes { __typename id } } }
}`,
    hits: 40,
  },
  {
    name: 'a symmetric relation: a page from either side, merged',
    operation: `{ ${hub('competesWith(first: 10) { nodes { id name } }')} }`,
    hits: 64,
    sorts: 'two pages',
  },
  {
    name: 'the number of edges of a symmetric relation: the store knows it',
    operation: `{ ${hub('competesWith { totalCount }')} }`,
    hits: 4,
  },
  {
    name: 'entities that qualify the facts of ten edges',
    operation: `{ ${hub('exportsTo(first: 10) { edges { product { id name } seller { id } } }')} }`,
    hits: 150,
  },
];

const nested: readonly Cost[] = [
  {
    name: 'three levels, first 10 each, 25 nodes in all',
    operation: `{
  company(by: {id: "company-000100"}) {
    name
    makes(first: 10) {
      nodes {
        name
        policies(first: 10) { nodes { name conditions(first: 10) { nodes { name } } } }
      }
    }
  }
}`,
    hits: 110,
  },
  {
    name: 'edges with the citations of their facts, down to the source',
    operation: `{
  company(by: {id: "company-000100"}) {
    makes(first: 10) {
      edges { node { id } fact { citations { modality passage { text source { name } } } } }
    }
  }
}`,
    hits: 134,
  },
];

const filters: readonly Cost[] = [
  {
    name: 'some that ends in an id, from there',
    operation:
      '{ companies(first: 10, where: {makes: {some: {id: {eq: "chip-000040"}}}}) { nodes { id } } }',
    hits: 60,
    sorts: 'the few that fit',
  },
  {
    name: 'some within some that ends in an id, from there',
    operation: `{
  companies(first: 10, where: {makes: {some: {policies: {some: {id: {eq: "policy-000040"}}}}}}) {
    nodes { id }
  }
}`,
    hits: 80,
    sorts: 'the few that fit',
  },
  {
    name: 'some that ends in a hub: its edges are read',
    operation: `{
  places(first: 10, where: {exportedToBy: {some: {id: {eq: "${HUB}"}}}}) { nodes { id } }
}`,
    hits: 45_000,
    sorts: 'all that fit',
  },
  {
    name: 'some that no index answers: until the page is full',
    operation: `{
  companies(first: 10, where: {makes: {some: {name: {contains: "bor"}}}}) { nodes { id } }
}`,
    hits: 250,
  },
  {
    name: 'none: until the page is full',
    operation: '{ companies(first: 10, where: {makes: {none: {}}}) { nodes { id } } }',
    hits: 600,
  },
  {
    name: 'a condition that no index answers: until the page is full',
    operation: '{ companies(first: 10, where: {name: {contains: "bor"}}) { nodes { id } } }',
    hits: 100,
  },
];

const facts: readonly Cost[] = [
  {
    name: 'all facts of an entity, whatever its part in them',
    operation:
      '{ company(by: {id: "company-000100"}) { facts(first: 10) { nodes { sentence } } } }',
    hits: 150,
    sorts: 'four pages',
  },
  {
    name: 'all facts of the hub',
    operation: `{ ${hub('facts(first: 10) { nodes { sentence } }')} }`,
    hits: 200,
    sorts: 'four pages',
  },
  {
    name: 'a page of the facts of the hub in the middle: the same',
    operation: `query ($after: String) {
  ${hub('facts(first: 10, after: $after) { nodes { sentence } }')}
}`,
    cursor: `{ facts(where: {id: {eq: "F015000.1"}}) { pageInfo { endCursor } } }`,
    hits: 200,
    sorts: 'four pages',
  },
  {
    name: 'facts of which the hub is the subject',
    operation: `{ ${hub('facts(first: 10, role: [SUBJECT]) { nodes { sentence } }')} }`,
    hits: 50,
  },
  {
    name: 'claims with a literal value',
    operation: `{ ${hub('describedAs(first: 10) { nodes { value } }')} }`,
    hits: 90,
  },
  {
    name: 'the facts of one relation',
    operation: '{ facts(first: 10, where: {relation: {eq: VISITED}}) { nodes { sentence } } }',
    hits: 54,
  },
  {
    name: 'the facts about a subject',
    operation: `{ facts(first: 10, where: {subject: {id: {eq: "${HUB}"}}}) { nodes { sentence } } }`,
    hits: 48,
  },
  {
    name: 'the versions of a fact',
    operation: '{ facts(where: {key: {eq: "F010000"}}) { nodes { id sentence } } }',
    hits: 5,
  },
  {
    name: 'the facts that cite a passage',
    operation: `{
  facts(first: 10, where: {citations: {some: {passage: {id: {eq: "source-000300#S4"}}}}}) {
    nodes { id }
  }
}`,
    hits: 100,
    sorts: 'the facts that cite it',
  },
  {
    name: 'the facts that an entity qualifies, whatever their relation',
    operation:
      '{ facts(first: 10, where: {terms: {seller: {id: {eq: "company-000100"}}}}) { nodes { sentence } } }',
    hits: 40,
    sorts: 'the facts that it qualifies',
  },
  {
    name: 'facts by a value that qualifies them',
    operation: '{ facts(first: 10, where: {terms: {trade: {eq: EXPORT}}}) { nodes { sentence } } }',
    hits: 200,
  },
  {
    name: 'facts by a field that only one type of their object has',
    operation: `{
  facts(first: 10, where: {relation: {eq: RESTRICTS}, object: {on: {Chip: {description: {isNull: false}}}}}) {
    nodes { sentence }
  }
}`,
    hits: 200,
  },
  {
    name: 'the facts of an entity by the sources that support them',
    operation: `{
  company(by: {id: "company-000100"}) {
    facts { groupBy(field: sources) { entity { name } count } }
  }
}`,
    hits: 340,
    sorts: 'the groups',
  },
  {
    name: 'what an entity makes by what the claims are like',
    operation: `{
  company(by: {id: "company-000100"}) { makes { groupBy(field: modality) { value count } } }
}`,
    hits: 40,
    sorts: 'the groups',
  },
  {
    name: 'the facts that cite a source',
    operation: `{
  facts(first: 10, where: {citations: {some: {passage: {source: {id: {eq: "source-000300"}}}}}}) {
    nodes { id }
  }
}`,
    hits: 265,
    sorts: 'the facts that cite it',
  },
  {
    name: 'the citations of a fact, with their sources',
    operation:
      '{ fact(id: "F010000.1") { citations { modality passage { text source { name } } } } }',
    hits: 16,
    sorts: 'the citations of one fact',
  },
  {
    name: 'what an inferred fact rests on',
    operation: `{
  company(by: {id: "company-000100"}) {
    competesWith(first: 10) { edges { fact { premises { sentence } } } }
  }
}`,
    hits: 180,
    sorts: 'two pages, and the premises of one fact',
  },
  {
    name: 'the passages of a source, in order, with their number',
    operation: `{
  source(by: {id: "source-000003"}) { passages(first: 5) { totalCount nodes { id text } } }
}`,
    hits: 45,
  },
  {
    name: 'the facts that cite an ordinary passage',
    operation:
      '{ passage(id: "source-000300#S4") { facts(first: 10) { totalCount nodes { id } } } }',
    hits: 20,
    sorts: 'the facts that cite it',
  },
  {
    name: 'the facts that cite a passage of which 900 rest: each is looked at',
    operation: '{ passage(id: "source-000000#S4") { facts(first: 10) { nodes { id } } } }',
    hits: 3_500,
    sorts: 'the facts that cite it',
  },
  {
    name: 'the names of an entity',
    operation: '{ company(by: {id: "company-000011"}) { aliases { name lang primary } } }',
    hits: 16,
    sorts: 'the names of one entity',
  },
  {
    name: 'what sources leave open of an entity',
    operation: '{ condition(by: {id: "condition-000400"}) { unstated { field note } } }',
    hits: 12,
  },
  {
    name: 'what sources leave open of a fact',
    operation: '{ fact(id: "F010000.1") { unstated { field note } } }',
    hits: 6,
  },
];

const searches: readonly Cost[] = [
  {
    name: 'the first ten of 4,050 companies with a word',
    operation:
      '{ search(text: "semiconductor", types: [Company], first: 10) { nodes { ... on Company { name } } } }',
    hits: 200,
    sorts: 'stages that are not reached',
  },
  {
    name: 'the first ten of all things with a common word',
    operation: '{ search(text: "chip", first: 10) { edges { match snippet node { id } } } }',
    hits: 200,
    sorts: 'stages that are not reached',
  },
  {
    name: 'as one types: names that begin so',
    operation: '{ search(text: "anbor", first: 10) { nodes { ... on Entity { name } } } }',
    hits: 250,
    sorts: 'stages that are not reached',
  },
  {
    name: 'a slip of the finger, through all stages',
    operation: '{ search(text: "anborcle", first: 5) { nodes { ... on Entity { name } } } }',
    hits: 400,
    sorts: 'the few that are found',
  },
  {
    name: 'a search below the hub: all that is found is gathered once',
    operation: `{
  company(by: {id: "${HUB}"}) { exportsTo(where: {search: "anborcel"}, first: 10) { nodes { name } } }
}`,
    hits: 61_000,
    sorts: 'nothing: places that are found are sought among the 20,000',
  },
];

const times: readonly Cost[] = [
  {
    name: 'a page of the hub as of a day',
    operation: `{
  company(by: {id: "${HUB}"}, asOf: {validAt: "2024-06-01"}) { exportsTo(first: 10) { nodes { name } } }
}`,
    hits: 120,
  },
  {
    name: 'a page of the hub in a scenario, as known and said: what is set aside is looked at',
    operation: `{
  company(
    by: {id: "${HUB}"}
    asOf: {scenario: "scenario-000001", validAt: "2024-06-01", saidBy: "2025-12-31", knownAt: "2999-01-01T00:00:00.000Z"}
  ) { exportsTo(first: 10) { nodes { name } edges { fact { validity } } } }
}`,
    hits: 12_000,
    sorts: 'two pages of eleven, merged',
  },
  {
    name: 'a company of ordinary degree as of a day, with its chips',
    operation: `{
  company(by: {id: "company-000100"}, asOf: {validAt: "2024-06-01"}) {
    name makes(first: 10) { totalCount nodes { name } }
  }
}`,
    hits: 120,
  },
  {
    name: 'how many exports the hub has as of a day: each is looked at',
    operation: `{
  company(by: {id: "${HUB}"}, asOf: {validAt: "2024-06-01"}) { exportsTo { totalCount } }
}`,
    hits: 61_000,
  },
  {
    name: 'a page of the hub by how firmly it was known to be held at an instant: what is set aside is looked at',
    operation: `{
  company(by: {id: "${HUB}"}, asOf: {knownAt: "2999-01-01T00:00:00.000Z"}) {
    exportsTo(first: 10, whereFact: {modality: {eq: ASSERTED}}) { edges { fact { modality } } }
  }
}`,
    hits: 9_200,
    sorts: 'what stands and what is set aside, a page of each',
  },
  {
    name: 'a page of what sources had firmly said of the hub by a day: the citations of each are looked at',
    operation: `{
  company(by: {id: "${HUB}"}, asOf: {saidBy: "2025"}) {
    exportsTo(first: 10, whereFact: {modality: {eq: ASSERTED}}) { edges { fact { modality } } }
  }
}`,
    hits: 2_800,
  },
  {
    name: 'ten conclusions with whether they stand: what each rests on is followed',
    operation:
      '{ facts(first: 10, where: {basis: {eq: INFERRED}, relation: {eq: COMPETES_WITH}}) { nodes { id stands } } }',
    hits: 540,
  },
  {
    name: 'a page of facts as of a day',
    operation:
      '{ facts(first: 10, asOf: {validAt: "2024-06-01"}) { nodes { sentence validity } } }',
    hits: 150,
  },
  {
    name: 'the timeline of the hub: its facts are sorted by their dates',
    operation: `{ timeline(about: "${HUB}", from: "2024-01-01") { dated(first: 10) { nodes { sentence } } } }`,
    hits: 200_000,
    sorts: 'all facts of the hub',
  },
  {
    name: 'what a scenario adds to a company',
    operation: `{
  diff(about: "company-000100", to: {scenario: "scenario-000001"}) { added { nodes { id } } removed { totalCount } }
}`,
    hits: 1_000,
    sorts: 'facts of one company',
  },
  {
    name: 'what was recorded otherwise of a company of 27 facts between two instants',
    operation: `{
  diff(about: "company-000100", from: {knownAt: "2026-01-10T00:00:00Z"}, to: {knownAt: "2026-03-01T00:00:00Z"}) {
    changed { edges { node { id } changes { field before after } } }
  }
}`,
    hits: 5_500,
    sorts: 'facts of one company',
  },
  {
    name: 'what sources said otherwise of it between two days',
    operation: `{
  diff(about: "company-000100", from: {saidBy: "2025-06-01"}, to: {saidBy: "2026-03-01"}) {
    changed { edges { node { id } changes { field before after } } }
  }
}`,
    hits: 8_200,
    sorts: 'facts of one company',
  },
  {
    name: 'the facts between the hub and a place',
    operation: `{ between(one: "place-000001", other: "${HUB}") { nodes { id } } }`,
    hits: 3_000,
    sorts: 'the facts between them',
  },
];

const SHOWN = `paths {
    length weakest inferred
    hops { from { id } to { id } links { relation direction fact { id } } }
  }
  hubs { id }
  truncated`;

const ways: readonly Cost[] = [
  {
    name: 'paths between two ordinary things',
    operation: `{ paths(from: "company-003001", to: "place-000301") { ${SHOWN} } }`,
    hits: 300,
    sorts: 'the paths that were found',
  },
  {
    name: 'the longest paths there may be, and the most',
    operation: `{
  paths(from: "company-003001", to: "place-000301", maxHops: 6, limit: 25) { ${SHOWN} }
}`,
    hits: 18_000,
    sorts: 'the paths that were found',
  },
  {
    name: 'paths from the hub, which has 20,000 relations: the other end is gone from first',
    operation: `{ paths(from: "${HUB}", to: "chip-000400") { ${SHOWN} } }`,
    hits: 12_000,
    sorts: 'the paths that were found',
  },
  {
    name: 'paths between two of those with most relations',
    operation: `{ paths(from: "${HUB}", to: "company-000001") { ${SHOWN} } }`,
    hits: 27_000,
    sorts: 'the paths that were found',
  },
  {
    name: 'the most and longest paths from the hub, within the memory of a transaction',
    operation: `{ paths(from: "${HUB}", to: "person-000001", maxHops: 6, limit: 25) { ${SHOWN} } }`,
    hits: 42_000,
    sorts: 'the paths that were found',
  },
  {
    name: 'paths that do not lead through the hub',
    operation: `{ paths(from: "company-000001", to: "place-000001", limit: 25) { ${SHOWN} } }`,
    hits: 7_600,
    sorts: 'the paths that were found',
  },
  {
    name: 'paths as of a day from the hub',
    operation: `{
  paths(from: "${HUB}", to: "company-000001", asOf: { validAt: "2026-01-01" }) { ${SHOWN} }
}`,
    hits: 80_000,
    sorts: 'the paths that were found',
  },
  {
    name: 'from the hub to where nothing leads',
    operation: `{
  paths(from: "${HUB}", to: "company-000001", relations: [TESTS], maxHops: 6) { ${SHOWN} }
}`,
    hits: 30,
    sorts: 'the paths that were found',
  },
];

const histories: readonly Cost[] = [
  {
    name: 'the history of the hub',
    operation: `{ company(by: {id: "${HUB}"}) {
  history { kind recordedAt by reason changes { field before after } }
} }`,
    hits: 15,
    sorts: 'its entries',
  },
  {
    name: 'the histories of ten facts of the hub',
    operation: `{ company(by: {id: "${HUB}"}) { facts(first: 10) {
  nodes { id history { version recordedAt by changes { field before after } } }
} } }`,
    hits: 300,
    sorts: 'the entries of each',
  },
];

const LINKS = 'edges { relation direction node { id name } fact { sentence modality } }';

const around: readonly Cost[] = [
  {
    name: 'what is next to the hub, by all relations',
    operation: `{ neighbours(of: "${HUB}", first: 20) { ${LINKS} pageInfo { endCursor } } }`,
    hits: 400,
  },
  {
    name: 'a page of that behind some 19,000: the same',
    operation: `query ($after: String) { neighbours(of: "${HUB}", first: 20, after: $after) { ${LINKS} } }`,
    cursor: `{ neighbours(of: "${HUB}", relations: [EXPORTS_TO], last: 100) { pageInfo { startCursor } } }`,
    hits: 400,
  },
  {
    name: 'what is next to an ordinary thing: each relation is sought from either end',
    operation: `{ neighbours(of: "company-003001", first: 20) { ${LINKS} } }`,
    hits: 400,
  },
  {
    name: 'what is next to the hub in a scenario',
    operation: `{
  neighbours(of: "${HUB}", first: 20, asOf: {scenario: "scenario-000001", validAt: "2024-06-01"}) { ${LINKS} }
}`,
    hits: 1_750,
  },
  {
    name: 'how many links the hub has by each relation: the store knows it',
    operation: `{ neighbours(of: "${HUB}") { totalCount relations { relation direction count } } }`,
    hits: 220,
    sorts: 'the relations',
  },
  {
    name: 'how many of them stand as of a day: each is looked at',
    operation: `{ neighbours(of: "${HUB}", asOf: {validAt: "2024-06-01"}) { totalCount } }`,
    hits: 110_000,
  },
];

const DRAWN = `nodes { depth cut linkCount node { id name } }
  links { source target relation direction fact { sentence modality } }
  truncated`;

const drawn: readonly Cost[] = [
  {
    name: 'what lies one hop around an ordinary thing',
    operation: `{ subgraph(around: ["company-003001"]) { ${DRAWN} } }`,
    hits: 700,
    sorts: 'what is reached, and the links of each thing',
  },
  {
    name: 'three hops around it, of which 100 things',
    operation: `{ subgraph(around: ["company-003001"], depth: 3) { ${DRAWN} } }`,
    hits: 20_000,
    sorts: 'what is reached, and the links of each thing',
  },
  {
    name: 'one hop around the hub: its first 1,000 links, and up to 1,000 links among 100 things',
    operation: `{ subgraph(around: ["${HUB}"]) { ${DRAWN} } }`,
    hits: 37_000,
    sorts: 'what is reached, and the links of each thing',
  },
  {
    name: 'the largest subgraph around the hub: 500 things, and 5,000 links',
    operation: `{ subgraph(around: ["${HUB}"], depth: 4, maxNodes: 500) { ${DRAWN} } }`,
    hits: 150_000,
    sorts: 'what is reached, and the links of each thing',
  },
  {
    name: 'four hops around two of those with most relations, as of a day in a scenario',
    operation: `{
  subgraph(
    around: ["${HUB}", "company-000001"], depth: 4
    asOf: { scenario: "scenario-000001", validAt: "2024-06-01" }
  ) { ${DRAWN} }
}`,
    hits: 285_000,
    sorts: 'what is reached, and the links of each thing',
  },
];

const CONFIDENCE = 'confidence { score parts { text effect } }';

const doubts: readonly Cost[] = [
  {
    name: 'the confidence of a fact of the hub',
    operation: `{ fact(id: "F010000.1") { ${CONFIDENCE} rivals { id } } }`,
    hits: 60,
    sorts: 'the citations, rivals and premises of one fact',
  },
  {
    name: 'the confidence of ten facts of the hub',
    operation: `{ ${hub(`facts(first: 10, role: [SUBJECT]) { nodes { ${CONFIDENCE} } }`)} }`,
    hits: 850,
    sorts: 'the citations, rivals and premises of each fact',
  },
  {
    name: 'the confidence of inferred facts, as known at an instant',
    operation: `{
  facts(first: 10, where: {basis: {eq: INFERRED}, relation: {eq: COMPETES_WITH}}, asOf: {knownAt: "2999-01-01T00:00:00.000Z", saidBy: "2025-12-31"}) {
    nodes { ${CONFIDENCE} }
  }
}`,
    hits: 2_900,
    sorts: 'the citations, rivals and premises of each fact',
  },
  {
    name: 'what is disputed: each denial, 4 of 100 facts, all that affirm the same, 20 to a pair of the hub, and literals that are denied',
    operation: '{ disputes(first: 10) { nodes { id } } }',
    hits: 125_000,
    sorts: 'all that is disputed',
    scans: 'the links between rivals',
  },
  {
    name: 'what would fall and weaken without a source of ordinary size',
    operation: `{
  retractionPreview(source: "source-000300") {
    falls(first: 10) { totalCount nodes { id } } weakens(first: 10) { nodes { id } } loosens { before after }
  }
}`,
    hits: 3_000,
    sorts: 'the facts of one source',
  },
];

/** 3,000 words, in which names stand and others begin. */
const TEXT = Array.from(
  { length: 200 },
  (_, i) => `The Anborcel Semiconductor ${i} sells more Chips to 达天海科${i} than all, it says. `,
).join('');

const texts: readonly Cost[] = [
  {
    name: 'the names in a text of 3,000 words, 400 of them different, whatever the graph holds',
    operation: `{ mentions(text: "${TEXT}") { start end text candidates { id name } } }`,
    hits: 4_500,
    sorts: 'the mentions',
  },
  {
    name: 'a text without names: two looks at the index for each word, and for pairs of which the first begins a name',
    operation: '{ mentions(text: "No name at all, or none that is known here.") { text } }',
    hits: 40,
    sorts: 'the mentions',
  },
];

/** The table of costs, by area. */
export const COSTS = {
  ...{ found, lists, relations, nested, filters, facts },
  ...{ searches, times, ways, around, drawn, texts, histories, doubts },
} as const;
