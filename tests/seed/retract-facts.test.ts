import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { SMALL_SEED } from './small-seed.ts';
import { useTestDatabase } from './test-database.ts';

const neo4j = useTestDatabase();
beforeEach(() => neo4j.clear());

const check = () => checkGraph(neo4j.database, neo4j.model);

/** `S3` follows from `S1` and `S2`, and `S4` from `S3`. */
const SEED = `${SMALL_SEED}  - { key: S4, subject: acme, relation: COMPETES_WITH, object: bolt, basis: INFERRED, premises: [S3] }
`;

const VERSIONS = `MATCH (fact:Fact)
OPTIONAL MATCH ()-[index]->()
WHERE index.id = fact.id
RETURN fact.id, fact.currentKey, fact.modality, fact.retractedAt IS NOT NULL, type(index),
  COUNT { (fact)-[:CITES]->() }
ORDER BY fact.id`;

const HISTORY = `MATCH (entry:HistoryEntry)
RETURN entry.aboutId, entry.kind, entry.version, entry.fieldList, entry.oldList, entry.newList
ORDER BY entry.recordedAt, entry.aboutId`;

describe('a fact that a file retracts', () => {
  test('is withdrawn, keeps its citations, and takes the modality of what rests on it along', async () => {
    await neo4j.seed(SEED);
    const report = await neo4j.seed('retract: S1');
    expect(report.retracted).toEqual({ facts: 1, citations: 0, unchanged: 0 });
    expect(report.facts).toEqual({ created: 0, updated: 2, unchanged: 0 });
    expect(await neo4j.read(VERSIONS)).toEqual([
      ['S1.1', null, 'ASSERTED', true, 'MAKES__ASIDE', 1],
      ['S2.1', 'S2', 'POSSIBLE', false, 'EXPORTS_TO', 1],
      ['S3.1', 'S3', null, false, 'COMPETES_WITH', 0],
      ['S4.1', 'S4', null, false, 'COMPETES_WITH', 0],
    ]);
    expect(await neo4j.read(HISTORY)).toEqual([
      [
        ...['S1', 'RETRACTED', 1],
        ['relation', 'polarity', 'modality', 'basis', 'rank', 'subject', 'object', 'citations'],
        [
          ...['MAKES', 'AFFIRMED', 'ASSERTED', 'STATED', 'NORMAL', 'acme', 'a1'],
          'paper#P1: ASSERTED',
        ],
        ['', '', '', '', '', '', '', ''],
      ],
      ['S3', 'CHANGED', 1, ['modality'], ['POSSIBLE'], ['']],
      ['S4', 'CHANGED', 1, ['modality'], ['POSSIBLE'], ['']],
    ]);
    expect(await check()).toEqual([]);
  });

  test('was retracted at the instant of its change set', async () => {
    await neo4j.seed(SEED);
    await neo4j.seed('retract: [S1]');
    const rows = await neo4j.read(
      `MATCH (fact:Fact {id: 'S1.1'}), (set:ChangeSet)
WITH fact, max(set.recordedAt) AS last
RETURN fact.retractedAt = last`,
    );
    expect(rows).toEqual([[true]]);
  });

  test('must have its relationship aside, or the check of the graph finds it', async () => {
    await neo4j.seed(SEED);
    await neo4j.seed('retract: S1');
    await neo4j.write('MATCH ()-[r:MAKES__ASIDE]->() DELETE r');
    expect(await check()).toEqual(['S1.1: its relationship MAKES is missing']);
  });

  test('is unchanged the second time, and nothing is written', async () => {
    await neo4j.seed(SEED);
    await neo4j.seed('retract: [S1, S2]');
    const writings = 'MATCH (set:ChangeSet) RETURN count(set)';
    const before = await neo4j.read(writings);
    const report = await neo4j.seed('retract: [S1, S2]');
    expect(report.retracted).toEqual({ facts: 0, citations: 0, unchanged: 2 });
    expect(report.facts).toEqual({ created: 0, updated: 0, unchanged: 0 });
    expect(await neo4j.read(writings)).toEqual(before);
  });

  test('is withdrawn as the README shows it', async () => {
    await seedFiles(neo4j.database, neo4j.model, ['seed']);
    const readme = readFileSync('seed/README.md', 'utf8');
    const [, section = ''] = readme.split('\n## Retracting\n');
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(section) ?? [];
    const [, line = ''] = /```json\n([\s\S]*?)```/.exec(section) ?? [];
    expect((await neo4j.seedLines([line])).retracted).toEqual({
      facts: 1,
      citations: 0,
      unchanged: 0,
    });
    expect((await neo4j.seed(yaml)).retracted).toEqual({ facts: 1, citations: 0, unchanged: 1 });
    expect(await check()).toEqual([]);
  });

  test('can be a literal claim, and one of a JSONL file', async () => {
    await neo4j.seed(
      `${SEED}  - { key: D1, subject: acme, relation: DESCRIBED_AS, value: large, cites: P1 }\n`,
    );
    const report = await neo4j.seedLines([{ retract: 'D1' }, { retract: ['S1', 'S2'] }]);
    expect(report.retracted).toEqual({ facts: 3, citations: 0, unchanged: 0 });
    expect(await check()).toEqual([]);
  });
});

describe('a fact that is stated again after it was retracted', () => {
  test('gets the next version, though it says the same, and its conclusions stand again', async () => {
    await neo4j.seed(SEED);
    const before = await neo4j.read(VERSIONS);
    await neo4j.seed('retract: S1');
    const report = await neo4j.seed(SEED);
    expect(report.facts).toEqual({ created: 0, updated: 3, unchanged: 1 });
    const after = await neo4j.read(VERSIONS);
    expect(after.map(([id]) => id)).toEqual(['S1.1', 'S1.2', 'S2.1', 'S3.1', 'S4.1']);
    expect(after.slice(2)).toEqual(before.slice(1));
    const links = await neo4j.read(
      `MATCH (a:Fact)-[link:BASED_ON|SUPERSEDES]->(b:Fact)
RETURN a.id, type(link), b.id ORDER BY a.id, b.id`,
    );
    expect(links).toEqual([
      ['S1.2', 'SUPERSEDES', 'S1.1'],
      ['S3.1', 'BASED_ON', 'S1.2'],
      ['S3.1', 'BASED_ON', 'S2.1'],
      ['S4.1', 'BASED_ON', 'S3.1'],
    ]);
    expect(await check()).toEqual([]);
    expect((await neo4j.read(HISTORY)).slice(3)).toEqual([
      ['S1', 'CHANGED', 2, [], [], []],
      ['S3', 'CHANGED', 1, ['modality'], [''], ['POSSIBLE']],
      ['S4', 'CHANGED', 1, ['modality'], [''], ['POSSIBLE']],
    ]);
    expect((await neo4j.seed(SEED)).facts).toEqual({ created: 0, updated: 0, unchanged: 4 });
  });

  test('keeps the instant of its retraction in the old version', async () => {
    await neo4j.seed(SEED);
    await neo4j.seed('retract: S1');
    const instant = "MATCH (fact:Fact {id: 'S1.1'}) RETURN fact.retractedAt";
    const before = await neo4j.read(instant);
    await neo4j.seed(SEED);
    expect(await neo4j.read(instant)).toEqual(before);
  });

  test('takes over what other facts said of it: causes, alternatives and rivals', async () => {
    const others = `  - { key: S5, subject: bolt, relation: MAKES, object: a1, causes: [S1], alternatives: [S1], rivals: [S1], cites: P1 }
`;
    await neo4j.seed(SMALL_SEED.replace(/ {2}- \{ key: S3.*/, others));
    const links = `MATCH (:Fact {currentKey: 'S5'})-[link:CAUSES|ALTERNATIVE_TO|RIVALS]-(other:Fact)
RETURN type(link), other.id ORDER BY type(link)`;
    const types = ['ALTERNATIVE_TO', 'CAUSES', 'RIVALS'];
    await neo4j.seed('retract: S1');
    expect(await neo4j.read(links)).toEqual(types.map((type) => [type, 'S1.1']));
    await neo4j.seed(
      'source: paper\nfacts:\n  - { key: S1, subject: acme, relation: MAKES, object: a1, cites: P1 }\n',
    );
    expect(await neo4j.read(links)).toEqual(types.map((type) => [type, 'S1.2']));
    expect(await check()).toEqual([]);
  });
});

describe('mistakes in what is retracted', () => {
  test('are an unknown key, one that is retracted twice, and one that is stated as well', async () => {
    await neo4j.seed(SEED);
    await expect(neo4j.seed('retract: [S11]')).rejects.toThrow(
      /seed.yaml:1:11 {2}retract: no fact has the key "S11"; did you mean S1\?/,
    );
    await expect(neo4j.seed('retract: [S1, S1]')).rejects.toThrow(
      /:1:15 {2}S1 was retracted already at \S+seed.yaml:1$/,
    );
    await expect(neo4j.seed(`${SMALL_SEED}\nretract:\n  - S1`)).rejects.toThrow(
      /:\d+:5 {2}retract: S1 is stated at \S+seed.yaml:21; expected one of the two/,
    );
    await expect(neo4j.seedLines([{ retract: 'S1', reason: 'gone' }])).rejects.toThrow(
      /:1:17 {2}retract: expected nothing beside it, found reason/,
    );
    await expect(neo4j.seed('retract: { key: S1 }')).rejects.toThrow(
      /retract: expected the key of a fact, found a map/,
    );
  });

  test('are references to what is retracted, now or before', async () => {
    await neo4j.seed(SEED);
    const fresh = `facts:
  - { key: S6, subject: bolt, relation: COMPETES_WITH, object: acme, basis: INFERRED, premises: [S1] }
`;
    await expect(neo4j.seed(`${fresh}retract: [S1]`)).rejects.toThrow(
      /:2:98 {2}premises: S1 is retracted at \S+seed.yaml:3/,
    );
    await neo4j.seed('retract: [S1]');
    await expect(neo4j.seed(fresh)).rejects.toThrow(
      /:2:98 {2}premises: S1 was retracted; state it again, or leave it out here/,
    );
    await neo4j.seed(SEED, fresh);
    expect(await check()).toEqual([]);
  });
});
