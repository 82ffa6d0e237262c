import { HUB } from '../graph/fact-kinds.ts';
import type { BenchOperation } from './operation.ts';

/** Only a number: the database keeps it. */
export const HUB_COUNT: BenchOperation = {
  name: 'count',
  title: 'Count: how many exports that company has',
  short: 'how many 20,000 are',
  ids: `MATCH (company:Company {id: '${HUB}'})
RETURN company.id`,
  ours: `query ($id: ID!) {
  company(by: { id: $id }) { id exportsTo { totalCount } }
}`,
  peer: `query ($id: ID!) {
  companies(where: { id: { eq: $id } }) { id exportsToConnection { totalCount } }
}`,
  cypher: `MATCH (company:Company {id: $p.id})
RETURN [company.id, COUNT { (company)-[:EXPORTS_TO]->() }]`,
  toObject: ([id, totalCount]) => ({ id, exportsTo: { totalCount } }),
};
