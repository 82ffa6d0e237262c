/** The beginning of most seeds in these tests: a source, two companies, a chip and a place. */
export const SMALL_SEED = `source: paper
sources:
  paper:
    name: A paper
    publishedOn: 2026-01-15
    passages:
      P1: Acme makes the A1.
      P2: Acme may sell the A1 to Atlantis, from 2025 on.
      P3: Others deny it.
entities:
  Company:
    acme: { name: Acme, cites: P1, aliases: [ACME Inc., { name: 顶点, lang: zh-Hans }] }
    bolt: { name: Bolt }
  Chip:
    a1: { name: A1, kind: MODEL }
  Place:
    atlantis: { name: Atlantis }
  Scenario:
    boom: { name: Boom }
facts:
  - { key: S1, subject: acme, relation: MAKES, object: a1, cites: P1 }
  - key: S2
    subject: acme
    relation: EXPORTS_TO
    object: atlantis
    product: a1
    extent: in part
    modality: POSSIBLE
    hedge: may
    from: 2025
    cites: { passage: P2, quote: may sell the A1 to Atlantis }
    payer: not stated
  - { key: S3, subject: bolt, relation: COMPETES_WITH, object: acme, basis: INFERRED, premises: [S1, S2] }
`;
