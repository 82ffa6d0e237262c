import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { beforeAll } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import type { SeedReport } from '../../src/seed/seed-report.ts';
import { type AnswerOperation, createAnswerOperation } from '../golden/answer-operation.ts';
import { type TestDatabase, useTestDatabase } from '../seed/test-database.ts';

/** A model of `tests/models`, served as `npm start -- --schema DIR --seed DIR` serves it. */
export interface ServedModel {
  readonly neo4j: TestDatabase;
  /** Loads the seed of the model's folder. */
  load(): Promise<SeedReport>;
  /** The data of the answer; throws the first error of it. */
  ask(operation: string): Promise<unknown>;
}

/** To be called at the top of a test file, with the name of a folder of `tests/models`. */
export function useModel(name: string): ServedModel {
  const folder = join('tests/models', name);
  const neo4j = useTestDatabase(join(folder, 'schema'));
  let answer: AnswerOperation;
  beforeAll(() => {
    const api = buildApi(neo4j.model);
    defineScalars(api);
    const open = createAnswerOperation(neo4j.model, api, neo4j.database);
    answer = async (document, variables) => {
      const [invalid] = validate(api, document);
      if (invalid) throw invalid;
      return open(document, variables);
    };
  });
  return {
    neo4j,
    load: () => seedFiles(neo4j.database, neo4j.model, [join(folder, 'seed')]),
    async ask(operation) {
      const { data, errors } = await answer(parse(operation));
      if (errors?.[0]) throw errors[0];
      return JSON.parse(JSON.stringify(data));
    },
  };
}
