import type { Question } from './operation.ts';

const ORDINARY = `MATCH (company:Company)
WHERE 3 <= COUNT { (company)--() } <= 50
RETURN company.id ORDER BY company.id LIMIT 200`;

/** What only this server answers: counted in graphs of several sizes, not measured beside others. */
export const EXPLORATIONS: readonly Question[] = [
  {
    name: 'neighbours',
    short: 'the first 20 neighbours',
    ids: ORDINARY,
    ours: `query ($id: ID!) {
  neighbours(of: $id, first: 20) { edges { relation direction fact { sentence } node { id name } } }
}`,
  },
  {
    name: 'paths',
    short: 'the 5 shortest paths to a place, at most 4 hops',
    ids: ORDINARY,
    ours: `query ($id: ID!) {
  paths(from: $id, to: "place-000007") {
    paths { length hops { to { id name } links { relation fact { sentence } } } }
  }
}`,
  },
  {
    name: 'subgraph',
    short: 'two hops around, at most 100 things',
    ids: ORDINARY,
    ours: `query ($id: ID!) {
  subgraph(around: [$id], depth: 2) {
    nodes { depth node { id name } }
    links { source target relation }
    truncated
  }
}`,
  },
];
