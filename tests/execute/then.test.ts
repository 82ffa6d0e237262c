import { beforeAll, describe, expect, test } from 'vitest';
import { useSchema } from '../models/use-model.ts';
import { SMALL_SEED } from '../seed/small-seed.ts';

const { neo4j, ask } = useSchema('schema');

/** An older paper is the looser source of T1, on which T2 rests, and on that T3. */
const FIRST = `source: older
sources:
  older: { name: An older paper, publishedOn: 2025-01-10, passages: { O1: Bolt might make the A1. } }
entities:
  Company:
    cord: { name: Cord }
facts:
  - { key: T1, subject: bolt, relation: MAKES, object: a1, cites: [{ passage: O1, modality: PREDICTED }, paper#P1] }
  - { key: T2, subject: acme, relation: COMPETES_WITH, object: cord, basis: INFERRED, premises: T1 }
  - { key: T3, subject: cord, relation: DOMESTIC_TO, object: atlantis, basis: INFERRED, premises: T2 }
`;

/** The firmer source is withdrawn; what is left says the opposite in the end. A place comes to be known. */
const SECOND = `retractSources: paper
entities:
  Government:
    city: { name: The city }
relations:
  - { subject: city, relation: GOVERNS, object: atlantis }
`;
const THIRD = `source: older
facts:
  - { key: T1, subject: bolt, relation: MAKES, object: a1, polarity: DENIED, cites: O1 }
`;

const instants: string[] = [];

/** Seeds, and notes an instant after it. */
async function seed(text: string): Promise<void> {
  await neo4j.seed(text);
  await new Promise((resolve) => setTimeout(resolve, 5));
  instants.push(new Date().toISOString());
  await new Promise((resolve) => setTimeout(resolve, 5));
}

const knownAt = (place: number) => `, asOf: {knownAt: "${instants[place]}"}`;

beforeAll(async () => {
  await neo4j.seed(SMALL_SEED);
  await seed(FIRST);
  await seed(SECOND);
  await seed(THIRD);
});

describe('how firmly a fact was held', () => {
  const modalities = async (asOf: string) => {
    const facts = await ask(`{
      t1: facts(where: {key: {eq: "T1"}}${asOf}) { nodes { modality } }
      t2: fact(id: "T2.1"${asOf}) { modality stands confidence { score } }
      t3: fact(id: "T3.1"${asOf}) { modality stands confidence { score } }
    }`);
    const { t1, t2, t3 } = facts as Record<'t2' | 't3', object> & { t1: { nodes: object[] } };
    return [...t1.nodes, t2, t3];
  };

  test('follows its citations and what it rests on at the instant, step by step', async () => {
    expect(await modalities(knownAt(0))).toEqual([
      { modality: 'ASSERTED' },
      { modality: 'POSSIBLE', stands: true, confidence: { score: 0.608 } },
      { modality: 'POSSIBLE', stands: true, confidence: { score: 0.192 } },
    ]);
    expect(await modalities(knownAt(1))).toEqual([
      { modality: 'PREDICTED' },
      { modality: 'PREDICTED', stands: true, confidence: { score: 0.16 } },
      { modality: 'PREDICTED', stands: true, confidence: { score: 0.128 } },
    ]);
  });

  test('follows what had been said by the day, and with it what was known', async () => {
    const { before, both } = (await ask(`{
      before: fact(id: "T2.1", asOf: {saidBy: "2025", knownAt: "${instants[1]}"}) { modality }
      both: fact(id: "T1.1", asOf: {saidBy: "2025-06-30", knownAt: "${instants[0]}"}) { modality }
    }`)) as Record<string, unknown>;
    expect([before, both]).toEqual([{ modality: 'PREDICTED' }, { modality: 'PREDICTED' }]);
  });

  test('decides in filters, orders, groups, paths, neighbours and subgraphs', async () => {
    const seen = async (place: number, modality: string) => {
      const asOf = knownAt(place);
      return await ask(`{
        facts(where: {key: {in: ["T1", "T2"]}, modality: {eq: ${modality}}}, orderBy: {modality: DESC}${asOf}) {
          nodes { key } groupBy(field: modality) { value count }
        }
        company(by: {id: "bolt"}${asOf}) { makes(whereFact: {modality: {eq: ${modality}}}) { totalCount } }
        neighbours(of: "bolt", relations: [MAKES], modality: [${modality}]${asOf}) { totalCount edges { fact { modality } } }
        paths(from: "bolt", to: "a1", relations: [MAKES], modality: [${modality}], maxHops: 1${asOf}) { paths { weakest stands } }
        subgraph(around: "bolt", relations: [MAKES], modality: [${modality}], depth: 1${asOf}) { links { fact { modality } } }
      }`);
    };
    const found = (modality: string, keys: readonly string[]) => ({
      facts: {
        nodes: keys.map((key) => ({ key })),
        groupBy: [{ value: modality, count: keys.length }],
      },
      company: { makes: { totalCount: 1 } },
      neighbours: { totalCount: 1, edges: [{ fact: { modality } }] },
      paths: { paths: [{ weakest: modality, stands: true }] },
      subgraph: { links: [{ fact: { modality } }] },
    });
    expect(await seen(0, 'ASSERTED')).toEqual(found('ASSERTED', ['T1']));
    expect(await seen(1, 'PREDICTED')).toEqual(found('PREDICTED', ['T2', 'T1']));
    expect(await seen(1, 'ASSERTED')).toEqual({
      facts: { nodes: [], groupBy: [] },
      company: { makes: { totalCount: 0 } },
      neighbours: { totalCount: 0, edges: [] },
      paths: { paths: [] },
      subgraph: { links: [] },
    });
  });
});

describe('what no longer stands', () => {
  test('is a conclusion whose premise says the opposite now, and what rests on that', async () => {
    expect(
      await ask(`{
        facts(where: {basis: {eq: INFERRED}, stands: {eq: false}}) { nodes { key } }
        fact(id: "T3.1") { stands confidence { score parts { text } } premises { stands premises { polarity stands } } }
        paths(from: "acme", to: "cord", maxHops: 1) { paths { weakest stands inferred } }
      }`),
    ).toEqual({
      facts: { nodes: [{ key: 'S3' }, { key: 'T2' }, { key: 'T3' }] },
      fact: {
        stands: false,
        confidence: { score: 0, parts: [{ text: 'Inferred, but a premise no longer stands' }] },
        premises: [{ stands: false, premises: [{ polarity: 'DENIED', stands: true }] }],
      },
      paths: { paths: [{ weakest: null, stands: false, inferred: true }] },
    });
  });

  test('is told of a version, and of the source that was withdrawn', async () => {
    expect(
      await ask(`{
        fact(id: "T1.1") { stands modality citations { passage { id } } }
        source(by: {id: "paper"}) { history { kind changes { field } } }
        older: source(by: {id: "older"}) { history { kind } }
      }`),
    ).toEqual({
      fact: { stands: false, modality: 'PREDICTED', citations: [{ passage: { id: 'older#O1' } }] },
      source: {
        history: [
          { kind: 'RECORDED', changes: [{ field: 'name' }, { field: 'publishedOn' }] },
          { kind: 'RETRACTED', changes: [] },
        ],
      },
      older: { history: [{ kind: 'RECORDED' }] },
    });
  });
});

test('citations that were withdrawn are neither shown nor found, but of facts that went with them', async () => {
  expect(
    await ask(`{
      cited: facts(where: {citations: {some: {passage: {id: {eq: "paper#P1"}}}}}) { nodes { id } }
      passage(id: "paper#P1") { facts { nodes { id } } withdrawn: facts(withdrawn: true) { nodes { id } } }
      fact(id: "S1.1") { stands citations { passage { id } retractedAt } }
    }`),
  ).toEqual({
    cited: { nodes: [] },
    passage: { facts: { nodes: [] }, withdrawn: { nodes: [{ id: 'S1.1' }] } },
    fact: {
      stands: false,
      citations: [{ passage: { id: 'paper#P1' }, retractedAt: expect.any(String) }],
    },
  });
});

test('a conclusion follows premises up to eleven steps away', async () => {
  const conclusions = Array.from(
    { length: 12 },
    (_, i) =>
      `  - { key: L${i + 1}, subject: acme, relation: COMPETES_WITH, object: cord, basis: INFERRED, premises: L${i} }\n`,
  );
  await neo4j.seed(`source: older
facts:
  - { key: L0, subject: acme, relation: MAKES, object: a1, to: 2020, cites: O1 }
${conclusions.join('')}`);
  const standing = async (asOf: string) =>
    (await ask(`{
      near: fact(id: "L11.1"${asOf}) { stands }
      far: fact(id: "L12.1"${asOf}) { stands }
    }`)) as unknown;
  expect(await standing(', asOf: {validAt: "2020"}')).toEqual({
    ...{ near: { stands: true }, far: { stands: true } },
  });
  expect(await standing(', asOf: {validAt: "2026"}')).toEqual({
    ...{ near: { stands: false }, far: { stands: true } },
  });
});

test('a thing is in no neighbourhood, path or list before it was known', async () => {
  const look = async (asOf: string) => {
    const { neighbours, subgraph, place, paths } = (await ask(`{
      neighbours(of: "atlantis", relations: [GOVERNS]${asOf}) { totalCount nodes { id } relations { count } }
      subgraph(around: "atlantis", relations: [GOVERNS], depth: 1${asOf}) { nodes { node { id } linkCount } links { source } }
      place(by: {id: "atlantis"}${asOf}) { governments { totalCount nodes { id } } }
      paths(from: "city", to: "atlantis", maxHops: 1${asOf}) { paths { length } }
    }`)) as Record<string, unknown>;
    return [neighbours, subgraph, place, paths];
  };
  const city = [{ id: 'city' }];
  expect(await look('')).toEqual([
    { totalCount: 1, nodes: city, relations: [{ count: 1 }] },
    {
      nodes: [
        { node: { id: 'atlantis' }, linkCount: 1 },
        { node: { id: 'city' }, linkCount: 1 },
      ],
      links: [{ source: 'city' }],
    },
    { governments: { totalCount: 1, nodes: city } },
    { paths: [{ length: 1 }] },
  ]);
  expect(await look(knownAt(0))).toEqual([
    { totalCount: 0, nodes: [], relations: [] },
    { nodes: [{ node: { id: 'atlantis' }, linkCount: 0 }], links: [] },
    { governments: { totalCount: 0, nodes: [] } },
    null,
  ]);
});

test('a searched list and names in a text are those of then', async () => {
  const look = async (asOf: string) =>
    await ask(`{
      governments(where: {search: "city"}${asOf}) { totalCount nodes { id } }
      mentions(text: "Cord came to the city."${asOf}) { text candidates { id } }
    }`);
  const cord = { text: 'Cord', candidates: [{ id: 'cord' }] };
  expect(await look('')).toEqual({
    governments: { totalCount: 1, nodes: [{ id: 'city' }] },
    mentions: [cord, { text: 'the city', candidates: [{ id: 'city' }] }],
  });
  expect(await look(knownAt(0))).toEqual({
    governments: { totalCount: 0, nodes: [] },
    mentions: [cord],
  });
});

test('what a retraction would have done is told as of then', async () => {
  const look = async (asOf: string) =>
    await ask(`{
      retractionPreview(source: "paper"${asOf}) {
        falls { nodes { key } } weakens { nodes { key } } loosens { before after }
      }
    }`);
  expect(await look('')).toEqual({
    retractionPreview: { falls: { nodes: [] }, weakens: { nodes: [] }, loosens: [] },
  });
  expect(await look(knownAt(0))).toEqual({
    retractionPreview: {
      falls: { nodes: [{ key: 'S1' }, { key: 'S2' }, { key: 'S3' }] },
      weakens: { nodes: [{ key: 'T1' }] },
      loosens: [{ before: 'ASSERTED', after: 'PREDICTED' }],
    },
  });
  const then = (day: string) => `, asOf: {saidBy: "${day}", knownAt: "${instants[0]}"}`;
  expect(await look(then('2026-01-15'))).toEqual(await look(knownAt(0)));
  expect(await look(then('2025'))).toEqual(await look(''));
});
