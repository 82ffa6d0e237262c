import { join, resolve } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { buildApi } from '../../src/api/build-api.ts';
import type { Database } from '../../src/database/connect.ts';
import { prepareSchema } from '../../src/database/prepare-schema.ts';
import { readRows } from '../../src/database/read-rows.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import type { Model } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { emptyDatabase } from '../restore-article.ts';
import { writeSeed } from '../seed/test-database.ts';
import { type Comparison, createComparison } from './create-comparison.ts';
import { generateSeed, type SeedSize } from './generate-seed.ts';
import { createWorld } from './oracle-execute.ts';
import type { World } from './oracle-world.ts';
import { Random } from './random.ts';
import { readOracleGraph, type Seeding } from './read-oracle-graph.ts';

/** A model and what is seeded under it. */
export interface OracleCase {
  readonly name: string;
  /** From the top of the checkout. */
  readonly schemaDir: string;
  /** Files and folders from the top of the checkout that are seeded together, one seeding after another; `random` makes six. */
  readonly seedings: readonly (readonly string[])[] | 'random';
  /** What `@computed` expressions of the model mean, by their Cypher. */
  readonly computed?: World['computed'];
}

/** A case in the database, ready to be asked. */
export interface OpenCase {
  readonly api: GraphQLSchema;
  readonly world: World;
  readonly comparison: Comparison;
}

const ROOT = join(import.meta.dirname, '../..');

/** Puts a case in the place of all that the database holds. `data` seeds random ones. */
export async function openCase(
  database: Database,
  { schemaDir, seedings, computed }: OracleCase,
  data: number,
): Promise<OpenCase> {
  const model = await readModel(join(ROOT, schemaDir));
  await emptyDatabase(database);
  await prepareSchema(database, model);
  const files =
    seedings === 'random'
      ? randomSeedings(model, data)
      : seedings.map((paths) => paths.map((path) => resolve(ROOT, path)));
  const done: Seeding[] = [];
  for (const paths of files) {
    await seedFiles(database, model, paths);
    done.push({ paths, recordedAt: await lastInstant(database) });
  }
  const graph = await readOracleGraph(model, done);
  const world = createWorld(model, graph, computed);
  const api = buildApi(model);
  defineScalars(api);
  return { api, world, comparison: createComparison(model, api, database, world) };
}

const FACTS = 100;

const SIZES: readonly SeedSize[] = [
  { entitiesOfType: 7, facts: FACTS, relations: 40 },
  { entitiesOfType: 3, facts: 30, relations: 10, withdraws: { facts: 12, of: FACTS } },
  {
    ...{ entitiesOfType: 2, facts: 15, relations: 5 },
    withdraws: { facts: 5, of: FACTS, source: 'gazette' },
  },
  { entitiesOfType: 2, facts: 45, relations: 5, withdraws: { facts: 15, of: FACTS } },
  {
    ...{ entitiesOfType: 1, facts: 8, relations: 0 },
    withdraws: { facts: 4, of: FACTS, source: 'almanac' },
  },
  { entitiesOfType: 1, facts: 60, relations: 0 },
];

/** Each states some facts anew, also such as were withdrawn, and withdraws others. */
function randomSeedings(model: Model, data: number): string[][] {
  return SIZES.map((size, i) => {
    return [writeSeed(JSON.stringify(generateSeed(model, new Random(data, i), size)))];
  });
}

/** When the database was last seeded. */
async function lastInstant(database: Database): Promise<string> {
  const text = 'MATCH (set:ChangeSet) RETURN max(set.recordedAt) AS last';
  const [row] = await readRows(database, { text, parameters: {} });
  return String(row?.[0]);
}
