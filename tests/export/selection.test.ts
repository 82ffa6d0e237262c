import { beforeEach, expect, test } from 'vitest';
import { readSelection } from '../../src/export/selection.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { SMALL_SEED } from '../seed/small-seed.ts';
import { useTestDatabase } from '../seed/test-database.ts';
import { exportLines } from './round-trip.ts';

const neo4j = useTestDatabase();
beforeEach(async () => {
  await neo4j.clear();
  await neo4j.seed(
    SMALL_SEED,
    `sources:
  other: { name: Another paper, passages: { O1: Bolt makes the B2., O2: Or Acme does. } }
entities:
  Chip: { b2: { name: B2, kind: MODEL } }
  Policy: { p: { name: A policy, kind: POLICY, cites: other#O2 } }
relations:
  - { subject: p, relation: COVERS, object: b2 }
facts:
  - { key: T1, subject: bolt, relation: MAKES, object: b2, cites: other#O1 }
  - { key: T0, subject: acme, relation: MAKES, object: b2, cites: other#O2, alternatives: T1 }
`,
  );
});

/** What a selection writes, by the names of its records; it can be seeded by itself. */
async function select(flags: { types?: string; relations?: string }): Promise<string[]> {
  const { path, text } = await exportLines(neo4j, readSelection(neo4j.model, flags));
  await neo4j.clear();
  await seedFiles(neo4j.database, neo4j.model, [path]);
  expect((await exportLines(neo4j)).text).toBe(text);
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) => {
    const { id, passage, key, subject, object } = JSON.parse(line);
    return id ?? passage ?? key ?? `${subject} ${object}`;
  });
}

test('a relation is exported with its ends, its qualifiers, and what all of these cite', async () => {
  expect(await select({ relations: 'EXPORTS_TO' })).toEqual([
    ...['paper', 'paper#P1', 'paper#P2', 'a1', 'acme', 'atlantis', 'S2'],
  ]);
});

test('an inferred fact is exported with the facts that it rests on', async () => {
  expect(await select({ relations: 'COMPETES_WITH' })).toEqual([
    ...['paper', 'paper#P1', 'paper#P2', 'a1', 'acme', 'bolt', 'atlantis', 'S1', 'S2', 'S3'],
  ]);
});

test('a fact is exported with its alternatives, whichever of the two is asked for', async () => {
  const both = await exportLines(neo4j, { types: [], relations: ['MAKES'] });
  expect(both.text).toContain('"alternatives":["T1"]');
  await neo4j.seed(`facts:
  - { key: T1, subject: bolt, relation: COMPETES_WITH, object: acme, cites: other#O1 }`);
  const keys = await select({ relations: 'COMPETES_WITH' });
  expect(keys).toContain('T0');
});

test('types and relations are exported together, an interface for all of its types', async () => {
  expect(await select({ types: 'Place, Policy', relations: 'COVERS' })).toEqual([
    ...['other', 'other#O2', 'b2', 'atlantis', 'p', 'p b2'],
  ]);
  await neo4j.seed(SMALL_SEED);
  expect(await select({ types: 'Actor' })).toEqual(['paper', 'paper#P1', 'acme', 'bolt']);
});

test('a name that the model does not have is refused with the nearest one', () => {
  const read = (flags: { types?: string; relations?: string }) => () =>
    readSelection(neo4j.model, flags);
  expect(read({ types: 'Chip,Compny' })).toThrow(
    '--types: the model has no Compny; did you mean Company?',
  );
  expect(read({ relations: 'MAKE' })).toThrow(
    '--relations: the model has no MAKE; did you mean MAKES?',
  );
  expect(read({})()).toBeUndefined();
});
