import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { SeedError } from '../../src/errors.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { exportLines } from '../export/round-trip.ts';
import { useTestDatabase, writeSeed } from './test-database.ts';

const neo4j = useTestDatabase();
beforeEach(() => neo4j.clear());

const SOURCE = `sources:
  ledger: { name: The ledger, passages: { L1: Acme makes the A1 and the A2. } }
entities:
  Company: { acme: { name: Acme } }`;

/** A folder with these files. */
function writeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-csv-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function seedFolder(files: Readonly<Record<string, string>>): Promise<string[]> {
  await seedFiles(neo4j.database, neo4j.model, [writeFolder(files)]);
  const { text } = await exportLines(neo4j);
  return text.split('\n').slice(0, -1);
}

const CHIPS = `columns:
  Id: id
  Name: name
  Kind: kind
constants: { type: Chip }`;

describe('a CSV file', () => {
  test('becomes entities by its mapping, whatever the order of its columns', async () => {
    expect(
      await seedFolder({
        'chips.csv':
          '\uFEFFKind;Other names;Id;Name;Ignored;Said in\r\nMODEL;"A one; Eins";a1;"The ""A1"";\nof Acme";x;L1\r\n\r\nSERIES;;a2;Ａ2;;\r\n',
        'chips.mapping.yaml': `delimiter: ";"
source: ledger
constants: { type: Chip }
columns:
  Id: id
  Name: name
  Kind: kind
  Other names: { field: aliases, separator: ";" }
  Said in: cites`,
        'source.yaml': SOURCE,
      }),
    ).toEqual(
      expect.arrayContaining([
        '{"type":"Chip","id":"a1","name":"The \\"A1\\";\\nof Acme","kind":"MODEL","cites":["ledger#L1"],"aliases":["A one","Eins"]}',
        '{"type":"Chip","id":"a2","name":"Ａ2","kind":"SERIES"}',
      ]),
    );
  });

  test('becomes facts, whose citations are put together from columns and constants', async () => {
    const lines = await seedFolder({
      'made.csv': `Maker,Chip,Words,From,Words of the date,Example
acme,a1,Acme makes the A1,2025-10-01,late 2025,true
acme,a2,,,,
`,
      'made.mapping.yaml': `constants:
  relation: MAKES
  cites: { passage: ledger#L1, modality: REPORTED }
columns:
  Maker: subject
  Chip: object
  Words: cites.quote
  From: from.earliest
  Words of the date: from.text
  Example: open`,
      'chips.csv': 'Id,Name,Kind\na1,A1,MODEL\na2,A2,MODEL\n',
      'chips.mapping.yaml': CHIPS,
      'source.yaml': SOURCE,
    });
    const facts = lines.filter((line) => line.includes('MAKES')).map((line) => JSON.parse(line));
    expect(facts).toHaveLength(2);
    expect(facts).toContainEqual({
      ...{ relation: 'MAKES', key: expect.any(String), subject: 'acme', object: 'a1', open: true },
      ...{
        from: { earliest: '2025-10-01', text: 'late 2025' },
        to: { earliest: '2025-10-01', text: 'no end stated' },
      },
      cites: { passage: 'ledger#L1', modality: 'REPORTED', quote: 'Acme makes the A1' },
    });
    expect(facts).toContainEqual({
      ...{ relation: 'MAKES', key: expect.any(String), subject: 'acme', object: 'a2' },
      cites: { passage: 'ledger#L1', modality: 'REPORTED' },
    });
  });

  test('has numbers where the model has them, and what kind a row is may stand in a column', async () => {
    const lines = await seedFolder({
      'claims.csv': 'What,Whose,How much\nTAKES_TO_READ,ledger,7\nTITLED,ledger,7\n',
      'claims.mapping.yaml': `constants: { cites: ledger#L1 }
columns: { What: relation, Whose: subject, How much: value }`,
      'source.yaml': SOURCE,
    });
    expect(lines.filter((line) => line.includes('"relation"')).sort()).toEqual([
      expect.stringMatching(/"TAKES_TO_READ".*"value":7,/),
      expect.stringMatching(/"TITLED".*"value":"7",/),
    ]);
  });

  test('works as the README shows it', async () => {
    const [, section = ''] = readFileSync('seed/README.md', 'utf8').split('\n## CSV\n');
    const [, csv = ''] = /```csv\n([\s\S]*?)```/.exec(section) ?? [];
    const [, mapping = ''] = /```yaml\n([\s\S]*?)```/.exec(section) ?? [];
    const lines = await seedFolder({
      'fabs.csv': csv,
      'fabs.mapping.yaml': mapping,
      'source.yaml': 'sources: { list: { name: A list, passages: { row 7: Fab 18. } } }',
    });
    expect(lines.filter((line) => line.includes('Place'))).toEqual([
      '{"type":"Place","id":"fab18","name":"Fab 18","cites":["list#row 7"],"aliases":["Fab Eighteen"]}',
      '{"type":"Place","id":"fab21","name":"Fab 21; \\"Arizona\\"","aliases":["Arizona fab","亚利桑那厂"]}',
    ]);
  });

  test('takes the mapping that is named, in place of one beside it', async () => {
    const folder = writeFolder({ 'rows.csv': 'Id,Name,Kind\na1,A1,MODEL\n' });
    const mapping = writeSeed(CHIPS, 'any.yaml');
    const paths = [join(folder, 'rows.csv')];
    const report = await seedFiles(neo4j.database, neo4j.model, paths, { mapping });
    expect(report.entities.created).toBe(1);
  });
});

async function mistakesOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const error = await seedFolder(files).catch((reason: unknown) => reason);
  if (!(error instanceof SeedError)) throw new Error(`expected a SeedError, found ${error}`);
  return error.mistakes.map(({ file, line, column, text }) => {
    return `${file.split('/').at(-1)}:${line}:${column} ${text}`;
  });
}

describe('mistakes in a CSV file', () => {
  test('are told with line, column and heading, behind cells of several lines and quotes too', async () => {
    expect(
      await mistakesOf({
        'chips.csv':
          'Name,Id,Kind\n"A\n""1""",a1,MODL\n\n,"a2",MODEL\n"A\r\n3",a3,"MODEL, or"\nA4,a4\n',
        'chips.mapping.yaml': CHIPS,
      }),
    ).toEqual([
      'chips.csv:3:11 column "Kind": kind: expected one of MODEL, SERIES, CLASS, found "MODL"; did you mean MODEL?',
      'chips.csv:5:1 a2: a Chip needs name',
      'chips.csv:7:7 column "Kind": kind: expected one of MODEL, SERIES, CLASS, found "MODEL, or"',
      'chips.csv:8:1 expected 3 cells, as in the heading, found 2',
    ]);
  });

  test.each([
    [
      'Id,Name,Kind\na1,"A1,MODEL\n',
      'chips.csv:2:1 not CSV: a quote that begins in this row is never closed',
    ],
    ['Id,Name,Kind\na1,A"1,MODEL\n', 'chips.csv:2:1 not CSV: a quote within a cell'],
    ['Id,Name,Kind\na1,"A"1,MODEL\n', 'chips.csv:2:1 not CSV: a quote that ends within a cell'],
    ['Id,Nam,Kind\na1,A1,MODEL\n', 'has no column Name; did you mean Nam?'],
    ['Id,Name,Kind,Id\na1,A1,MODEL,a1\n', 'chips.csv:1:14 the heading "Id" stands twice'],
  ])('are told of %j', async (text, mistake) => {
    const found = await mistakesOf({ 'chips.csv': text, 'chips.mapping.yaml': CHIPS });
    expect(found).toEqual(expect.arrayContaining([expect.stringContaining(mistake)]));
  });

  test.each([
    [
      'columns: { Name: name }',
      '1:10 expected a column or constant for id, for relation or for passage',
    ],
    ['colums: { Id: id }', '1:1 a mapping has no colums; did you mean columns?'],
    ['columns: { Id: id, Name: 5 }', '1:26 Name: expected a field such as name, or {field:'],
    ['columns: { Id: id, Name: { field: name, sep: x } }', '1:41 a column has no sep'],
    ['columns: { Id: id, Name: id }', '1:20 id is said by column "Id" already'],
    ['constants: { id: x }\ncolumns: { Id: id }', '2:12 id is said by constants: already'],
    ['delimiter: ab\ncolumns: { Id: id }', '1:12 delimiter: expected one sign'],
    ['- a', '1:1 expected `columns:`'],
  ])('are told of the mapping %j', async (mapping, mistake) => {
    const found = await mistakesOf({ 'x.csv': 'Id,Name\n1,2\n', 'x.mapping.yaml': mapping });
    expect(found).toEqual(
      expect.arrayContaining([expect.stringContaining(`x.mapping.yaml:${mistake}`)]),
    );
  });

  test('are told where there is no mapping, and where bytes are not UTF-8', async () => {
    expect(await mistakesOf({ 'x.csv': 'Id,Name\n1,2\n' })).toEqual([
      'x.mapping.yaml:1:1 there is no such file: a CSV file needs a mapping beside it, or --mapping FILE',
    ]);
    const folder = writeFolder({ 'x.mapping.yaml': CHIPS });
    writeFileSync(join(folder, 'x.csv'), Buffer.from([0x49, 0x64, 0x0a, 0xff, 0x0a]));
    const seeding = seedFiles(neo4j.database, neo4j.model, [folder]);
    await expect(seeding).rejects.toThrow('x.csv:2:1  cannot be read: it is not UTF-8 text');
  });
});
