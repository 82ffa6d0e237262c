import { beforeAll, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import type { SeedReport } from '../../src/seed/seed-report.ts';
import { useTestDatabase } from './test-database.ts';

const neo4j = useTestDatabase();
let report: SeedReport;

beforeAll(async () => {
  await neo4j.clear();
  report = await seedFiles(neo4j.database, neo4j.model, ['seed']);
});

async function column(text: string): Promise<unknown[]> {
  return (await neo4j.read(text)).map(([first]) => first);
}

describe('the seed that ships', () => {
  test('holds every sentence of the article, S1 to S22, in order', async () => {
    const labels = await column(
      "MATCH (p:Passage {sourceId: 'article'}) RETURN p.label ORDER BY p.position",
    );
    expect(labels).toEqual(Array.from({ length: 22 }, (_, index) => `S${index + 1}`));
    const [text] = await column("MATCH (p:Passage {id: 'article#S12'}) RETURN p.text");
    expect(text).toBe(
      'Fully opening up to the H200 could undercut the market share and development momentum of domestic chips.',
    );
  });

  test('holds all 81 claims of the article, some of them in parts', async () => {
    const keys = await column("MATCH (f:Fact {basis: 'STATED'}) RETURN f.key");
    const numbers = new Set(keys.map((key) => String(key).slice(0, 3)));
    expect([...numbers].sort()).toEqual(
      Array.from({ length: 81 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`),
    );
    expect(report.facts.created).toBe(101);
  });

  test('says as firmly as the article does', async () => {
    const rows = await neo4j.read(
      `MATCH (f:Fact {basis: 'STATED'})
WHERE f.modality <> 'ASSERTED'
WITH f.modality AS modality, f.key AS key
ORDER BY key
RETURN modality, collect(key)
ORDER BY modality`,
    );
    expect(Object.fromEntries(rows as [string, string[]][])).toEqual({
      POSSIBLE: ['F48', 'F49', 'F53', 'F54', 'F61'],
      REPORTED: ['F62', 'F63', 'F64', 'F65', 'F66'],
      PREDICTED: ['F69', 'F70', 'F73', 'F74', 'F75', 'F77', 'F78', 'F79', 'F80'],
    });
  });

  test('denies what the article denies, and nothing else', async () => {
    expect(await column("MATCH (f:Fact {polarity: 'DENIED'}) RETURN f.key ORDER BY f.key")).toEqual(
      ['F35', 'F65', 'F70'],
    );
  });

  test('infers only what no source says, and no more firmly than its premises say it', async () => {
    const rows = await neo4j.read(
      `MATCH (f:Fact {basis: 'INFERRED'})
RETURN f.key, f.relation, f.modality, COUNT { (f)-[:CITES]->() }
ORDER BY f.key`,
    );
    expect(rows).toEqual([
      ['D10a', 'SPEAKS_FOR', 'PREDICTED', 0],
      ['D10b', 'SPEAKS_FOR', 'POSSIBLE', 0],
      ['D11a', 'SPEAKS_AGAINST', 'POSSIBLE', 0],
      ['D11b', 'SPEAKS_AGAINST', 'POSSIBLE', 0],
      ['D11c', 'SPEAKS_AGAINST', 'PREDICTED', 0],
      ['D1a', 'COMPETES_WITH', 'POSSIBLE', 0],
      ['D1b', 'COMPETES_WITH', 'POSSIBLE', 0],
      ['D2', 'COMPETES_WITH', 'POSSIBLE', 0],
      ['D3', 'RESTRICTS', 'ASSERTED', 0],
      ['D4', 'RESTRICTS', 'ASSERTED', 0],
      ['D5', 'EXPORTS_TO', 'POSSIBLE', 0],
    ]);
  });

  test('cites for every stated fact a passage of the article and no other source', async () => {
    const sources = await column(
      'MATCH (:Fact)-[:CITES]->(p:Passage) RETURN DISTINCT p.sourceId ORDER BY p.sourceId',
    );
    expect(sources).toEqual(['article']);
  });

  test('takes names in other scripts from a source of their own', async () => {
    const rows = await neo4j.read(
      `MATCH (:Name)-[names:NAMES]->(entity)
WHERE names.lang STARTS WITH 'zh'
UNWIND names.passageIdList AS passage
RETURN DISTINCT split(passage, '#')[0]`,
    );
    expect(rows).toEqual([['common-names']]);
  });

  test('dates nothing before late 2025, and the article only by its words', async () => {
    const [earliest] = await column('MATCH (f:Fact) RETURN min(f.validFrom)');
    expect(earliest).toBe('2025-10-01');
    const [article] = await column("MATCH (s:Source {id: 'article'}) RETURN properties(s)");
    expect(article).toMatchObject({
      publishedOn: '2026-01-01',
      publishedOnPrecision: 'OPEN',
      publishedOnText: '7 minutes ago',
    });
    expect(article).not.toHaveProperty('publishedOnLatest');
  });

  test('knows only the companies and chips of the article', async () => {
    expect(await column('MATCH (c:Company) RETURN c.id ORDER BY c.id')).toEqual([
      'alibaba',
      'baidu',
      'bytedance',
      'huawei',
      'nvidia',
      'tencent',
    ]);
    expect(await column('MATCH (c:Chip) RETURN c.id ORDER BY c.id')).toEqual([
      'ascend',
      'domestic-chips',
      'h200',
    ]);
  });

  test('changes nothing when it is seeded again, and record and index agree', async () => {
    const { otherwise, retracted, oldIds, ...tallies } = await seedFiles(
      neo4j.database,
      neo4j.model,
      ['seed'],
    );
    expect(otherwise).toEqual({ lines: [], count: 0 });
    expect(oldIds).toEqual({ lines: [], count: 0 });
    expect(retracted).toEqual({ facts: 0, citations: 0, unchanged: 0 });
    for (const tally of Object.values(tallies)) {
      expect(tally).toMatchObject({ created: 0, updated: 0 });
    }
    expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  });
});
