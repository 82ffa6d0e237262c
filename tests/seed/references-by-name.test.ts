import { beforeEach, expect, test } from 'vitest';
import { checkFiles } from '../../src/seed/check-files.ts';
import { createSpool } from '../../src/seed/create-spool.ts';
import { useTestDatabase, writeLines } from './test-database.ts';

const neo4j = useTestDatabase();
beforeEach(() => neo4j.clear());

const THINGS = `
entities:
  Company:
    nvidia: { name: Nvidia, aliases: [英伟达, "NVIDIA Corporation"] }
    amd: { name: AMD }
  Place:
    beijing: { name: Beijing }
    taiwan: { name: Taiwan }
  Government:
    cn-gov: { name: Chinese government, aliases: [Beijing] }
  Chip:
    h200: { name: H200, kind: MODEL }
sources:
  paper: { name: A paper, passages: { 1: Nvidia makes it., 2: So it goes. } }
`;

const facts = (subject: string, object: string, more = '') => `
source: paper
facts:
  - { key: f, subject: ${subject}, relation: MAKES, object: ${object}, cites: "1"${more} }
`;

const ends = () => neo4j.read('MATCH (fact:Fact {key: "f"}) RETURN fact.subjectId, fact.objectId');

test.each([
  ['a name', 'NVIDIA Corporation', 'H200'],
  ['a name in another script', '英伟达', 'h200'],
  ['a name whatever its case and blanks', '"  nvidia   corporation "', 'h200'],
])('a file may refer to an entity by %s', async (_, subject, object) => {
  await neo4j.seed(THINGS, facts(subject, object));
  expect(await ends()).toEqual([['nvidia', 'h200']]);
});

test('a file may refer so to what the database holds', async () => {
  await neo4j.seed(THINGS);
  await neo4j.seed(facts('英伟达', 'H200'));
  expect(await ends()).toEqual([['nvidia', 'h200']]);
  // By whatever it is referred to, it is the same claim.
  const { facts: counts } = await neo4j.seed(facts('nvidia', 'h200'));
  expect(counts).toEqual({ created: 0, updated: 0, unchanged: 1 });
});

test('an id goes before a name, and of several that bear a name those count that fit', async () => {
  await neo4j.seed(
    `${THINGS}\nrelations:\n  - { subject: Beijing, relation: GOVERNS, object: Taiwan }\n`,
  );
  expect(await neo4j.read('MATCH (a)-[:GOVERNS]->(b) RETURN a.id, b.id')).toEqual([
    ['cn-gov', 'taiwan'],
  ]);
});

test('a name that several bear is told with their ids', async () => {
  const twins = THINGS.replace('{ name: AMD }', '{ name: AMD, aliases: [英伟达] }');
  await expect(neo4j.seed(twins, facts('英伟达', 'h200'))).rejects.toThrow(
    'subject: "英伟达" is a name of amd and of nvidia: expected the id of one',
  );
});

test('a name that nobody bears is told as an id is', async () => {
  await expect(neo4j.seed(THINGS, facts('Nvidai', 'h200'))).rejects.toThrow(
    'subject: no entity has the id "Nvidai"; did you mean nvidia?',
  );
  expect(await neo4j.read('MATCH (n:Entity) RETURN count(n)')).toEqual([[0]]);
});

test('a file may refer by names alone, however many they are', async () => {
  const count = 25_000;
  const numbers = Array.from({ length: count }, (_, i) => i);
  const path = writeLines([
    { type: 'Policy', id: 'policy', name: 'Policy', kind: 'POLICY' },
    ...numbers.map((i) => ({ relation: 'COVERS', subject: 'policy', object: `Chip number ${i}` })),
    ...numbers.map((i) => ({
      ...{ type: 'Chip', id: `c${i}`, kind: 'MODEL', name: `Chip number ${i}` },
    })),
  ]);
  using spool = createSpool();
  using lasting = createSpool();
  const check = { model: neo4j.model, paths: [path], options: {}, spool, lasting };
  const { seed } = await checkFiles({ run: async () => [], ...check });
  expect([...seed.relations].map(({ objectId }) => objectId)).toEqual(numbers.map((i) => `c${i}`));
}, 60_000);
