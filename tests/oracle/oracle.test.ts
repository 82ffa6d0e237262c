import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database/connect.ts';
import { readModel } from '../../src/model/read-model.ts';
import { connect } from '../connect.ts';
import { restoreArticle } from '../restore-article.ts';
import { generateFilters } from './generate-filters.ts';
import { generateList } from './generate-list.ts';
import { generateOperation } from './generate-operation.ts';
import { type OpenCase, type OracleCase, openCase } from './oracle-case.ts';
import type { ThingProperties } from './oracle-graph.ts';
import { Random } from './random.ts';
import { realNames } from './real-values.ts';
import { sweepType } from './sweep-type.ts';
import { walkList } from './walk-list.ts';

const CASES: readonly OracleCase[] = [
  {
    name: 'the article and corrections of it',
    schemaDir: 'schema',
    seedings: [['seed'], ['tests/golden/later/seed.yaml']],
  },
  {
    name: 'an observatory with random data',
    schemaDir: 'tests/oracle/observatory',
    seedings: 'random',
    computed: new Map([
      ['size(this.name)', ({ name }: ThingProperties) => [...String(name)].length],
    ]),
  },
];

/**
 * Repeat a run with `ORACLE_SEED=…`, make it longer with `ORACLE_RUNS=…`; `ORACLE_DATA=…` makes other
 * random data.
 */
const { ORACLE_SEED, ORACLE_RUNS, ORACLE_DATA } = process.env;
const SEEDS = ORACLE_SEED === undefined ? [20260131, Date.now() % 2 ** 31] : [Number(ORACLE_SEED)];
const DATA = Number(ORACLE_DATA ?? 1);
/** Shapes of operations for each case and seed. */
const SHAPES = Number(ORACLE_RUNS ?? 18);
/** How often each shape is asked, with other values: it is new texts that cost Neo4j much. */
const VARIANTS = 3;
const WALKS = Math.ceil(SHAPES / 3);

const NONE = { expected: {}, found: {} };

const TIMEOUT_MS = 60_000 + SHAPES * 3_000;

let database: Database;

beforeAll(async () => {
  database = await connect();
});

afterAll(async () => {
  await restoreArticle(database, await readModel('schema'));
  await database.close();
});

describe.each(CASES)('over $name', (oracleCase) => {
  let opened: OpenCase;

  beforeAll(async () => {
    opened = await openCase(database, oracleCase, DATA);
  });

  if (oracleCase.seedings === 'random') {
    test('every field of everything is the same for both', { timeout: TIMEOUT_MS }, async () => {
      const { api, world, comparison } = opened;
      for (const type of world.model.nodes.values()) {
        const listed = api.getQueryType()?.getFields()[type.plural] !== undefined;
        if (type.kind !== 'object' || !listed) continue;
        for (const document of sweepType(api, world, type)) {
          const { found } = await comparison.ask({ document, variables: {}, cursors: NONE });
          expect(countObjects(found.data)).toBeGreaterThan(2);
        }
      }
    });
  }

  test('every name means the same for both', { timeout: TIMEOUT_MS }, async () => {
    const { world, comparison } = opened;
    const names = new Set(realNames(world, 'Entity').map((name) => name.toUpperCase()));
    for (const type of world.model.nodes.values()) {
      if (!type.entity) continue;
      const document = parse(
        `query ($name: String!) { ${type.singular}(by: {name: $name}) { ... on Node { id } } }`,
      );
      for (const name of names) {
        await comparison.ask({ document, variables: { name }, cursors: NONE });
      }
    }
  });

  describe.each(SEEDS)('with ORACLE_SEED=%i', (run) => {
    test('compiler and oracle answer random operations alike', {
      timeout: TIMEOUT_MS,
    }, async () => {
      const { asked, objects } = await tryAll(opened, run, generateOperation);
      console.info(`ORACLE_SEED=${run}: ${asked} operations, ${objects} objects in their answers`);
      // Operations that nothing answers to would prove nothing.
      expect(objects).toBeGreaterThan(asked * 3);
    });

    test('filters pick the same for both', { timeout: TIMEOUT_MS }, async () => {
      const { asked, objects } = await tryAll(opened, run, generateFilters);
      expect(objects).toBeGreaterThan(asked * 3);
    });

    test('lists are whole, whatever their pages', { timeout: TIMEOUT_MS }, async () => {
      const { api, world, comparison } = opened;
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
});

/** Operations of so many shapes, each with several values. */
async function tryAll(
  { api, world, comparison }: OpenCase,
  run: number,
  generate: typeof generateOperation,
): Promise<{ asked: number; objects: number }> {
  let asked = 0;
  let objects = 0;
  for (let shape = 0; shape < SHAPES; shape++) {
    for (let values = 0; values < VARIANTS; values++) {
      const operation = generate(api, world, { run, shape, values });
      const random = new Random(run, shape, values, 1);
      for (const { found } of await comparison.tryOperation(operation, random)) {
        asked += 1;
        objects += countObjects(found.data);
      }
    }
  }
  return { asked, objects };
}

function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const below = Object.values(value).reduce((sum: number, one) => sum + countObjects(one), 0);
  return below + (Array.isArray(value) ? 0 : 1);
}
