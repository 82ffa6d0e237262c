import { beforeEach, expect, test } from 'vitest';
import { useTestDatabase } from './test-database.ts';

const neo4j = useTestDatabase();
beforeEach(() => neo4j.clear());

const DEPTH = 8_000;

/** Claims each of which rests on the one before it. */
function chain(more: readonly unknown[] = []): readonly unknown[] {
  const steps = Array.from({ length: DEPTH }, (_, i) => i + 1);
  const claim = { relation: 'MAKES', subject: 'acme', object: 'a1' };
  return [
    ...steps.map((i) => ({ ...claim, key: `k${i}`, basis: 'INFERRED', premises: [`k${i - 1}`] })),
    ...more,
    { type: 'Company', id: 'acme', name: 'Acme' },
    { type: 'Chip', id: 'a1', name: 'A1', kind: 'MODEL' },
    { type: 'Source', id: 'paper', name: 'Paper', passages: { 1: 'Acme may make A1.' } },
  ];
}

test('claims may rest on others thousands deep', async () => {
  const first = { relation: 'MAKES', subject: 'acme', object: 'a1', key: 'k0', cites: 'paper#1' };
  const { facts } = await neo4j.seedLines(chain([{ ...first, modality: 'POSSIBLE' }]));
  expect(facts).toMatchObject({ created: DEPTH + 1 });
  expect(
    await neo4j.read('MATCH (fact:Fact {key: $p.key}) RETURN fact.modality', { key: `k${DEPTH}` }),
  ).toEqual([['POSSIBLE']]);
}, 120_000);

test('claims that would rest on themselves by way of what is stored are told, and nothing is written', async () => {
  const claim = { relation: 'MAKES', subject: 'acme', object: 'a1', basis: 'INFERRED' };
  const things = chain().filter((line) => !JSON.stringify(line).includes('"key"'));
  const ground = { relation: 'MAKES', subject: 'acme', object: 'a1', cites: 'paper#1' };
  const rests = (key: string, ...premises: string[]) => ({ ...claim, key, premises });
  await neo4j.seedLines([
    ...things,
    { ...ground, key: 'g' },
    { ...ground, key: 'h' },
    ...[rests('a', 'g'), rests('b', 'a'), rests('c', 'b', 'h')],
  ]);
  await expect(neo4j.seedLines([rests('a', 'c')])).rejects.toThrow(
    / premises: a rests on c rests on b rests on a$/m,
  );
  await expect(neo4j.seedLines([rests('a', 'c'), { retract: 'b' }])).rejects.toThrow(/rests on/);
  // What they rested on does not count where they are stated otherwise in the same lines.
  const { facts } = await neo4j.seedLines([rests('a', 'c'), rests('b', 'g'), rests('c', 'h')]);
  expect(facts).toMatchObject({ created: 0 });
  const rows = await neo4j.read(
    'MATCH (fact:Fact)-[:BASED_ON]->(premise) WHERE fact.currentKey IS NOT NULL RETURN fact.key, premise.key ORDER BY fact.key',
    {},
  );
  expect(rows).toEqual([
    ['a', 'c'],
    ['b', 'g'],
    ['c', 'h'],
  ]);
});

test('claims that rest on themselves are told, however long the way round is', async () => {
  const last = { relation: 'MAKES', subject: 'acme', object: 'a1', key: 'k0', basis: 'INFERRED' };
  await expect(neo4j.seedLines(chain([{ ...last, premises: [`k${DEPTH}`] }]))).rejects.toThrow(
    / premises: k1 rests on k0 rests on k8000 rests on k7999 rests on k7998 rests on … rests on k5 /,
  );
}, 120_000);
