import { beforeEach, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { isEmpty } from '../../src/seed/is-empty.ts';
import { printSeedReport } from '../../src/seed/seed-report.ts';
import { SMALL_SEED } from './small-seed.ts';
import { useTestDatabase } from './test-database.ts';

const neo4j = useTestDatabase();
beforeEach(() => neo4j.clear());

const EVERYTHING = `MATCH (node)
RETURN labels(node), properties(node), COLLECT {
  MATCH (node)-[edge]->(other)
  RETURN [type(edge), properties(edge), coalesce(other.id, other.key)]
}`;

describe('a first seeding', () => {
  test('creates all that the file says, and the database is no longer empty', async () => {
    expect(await isEmpty(neo4j.database)).toBe(true);
    const report = await neo4j.seed(SMALL_SEED);
    expect(report.entities).toEqual({ created: 6, updated: 0, unchanged: 0 });
    expect(report.facts).toEqual({ created: 3, updated: 0, unchanged: 0 });
    expect(report.names).toEqual({ created: 8, updated: 0, unchanged: 0 });
    expect(report.unstated).toEqual({ created: 1, updated: 0, unchanged: 0 });
    expect(await isEmpty(neo4j.database)).toBe(false);
    expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  });

  test('gives an entity the labels of its type and of its interfaces', async () => {
    await neo4j.seed(SMALL_SEED);
    const rows = await neo4j.read("MATCH (n {id: 'acme'}) RETURN labels(n), n.name");
    expect(rows).toEqual([[expect.arrayContaining(['Entity', 'Company', 'Actor']), 'Acme']]);
  });

  test('finds a name in any script and case by its key', async () => {
    await neo4j.seed(SMALL_SEED);
    const rows = await neo4j.read(
      'UNWIND $p.keys AS key MATCH (:Name {key: key})-[r:NAMES]->(n) RETURN n.id, r.primary, r.lang',
      { keys: ['acme', 'acme inc.', '顶点'] },
    );
    expect(rows).toEqual([
      ['acme', true, null],
      ['acme', false, null],
      ['acme', false, 'zh-Hans'],
    ]);
  });

  test('keeps the words of a date, and an open end where none is stated', async () => {
    await neo4j.seed(SMALL_SEED);
    const [row] = await neo4j.read("MATCH (f:Fact {id: 'S2.1'}) RETURN properties(f)");
    expect(row?.[0]).toMatchObject({
      validFrom: '2025-01-01',
      validFromLatest: '2025-12-31',
      validFromPrecision: 'YEAR',
      validFromText: '2025',
      validTo: '2026-01-15',
      validToPrecision: 'OPEN',
      validToText: 'no end stated',
      modality: 'POSSIBLE',
      sentence: 'Acme exports A1 to Atlantis',
      nameList: ['product', 'extent'],
      valueList: ['A1', 'in part'],
      entityIdList: ['a1', ''],
    });
  });

  test('holds an inferred fact no more firmly than its loosest premise', async () => {
    await neo4j.seed(SMALL_SEED);
    const rows = await neo4j.read(
      "MATCH (f:Fact {id: 'S3.1'})-[r:BASED_ON]->(p) RETURN f.modality, p.id, r.ordinal ORDER BY r.ordinal",
    );
    expect(rows).toEqual([
      ['POSSIBLE', 'S1.1', 0],
      ['POSSIBLE', 'S2.1', 1],
    ]);
  });

  test('keeps what is not stated beside the fact', async () => {
    await neo4j.seed(SMALL_SEED);
    const rows = await neo4j.read('MATCH (u:Unstated) RETURN u.aboutId, u.field, u.passageIdList');
    expect(rows).toEqual([['S2', 'payer', ['paper#P2']]]);
  });

  test('puts denied facts and those of a scenario aside', async () => {
    await neo4j.seed(`${SMALL_SEED}
  - { key: D, subject: bolt, relation: MAKES, object: a1, polarity: DENIED, cites: P3 }
  - { key: W, subject: bolt, relation: MAKES, object: a1, scenario: boom, cites: P3 }
`);
    const rows = await neo4j.read(
      'MATCH ()-[r]->(:Chip) WHERE r.subjectId IS NOT NULL RETURN r.id, type(r) ORDER BY r.id',
    );
    expect(rows).toEqual([
      ['D.1', 'MAKES__ASIDE'],
      ['S1.1', 'MAKES'],
      ['W.1', 'MAKES__ASIDE'],
    ]);
    const [denied] = await neo4j.read("MATCH (f:Fact {id: 'D.1'}) RETURN f.sentence");
    expect(denied).toEqual(['It is denied that Bolt makes A1']);
  });
});

describe('a second seeding', () => {
  test('changes nothing, not even a timestamp', async () => {
    await neo4j.seed(SMALL_SEED);
    const before = await neo4j.read(EVERYTHING);
    const report = await neo4j.seed(SMALL_SEED);
    expect(report.facts).toEqual({ created: 0, updated: 0, unchanged: 3 });
    expect(report.entities).toEqual({ created: 0, updated: 0, unchanged: 6 });
    expect(report.names).toEqual({ created: 0, updated: 0, unchanged: 8 });
    expect(await neo4j.read(EVERYTHING)).toEqual(before);
  });

  test('changes nothing where only the order differs in which a fact or a citation says what it does', async () => {
    const turned = SMALL_SEED.replace('    product: a1\n    extent: in part\n', '').replace(
      '    payer: not stated',
      '    extent: in part\n    payer: not stated\n    product: a1',
    );
    const cited = (text: string, hedge: string) => text.replace('cites: { passage: P2,', hedge);
    await neo4j.seed(cited(SMALL_SEED, 'cites: { passage: P2, hedge: could, stance: SUPPORTS,'));
    const again = cited(turned, 'cites: { stance: SUPPORTS, passage: P2,').replace(
      'sell the A1 to Atlantis }',
      'sell the A1 to Atlantis, hedge: could }',
    );
    expect(again).toContain('hedge: could }');
    const { facts } = await neo4j.seed(again);
    expect(facts).toEqual({ created: 0, updated: 0, unchanged: 3 });
  });

  test('makes a new version of a fact that changed, and keeps the old one aside', async () => {
    await neo4j.seed(SMALL_SEED);
    const report = await neo4j.seed(SMALL_SEED.replace('extent: in part', 'extent: in full'));
    expect(report.facts).toEqual({ created: 0, updated: 1, unchanged: 2 });
    const versions = await neo4j.read(
      `MATCH (f:Fact {key: 'S2'})
       OPTIONAL MATCH ()-[r:EXPORTS_TO|EXPORTS_TO__ASIDE {id: f.id}]->()
       RETURN f.id, f.currentKey, f.retractedAt IS NULL, f.extent, type(r), r.extent
       ORDER BY f.version`,
    );
    expect(versions).toEqual([
      ['S2.1', null, false, 'in part', 'EXPORTS_TO__ASIDE', 'in part'],
      ['S2.2', 'S2', true, 'in full', 'EXPORTS_TO', 'in full'],
    ]);
    expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  });

  test('moves what rests on a fact to its new version', async () => {
    await neo4j.seed(SMALL_SEED);
    await neo4j.seed(SMALL_SEED.replace('extent: in part', 'extent: in full'));
    const rows = await neo4j.read(
      "MATCH (:Fact {id: 'S3.1'})-[:BASED_ON]->(f) RETURN f.id ORDER BY f.id",
    );
    expect(rows).toEqual([['S1.1'], ['S2.2']]);
    const superseded = await neo4j.read('MATCH (a)-[:SUPERSEDES]->(b) RETURN a.id, b.id');
    expect(superseded).toEqual([['S2.2', 'S2.1']]);
  });

  test('tells which keys stand for other claims than before', async () => {
    const other = SMALL_SEED.replace('key: S1, subject: acme', 'key: S1, subject: bolt');
    await neo4j.seed(SMALL_SEED);
    const report = await neo4j.seed(other);
    expect(report.otherwise.lines).toEqual(['S1 was: Acme makes A1']);
    expect(printSeedReport(report)).toMatch(
      /These keys now stand for other claims:\n {2}S1 was: Acme makes A1$/,
    );
    expect((await neo4j.seed(other)).otherwise.lines).toEqual([]);
  });

  test('lets a key change its relation', async () => {
    await neo4j.seed(SMALL_SEED);
    await neo4j.seed(
      SMALL_SEED.replace('relation: MAKES, object: a1', 'relation: DOMESTIC_TO, object: atlantis'),
    );
    const rows = await neo4j.read(
      "MATCH ({id: 'acme'})-[r]->() WHERE r.id STARTS WITH 'S1' RETURN r.id, type(r) ORDER BY r.id",
    );
    expect(rows).toEqual([
      ['S1.1', 'MAKES__ASIDE'],
      ['S1.2', 'DOMESTIC_TO'],
    ]);
  });

  test('renames an entity in its sentences without a new version', async () => {
    await neo4j.seed(SMALL_SEED);
    const report = await neo4j.seed(SMALL_SEED.replace('name: Bolt', 'name: Bolt & Sons'));
    expect(report.entities).toEqual({ created: 0, updated: 1, unchanged: 5 });
    expect(report.facts).toEqual({ created: 0, updated: 1, unchanged: 2 });
    const rows = await neo4j.read("MATCH (f:Fact {key: 'S3'}) RETURN f.id, f.sentence");
    expect(rows).toEqual([['S3.1', 'Bolt & Sons competes with Acme']]);
    expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  });

  test('settles what was not stated once it is', async () => {
    await neo4j.seed(SMALL_SEED);
    await neo4j.seed(SMALL_SEED.replace('    payer: not stated\n', ''));
    expect(await neo4j.read('MATCH (u:Unstated) RETURN u.id')).toEqual([]);
  });

  test('takes away the remark on what is not stated once it is not given any more', async () => {
    const remark = 'unstated: { payer: { note: who pays it, cites: P2 } }';
    await neo4j.seed(SMALL_SEED.replace('payer: not stated', remark));
    const report = await neo4j.seed(SMALL_SEED);
    expect(report.unstated).toEqual({ created: 0, updated: 1, unchanged: 0 });
    expect(await neo4j.read('MATCH (u:Unstated) RETURN u.note')).toEqual([[null]]);
  });
});

describe('several files', () => {
  test('refer to what another file or the database holds', async () => {
    await neo4j.seed(SMALL_SEED);
    const report = await neo4j.seed(
      'facts:\n  - { key: N1, subject: bolt, relation: MAKES, object: a1, cites: paper#P3 }\n',
    );
    expect(report.facts).toEqual({ created: 1, updated: 0, unchanged: 0 });
  });

  test('add names to an entity of another file', async () => {
    const names = 'names:\n  acme:\n    - { name: アクメ, lang: ja, cites: paper#P1 }\n';
    await neo4j.seed(SMALL_SEED, names);
    await neo4j.seed(SMALL_SEED);
    const rows = await neo4j.read(
      "MATCH (:Entity {id: 'acme'})<-[r:NAMES]-() RETURN r.name, r.ordinal ORDER BY r.ordinal",
    );
    expect(rows).toEqual([
      ['Acme', 0],
      ['ACME Inc.', 1],
      ['顶点', 2],
      ['アクメ', 3],
    ]);
  });

  test('link alternatives once, whichever of the two names the other', async () => {
    await neo4j.seed(`${SMALL_SEED}
  - { key: A, subject: bolt, relation: MAKES, object: a1, cites: P3, alternatives: B }
  - { key: B, subject: bolt, relation: DOMESTIC_TO, object: atlantis, cites: P3, alternatives: A }
`);
    const rows = await neo4j.read('MATCH (a)-[:ALTERNATIVE_TO]->(b) RETURN a.key, b.key');
    expect(rows).toEqual([['A', 'B']]);
  });
});

test('a relation of which the model has one gives way to another that a later seed names', async () => {
  const seed = (government: string): string => `entities:
  Government:
    north: { name: North }
    south: { name: South }
  Agency:
    customs: { name: Customs }
    police: { name: Police }
relations:
  - { subject: customs, relation: PART_OF, object: ${government} }
  - { subject: police, relation: PART_OF, object: north }
`;
  await neo4j.seed(seed('north'));
  const report = await neo4j.seed(seed('south'));
  expect(report.relations).toEqual({ created: 1, updated: 0, unchanged: 1 });
  const rows = await neo4j.read(
    'MATCH (agency)-[:PART_OF]->(government) RETURN agency.id, government.id ORDER BY agency.id',
  );
  expect(rows).toEqual([
    ['customs', 'south'],
    ['police', 'north'],
  ]);
});

test('a fact without a key has one that its amounts and words do not change', async () => {
  const seed = (extent: string): string =>
    `${SMALL_SEED}  - { subject: bolt, relation: EXPORTS_TO, object: atlantis, extent: ${extent}, cites: P2 }\n`;
  await neo4j.seed(seed('little'));
  await neo4j.seed(seed('much'));
  const rows = await neo4j.read(
    "MATCH (f:Fact) WHERE f.key STARTS WITH 'f-' RETURN f.version, f.extent ORDER BY f.version",
  );
  expect(rows).toEqual([
    [1, 'little'],
    [2, 'much'],
  ]);
});
