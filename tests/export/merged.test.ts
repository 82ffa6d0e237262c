import { expect, test } from 'vitest';
import { readIn } from '../../src/database/run.ts';
import { exportGraph } from '../../src/export/export-graph.ts';
import { readSelection } from '../../src/export/selection.ts';
import { printPlan } from '../../src/seed/plan-seed.ts';
import { planFiles, seedFiles } from '../../src/seed/seed-files.ts';
import { useTestDatabase, writeSeed } from '../seed/test-database.ts';
import { expectCsvRoundTrip, expectRoundTrip, exportLines } from './round-trip.ts';

const neo4j = useTestDatabase();

const FIRMS = `sources:
  paper: { name: A paper, passages: { P1: Acme was Acme Works and Works before. } }
entities:
  Company:
    acme: { name: Acme, aliases: [Works] }
    works:
      name: Works
      description: The firm of before.
      cites: [paper#P1]
      aliases: [{ name: 工場, lang: ja, cites: paper#P1 }]
      website: not stated
      mergedInto: { id: acme-works, names: [工場] }
    acme-works: { name: Acme Works, mergedInto: acme }
  Chip: { a1: { name: A1, kind: MODEL } }
facts:
  - { key: S1, subject: works, relation: MAKES, object: a1, cites: paper#P1 }
`;

test('what was merged, one after another, comes out of an export and goes in again as it was', async () => {
  await neo4j.clear();
  await neo4j.seed(FIRMS);
  const text = await expectRoundTrip(neo4j);
  expect(text).toContain('"mergedInto":"acme"}');
  expect(text).toContain('"mergedInto":{"id":"acme-works","names":["工場"]}}');
  expect(text).toContain('"key":"S1","subject":"acme"');
  await expectCsvRoundTrip(neo4j);
  expect((await exportLines(neo4j)).text).toBe(text);
});

test('what is seeded once more is as it was', async () => {
  const { path, text } = await exportLines(neo4j);
  const { merged } = await neo4j.seed(FIRMS);
  expect(merged).toEqual({ created: 0, updated: 0, unchanged: 2 });
  expect((await exportLines(neo4j)).text).toBe(text);
  await seedFiles(neo4j.database, neo4j.model, [path]);
  expect((await exportLines(neo4j)).text).toBe(text);
});

test('a selection takes with a thing what was merged into it', async () => {
  const selection = readSelection(neo4j.model, { types: 'Chip', relations: 'MAKES' });
  const ids: string[] = [];
  for await (const records of exportGraph(readIn(neo4j.database), neo4j.model, selection)) {
    ids.push(...records.map(({ id }) => id));
  }
  expect(ids).toEqual(['paper', 'paper#P1', 'a1', 'acme', 'acme-works', 'works', 'S1']);
});

test('what a file states of a thing by itself it has no more from what was merged into it', async () => {
  const firms = 'entities: { Company: { one: { name: One }, old: { name: Old } } }';
  const brought =
    'entities: { Company: { older: { name: Older, mergedInto: { id: one, names: [Older, Eldest] } } } }';
  await neo4j.clear();
  await neo4j.seed(firms, brought, 'names: { one: [Older, Eldest] }');
  expect((await exportLines(neo4j)).text).toContain('"names":["Older","Eldest"]');
  const path = writeSeed('names: { one: [Older] }');
  const plan = printPlan(await planFiles(neo4j.database, neo4j.model, [path]));
  expect(plan).toBe('~ one: aliases: "Older", stated again\n= 1 unchanged');
  await seedFiles(neo4j.database, neo4j.model, [path]);
  expect(printPlan(await planFiles(neo4j.database, neo4j.model, [path]))).toBe('= 1 unchanged');
  expect(await expectRoundTrip(neo4j)).toContain('"names":["Eldest"]');
});

test('a name stands for what is left, and not for what was merged into it', async () => {
  const more = `facts: [{ key: S2, subject: Works, relation: MAKES, object: a1, cites: paper#P1, polarity: DENIED }]`;
  await neo4j.clear();
  await seedFiles(neo4j.database, neo4j.model, [writeSeed(FIRMS), writeSeed(more)]);
  expect((await exportLines(neo4j)).text).toContain('"key":"S2","subject":"acme"');
});

test.each([
  ['one: { name: One, mergedInto: two }', 'mergedInto: no entity has the id "two"'],
  ['one: { name: One, mergedInto: one }', 'mergedInto: one would become a part of itself'],
  [
    'one: { name: One, mergedInto: two }\n    two: { name: Two, mergedInto: one }',
    'mergedInto: one would become a part of itself',
  ],
  [
    'one: { name: One, mergedInto: a1 }',
    'mergedInto: one is of the type Company, and a1 of Chip: only things of one type become one',
  ],
  [
    'acme: { name: Acme, mergedInto: a1 }',
    'mergedInto: acme is an entity of its own in the graph: merge it by mergeEntities',
  ],
  [
    'works: { name: Works, mergedInto: other }\n    other: { name: Other }',
    'mergedInto: works was merged into acme already: unmerge it first',
  ],
  [
    'one: { name: One, mergedInto: { id: acme, name: [One] } }',
    'mergedInto has no name; did you mean names?',
  ],
  [
    'one: { name: One, mergedInto: { id: acme, added: [MAKES#acme#a1] } }',
    'mergedInto: the model has no relation without facts called MAKES; there are ASKS_ABOUT,',
  ],
  [
    'one: { name: One, mergedInto: { id: acme, claims: [F1] } }',
    'mergedInto.claims: expected a map, found "F1"',
  ],
  ['one: { mergedInto: acme }', 'one: a Company needs name'],
])('says what is wrong with %s', async (entity, message) => {
  await neo4j.clear();
  await neo4j.seed(FIRMS);
  const seeding = neo4j.seed(`entities:\n  Company:\n    ${entity}\n`);
  await expect(seeding).rejects.toThrow(message);
});
