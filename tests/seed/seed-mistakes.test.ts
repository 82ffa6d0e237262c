import { writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { SeedError } from '../../src/errors.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { SMALL_SEED } from './small-seed.ts';
import { useTestDatabase, writeSeed } from './test-database.ts';

const neo4j = useTestDatabase();
beforeAll(() => neo4j.seed(SMALL_SEED));

/** Mistakes of a seed as `line:column text`. */
async function mistakesOf(text: string): Promise<string[]> {
  const error = await neo4j.seed(text).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SeedError)) throw new Error(`expected a SeedError, found ${error}`);
  return error.mistakes.map((one) => `${one.line}:${one.column} ${one.text}`);
}

/** Expects one mistake, at the `^` in the text. */
async function expectMistake(marked: string, mistake: string): Promise<void> {
  const before = marked.slice(0, marked.indexOf('^')).split('\n');
  const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  const expected = expect.stringContaining(`${place} ${mistake}`);
  expect(await mistakesOf(marked.replace('^', ''))).toEqual([expected]);
}

test.each([
  ['an unknown section', '^fcats: []', 'no section is called fcats'],
  [
    'an unknown type',
    'entities: { ^Chp: { x: { name: X } } }',
    'the model has no type Chp; did you mean Chip?',
  ],
  [
    'an unknown field',
    'entities: { Company: { x: { name: X, ^nmae: Y } } }',
    'a Company has no field nmae; did you mean name?',
  ],
  ['a missing field', 'entities: { Chip: { ^x: { name: X } } }', 'x: a Chip needs kind'],
  [
    'an unknown enum value',
    'entities: { Chip: { x: { name: X, kind: ^MODLE } } }',
    'kind: expected one of MODEL, SERIES, CLASS, found "MODLE"; did you mean MODEL?',
  ],
  [
    'a number for text',
    'entities: { Company: { x: { name: ^360 } } }',
    'name: expected text, found 360; put it in quotes',
  ],
  [
    'another type for a known id',
    'entities: { Chip: { ^acme: { name: Acme, kind: MODEL } } }',
    'acme is Company already: expected it under Company:',
  ],
  [
    'an id with a line break',
    'entities: { Company: { ^"a\\nb": { name: X } } }',
    'id: expected no control characters, found "a\\nb"',
  ],
  [
    'a claim among the fields',
    'entities: { Company: { x: { name: X, ^makes: a1 } } }',
    'makes is a claim: write it under facts:, with relation: MAKES',
  ],
  [
    'the same id twice',
    'entities: { Company: { x: { name: X } }, Group: { ^x: { name: X, kind: y } } }',
    'x was given already',
  ],
  [
    'names of nobody',
    'names: { ^acne: [X] }',
    'names: no entity has the id "acne"; did you mean acme?',
  ],
  [
    'a language that is none',
    'names: { acme: [{ name: X, lang: ^not_a_tag }] }',
    'aliases.lang: expected a language tag such as zh-Hans, found "not_a_tag"',
  ],
  ['no YAML', 'a: [^', 'not YAML'],
  [
    'an alias of YAML',
    'names: { acme: &a [X], bolt: ^*a }',
    '*a: YAML aliases are not used in seeds',
  ],
  [
    'half of a surrogate pair',
    'names: { acme: [^"\\uD800"] }',
    'aliases: expected text, found "\\ud800"; it holds half of a surrogate pair',
  ],
])('refuses %s', (_, text, mistake) => expectMistake(text, mistake));

test.each([
  [
    'an unknown relation',
    'subject: acme, relation: ^MAKE, object: a1, cites: P1',
    'relation: the model has no MAKE; did you mean MAKES?',
  ],
  [
    'an unknown entity',
    'subject: ^acne, relation: MAKES, object: a1, cites: P1',
    'subject: no entity has the id "acne"; did you mean acme?',
  ],
  [
    'a subject of a wrong type',
    'subject: ^a1, relation: MAKES, object: a1, cites: P1',
    'subject: MAKES expects Company, found "a1", which is Chip',
  ],
  [
    'an object of a wrong type',
    'subject: acme, relation: MAKES, object: ^bolt, cites: P1',
    'object: MAKES expects Chip, found "bolt", which is Company',
  ],
  ['a missing citation', 'key: Z, subject: acme, relation: MAKES, object: a1', 'Z has no citation'],
  [
    'a citation that only dates',
    'key: Z, subject: acme, relation: MAKES, object: a1, ^cites: { passage: P1, role: DATES }',
    'Z has no citation',
  ],
  [
    'an unknown passage',
    'subject: acme, relation: MAKES, object: a1, cites: ^P9',
    'cites: there is no passage "paper#P9"',
  ],
  [
    'words that the passage does not say',
    'subject: acme, relation: MAKES, object: a1, cites: { passage: P1, quote: ^makes A2 }',
    'cites.quote: paper#P1 does not say "makes A2"',
  ],
  [
    'missing premises',
    'key: Z, subject: acme, relation: MAKES, object: a1, basis: INFERRED',
    'Z is inferred: expected premises:',
  ],
  [
    'unknown premises',
    'subject: acme, relation: MAKES, object: a1, basis: INFERRED, premises: [^S9]',
    'premises: no fact has the key "S9"',
  ],
  [
    'a modality firmer than its premises',
    'key: Z, subject: acme, relation: MAKES, object: a1, basis: INFERRED, premises: [S2], modality: ASSERTED',
    'Z: modality ASSERTED is firmer than its premises',
  ],
  [
    'an unknown qualifier',
    'subject: acme, relation: EXPORTS_TO, object: atlantis, ^produkt: a1, cites: P2',
    'EXPORTS_TO has no qualifier produkt; did you mean product?',
  ],
  [
    'a qualifier of a wrong type',
    'subject: acme, relation: EXPORTS_TO, object: atlantis, product: ^bolt, cites: P2',
    'product: expected a Chip, found "bolt", which is a Company',
  ],
  [
    'a month that does not exist',
    'subject: acme, relation: MAKES, object: a1, cites: P1, from: ^2025-13',
    'from: expected a date such as 2026-01-31',
  ],
  [
    'words where a date belongs',
    'subject: acme, relation: MAKES, object: a1, cites: P1, on: ^late 2025',
    'on: expected a date such as 2026-01-31',
  ],
  [
    'an end before the beginning',
    'subject: acme, relation: MAKES, object: a1, cites: P1, from: 2025, ^to: 2024',
    'to: ends before it begins',
  ],
  [
    'an event that lasts',
    'subject: acme, relation: MAKES, object: a1, cites: P1, ^on: 2025, to: 2026',
    'on: dates an event',
  ],
  [
    'NaN',
    'subject: acme, relation: MAKES, object: a1, cites: P1, rank: ^.nan',
    'rank: expected one of',
  ],
  [
    'a literal for a relation',
    'subject: acme, relation: MAKES, ^value: x, object: a1, cites: P1',
    'MAKES joins two entities',
  ],
])('refuses a fact with %s', (_, fields, mistake) => {
  const record = fields.includes('^') ? `{ ${fields} }` : `^{ ${fields} }`;
  return expectMistake(`source: paper\nfacts:\n  - ${record}\n`, mistake);
});

test.each([
  ['.nan', 'expected a number, found NaN'],
  ['.inf', 'expected a number, found Infinity'],
  ['9007199254740993', 'it would be rounded'],
  ['fast', 'expected a number, found "fast"'],
])('refuses the number %s', async (value, mistake) => {
  const seed = `entities: { Condition: { toll: { name: toll, kind: SURCHARGE } } }
facts: [{ subject: toll, relation: RATE, value: ${value}, cites: paper#P1 }]`;
  expect(await mistakesOf(seed)).toEqual([expect.stringContaining(mistake)]);
});

test('refuses a second relation where the model has one', async () => {
  const seed = `entities:
  Government: { north: { name: North }, south: { name: South } }
  Agency: { customs: { name: Customs } }
relations:
  - { subject: customs, relation: PART_OF, object: north }
  - { subject: customs, relation: PART_OF, object: south }
`;
  expect(await mistakesOf(seed)).toEqual([
    expect.stringMatching(/^6:5 the model has one PART_OF of "customs", and \S+:5 names another/),
  ]);
});

test('refuses facts that rest on each other', async () => {
  const seed = `facts:
  - { key: A, subject: acme, relation: MAKES, object: a1, basis: INFERRED, premises: [B] }
  - { key: B, subject: bolt, relation: MAKES, object: a1, basis: INFERRED, premises: [A] }
`;
  expect(await mistakesOf(seed)).toEqual(['2:5 premises: A rests on B rests on A']);
});

test('tells all mistakes at once, in the order of the file, and writes nothing', async () => {
  const before = await neo4j.read('MATCH (n) RETURN count(n)');
  const seed = `entities:
  Company:
    good: { name: Good }
    bad: { name: 1 }
facts:
  - { subject: good, relation: MAKES, object: nothing, cites: paper#P1 }
`;
  expect(await mistakesOf(seed)).toEqual([
    '4:18 name: expected text, found 1; put it in quotes',
    '6:47 object: no entity has the id "nothing"',
  ]);
  expect(await neo4j.read('MATCH (n) RETURN count(n)')).toEqual(before);
});

test('says which file is missing, is no text, or is of another kind', async () => {
  const binary = writeSeed('');
  writeFileSync(binary, Buffer.from([0xff, 0xfe, 0x00]));
  const paths = ['nowhere.yaml', binary, 'README.md'];
  await expect(seedFiles(neo4j.database, neo4j.model, paths)).rejects.toThrow(
    /nowhere\.yaml:1:1 {2}there is no such file[\s\S]*not UTF-8[\s\S]*README\.md:1:1 {2}expected a file that ends in/,
  );
});

test('refuses texts that an index cannot take, as a name and where the model has an @index', async () => {
  const long = 'x'.repeat(6001);
  const seed = JSON.stringify({
    entities: {
      Company: {
        x: { name: long },
        y: { name: 'Y', aliases: ['\ufdfa'.repeat(400), { name: long }] },
      },
    },
  });
  const mistake = (bytes: number) =>
    expect.stringMatching(`a name: expected at most 6000 bytes, .* found ${bytes}$`);
  // In the key of a name the sign becomes eighteen letters, of two bytes but for the blanks.
  expect(await mistakesOf(seed)).toEqual([mistake(6001), mistake(13_200), mistake(6001)]);
});

test('tells of a name that is as long as a file what fits on a screen', async () => {
  const name = 'C'.repeat(1_000_000);
  const seeding = neo4j.seed(`entities: { ${name}: { x: { name: X } } }`);
  const error: unknown = await seeding.catch((one: unknown) => one);
  const { message } = error as Error;
  expect(message).toContain('has no type CCC');
  expect(message).toContain('there are ');
  expect(message.length).toBeLessThan(4_000);
});
