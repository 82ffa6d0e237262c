import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database/connect.ts';
import type { Field } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import type { StoredValue } from '../../src/seed/seed-graph.ts';
import { connect } from '../connect.ts';
import { makePackages, packageLines } from '../models/packages/make-packages.ts';
import { makeWordNet, wordNetLines } from '../models/wordnet/make-wordnet.ts';
import { restoreArticle } from '../restore-article.ts';
import { writeLines } from '../seed/test-database.ts';
import { generateFilters } from './generate-filters.ts';
import { generateList } from './generate-list.ts';
import { generateOperation } from './generate-operation.ts';
import { generateVariants } from './generate-variants.ts';
import { KNOWN_SEED, newSeed } from './new-seed.ts';
import { type OpenCase, type OracleCase, openCase } from './oracle-case.ts';
import type { ThingProperties } from './oracle-graph.ts';
import { Random } from './random.ts';
import { realNames } from './real-values.ts';
import { listedTypes } from './root-fields.ts';
import { sweepFilters } from './sweep-filters.ts';
import { sweepOrders } from './sweep-orders.ts';
import { sweepPoints } from './sweep-points.ts';
import { sweepClaims, sweepSummaries } from './sweep-summaries.ts';
import { sweepType } from './sweep-type.ts';
import { walkList } from './walk-list.ts';

/**
 * Repeat a run with `ORACLE_SEED=…`, make it longer with `ORACLE_RUNS=…`; `ORACLE_DATA=…` makes other
 * random data.
 */
const { ORACLE_SEED, ORACLE_RUNS, ORACLE_DATA } = process.env;
const NEW_SEED = newSeed(ORACLE_SEED);
const SEEDS = ORACLE_SEED === undefined ? [...new Set([KNOWN_SEED, NEW_SEED])] : [NEW_SEED];
const DATA = Number(ORACLE_DATA ?? 1);
/** Shapes of operations for each case and seed. */
const SHAPES = Number(ORACLE_RUNS ?? 14);
/** By so many operators each field is filtered. */
const OPERATORS = Math.ceil(SHAPES / 9);
/** By so many columns each list is sorted. */
const COLUMNS = Math.ceil(SHAPES / 18);
const WALKS = Math.ceil(SHAPES / 4);

const CASES: readonly (OracleCase & { readonly seeds: readonly number[] })[] = [
  {
    name: 'the article, corrections of it, what is withdrawn, and some of that again',
    seeds: SEEDS,
    schemaDir: 'schema',
    seedings: [
      ['seed'],
      ['tests/golden/later/seed.yaml'],
      ['tests/oracle/withdrawn/facts.yaml'],
      ['tests/oracle/withdrawn/source.yaml'],
      ['tests/golden/later/seed.yaml'],
    ],
  },
  {
    name: 'films',
    seeds: [NEW_SEED],
    schemaDir: 'tests/models/films/schema',
    seedings: [['tests/models/films/seed']],
    computed: new Map<string, (film: ThingProperties) => StoredValue>([
      ['round(this.minutes / 60.0, 1)', ({ minutes }) => Math.round(Number(minutes) / 6) / 10],
      [
        "CASE WHEN this.minutes < 40 THEN 'SHORT' ELSE 'FEATURE' END",
        ({ minutes }) => (Number(minutes) < 40 ? 'SHORT' : 'FEATURE'),
      ],
    ]),
  },
  {
    name: 'myths',
    seeds: [NEW_SEED],
    schemaDir: 'tests/models/myths/schema',
    seedings: [['tests/models/myths/seed']],
  },
  {
    name: 'a small package index',
    seeds: [NEW_SEED],
    schemaDir: 'tests/models/packages/schema',
    seedings: [[writeLines(packageLines(makePackages(DATA, 70)))]],
  },
  {
    name: 'a small net of words',
    seeds: [NEW_SEED],
    schemaDir: 'tests/models/wordnet/schema',
    seedings: [[writeLines(wordNetLines(makeWordNet(DATA, 40)))]],
  },
  {
    name: 'an observatory with random data',
    seeds: [NEW_SEED],
    schemaDir: 'tests/oracle/observatory',
    seedings: 'random',
    computed: new Map<string, (properties: ThingProperties) => StoredValue>([
      ['size(this.name)', ({ name }) => [...String(name)].length],
      ["split(this.name, ' ')", ({ name }) => String(name).split(' ')],
    ]),
  },
];

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
      const swept = new Set<Field>();
      for (const type of listedTypes(api, world)) {
        if (type.kind !== 'object') continue;
        // What several types inherit is one field.
        const fields = [...type.fields.values()].filter((field) => !swept.has(field));
        for (const field of fields) swept.add(field);
        const names = new Set(fields.map((field) => field.name));
        for (const document of sweepType(api, world, type, names)) {
          const { found } = await comparison.ask({ document, variables: {}, cursors: NONE });
          expect(countObjects(found.data)).toBeGreaterThan(2);
        }
      }
    });
  }

  test('all things grouped and summed up by every field come to the same', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const { api, world, comparison } = opened;
    for (const type of listedTypes(api, world)) {
      const claims = oracleCase.seedings === 'random' ? sweepClaims(world, type) : [];
      for (const document of [...sweepSummaries(world, type), ...claims]) {
        const { found } = await comparison.ask({ document, variables: {}, cursors: NONE });
        // What both refuse would count as alike.
        expect(found.errors).toBeUndefined();
      }
    }
  });

  test('every name means the same for both', { timeout: TIMEOUT_MS }, async () => {
    const { world, comparison } = opened;
    const names = new Set(realNames(world, 'Entity').map((name) => name.toUpperCase()));
    for (const type of world.model.nodes.values()) {
      if (!type.entity || type.kind === 'object') continue;
      const document = parse(
        `query ($name: String!) { ${type.singular}(by: {name: $name}) { ... on Node { id } } }`,
      );
      for (const name of names) {
        await comparison.ask({ document, variables: { name }, cursors: NONE });
      }
    }
  });

  describe.each(oracleCase.seeds)('with ORACLE_SEED=%i', (run) => {
    test('compiler and oracle answer random operations alike', {
      timeout: TIMEOUT_MS,
    }, async () => {
      const { asked, objects } = await tryAll(opened, run, generateOperation);
      console.info(`ORACLE_SEED=${run}: ${asked} operations, ${objects} objects in their answers`);
      // Operations that nothing answers to would prove nothing: the data of each is one object.
      expect(objects).toBeGreaterThan(asked * 1.2);
    });

    if (oracleCase.seedings === 'random') {
      test('a filter by any field picks the same for both', { timeout: TIMEOUT_MS }, async () => {
        const { api, world, comparison } = opened;
        const values = new Random(run, DATA);
        const found: unknown[] = [];
        for (const type of listedTypes(api, world)) {
          for (const operation of sweepFilters(api, world, type, {
            values,
            operators: OPERATORS,
          })) {
            const [trial] = await comparison.tryOperation(operation, values);
            found.push(...Object.values(trial?.found.data ?? {}));
          }
        }
        // Conditions that never hold would prove nothing.
        expect(found.filter(isNotEmpty).length).toBeGreaterThan(found.length / 3);
      });

      test('what stands is the same for both as of any point, and what does not has no confidence', {
        timeout: TIMEOUT_MS,
      }, async () => {
        const { world, comparison } = opened;
        const seen = new Set<boolean>();
        for (const { document, variables } of sweepPoints(world, run, SHAPES)) {
          const { found } = await comparison.ask({ document, variables, cursors: NONE });
          for (const { stands, confidence } of factsIn(found.data)) {
            seen.add(stands);
            expect(stands || confidence.score === 0).toBe(true);
          }
        }
        expect([...seen].sort()).toEqual([false, true]);
      });

      test('orders by all sorts of columns are the same for both', {
        timeout: TIMEOUT_MS,
      }, async () => {
        const { api, world, comparison } = opened;
        const values = new Random(run, DATA, 1);
        let turned = 0;
        for (const type of listedTypes(api, world)) {
          for (const operation of sweepOrders(api, world, type, { values, columns: COLUMNS })) {
            const trials = await comparison.tryOperation(operation, values);
            turned += trials.length - 1;
          }
        }
        expect(turned).toBeGreaterThan(0);
      });
    }

    test('filters pick the same for both', { timeout: TIMEOUT_MS }, async () => {
      const { asked, objects } = await tryAll(opened, run, generateFilters);
      expect(objects).toBeGreaterThan(asked * 1.2);
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

/** Operations of so many shapes, each with several values: new texts cost Neo4j far more. */
async function tryAll(
  { api, world, comparison }: OpenCase,
  run: number,
  generate: typeof generateOperation,
): Promise<{ asked: number; objects: number }> {
  let asked = 0;
  let objects = 0;
  for (let shape = 0; shape < SHAPES; shape++) {
    for (const operation of generateVariants(generate, api, world, { run, shape })) {
      for (const { found } of await comparison.tryOperation(operation, new Random(run, shape, 1))) {
        asked += 1;
        objects += countObjects(found.data);
      }
    }
  }
  return { asked, objects };
}

/** The facts of all lists of an answer. */
function factsIn(lists: unknown): StandingFact[] {
  // What had not been recorded by then is null.
  return Object.values(lists ?? {}).flatMap((list) =>
    Array.isArray(list) ? list.filter((fact) => fact !== null) : [],
  );
}

/** What `sweepPoints` asks of a fact. */
interface StandingFact {
  readonly stands: boolean;
  readonly confidence: { readonly score: number };
}

function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const below = Object.values(value).reduce((sum: number, one) => sum + countObjects(one), 0);
  return below + (Array.isArray(value) ? 0 : 1);
}

/** A list that is asked for its items or for their number. */
function isNotEmpty(list: unknown): boolean {
  const { nodes = [], totalCount = nodes.length } = list as {
    readonly nodes?: readonly unknown[];
    readonly totalCount?: number;
  };
  return totalCount > 0;
}
