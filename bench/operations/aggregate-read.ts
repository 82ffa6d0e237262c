import type { BenchOperation } from './operation.ts';

/** Figures over all passages of a kind, each of which has to be looked at. */
export const AGGREGATE_READ: BenchOperation = {
  name: 'aggregate',
  title: 'Aggregate: number, least, greatest and mean place of the passages of a kind',
  short: 'figures over 6,000, each looked at',
  ids: `MATCH (passage:Passage)
RETURN DISTINCT passage.kind ORDER BY passage.kind`,
  ours: `query ($id: PassageKind!) {
  passages(where: { kind: { eq: $id } }) { totalCount aggregate(field: position) { min max avg } }
}`,
  peer: `query ($id: String!) {
  passagesConnection(where: { kind: { eq: $id } }) {
    aggregate { count { nodes } node { position { min max average } } }
  }
}`,
  cypher: `MATCH (passage:Passage)
WHERE passage.kind = $p.id
RETURN [count(*), min(passage.position), max(passage.position), avg(passage.position)]`,
  toObject: ([totalCount, min, max, avg]) => ({ totalCount, aggregate: { min, max, avg } }),
  essence: (answer) => {
    const { totalCount, aggregate } = answer as {
      totalCount?: number;
      aggregate: {
        readonly min?: number;
        readonly max?: number;
        readonly avg?: number;
        readonly count?: { readonly nodes: number };
        readonly node?: { readonly position: Record<'min' | 'max' | 'average', number> };
      };
    };
    const { count, node, min, max, avg } = aggregate;
    const { position = { min, max, average: avg } } = node ?? {};
    // Sums of numbers in another order differ in their last digit.
    const mean = position.average?.toFixed(9);
    return [totalCount ?? count?.nodes, position.min, position.max, mean];
  },
};
