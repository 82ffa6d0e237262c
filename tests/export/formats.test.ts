import { beforeEach, describe, expect, test } from 'vitest';
import { readIn } from '../../src/database/run.ts';
import { readFallen } from '../../src/export/export-graph.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { SMALL_SEED } from '../seed/small-seed.ts';
import { useTestDatabase } from '../seed/test-database.ts';
import { expectCsvRoundTrip, expectRoundTrip, exportLines } from './round-trip.ts';

const neo4j = useTestDatabase();
beforeEach(() => neo4j.clear());

/** The lines of an export that hold a text, as JSON. */
function find(text: string, word: string): unknown[] {
  return text.split('\n').flatMap((line) => (line.includes(word) ? [JSON.parse(line)] : []));
}

describe('an export', () => {
  test('says each thing in one line, as short as it can be', async () => {
    await neo4j.seed(SMALL_SEED);
    const text = await expectRoundTrip(neo4j);
    expect(text).toBe(`{"type":"Source","id":"paper","name":"A paper","publishedOn":"2026-01-15"}
{"passage":"paper#P1","position":1,"text":"Acme makes the A1."}
{"passage":"paper#P2","position":2,"text":"Acme may sell the A1 to Atlantis, from 2025 on."}
{"passage":"paper#P3","position":3,"text":"Others deny it."}
{"type":"Chip","id":"a1","name":"A1","kind":"MODEL"}
{"type":"Company","id":"acme","name":"Acme","cites":["paper#P1"],"aliases":["ACME Inc.",{"name":"顶点","lang":"zh-Hans"}]}
{"type":"Company","id":"bolt","name":"Bolt"}
{"type":"Place","id":"atlantis","name":"Atlantis"}
{"type":"Scenario","id":"boom","name":"Boom"}
{"relation":"MAKES","key":"S1","subject":"acme","object":"a1","cites":"paper#P1"}
{"relation":"EXPORTS_TO","key":"S2","subject":"acme","object":"atlantis","product":"a1","extent":"in part","from":"2025","to":{"earliest":"2026-01-15","text":"no end stated"},"cites":{"passage":"paper#P2","modality":"POSSIBLE","hedge":"may","quote":"may sell the A1 to Atlantis"},"unstated":{"payer":{"cites":["paper#P2"]}}}
{"relation":"COMPETES_WITH","key":"S3","subject":"bolt","object":"acme","basis":"INFERRED","premises":["S1","S2"]}
`);
  });

  test('has the current version of a fact alone, under the key that was made for the first', async () => {
    const seed = SMALL_SEED.replace('key: S1, ', '').replace(
      'premises: [S1, S2]',
      'premises: [S2]',
    );
    await neo4j.seed(seed);
    await neo4j.seed(seed.replace('relation: MAKES,', 'relation: MAKES, note: It is old.,'));
    const text = await expectRoundTrip(neo4j);
    expect(find(text, 'MAKES')).toMatchObject([
      { key: expect.stringMatching(/^f-/), note: 'It is old.' },
    ]);
  });

  test('tells since when a state without an end may be over, where its source was dated later', async () => {
    await neo4j.seed(SMALL_SEED.replace('    publishedOn: 2026-01-15\n', ''));
    await neo4j.seed('sources: { paper: { name: A paper, publishedOn: 2026-01-15 } }');
    const text = await expectRoundTrip(neo4j);
    expect(find(text, '"S2"')[0]).toMatchObject({
      from: '2025',
      to: { earliest: '2026-01-15', text: 'no end stated' },
    });
  });

  test('tells what an inferred fact is at most where its premises have become looser', async () => {
    await neo4j.seed(
      SMALL_SEED.replace('premises: [S1, S2]', 'premises: [S1], modality: REPORTED'),
    );
    await neo4j.seed(`facts:
  - { key: S1, subject: acme, relation: MAKES, object: a1, cites: paper#P1, modality: POSSIBLE }`);
    const text = await expectRoundTrip(neo4j);
    expect(find(text, '"S3"').at(-1)).toMatchObject({ modality: 'at most REPORTED' });
  });

  test('tells the source of what is not stated where no passage does, and that there is none', async () => {
    await neo4j.seed(
      SMALL_SEED.replace('bolt: { name: Bolt }', 'bolt: { name: Bolt, size: not stated }'),
      `entities:
  Source:
    note: { name: A note, author: not stated }
  Company:
    bare: { name: Bare, unstated: { age: how old it is } }`,
    );
    await neo4j.seed(`entities: { Company: { bare: { name: Bare, cites: paper#P1 } } }`);
    const text = await expectRoundTrip(neo4j);
    expect(find(text, 'unstated')).toMatchObject([
      { id: 'note', unstated: { author: { cites: [], source: null } } },
      { id: 'bare', unstated: { age: { note: 'how old it is', cites: [], source: null } } },
      { id: 'bolt', unstated: { size: { cites: [], source: 'paper' } } },
      { key: 'S2' },
    ]);
  });

  test('keeps the language and the passages of names, the primary one too', async () => {
    await neo4j.seed(
      SMALL_SEED.replace(
        'cites: P1, aliases: [',
        'cites: P1, aliases: [{ name: Acme, lang: en, cites: P2 }, { name: Gipfel, lang: de, cites: [P3, P1] }, ',
      ),
    );
    const text = await expectRoundTrip(neo4j);
    expect(find(text, '"Acme"')[0]).toMatchObject({
      cites: ['paper#P1', 'paper#P2'],
      aliases: [
        { name: 'Acme', lang: 'en' },
        { name: 'Gipfel', lang: 'de', cites: ['paper#P3', 'paper#P1'] },
        'ACME Inc.',
        { name: '顶点', lang: 'zh-Hans' },
      ],
    });
  });

  test('keeps the order of passages that were read again in another one', async () => {
    await neo4j.seed(SMALL_SEED);
    await neo4j.seed(
      'sources: { paper: { name: A paper, passages: { P3: Others deny it., 7: End. } } }',
    );
    const text = await expectRoundTrip(neo4j);
    const passages = find(text, '"passage":"paper#') as { passage: string; position?: number }[];
    expect(passages.filter(({ position }) => position).map((one) => one.passage)).toEqual([
      'paper#P1',
      'paper#P3',
      'paper#7',
      'paper#P2',
    ]);
  });

  test('as CSV keeps ids that look like JSON, and texts with quotes, commas and line breaks', async () => {
    const note = 'a "note",\r\nof two lines; with {braces}';
    await neo4j.seedLines([
      { type: 'Source', id: '[s', name: '[]', passages: { '{P"': note } },
      { type: 'Company', id: '{c,', name: ' , ', cites: '[s#{P"', aliases: ['{"a": 1}', '[b]'] },
      { type: 'Chip', id: 'true', name: '"5"', kind: 'MODEL', description: note },
      { relation: 'MAKES', key: '[k', subject: '{c,', object: 'true', cites: '[s#{P"', note },
    ]);
    await expectRoundTrip(neo4j);
    await expectCsvRoundTrip(neo4j);
  });

  test('leaves out what was retracted, claims that rest on that, and citations that were withdrawn', async () => {
    await neo4j.seed(
      SMALL_SEED.replace('cites: P1 }', 'cites: [P1, other#O1], causes: S2 }'),
      'sources: { other: { name: Another, passages: { O1: It does. } } }',
    );
    await neo4j.seed('retractSources: [other]');
    await neo4j.seed('retract: [S2]');
    const { path, text } = await exportLines(neo4j);
    expect(find(text, '"relation"')).toEqual([
      { relation: 'MAKES', key: 'S1', subject: 'acme', object: 'a1', cites: 'paper#P1' },
    ]);
    expect(await readFallen(readIn(neo4j.database))).toEqual({
      count: 1,
      first: [{ key: 'S3', premises: ['S2'] }],
    });
    await neo4j.clear();
    await seedFiles(neo4j.database, neo4j.model, [path]);
    expect((await exportLines(neo4j)).text).toBe(text);
  });
});
