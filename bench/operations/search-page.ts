import type { BenchOperation } from './operation.ts';

interface Named {
  readonly name: string;
}

/**
 * Words of companies' names, as often as they are in names: every other company has the first one.
 * Which ten of so many equals come is nobody's to say, so only that each has the word is compared.
 */
export const SEARCH_PAGE: BenchOperation = {
  name: 'search',
  title: 'Full text: the first 10 companies with a word in their name',
  short: 'full text: the first 10 with a word',
  ids: `MATCH (company:Company)
WITH company ORDER BY company.name LIMIT 200
RETURN toLower(split(company.name, ' ')[1])`,
  ours: `query ($id: String!) {
  search(text: $id, types: [Company], first: 10) { nodes { ... on Company { id name } } }
}`,
  peer: `query ($id: String!) {
  companiesByName(phrase: $id, first: 10) { edges { node { id name } } }
}`,
  cypher: `CALL db.index.fulltext.queryNodes('peer_company_name', $p.id, {limit: 10}) YIELD node
RETURN collect([node.id, node.name])`,
  toObject: (rows) => ({ nodes: (rows as unknown[][]).map(([id, name]) => ({ id, name })) }),
  essence: (answer, word) => {
    const { nodes, edges } = answer as { nodes?: Named[]; edges?: { node: Named }[] };
    const found = nodes ?? edges?.map(({ node }) => node) ?? [];
    return found.map(({ name }) => name.toLowerCase().split(' ').includes(word));
  },
};
