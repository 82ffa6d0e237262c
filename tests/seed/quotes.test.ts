import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { SeedError } from '../../src/errors.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import type { SeedOptions } from '../../src/seed/seed-options.ts';
import { exportLines } from '../export/round-trip.ts';
import { SMALL_SEED } from './small-seed.ts';
import { useTestDatabase, writeSeed } from './test-database.ts';

const neo4j = useTestDatabase();
beforeEach(async () => {
  await neo4j.clear();
  await neo4j.seed(SMALL_SEED);
});

const OTHER_WORDS = 'sources: { paper: { passages: { P2: Acme could sell the A1 to Atlantis. } } }';

const REFUSED =
  'paper#P2: it would no longer hold what is quoted of it by S2 ("may sell the A1 to Atlantis"): give that claim another quote along with it, or retract it first';

async function mistakesOf(text: string, options?: SeedOptions): Promise<readonly string[]> {
  try {
    await seedFiles(neo4j.database, neo4j.model, [writeSeed(text)], options);
    return [];
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    return error.mistakes.map(({ line, column, text: said }) => `${line}:${column} ${said}`);
  }
}

/** An export is taken by an empty database, and comes out of that as it was. */
async function expectSameExport(): Promise<void> {
  const { path, text } = await exportLines(neo4j);
  await neo4j.clear();
  await seedFiles(neo4j.database, neo4j.model, [path]);
  expect((await exportLines(neo4j)).text).toBe(text);
}

const textOfP2 = async () =>
  (await neo4j.read("MATCH (p:Passage {id: 'paper#P2'}) RETURN p.text"))[0]?.[0];

describe('words that a stored fact quotes', () => {
  test('cannot be changed under it', async () => {
    expect(await mistakesOf(OTHER_WORDS)).toEqual([`1:33 ${REFUSED}`]);
    expect(await textOfP2()).toBe('Acme may sell the A1 to Atlantis, from 2025 on.');
  });

  test('may change around the quote, and in quotation marks and blanks', async () => {
    const around = OTHER_WORDS.replace('could sell the A1', 'may soon or may sell  the A1');
    expect(await mistakesOf(around)).toEqual([]);
    await expectSameExport();
  });

  test('change with the fact, given with another quote in the same files', async () => {
    const both = SMALL_SEED.replace('may sell the A1 to Atlantis, from', 'could sell it, from');
    expect(
      await mistakesOf(both.replace('quote: may sell the A1 to Atlantis', 'quote: could sell')),
    ).toEqual([]);
    await expectSameExport();
  });

  test('change when what quotes them is retracted with it, or its source', async () => {
    const lines = await mistakesOf(`${OTHER_WORDS}\nretract: [S2]`);
    expect(lines).toEqual([]);
    await neo4j.seed(SMALL_SEED);
    expect(await mistakesOf(`${OTHER_WORDS}\nretractSources: [paper]`)).toEqual([]);
    await expectSameExport();
  });

  test('change when what quotes them is what the files no longer state', async () => {
    const rest = SMALL_SEED.replace('may sell the A1 to Atlantis, from', 'could sell it, from')
      .replace(/ {2}- key: S2[\s\S]*not stated\n/, '')
      .replace('[S1, S2]', '[S1]');
    expect(await mistakesOf(rest)).toEqual([expect.stringContaining('quoted of it by S2')]);
    expect(await mistakesOf(rest, { missing: 'retract' })).toEqual([]);
    await expectSameExport();
  });

  test('do not hinder what is right beside them where mistakes are left out', async () => {
    const rejects = writeSeed('', 'rejects.jsonl');
    const more = `entities: { Place: { thule: { name: Thule } } }\n${OTHER_WORDS}`;
    expect(await mistakesOf(more, { rejects })).toEqual([]);
    expect(await neo4j.read("MATCH (p:Place {id: 'thule'}) RETURN p.name")).toEqual([['Thule']]);
    expect(await textOfP2()).toBe('Acme may sell the A1 to Atlantis, from 2025 on.');
    expect(readFileSync(rejects, 'utf8')).toContain('quoted of it by S2');
  });

  test('are told of the first five that quote them', async () => {
    const quoting = Array.from(
      { length: 7 },
      (_, i) =>
        `  - { key: Q${i}, subject: bolt, relation: MAKES, object: a1, from: 201${i}, cites: { passage: P2, quote: from 2025 } }`,
    );
    await neo4j.seed(`source: paper\nfacts:\n${quoting.join('\n')}`);
    const [line] = await mistakesOf(OTHER_WORDS);
    const five = [0, 1, 2, 3, 4].map((i) => `Q${i} ("from 2025")`).join(', ');
    expect(line).toContain(`quoted of it by ${five} and 3 more: give those claims other quotes`);
  });
});
