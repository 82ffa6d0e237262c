import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { SeedError } from '../../src/errors.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { SMALL_SEED } from './small-seed.ts';
import { useTestDatabase, writeLines, writeSeed } from './test-database.ts';

const neo4j = useTestDatabase();
beforeEach(() => neo4j.clear());

/** SMALL_SEED as a script would write it, in an order of its own. */
const SMALL_LINES = [
  {
    ...{ relation: 'COMPETES_WITH', subject: 'bolt', object: 'acme', key: 'S3' },
    ...{ basis: 'INFERRED', premises: ['S1', 'S2'], cites: null, note: null },
  },
  { relation: 'MAKES', subject: 'acme', object: 'a1', key: 'S1', cites: 'paper#P1' },
  {
    ...{ relation: 'EXPORTS_TO', subject: 'acme', object: 'atlantis', key: 'S2', product: 'a1' },
    ...{ extent: 'in part', modality: 'POSSIBLE', hedge: 'may', from: 2025, seller: null },
    cites: { passage: 'paper#P2', quote: 'may sell the A1 to Atlantis' },
    payer: 'not stated',
  },
  {
    ...{ type: 'Source', id: 'paper', name: 'A paper', publishedOn: '2026-01-15' },
    passages: {
      P1: 'Acme makes the A1.',
      P2: 'Acme may sell the A1 to Atlantis, from 2025 on.',
      P3: { text: 'Others deny it.', kind: 'SENTENCE' },
    },
  },
  { type: 'Company', id: 'acme', name: 'Acme', cites: 'paper#P1', aliases: ['ACME Inc.'] },
  { id: 'acme', aliases: [{ name: '顶点', lang: 'zh-Hans' }] },
  { type: 'Company', id: 'bolt', name: 'Bolt', description: null, aliases: null },
  { __typename: 'Chip', id: 'a1', name: 'A1', kind: 'MODEL' },
  '',
  { type: 'Place', id: 'atlantis', name: 'Atlantis' },
  '  ',
  { type: 'Scenario', id: 'boom', name: 'Boom' },
];

const EVERYTHING = `MATCH (node) WHERE NOT node:Meta AND NOT node:ChangeSet AND NOT node:Change
RETURN labels(node), node { .*, createdAt: null, updatedAt: null, recordedAt: null, changeSetId: null }, COLLECT {
  MATCH (node)-[edge]->(other)
  RETURN [type(edge), edge { .*, recordedAt: null }, coalesce(other.id, other.key)] AS one
  ORDER BY toString(one[0]) + one[2] + coalesce(edge.id, edge.name, '')
} ORDER BY coalesce(node.id, node.key), labels(node)`;

describe('a JSONL file', () => {
  test('says the same as YAML', async () => {
    await neo4j.seed(SMALL_SEED);
    const expected = await neo4j.read(EVERYTHING);
    await neo4j.clear();
    await neo4j.seedLines(SMALL_LINES);
    expect(await neo4j.read(EVERYTHING)).toEqual(expected);
    expect((await neo4j.seed(SMALL_SEED)).facts).toEqual({ created: 0, updated: 0, unchanged: 3 });
    expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  });

  test('may lie in a folder, beside YAML, and begin with a byte order mark', async () => {
    const yaml = writeSeed('entities: { Place: { here: { name: Here } } }');
    const folder = join(yaml, '..');
    const line = JSON.stringify({ type: 'Place', id: 'there', name: 'There' });
    writeFileSync(join(folder, 'more.jsonl'), `\uFEFF${line}\r\n${line.replace('there', 'far')}`);
    const report = await seedFiles(neo4j.database, neo4j.model, [folder]);
    expect(report.entities).toEqual({ created: 3, updated: 0, unchanged: 0 });
  });

  test('works as the README shows it', async () => {
    const readme = readFileSync('seed/README.md', 'utf8');
    const [, lines = ''] = /```jsonl\n([\s\S]*?)```/.exec(readme) ?? [];
    const report = await neo4j.seedLines(lines.split('\n'));
    expect(report).toMatchObject({
      entities: { created: 4 },
      passages: { created: 1 },
      names: { created: 7 },
      relations: { created: 1 },
      facts: { created: 1 },
    });
    expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  });

  test('keeps lines that are longer than what is read at a time', async () => {
    const description = 'words in ten scripts: 十の文字 '.repeat(100_000);
    await neo4j.seedLines([
      { type: 'Place', id: 'a', name: 'A' },
      { type: 'Place', id: 'b', name: 'B', description },
      { type: 'Place', id: 'c', name: 'C' },
    ]);
    const rows = await neo4j.read('MATCH (n:Place) RETURN n.id, n.description ORDER BY n.id');
    expect(rows).toEqual([
      ['a', null],
      ['b', description],
      ['c', null],
    ]);
  });

  test('takes whole numbers as ids and keys, as many data have them', async () => {
    await neo4j.seedLines([
      { type: 'Policy', id: 1984, name: 'P', kind: 'POLICY' },
      { type: 'Chip', id: 7, name: 'C', kind: 'MODEL' },
      { relation: 'COVERS', subject: 1984, object: 7, key: 1 },
    ]);
    const rows = await neo4j.read('MATCH (a)-[edge:COVERS]->(b) RETURN a.id, edge.id, b.id');
    expect(rows).toEqual([['1984', 'COVERS#1984#7#1', '7']]);
  });

  test('takes values away with null and with an empty list', async () => {
    const chip = { type: 'Chip', id: 'a1', name: 'A1', kind: 'MODEL' };
    await neo4j.seedLines([{ ...chip, description: 'A chip.' }]);
    const report = await neo4j.seedLines([{ ...chip, description: null }]);
    expect(report.entities).toEqual({ created: 0, updated: 1, unchanged: 0 });
    expect(await neo4j.read('MATCH (n:Chip) RETURN n.description')).toEqual([[null]]);
  });
});

/** Mistakes of lines as `line:column text`. */
async function mistakesOf(path: string): Promise<string[]> {
  const error = await seedFiles(neo4j.database, neo4j.model, [path]).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SeedError)) throw new Error(`expected a SeedError, found ${error}`);
  return error.mistakes.map((one) => `${one.line}:${one.column} ${one.text}`);
}

describe('mistakes in a JSONL file', () => {
  test.each([
    ['{"a":1,}', '1:8 not JSON: expected a name in double quotes, found "}"'],
    ['{"a":01}', '1:7 not JSON: expected a comma or }, found "1}"'],
    ['{"a":1}{', '1:8 not JSON: expected one record a line, and nothing behind it, found "{"'],
    ['{"a":1,"a":2}', '1:8 not JSON: expected each name once, found "\\"a\\":2}"'],
    ["{'a':1}", '1:2 not JSON: expected a name in double quotes, found "\'a\':1}"'],
    ['{"a":"b', '1:8 not JSON: expected a double quote that ends the text'],
    ['{"a":NaN}', '1:6 not JSON: expected a value, found "NaN}"'],
    ['{"a":"\t"}', '1:6 not JSON: expected a text in which line breaks, tabs'],
    ['{"a":"\\x"}', '1:6 not JSON: expected a text in which line breaks, tabs'],
    ['{', '1:2 not JSON: expected a name in double quotes, found the end of the line'],
    [`${'['.repeat(30)}`, '1:22 not JSON: expected at most 20 levels in each other'],
    [`{"a":${'1'.repeat(500)}}`, '1:6 not JSON: expected at most 400 digits'],
    ['[{"a":1}]', '1:1 expected a record such as {"type": …, "id": …}, found a list'],
    [
      '{"name":"X"}',
      '1:1 expected "id", for an entity, "relation", with "subject" and "object", "passage", with "text", or "retract"',
    ],
    ['{"passage":"P1","text":"x"}', '1:12 passage: "P1" does not say which source'],
    ['{"passage":"x#P1","text":"x"}', '1:1 position: expected its place in the source, from 1'],
    ['{"passage":"x#P1","position":0,"text":"x"}', '1:30 position: expected its place in'],
    ['{"passage":"x#P1","position":1,"text":"x"}', '1:12 passage: no entity has the id "x"'],
    ['{"id":"x","name":"X"}', '1:1 x: expected the name of its type, as "type"'],
    ['{"id":null,"type":"Place"}', '1:7 id: expected text, found nothing'],
    ['{"type":"Plce","id":"x","name":"X"}', '1:9 the model has no type Plce; did you mean Place?'],
    ['{"type":"Place","id":"x"}', '1:1 x: a Place needs name'],
    ['{"type":"Place","id":"x","name":null}', '1:33 name: expected text, found nothing'],
    ['{"type":"Place","id":"x","name":"\\ud800"}', '1:33 name: expected text, found "\\ud800"'],
    ['{"type":"Place","id":"x","nmae":1,"name":"X"}', '1:26 a Place has no field nmae'],
    ['{"relation":"MAKE","subject":"x","object":"y"}', 'the model has no MAKE; did you mean MAKES'],
    ['{"relation":"COVER","subject":"x","object":"y"}', 'no COVER; did you mean COVERS?'],
  ])('tells what is wrong with %s', async (line, mistake) => {
    expect(await mistakesOf(writeLines([line]))).toEqual(
      expect.arrayContaining([expect.stringContaining(mistake)]),
    );
  });

  test('are told all together with their places, and nothing is written', async () => {
    const found = await mistakesOf(
      writeLines([
        { type: 'Place', id: 'good', name: 'Good' },
        { type: 'Place', id: 'bad', name: 5 },
        '{"type": "Place", "id": "worse" "name": "Worse"}',
        { relation: 'COVERS', subject: 'nobody', object: 'good' },
      ]),
    );
    expect(found).toEqual([
      '2:35 name: expected text, found 5; put it in quotes',
      '3:33 not JSON: expected a comma or }, found "\\"name\\": \\"Worse\\"}"',
      '4:32 subject: no entity has the id "nobody"',
    ]);
    expect(await neo4j.read('MATCH (n) WHERE NOT n:Meta RETURN count(n)')).toEqual([[0]]);
  });

  test('are counted where there are too many to print', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => ({ type: 'Place', id: `p${i}` }));
    const seeding = neo4j.seedLines(lines);
    await expect(seeding).rejects.toThrow(/^The seed has 3000 mistakes[\s\S]*… and 2900 more$/);
  });

  test('are found at the first line that is not UTF-8', async () => {
    const line = Buffer.from(`${JSON.stringify({ type: 'Place', id: 'a', name: '一' })}\n`);
    const path = writeSeed(Buffer.concat([line, Buffer.from([0xff, 0x0a]), line]), 'bytes.jsonl');
    expect(await mistakesOf(path)).toEqual(['2:1 cannot be read: it is not UTF-8 text']);
  });
});
