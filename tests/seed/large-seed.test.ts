import { beforeEach, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import type { Database } from '../../src/database/connect.ts';
import { readIn } from '../../src/database/run.ts';
import { checkFiles } from '../../src/seed/check-files.ts';
import { gatherRows } from '../../src/seed/checked-seed.ts';
import { compareSeed } from '../../src/seed/compare-seed.ts';
import { createSpool } from '../../src/seed/create-spool.ts';
import { planSeed, type SeedPlan } from '../../src/seed/plan-seed.ts';
import { planFiles, seedFiles } from '../../src/seed/seed-files.ts';
import type { SeedProgress } from '../../src/seed/seed-options.ts';
import { splitGraph } from '../../src/seed/split-graph.ts';
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

  test('is planned part by part as it would be in one piece', async () => {
    // A source that is dated anew, what it states and the seed states again or does not, and what rests on that.
    await neo4j.seedLines([
      { type: 'Chip', id: 'chip 0', name: 'Chip 0', kind: 'MODEL' },
      { type: 'Chip', id: 'chip 1', name: 'Chip 1', kind: 'MODEL' },
      { type: 'Source', id: 'paper', name: 'Paper', publishedOn: '2020-01-01' },
      { type: 'Source', id: 'leaflet', name: 'Leaflet', passages: { 1: 'They do.' } },
      { passage: 'paper#1', position: 1, text: 'All chips compete.' },
      ...[
        { key: 'c0', cites: 'paper#1' },
        { key: 'other', note: 'not in the seed', cites: 'paper#1' },
        { key: 'fallen', note: 'of a source that goes', cites: 'leaflet#1' },
        { key: 'c1', note: 'of a source that goes', cites: 'leaflet#1' },
        { key: 'follows', basis: 'INFERRED', premises: ['c0', 'other', 'fallen'] },
      ].map((fact) => ({
        ...{ relation: 'COMPETES_WITH', subject: 'chip 0', object: 'chip 1', ...fact },
      })),
    ]);
    const dated = lines().map((line) =>
      (line as { id?: string }).id === 'paper'
        ? { ...(line as object), publishedOn: '2021' }
        : line,
    );
    const path = writeLines([...dated, { retractSource: 'leaflet' }]);
    const plan = await planFiles(neo4j.database, neo4j.model, [path]);

    using spool = createSpool();
    using lasting = createSpool();
    const run = readIn(neo4j.database);
    const { model } = neo4j;
    const { seed, known } = await checkFiles({
      run,
      model,
      paths: [path],
      options: {},
      spool,
      lasting,
    });
    expect([...splitGraph(seed)].length).toBeGreaterThan(3);
    const { changes, stored, history } = await compareSeed(run, model, gatherRows(seed), known);
    const whole = planSeed(changes, stored, history);
    // Of what follows from several parts only the first change is told.
    const told = ({ updated }: SeedPlan) =>
      updated.lines.filter((line) => !line.startsWith('fact follows: ')).toSorted();
    const counts = ({ created, updated, retracted, unchanged }: SeedPlan) => [
      ...[created.count, updated.count, unchanged, retracted],
    ];
    expect(counts(plan)).toEqual(counts(whole));
    expect(told(plan)).toEqual(told(whole));
    expect(whole.updated.count).toBe(5);
    expect(whole.retracted.lines).toEqual([
      'fact fallen: Chip 0 competes with Chip 1',
      'source leaflet: all that cites it',
    ]);
  }, 120_000);
});
