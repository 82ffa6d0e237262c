import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { printPlan } from '../../src/seed/plan-seed.ts';
import { planFiles, seedFiles } from '../../src/seed/seed-files.ts';
import type { SeedOptions } from '../../src/seed/seed-options.ts';
import { SMALL_SEED } from './small-seed.ts';
import { useTestDatabase, writeLines, writeSeed } from './test-database.ts';

const neo4j = useTestDatabase();
beforeEach(() => neo4j.clear());

const plan = async (text: string, options: SeedOptions = {}) =>
  printPlan(await planFiles(neo4j.database, neo4j.model, [writeSeed(text)], options));

const EVERYTHING = `MATCH (node)
RETURN labels(node), properties(node), COUNT { (node)--() } ORDER BY elementId(node)`;

describe('the plan of a seed', () => {
  test('names what is new, and writes nothing', async () => {
    expect(await plan(SMALL_SEED)).toBe(`+ Source paper: A paper
+ Company acme: Acme
+ Company bolt: Bolt
+ Chip a1: A1
+ Place atlantis: Atlantis
+ Scenario boom: Boom
+ passage paper#P1
+ passage paper#P2
+ passage paper#P3
+ fact S1: Acme makes A1
+ fact S2: Acme exports A1 to Atlantis
+ fact S3: Bolt competes with Acme
+ not stated: S2/payer
= 0 unchanged`);
    expect(await neo4j.read('MATCH (node) WHERE NOT node:Meta RETURN node')).toEqual([]);
  });

  test('names the fields that differ, what follows from them, and what is withdrawn', async () => {
    await neo4j.seed(SMALL_SEED);
    const before = await neo4j.read(EVERYTHING);
    const changed = `${SMALL_SEED.replace('{ name: Bolt }', '{ name: Bolts, description: A firm. }')
      .replace('P3: Others deny it.', 'P3: Others deny that.')
      .replace('extent: in part', 'extent: in full')
      .replace('    payer: not stated\n', '')
      .replace('lang: zh-Hans', 'lang: zh-Hant')
      .replace(/, premises: \[S1, S2\]/, ', premises: [S2]')}`.replace(/.*key: S1,.*\n/, '');
    const lines = (await plan(`${changed}retract: [S1]\n`)).split('\n');
    expect(
      lines.join('\n'),
    ).toBe(`~ Company bolt: name: "Bolt" → "Bolts", description: nothing → "A firm."
~ acme: aliases: "顶点 (zh-Hans)" → "顶点 (zh-Hant)"
~ passage paper#P3: text: "Others deny it." → "Others deny that."
~ fact S2: extent: "in part" → "in full", payer: "not stated (paper#P2)" → nothing
~ fact S3: premises: "S1, S2" → "S2"
- fact S1: Acme makes A1
= 13 unchanged`);
    expect(await neo4j.read(EVERYTHING)).toEqual(before);
    const readme = readFileSync('seed/README.md', 'utf8');
    const [, shown = ''] = /```\n(~ [\s\S]*?)```/.exec(readme) ?? [];
    expect(shown.split('\n')).toHaveLength(5);
    for (const line of shown.trim().split('\n')) expect(lines).toContain(line);
  });

  test('says of a fact what becomes of its rivals, also where nothing else of it differs', async () => {
    const rivals = SMALL_SEED.replace(
      /(key: S1,.*) }/,
      '$1, rivals: [S4] }\n  - { key: S4, subject: bolt, relation: MAKES, object: a1, cites: P1 }',
    );
    await neo4j.seed(rivals);
    const lines = async (text: string) => (await plan(text)).split('\n').slice(0, -1);
    expect(await lines(`${SMALL_SEED}retract: [S4]`)).toEqual([
      '~ fact S1: rivals: "S4" → nothing',
      '- fact S4: Bolt makes A1',
    ]);
    expect(await lines(SMALL_SEED)).toEqual([
      '~ fact S1: no longer given with its link to S4, which stays',
    ]);
    await neo4j.seed('retract: [S4]');
    expect(await lines(SMALL_SEED)).toEqual([
      '~ fact S1: no longer given with its link to S4, which stays',
    ]);
  });

  test('says what sentences become, and what is stated again', async () => {
    await neo4j.seed(SMALL_SEED);
    await neo4j.seed('retract: S1');
    const renamed = SMALL_SEED.replace('name: A1,', 'name: A-1,');
    const lines = (await plan(renamed)).split('\n').filter((line) => line.includes('fact'));
    expect(lines).toEqual([
      '~ fact S1: stated again',
      '~ fact S2: sentence: "Acme exports A1 to Atlantis" → "Acme exports A-1 to Atlantis"',
      '~ fact S3: modality: nothing → "POSSIBLE"',
    ]);
  });

  test('names a hundred changes of a kind, and counts the rest', async () => {
    const places = Array.from({ length: 130 }, (_, i) => ({
      type: 'Place',
      id: `p${i}`,
      name: 'P',
    }));
    const found = await planFiles(neo4j.database, neo4j.model, [writeLines(places)]);
    const lines = printPlan(found).split('\n');
    expect(lines).toHaveLength(102);
    expect(lines.slice(99)).toEqual(['+ Place p99: P', '+ and 30 more', '= 0 unchanged']);
  });

  test('is told before it is carried out, and then holds', async () => {
    const told: string[] = [];
    const onPlan: SeedOptions['onPlan'] = (found) => told.push(printPlan(found));
    const path = writeSeed(SMALL_SEED);
    const foretold = await plan(SMALL_SEED);
    await seedFiles(neo4j.database, neo4j.model, [path], { onPlan });
    expect(told).toEqual([foretold]);
    expect(await plan(SMALL_SEED)).toBe('= 21 unchanged');
  });
});

describe('facts that the files no longer state', () => {
  const without = (key: string) => SMALL_SEED.replace(new RegExp(`.*key: ${key}.*\\n`), '');
  const OTHER = `source: paper
sources:
  letter: { name: A letter, passages: { L1: Bolt makes the A1. } }
facts:
  - { key: T1, subject: bolt, relation: MAKES, object: a1, cites: letter#L1 }
  - { key: T2, subject: bolt, relation: MAKES, object: a1, polarity: DENIED, cites: [P3, letter#L1] }
  - { key: T3, subject: bolt, relation: EXPORTS_TO, object: atlantis, cites: P3 }
`;

  test('are retracted where the files give the passages of all that support them', async () => {
    await neo4j.seed(SMALL_SEED, OTHER);
    const text = without('S3');
    const options = { missing: 'retract' } as const;
    const lines = await plan(text, options);
    expect(lines).toBe('- fact T3: Bolt exports to Atlantis\n= 20 unchanged');
    await seedFiles(neo4j.database, neo4j.model, [writeSeed(text)], options);
    const keys = await neo4j.read(
      'MATCH (f:Fact) WHERE f.currentKey IS NOT NULL RETURN f.key ORDER BY f.key',
    );
    expect(keys.flat()).toEqual(['S1', 'S2', 'S3', 'T1', 'T2']);
    expect(await plan(text, options)).toBe('= 20 unchanged');
    expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  });

  test('are kept unless it is said', async () => {
    await neo4j.seed(SMALL_SEED, OTHER);
    expect(await plan(without('S3'))).toBe('= 20 unchanged');
  });

  test('must not be referred to by those that they state', async () => {
    await neo4j.seed(SMALL_SEED);
    await expect(plan(without('S1'), { missing: 'retract' })).rejects.toThrow(
      /:\d+:5 {2}S3 refers to S1, which the files no longer state/,
    );
  });
});
