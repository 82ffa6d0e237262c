import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { SeedError } from '../../src/errors.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { exportLines } from '../export/round-trip.ts';
import { SMALL_SEED } from './small-seed.ts';
import { useTestDatabase, writeSeed } from './test-database.ts';

const neo4j = useTestDatabase();
beforeEach(() => neo4j.clear());

async function seedText(text: string) {
  return seedFiles(neo4j.database, neo4j.model, [writeSeed(text, 'seed.json')]);
}

describe('a JSON file', () => {
  test('is a list of what would be lines', async () => {
    await neo4j.seed(SMALL_SEED);
    const { path, text } = await exportLines(neo4j);
    await neo4j.clear();
    const records = readFileSync(path, 'utf8').split('\n').slice(0, -1);
    await seedText(`[\n${records.join(',\n')}\n]\n`);
    expect((await exportLines(neo4j)).text).toBe(text);
  });

  test('may lie in a folder, beside others', async () => {
    const path = writeSeed('[{"type": "Place", "id": "here", "name": "Here"}]', 'a.json');
    const folder = join(path, '..');
    writeFileSync(join(folder, 'b.yaml'), 'entities: { Place: { there: { name: There } } }');
    const report = await seedFiles(neo4j.database, neo4j.model, [folder]);
    expect(report.entities.created).toBe(2);
  });

  test.each([
    [
      '[{"type": "Place", "id": "x"},\n\n  {"type":\n"Plce", "id": "y", "name": "Y"}]',
      ['1:2 x: a Place needs name', '4:1 the model has no type Plce; did you mean Place?'],
    ],
    ['{"type": "Place", "id": "x"}', ['1:1 expected a list of records, found a map']],
    ['[\n] []', ['2:3 not JSON: expected one list of records, and nothing behind it, found "[]"']],
    ['[\n', ['2:1 not JSON: expected a value, found the end of the file']],
  ])('has its mistakes told with their places: %j', async (text, mistakes) => {
    const error = await seedText(text).catch((reason: unknown) => reason);
    if (!(error instanceof SeedError)) throw new Error(`expected a SeedError, found ${error}`);
    expect(error.mistakes.map((one) => `${one.line}:${one.column} ${one.text}`)).toEqual(mistakes);
  });
});
