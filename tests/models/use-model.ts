import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { beforeAll } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import type { SeedReport } from '../../src/seed/seed-report.ts';
import { type AnswerOperation, createAnswerOperation } from '../golden/answer-operation.ts';
import { type TestDatabase, useTestDatabase } from '../seed/test-database.ts';

/** A model, served as `npm start -- --schema DIR` serves it. */
export interface ServedSchema {
  readonly neo4j: TestDatabase;
  /** The data of the answer; throws the first error of it. */
  ask(operation: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** A model of `tests/models`, with the data that lie beside it. */
export interface ServedModel extends ServedSchema {
  /** Loads the seed of the model's folder. */
  load(): Promise<SeedReport>;
}

/** To be called at the top of a test file, with the name of a folder of `tests/models`. */
export function useModel(name: string): ServedModel {
  const folder = join('tests/models', name);
  const { neo4j, ask } = useSchema(join(folder, 'schema'));
  const load = () => seedFiles(neo4j.database, neo4j.model, [join(folder, 'seed')]);
  return { neo4j, ask, load };
}

/** To be called at the top of a test file, with the folder of a model. */
export function useSchema(schemaDir: string): ServedSchema {
  const neo4j = useTestDatabase(schemaDir);
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
    async ask(operation, variables) {
      const { data, errors } = await answer(parse(operation), variables);
      if (errors?.[0]) throw errors[0];
      return JSON.parse(JSON.stringify(data));
    },
  };
}
