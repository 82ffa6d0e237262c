import type { BenchOperation } from './operation.ts';

/** One hop with what stands on its edges. */
export const HOP_READ: BenchOperation = {
  name: 'hop',
  title: 'One hop: where a company exports to, first 10, with 3 properties of each edge',
  short: 'one hop with 3 properties of edges',
  ids: `MATCH (company:Company)
WHERE 3 <= COUNT { (company)-[:EXPORTS_TO]->() } <= 10
RETURN company.id ORDER BY company.id LIMIT 200`,
  ours: `query ($id: ID!) {
  company(by: { id: $id }) {
    id
    name
    exportsTo(first: 10) {
      edges { trade extent fact { modality } node { id name } }
    }
  }
}`,
  peer: `query ($id: ID!) {
  companies(where: { id: { eq: $id } }) {
    id
    name
    exportsToConnection(first: 10) {
      edges { properties { trade extent modality } node { id name } }
    }
  }
}`,
  cypher: `MATCH (company:Company {id: $p.id})
RETURN [company.id, company.name, COLLECT {
  MATCH (company)-[exports:EXPORTS_TO]->(place)
  RETURN [exports.trade, exports.extent, exports.modality, place.id, place.name]
  LIMIT 10
}]`,
  toObject: ([id, name, rows]) => ({
    ...{ id, name },
    exportsTo: (rows as unknown[][]).map(([trade, extent, modality, placeId, place]) => ({
      ...{ trade, extent, modality },
      node: { id: placeId, name: place },
    })),
  }),
};

/** The same, for this server as of a day after all dates, so that the answers are equal. */
export const AS_OF_READ: BenchOperation = {
  ...HOP_READ,
  name: 'as-of',
  title: 'The same hop as of a day; the others do not ask for a day',
  short: 'the same hop as of a day',
  ours: HOP_READ.ours.replace(
    'by: { id: $id }',
    'by: { id: $id }, asOf: { validAt: "2030-01-01" }',
  ),
};
