import { HUB } from '../graph/fact-kinds.ts';
import type { BenchOperation } from './operation.ts';

/** A page of the hub needs an order, or two pages could show the same edge. */
export const HUB_PAGE: BenchOperation = {
  name: 'hub',
  title:
    'Hub: the first 10 exports, in the order of their ids, of the company that has by far the most',
  short: 'the first 10 of 20,000, in order',
  ids: `MATCH (company:Company {id: '${HUB}'})
RETURN company.id`,
  ours: `query ($id: ID!) {
  company(by: { id: $id }) {
    id
    exportsTo(first: 10) { edges { trade fact { id } node { id name } } }
  }
}`,
  peer: `query ($id: ID!) {
  companies(where: { id: { eq: $id } }) {
    id
    exportsToConnection(first: 10, sort: [{ edge: { id: ASC } }]) {
      edges { properties { trade id } node { id name } }
    }
  }
}`,
  cypher: `MATCH (company:Company {id: $p.id})
RETURN [company.id, COLLECT {
  MATCH ()-[exports:EXPORTS_TO]->(place)
  WHERE exports.subjectId = company.id AND exports.id > ''
  WITH exports, place ORDER BY exports.subjectId, exports.id LIMIT 10
  RETURN [exports.trade, exports.id, place.id, place.name]
}]`,
  toObject: ([id, rows]) => ({
    id,
    exportsTo: (rows as unknown[][]).map(([trade, factId, placeId, place]) => ({
      ...{ trade, id: factId },
      node: { id: placeId, name: place },
    })),
  }),
};
