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

test('claims that rest on themselves are told, however long the way round is', async () => {
  const last = { relation: 'MAKES', subject: 'acme', object: 'a1', key: 'k0', basis: 'INFERRED' };
  await expect(neo4j.seedLines(chain([{ ...last, premises: [`k${DEPTH}`] }]))).rejects.toThrow(
    / premises: k1 rests on k0 rests on k8000 rests on k7999 rests on k7998 rests on … rests on k5 /,
  );
}, 120_000);
