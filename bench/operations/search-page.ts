import { PEER_INDEX } from '../contenders/peer-schema.ts';
import type { BenchOperation } from './operation.ts';

interface Named {
  readonly name: string;
}

/** What is asked, whichever the words are. */
const SEARCH = {
  ours: `query ($id: String!) {
  search(text: $id, types: [Company], first: 10) { nodes { ... on Company { id name } } }
}`,
  peer: `query ($id: String!) {
  companiesByName(phrase: $id, first: 10) { edges { node { id name } } }
}`,
  cypher: `CALL db.index.fulltext.queryNodes('${PEER_INDEX}', $p.id, {limit: 10}) YIELD node
RETURN collect([node.id, node.name])`,
  toObject: (rows) => ({ nodes: (rows as unknown[][]).map(([id, name]) => ({ id, name })) }),
  /** Which ten of so many equals come is nobody's to say, so only that each has the word is compared. */
  essence: (answer, word) => {
    const { nodes, edges } = answer as { nodes?: Named[]; edges?: { node: Named }[] };
    const found = nodes ?? edges?.map(({ node }) => node) ?? [];
    return found.map(({ name }) => name.toLowerCase().split(' ').includes(word));
  },
} satisfies Partial<BenchOperation>;

/** Words of companies' names, as often as they are in names. */
export const SEARCH_PAGE: BenchOperation = {
  ...SEARCH,
  name: 'search',
  title: 'Full text: the first 10 companies with a word in their name, of any frequency',
  short: 'full text: the first 10 with any word',
  ids: `MATCH (company:Company)
WITH company ORDER BY company.name LIMIT 200
RETURN toLower(split(company.name, ' ')[1])`,
};

/** Words that an eighth of all companies have at least, and half of them at most. */
export const COMMON_SEARCH: BenchOperation = {
  ...SEARCH,
  name: 'common',
  title: 'Full text: the first 10 companies with a word that half to an eighth of them have',
  short: 'full text: the first 10 with a common word',
  ids: `MATCH (company:Company)
WITH toLower(split(company.name, ' ')[1]) AS word, count(*) AS companies
RETURN word ORDER BY companies DESC LIMIT 3`,
};
