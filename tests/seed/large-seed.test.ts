import { beforeEach, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import type { Database } from '../../src/database/connect.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import type { SeedProgress } from '../../src/seed/seed-options.ts';
import { isUnfinished } from '../../src/seed/unfinished-seed.ts';
import { useTestDatabase, writeLines } from './test-database.ts';

const neo4j = useTestDatabase();
beforeEach(() => neo4j.clear());

const CHIPS = 3500;

/** 17,500 rows, each fact with a citation: more than one transaction takes. Lines refer to what comes after them. */
function lines(): unknown[] {
  const chips = Array.from({ length: CHIPS }, (_, i) => i);
  return [
    ...chips.map((i) => ({ relation: 'COVERS', subject: 'the policy', object: `chip ${i}` })),
    ...chips.map((i) => ({
      ...{ relation: 'COMPETES_WITH', subject: `chip ${i}`, object: `chip ${(i + 1) % CHIPS}` },
      ...{ key: `c${i}`, cites: 'paper#1', prices: 'not stated' },
    })),
    ...chips.map((i) => ({ type: 'Chip', id: `chip ${i}`, name: `Chip ${i}`, kind: 'MODEL' })),
    { type: 'Policy', id: 'the policy', name: 'The policy', kind: 'POLICY' },
    { type: 'Source', id: 'paper', name: 'Paper', passages: { 1: 'All chips compete.' } },
  ];
}

/** Breaks down at a writing transaction, counted from 1. */
function failingAt(database: Database, failing: number): Database {
  let count = 0;
  return {
    ...database,
    openWriteSession() {
      count += 1;
      if (count === failing) throw new Error('the power is cut');
      return database.openWriteSession();
    },
  };
}

const WHOLE = [
  `MATCH (n) WHERE NOT n:Meta RETURN count(n)`,
  `MATCH ()-[edge]->() RETURN type(edge), count(*) ORDER BY type(edge)`,
];

describe('a seed of many rows', () => {
  test('is written in several transactions, and says how far it is', async () => {
    const path = writeLines(lines());
    const steps: SeedProgress[] = [];
    const report = await seedFiles(neo4j.database, neo4j.model, [path], {
      onProgress: (progress) => steps.push(progress),
    });
    expect(report).toMatchObject({
      entities: { created: CHIPS + 2 },
      names: { created: CHIPS + 2 },
      relations: { created: CHIPS },
      facts: { created: CHIPS },
      unstated: { created: CHIPS },
    });
    const total = 5 * CHIPS + 5;
    const writes = steps.filter(({ step }) => step === 'write');
    expect(writes.length).toBeGreaterThan(3);
    expect(writes.at(-1)).toEqual({ step: 'write', done: total, total });
    expect(await isUnfinished(neo4j.database, [path])).toBe(false);
    expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
    const again = await seedFiles(neo4j.database, neo4j.model, [path]);
    expect(again).toMatchObject({
      entities: { created: 0, updated: 0 },
      relations: { created: 0, updated: 0 },
      facts: { created: 0, updated: 0 },
    });
  }, 120_000);

  test('that is broken off is completed by seeding it again', async () => {
    const path = writeLines(lines());
    await seedFiles(neo4j.database, neo4j.model, [path]);
    const whole = await Promise.all(WHOLE.map((text) => neo4j.read(text)));
    await neo4j.clear();
    for (const failing of [1, 4]) {
      const broken = failingAt(neo4j.database, failing);
      await expect(seedFiles(broken, neo4j.model, [path])).rejects.toThrow('the power is cut');
      expect(await isUnfinished(neo4j.database, [path])).toBe(failing > 1);
    }
    await seedFiles(neo4j.database, neo4j.model, [path]);
    expect(await isUnfinished(neo4j.database, [path])).toBe(false);
    expect(await Promise.all(WHOLE.map((text) => neo4j.read(text)))).toEqual(whole);
    expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  }, 240_000);

  test('with a mistake in its last line is not written at all', async () => {
    const wrong = { relation: 'COVERS', subject: 'the policy', object: 'chip 3500' };
    await expect(neo4j.seedLines([...lines(), wrong])).rejects.toThrow(
      /1 mistake; nothing was written:\n.*:10503:\d+ {2}object: no entity has the id "chip 3500"/,
    );
    expect(await neo4j.read('MATCH (n) WHERE NOT n:Meta RETURN count(n)')).toEqual([[0]]);
  }, 60_000);
});
