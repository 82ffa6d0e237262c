import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { useTestDatabase } from './test-database.ts';

const SEED = `sources:
  ledger: { name: A ledger, publishedOn: 2026-01-01, passages: { L1: Acme makes the X1., L2: Bolt does not. } }
  diary: { name: A diary, publishedOn: 2025-06-01, passages: { D1: Acme makes the X1. } }
entities:
  Company:
    acme: { name: Acme }
    bolt: { name: Bolt }
  Chip:
    x1: { name: X1, kind: MODEL }
facts:
  - key: P1
    subject: acme
    relation: MAKES
    object: x1
    cites: [{ passage: diary#D1, modality: REPORTED }, { passage: ledger#L1, hedge: surely }]
  - { key: P2, subject: bolt, relation: MAKES, object: x1, polarity: DENIED, cites: ledger#L2 }
  - { key: P3, subject: bolt, relation: MAKES, object: x1, cites: [diary#D1, { passage: ledger#L2, stance: DISPUTES }] }
  - { key: K1, subject: acme, relation: COMPETES_WITH, object: bolt, basis: INFERRED, premises: [P1], modality: ASSERTED }
  - { key: K2, subject: bolt, relation: COMPETES_WITH, object: acme, basis: INFERRED, premises: [K1, P2] }
`;

const FACTS = `MATCH (fact:Fact)
OPTIONAL MATCH ()-[index]->()
WHERE index.id = fact.id
RETURN fact.id, fact.currentKey, fact.modality, fact.saidOn, type(index), COLLECT {
  MATCH (fact)-[cites:CITES]->(passage)
  WITH cites, passage ORDER BY cites.ordinal
  RETURN passage.id + CASE WHEN cites.retractedAt IS NULL THEN '' ELSE ' withdrawn' END
}
ORDER BY fact.id`;

describe('a source that a file retracts', () => {
  const neo4j = useTestDatabase();
  beforeEach(() => neo4j.clear());
  const check = () => checkGraph(neo4j.database, neo4j.model);

  test('takes the facts along that no other source supports, and weakens the others', async () => {
    await neo4j.seed(SEED);
    const report = await neo4j.seed('retractSources: [ledger]');
    expect(report.retracted).toEqual({ facts: 1, citations: 3, unchanged: 0 });
    expect(report.facts).toEqual({ created: 0, updated: 4, unchanged: 0 });
    expect(await neo4j.read(FACTS)).toEqual([
      ['K1.1', 'K1', 'REPORTED', '2025-06-01', 'COMPETES_WITH', []],
      ['K2.1', 'K2', null, '2026-01-01', 'COMPETES_WITH', []],
      [...['P1.1', 'P1', 'REPORTED', '2025-06-01', 'MAKES'], ['diary#D1', 'ledger#L1 withdrawn']],
      ['P2.1', null, 'ASSERTED', '2026-01-01', 'MAKES__ASIDE', ['ledger#L2 withdrawn']],
      [...['P3.1', 'P3', 'ASSERTED', '2025-06-01', 'MAKES'], ['diary#D1', 'ledger#L2 withdrawn']],
    ]);
    expect(await check()).toEqual([]);
  });

  test('is told in its history, and in that of each fact that changes', async () => {
    await neo4j.seed(SEED);
    await neo4j.seed('retractSources: ledger');
    const rows = await neo4j.read(
      `MATCH (entry:HistoryEntry)
RETURN entry.aboutId, entry.kind, entry.version, entry.fieldList, entry.oldList, entry.newList
ORDER BY entry.aboutId`,
    );
    expect(rows).toEqual([
      ['K1', 'CHANGED', 1, ['modality'], ['ASSERTED'], ['REPORTED']],
      ['K2', 'CHANGED', 1, ['modality'], ['POSSIBLE'], ['']],
      [
        ...['P1', 'CHANGED', 1, ['modality', 'citations']],
        ['ASSERTED', 'diary#D1: REPORTED; ledger#L1: ASSERTED, surely'],
        ['REPORTED', 'diary#D1: REPORTED'],
      ],
      [
        ...['P2', 'RETRACTED', 1],
        ['relation', 'polarity', 'modality', 'basis', 'rank', 'subject', 'object', 'citations'],
        [
          ...['MAKES', 'DENIED', 'ASSERTED', 'STATED', 'NORMAL', 'bolt', 'x1'],
          'ledger#L2: ASSERTED',
        ],
        ['', '', '', '', '', '', '', ''],
      ],
      [
        ...['P3', 'CHANGED', 1, ['citations']],
        ['diary#D1: ASSERTED; ledger#L2: ASSERTED, DISPUTES'],
        ['diary#D1: ASSERTED'],
      ],
      ['ledger', 'RETRACTED', null, [], [], []],
    ]);
  });

  test('is unchanged the second time, and nothing is written', async () => {
    await neo4j.seed(SEED);
    await neo4j.seedLines([{ retractSource: 'ledger' }]);
    const writings = 'MATCH (set:ChangeSet) RETURN count(set)';
    const before = await neo4j.read(writings);
    const report = await neo4j.seedLines([{ retractSource: 'ledger' }]);
    expect(report.retracted).toEqual({ facts: 0, citations: 0, unchanged: 1 });
    expect(await neo4j.read(writings)).toEqual(before);
  });

  test('counts again once its file is seeded again: all that cited it gets a new version', async () => {
    await neo4j.seed(SEED);
    await neo4j.seed('retractSources: [ledger]');
    expect((await neo4j.seed(SEED)).facts).toEqual({ created: 0, updated: 5, unchanged: 0 });
    const rows = await neo4j.read(FACTS);
    expect(rows.filter(([, current]) => current !== null)).toEqual([
      ['K1.1', 'K1', 'ASSERTED', '2025-06-01', 'COMPETES_WITH', []],
      ['K2.1', 'K2', 'POSSIBLE', '2026-01-01', 'COMPETES_WITH', []],
      ['P1.2', 'P1', 'ASSERTED', '2025-06-01', 'MAKES', ['diary#D1', 'ledger#L1']],
      ['P2.2', 'P2', 'ASSERTED', '2026-01-01', 'MAKES__ASIDE', ['ledger#L2']],
      ['P3.2', 'P3', 'ASSERTED', '2025-06-01', 'MAKES', ['diary#D1', 'ledger#L2']],
    ]);
    expect(await check()).toEqual([]);
    expect((await neo4j.seed(SEED)).facts).toEqual({ created: 0, updated: 0, unchanged: 5 });
  });

  test('leaves a fact that the same file bases on another source', async () => {
    await neo4j.seed(SEED);
    await neo4j.seed(`retractSources: [ledger]
facts:
  - { key: P2, subject: bolt, relation: MAKES, object: x1, polarity: DENIED, cites: diary#D1 }
`);
    const rows = await neo4j.read(FACTS);
    expect(rows.slice(3, 5)).toEqual([
      ['P2.1', null, 'ASSERTED', '2026-01-01', 'MAKES__ASIDE', ['ledger#L2 withdrawn']],
      ['P2.2', 'P2', 'ASSERTED', '2025-06-01', 'MAKES__ASIDE', ['diary#D1']],
    ]);
    expect(rows.map(([id, , modality]) => [id, modality])[1]).toEqual(['K2.1', 'POSSIBLE']);
    expect(await check()).toEqual([]);
  });

  test('dates what other sources still say by the day that the same file gives them', async () => {
    await neo4j.seed(SEED);
    await neo4j.seed(`retractSources: [ledger]
sources:
  diary: { name: A diary, publishedOn: 2025-03-01 }
`);
    const rows = await neo4j.read(FACTS);
    expect(rows.map(([id, , , day]) => [id, day])).toEqual([
      ['K1.1', '2025-03-01'],
      ['K2.1', '2026-01-01'],
      ['P1.1', '2025-03-01'],
      ['P2.1', '2026-01-01'],
      ['P3.1', '2025-03-01'],
    ]);
    expect(await check()).toEqual([]);
  });

  test('is refused where it is none, is cited by the same files, or is named twice', async () => {
    await neo4j.seed(SEED);
    await expect(neo4j.seed('retractSources: [legder]')).rejects.toThrow(
      /seed.yaml:1:18 {2}retractSource: no entity has the id "legder"; did you mean ledger\?/,
    );
    await expect(neo4j.seed('retractSources: [acme]')).rejects.toThrow(
      /retractSource: expected a Source, found "acme", which is a Company/,
    );
    await expect(neo4j.seed('retractSources: [diary, diary]')).rejects.toThrow(
      /:1:25 {2}diary was retracted already at \S+seed.yaml:1/,
    );
    await expect(
      neo4j.seed(`retractSources: [ledger]
facts:
  - { subject: bolt, relation: MAKES, object: x1, cites: ledger#L1 }
`),
    ).rejects.toThrow(/:3:58 {2}cites: ledger is retracted at \S+seed.yaml:1/);
  });

  test('is retracted as the README shows it', async () => {
    await seedFiles(neo4j.database, neo4j.model, ['seed']);
    const readme = readFileSync('seed/README.md', 'utf8');
    const [, section = ''] = readme.split('\n## Retracting a source\n');
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(section) ?? [];
    const [, line = ''] = /```json\n([\s\S]*?)```/.exec(section) ?? [];
    expect((await neo4j.seedLines([line])).retracted).toMatchObject({ unchanged: 0 });
    expect((await neo4j.seed(yaml)).retracted).toEqual({ facts: 0, citations: 0, unchanged: 1 });
    expect(await check()).toEqual([]);
  });
});
