import type { BenchOperation } from './operation.ts';

/** A list that is filtered by one field and sorted by another. */
export const SORTED_PAGE: BenchOperation = {
  name: 'sorted',
  title: 'Filter and order: the first 20 chips of a kind, by name',
  short: '20 of 6,000 by a field, sorted by another',
  ids: `MATCH (chip:Chip)
RETURN DISTINCT chip.kind ORDER BY chip.kind`,
  ours: `query ($id: ChipKind!) {
  chips(where: { kind: { eq: $id } }, orderBy: [{ name: ASC }], first: 20) {
    nodes { id name kind }
  }
}`,
  peer: `query ($id: String!) {
  chipsConnection(where: { kind: { eq: $id } }, sort: [{ name: ASC }], first: 20) {
    edges { node { id name kind } }
  }
}`,
  cypher: `MATCH (chip:Chip)
WHERE chip.kind = $p.id AND chip.name > ''
WITH chip ORDER BY chip.name, chip.id LIMIT 20
RETURN collect([chip.id, chip.name, chip.kind])`,
  toObject: (rows) => ({
    nodes: (rows as unknown[][]).map(([id, name, kind]) => ({ id, name, kind })),
  }),
  essence: (answer) => {
    const { nodes, edges } = answer as { nodes?: unknown[]; edges?: { node: unknown }[] };
    return nodes ?? edges?.map(({ node }) => node);
  },
};
