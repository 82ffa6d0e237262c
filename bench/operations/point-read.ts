import type { BenchOperation } from './operation.ts';

/** One node by its id. */
export const POINT_READ: BenchOperation = {
  name: 'point',
  title: 'Point read: one fact by id, 5 fields',
  short: 'one fact by id, 5 fields',
  ids: `MATCH (fact:Fact)
WHERE fact.id > 'F0010'
RETURN fact.id ORDER BY fact.id LIMIT 200`,
  ours: `query ($id: ID!) {
  fact(id: $id) { id sentence polarity modality recordedAt }
}`,
  peer: `query ($id: ID!) {
  facts(where: { id: { eq: $id } }) { id sentence polarity modality recordedAt }
}`,
  cypher: `MATCH (fact:Fact {id: $p.id})
RETURN [fact.id, fact.sentence, fact.polarity, fact.modality, fact.recordedAt]`,
  toObject: ([id, sentence, polarity, modality, recordedAt]) => ({
    ...{ id, sentence, polarity, modality, recordedAt },
  }),
};
