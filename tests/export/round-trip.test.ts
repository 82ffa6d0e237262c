import { describe, expect, test } from 'vitest';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { makePackages, packageLines } from '../models/packages/make-packages.ts';
import { makeWordNet, wordNetLines } from '../models/wordnet/make-wordnet.ts';
import { generateSeed, type SeedSize } from '../oracle/generate-seed.ts';
import { newSeed } from '../oracle/new-seed.ts';
import { Random } from '../oracle/random.ts';
import { type TestDatabase, useTestDatabase, writeLines } from '../seed/test-database.ts';
import { expectCsvRoundTrip, expectRoundTrip, exportLines } from './round-trip.ts';

const OBSERVATORY = 'tests/oracle/observatory';

const CASES: readonly (readonly [
  name: string,
  schemaDir: string,
  seeds: () => readonly string[],
])[] = [
  ['the article', 'schema', () => ['seed']],
  ['films', 'tests/models/films/schema', () => ['tests/models/films/seed']],
  ['myths', 'tests/models/myths/schema', () => ['tests/models/myths/seed']],
  ['stars', 'tests/models/stars/schema', () => ['tests/models/stars/seed']],
  [
    'packages',
    'tests/models/packages/schema',
    () => [writeLines(packageLines(makePackages(7, 150)))],
  ],
  ['words', 'tests/models/wordnet/schema', () => [writeLines(wordNetLines(makeWordNet(7, 120)))]],
];

describe.each(CASES)('%s', (_, schemaDir, seeds) => {
  const neo4j = useTestDatabase(schemaDir);

  test('come out of an export as they were', async () => {
    await seedFiles(neo4j.database, neo4j.model, seeds());
    const text = await expectRoundTrip(neo4j);
    expect(text.length).toBeGreaterThan(100);
  });

  test('come out of an export as CSV as they were', async () => {
    await expectCsvRoundTrip(neo4j);
  });
});

describe('a graph in which every kind of thing is', () => {
  const neo4j = useTestDatabase(OBSERVATORY);

  test.each([1, newSeed(undefined)])('comes out of an export as it was: %i', async (number) => {
    await neo4j.clear();
    await neo4j.seed(randomSeed(neo4j, number, { entitiesOfType: 14, facts: 200, relations: 40 }));
    await expectRoundTrip(neo4j);
    await expectCsvRoundTrip(neo4j);
    // Links of what is seeded later are no part of a digest; all else of it comes out, too.
    await neo4j.seed(
      randomSeed(neo4j, number + 1, { entitiesOfType: 13, facts: 60, relations: 20 }),
    );
    const { path, text } = await exportLines(neo4j);
    await neo4j.clear();
    await seedFiles(neo4j.database, neo4j.model, [path]);
    expect(await expectRoundTrip(neo4j)).toBe(text);
  });
});

function randomSeed({ model }: TestDatabase, number: number, size: SeedSize): string {
  return JSON.stringify(generateSeed(model, new Random(number), size));
}
