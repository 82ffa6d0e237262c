import type { GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { readRows } from '../../src/database/read-rows.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { useTestDatabase } from '../seed/test-database.ts';
import { generateList } from './generate-list.ts';
import { createWorld } from './oracle-execute.ts';
import { type Comparison, createComparison } from './oracle-trial.ts';
import type { World } from './oracle-world.ts';
import { readOracleGraph } from './read-oracle-graph.ts';
import { walkList } from './walk-list.ts';

/** Repeat a run with `ORACLE_SEED=…`, make it longer with `ORACLE_RUNS=…`. */
const { ORACLE_SEED, ORACLE_RUNS } = process.env;
const SEEDS = ORACLE_SEED === undefined ? [20260131, Date.now() % 2 ** 31] : [Number(ORACLE_SEED)];
/** Shapes of operations for each seed. */
const SHAPES = Number(ORACLE_RUNS ?? 60);
/** How often each shape is asked, with other values; a new text costs Neo4j far more. */
const VARIANTS = 3;
const WALKS = Math.ceil(SHAPES / 6);

/** The article, and then corrections of it: the graph has a history. */
const SEEDINGS = [['seed'], ['tests/golden/later/seed.yaml']];

const TIMEOUT_MS = 30_000 + SEEDS.length * SHAPES * 2_000;

const neo4j = useTestDatabase();
let api: GraphQLSchema;
let world: World;
let comparison: Comparison;

beforeAll(async () => {
  await neo4j.clear();
  for (const paths of SEEDINGS) await seedFiles(neo4j.database, neo4j.model, paths);
  const text = 'MATCH (f:Fact) RETURN DISTINCT f.recordedAt ORDER BY f.recordedAt';
  const instants = await readRows(neo4j.database, { text, parameters: {} });
  const seedings = instants.map(([at], i) => ({
    paths: SEEDINGS[i] ?? [],
    recordedAt: String(at),
  }));
  expect(seedings).toHaveLength(SEEDINGS.length);
  world = createWorld(neo4j.model, await readOracleGraph(neo4j.model, seedings));
  api = buildApi(neo4j.model);
  defineScalars(api);
  comparison = createComparison(neo4j.model, api, neo4j.database, world);
});

describe.each(SEEDS)('compiler and oracle, ORACLE_SEED=%i', (run) => {
  test('answer random operations alike', { timeout: TIMEOUT_MS }, async () => {
    let asked = 0;
    let rows = 0;
    for (let shape = 0; shape < SHAPES; shape++) {
      for (let values = 0; values < VARIANTS; values++) {
        for (const { found } of await comparison.tryOperation({ run, shape, values })) {
          asked += 1;
          rows += countObjects(found.data);
        }
      }
    }
    console.info(`ORACLE_SEED=${run}: ${asked} operations, ${rows} objects in their answers`);
    // Operations that nothing answers to would prove nothing.
    expect(rows).toBeGreaterThan(asked * 3);
  });

  test('give every list whole, whatever the pages', { timeout: TIMEOUT_MS }, async () => {
    for (let shape = 0; shape < WALKS; shape++) {
      const list = generateList(api, world, { run, shape, values: 0 });
      const whole = await walkList(comparison, list, 'first', 100);
      const forwards = await walkList(comparison, list, 'first', list.pageSize);
      const backwards = await walkList(comparison, list, 'last', list.pageSize);
      expect(forwards.ids).toEqual(whole.ids);
      expect(backwards.ids).toEqual(whole.ids);
    }
  });
});

function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const below = Object.values(value).reduce((sum: number, one) => sum + countObjects(one), 0);
  return below + (Array.isArray(value) ? 0 : 1);
}
