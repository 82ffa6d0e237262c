import { join, resolve } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { buildApi } from '../../src/api/build-api.ts';
import type { Database } from '../../src/database/connect.ts';
import { prepareSchema } from '../../src/database/prepare-schema.ts';
import { readRows } from '../../src/database/read-rows.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import { readModel } from '../../src/model/read-model.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { emptyDatabase } from '../restore-article.ts';
import { writeSeed } from '../seed/test-database.ts';
import { type Comparison, createComparison } from './create-comparison.ts';
import { generateSeed } from './generate-seed.ts';
import { createWorld } from './oracle-execute.ts';
import type { World } from './oracle-world.ts';
import { Random } from './random.ts';
import { readOracleGraph, type Seeding } from './read-oracle-graph.ts';

/** A model and what is seeded under it. */
export interface OracleCase {
  readonly name: string;
  /** From the top of the checkout. */
  readonly schemaDir: string;
  /** Files and folders from the top of the checkout that are seeded together, one seeding after another; `random` makes two. */
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
      ? [
          { entitiesOfType: 8, facts: 150, relations: 50 },
          { entitiesOfType: 3, facts: 40, relations: 10 },
        ].map((size, i) => [
          writeSeed(JSON.stringify(generateSeed(model, new Random(data, i), size))),
        ])
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

/** When the database was last seeded. */
async function lastInstant(database: Database): Promise<string> {
  const text =
    'MATCH (node:Entity|Fact) RETURN max(coalesce(node.updatedAt, node.recordedAt)) AS last';
  const [row] = await readRows(database, { text, parameters: {} });
  return String(row?.[0]);
}
