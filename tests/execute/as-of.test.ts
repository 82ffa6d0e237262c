import { beforeAll, describe, expect, test } from 'vitest';
import { checkGraph, repairGraph } from '../../src/database/check-graph.ts';
import { useSchema } from '../models/use-model.ts';
import { SMALL_SEED } from '../seed/small-seed.ts';

const { neo4j, ask } = useSchema('schema');

/** What another paper says a year before: it denies, supposes, and says a part of the same. */
const EARLIER = `source: older
sources:
  older: { name: An older paper, publishedOn: 2025-01-10, passages: { O1: Acme makes the A1. } }
entities:
  Scenario:
    bust: { name: Bust }
facts:
  - { key: S1, subject: acme, relation: MAKES, object: a1, cites: [older#O1, paper#P1] }
  - { key: D1, subject: acme, relation: MAKES, object: a1, polarity: DENIED, scenario: bust, cites: older#O1 }
  - { key: D2, subject: acme, relation: COMPETES_WITH, object: bolt, polarity: DENIED, scenario: bust, cites: older#O1 }
  - { key: D3, subject: bolt, relation: MAKES, object: a1, scenario: boom, cites: older#O1 }
`;

/** A correction: the export began later, and is reported. */
const CORRECTION = `source: paper
facts:
  - key: S2
    subject: acme
    relation: EXPORTS_TO
    object: atlantis
    product: a1
    modality: REPORTED
    from: 2026
    cites: P2
`;

let between: string;

beforeAll(async () => {
  await neo4j.seed(SMALL_SEED);
  await neo4j.seed(EARLIER);
  await new Promise((resolve) => setTimeout(resolve, 5));
  between = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await neo4j.seed(CORRECTION);
});

/** How many chips Acme makes, whom it competes with, and where to it exports. */
async function look(asOf: string): Promise<unknown> {
  const { company } = (await ask(`{
    company(by: {id: "acme"}${asOf === '' ? '' : `, asOf: ${asOf}`}) {
      makes { totalCount nodes { id } }
      competesWith { totalCount nodes { id } }
      exportsTo { totalCount edges { node { id } fact { version modality } } }
    }
  }`)) as { company: Record<string, { totalCount: number; nodes?: { id: string }[] }> };
  return Object.fromEntries(
    Object.entries(company).map(([name, { totalCount, ...list }]) => {
      const [rows = []] = Object.values(list);
      expect(rows).toHaveLength(totalCount);
      return [name, rows];
    }),
  );
}

const A1 = [{ id: 'a1' }];
const BOLT = [{ id: 'bolt' }];
const exported = (version: number, modality: string) => [
  { node: { id: 'atlantis' }, fact: { version, modality } },
];

describe('facts as of a point', () => {
  test('are by default what stands in the actual world', async () => {
    const now = { makes: A1, competesWith: BOLT, exportsTo: exported(2, 'REPORTED') };
    expect(await look('')).toEqual(now);
    expect(await look('{}')).toEqual(now);
  });

  test('are less what a scenario denies, from either end of a symmetric relation', async () => {
    const bust = { makes: [], competesWith: [], exportsTo: exported(2, 'REPORTED') };
    expect(await look('{scenario: "bust"}')).toEqual(bust);
    const { chip } = (await ask(`{
      chip(by: {id: "a1"}, asOf: {scenario: "boom"}) { madeBy { totalCount nodes { id } } }
    }`)) as { chip: unknown };
    expect(chip).toEqual({ madeBy: { totalCount: 2, nodes: [...BOLT, { id: 'acme' }] } });
  });

  test('are what sources had said by then, and what rests on it', async () => {
    const early = { makes: A1, competesWith: [], exportsTo: [] };
    expect(await look('{saidBy: "2025-06-30"}')).toEqual(early);
    expect(await look('{saidBy: "2024-12-31"}')).toEqual({ ...early, makes: [] });
    expect(await look('{saidBy: "2026-01-15"}')).toMatchObject({ competesWith: BOLT });
    const { fact } = (await ask(`{
      fact(id: "S1.2", asOf: {saidBy: "2025-06-30"}) { citations { passage { id } } sources { id } }
    }`)) as { fact: unknown };
    expect(fact).toEqual({
      citations: [{ passage: { id: 'older#O1' } }],
      sources: [{ id: 'older' }],
    });
  });

  test('are what the graph held then, in the version that it held', async () => {
    const then = { makes: A1, competesWith: BOLT, exportsTo: exported(1, 'POSSIBLE') };
    expect(await look(`{knownAt: "${between}"}`)).toEqual(then);
  });

  test('are what may hold on a day, by the bounds of their dates', async () => {
    expect(await look('{validAt: "2025-06-30"}')).toMatchObject({ exportsTo: [] });
    expect(await look('{validAt: "2026-06-30"}')).toMatchObject({ exportsTo: [{}] });
    expect(await look(`{validAt: "2025-06-30", knownAt: "${between}"}`)).toMatchObject({
      exportsTo: exported(1, 'POSSIBLE'),
    });
    expect(await look('{validAt: "2026-06-30", validity: [CERTAIN, POSSIBLE]}')).toMatchObject({
      ...{ makes: [], exportsTo: [{}] },
    });
  });

  test('differ between two states of knowledge by the fact that was corrected', async () => {
    const { diff } = (await ask(`{
      diff(about: "acme", from: {knownAt: "${between}"}) {
        added { totalCount } removed { totalCount }
        changed {
          nodes { id versions { id retractedAt modality } }
          edges { changes { field before after } }
        }
      }
    }`)) as { diff: unknown };
    expect(diff).toEqual({
      ...{ added: { totalCount: 0 }, removed: { totalCount: 0 } },
      changed: {
        nodes: [
          {
            id: 'S2.2',
            versions: [
              { id: 'S2.1', retractedAt: expect.any(String), modality: 'POSSIBLE' },
              { id: 'S2.2', retractedAt: null, modality: 'REPORTED' },
            ],
          },
        ],
        edges: [
          {
            changes: [
              { field: 'modality', before: 'POSSIBLE', after: 'REPORTED' },
              {
                field: 'citations',
                before: 'paper#P2: POSSIBLE, may, "may sell the A1 to Atlantis"',
                after: 'paper#P2: REPORTED',
              },
              {
                field: 'validFrom',
                before: '2025 (2025-01-01 to 2025-12-31)',
                after: '2026 (2026-01-01 to 2026-12-31)',
              },
              { field: 'extent', before: 'in part', after: null },
            ],
          },
        ],
      },
    });
  });

  test('differ in the words of their history', async () => {
    const { diff, fact } = (await ask(`{
      diff(about: "acme", from: {knownAt: "${between}"}) { changed { edges { changes { field before after } } } }
      fact(id: "S2.2") { history { kind changes { field before after } } }
    }`)) as {
      diff: { changed: { edges: { changes: Changes }[] } };
      fact: { history: { kind: string; changes: Changes }[] };
    };
    type Changes = { field: string }[];
    const byField = (changes: Changes | undefined) =>
      changes?.toSorted((one, other) => one.field.localeCompare(other.field));
    const corrected = fact.history.find(({ kind }) => kind === 'CHANGED')?.changes;
    expect(corrected).toHaveLength(5);
    // What was left open is in the history alone.
    const kept = corrected?.filter(({ field }) => field !== 'payer');
    expect(byField(kept)).toEqual(byField(diff.changed.edges[0]?.changes));
  });
});

test('a source that is dated anew moves what it says, and the check finds nothing amiss', async () => {
  expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  await neo4j.seed(EARLIER.replace('2025-01-10', '2024-01-10'));
  expect(await look('{saidBy: "2024-12-31"}')).toMatchObject({ makes: A1 });
  expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
});

test('facts that their source was dated apart from are found by the check, and mended', async () => {
  await neo4j.write("MATCH (source:Source {id: 'older'}) SET source.publishedOn = '2023-01-10'");
  const { database, model } = neo4j;
  expect((await checkGraph(database, model)).join('\n')).toContain('S1.2: it was said 2024-01-10');
  await repairGraph(database, model);
  expect(await checkGraph(database, model)).toEqual([]);
  expect(await look('{saidBy: "2023-12-31"}')).toMatchObject({ makes: A1 });
});

describe('a scenario', () => {
  beforeAll(() =>
    neo4j.seed(`source: letter
sources:
  letter: { name: A letter, publishedOn: 2025-01-10, passages: { L1: Coil sells to Atlantis. } }
entities:
  Scenario:
    gloom: { name: Gloom }
  Company:
    coil: { name: Coil }
facts:
  - { key: C1, subject: coil, relation: EXPORTS_TO, object: atlantis, from: 2024-05-01, cites: L1 }
  - { key: C2, subject: coil, relation: MAKES, object: a1, polarity: DENIED, cites: L1 }
  - { key: G1, subject: coil, relation: EXPORTS_TO, object: atlantis, polarity: DENIED, scenario: gloom, cites: L1 }
  - { key: G2, subject: coil, relation: MAKES, object: a1, scenario: gloom, cites: L1 }
`),
  );

  test('takes away what it says the opposite of, however sure it must be that facts hold on a day', async () => {
    const look = async (asOf: string) => {
      const { company } = (await ask(`{
        company(by: {id: "coil"}, asOf: ${asOf}) { facts { nodes { key } } }
      }`)) as { company: { facts: { nodes: { key: string }[] } } };
      return company.facts.nodes.map(({ key }) => key);
    };
    expect(await look('{validAt: "2025-01-01", validity: [CERTAIN]}')).toEqual(['C1']);
    expect(await look('{validAt: "2025-01-01"}')).toEqual(['C1', 'C2']);
    expect(await look('{scenario: "gloom", validAt: "2025-01-01"}')).toEqual(['G1', 'G2']);
    expect(await look('{scenario: "gloom", validAt: "2025-01-01", validity: [CERTAIN]}')).toEqual(
      [],
    );
  });

  test('has its own facts at any time that is looked at, and so has a list that names them', async () => {
    const look = (asOf: string) =>
      ask(`{
        entity(by: {id: "gloom"}${asOf}) { facts(role: [SCENARIO]) { totalCount nodes { key } } }
        named: facts(where: {key: {eq: "G1"}}${asOf}) { totalCount }
        said: facts(where: {scenario: {id: {eq: "gloom"}}}${asOf}) { totalCount }
        others: facts(where: {subject: {id: {eq: "coil"}}}${asOf}) { totalCount }
      }`);
    const all = {
      entity: { facts: { totalCount: 2, nodes: [{ key: 'G1' }, { key: 'G2' }] } },
      ...{ named: { totalCount: 1 }, said: { totalCount: 2 }, others: { totalCount: 2 } },
    };
    expect(await look('')).toEqual(all);
    expect(await look(', asOf: {validAt: "2026-01-15"}')).toEqual(all);
    expect(await look(', asOf: {saidBy: "2025-06-01"}')).toEqual(all);
    expect(await look(', asOf: {saidBy: "2024"}')).toEqual({
      entity: { facts: { totalCount: 0, nodes: [] } },
      ...{ named: { totalCount: 0 }, said: { totalCount: 0 }, others: { totalCount: 0 } },
    });
  });
});
