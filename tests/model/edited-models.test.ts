import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, GraphQLError, parse, Source, validateSchema } from 'graphql';
import { expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { schemaStatements } from '../../src/database/schema-statements.ts';
import type { Mistake } from '../../src/errors.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { checkModel } from '../../src/model/check-model.ts';
import { KNOWN_SEED, newSeed } from '../oracle/new-seed.ts';
import { Random } from '../oracle/random.ts';
import { CORE } from './check-sdl.ts';
import { editModel, type ModelFiles } from './edit-model.ts';

/** Repeat a run with `MODEL_SEED=…`, make it longer with `MODEL_RUNS=…`. */
const { MODEL_SEED, MODEL_RUNS } = process.env;
const SEEDS =
  MODEL_SEED === undefined
    ? [...new Set([KNOWN_SEED, newSeed(MODEL_SEED)])]
    : [newSeed(MODEL_SEED)];
const RUNS = Number(MODEL_RUNS ?? 250);

const MODELS = ['tests/models/films/schema', 'tests/models/myths/schema'].map(readFiles);

test.each(SEEDS)('what the rules let pass makes a valid API, with MODEL_SEED=%i', (seed) => {
  let passed = 0;
  let refused = 0;
  for (let run = 0; run < RUNS; run++) {
    const random = new Random(seed, run);
    let files = random.pick(MODELS);
    for (let edits = 1 + random.below(2); edits > 0; edits--) files = editModel(files, random);
    const { documents, mistakes } = check(files);
    if (mistakes.length > 0) {
      refused++;
      for (const { file, line, text } of mistakes) {
        expect(text).not.toMatch(/undefined|\[object/);
        expect((files[file] ?? '').split('\n').length).toBeGreaterThanOrEqual(line);
      }
      continue;
    }
    passed++;
    const text = Object.values(files).join('\n');
    expect(faultsOf(documents), text).toEqual([]);
  }
  console.info(`MODEL_SEED=${seed}: ${passed} edited models passed, ${refused} were refused`);
  expect(passed).toBeGreaterThan(RUNS / 10);
  expect(refused).toBeGreaterThan(RUNS / 10);
});

function readFiles(dir: string): ModelFiles {
  return Object.fromEntries(
    readdirSync(dir).map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
  );
}

/** The mistakes of the files that are GraphQL, the others being unread. */
function check(files: ModelFiles): { documents: DocumentNode[]; mistakes: Mistake[] } {
  const documents: DocumentNode[] = [];
  const unread: Source[] = [];
  for (const [name, text] of Object.entries(files)) {
    const source = new Source(text, name);
    try {
      documents.push(parse(source));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      unread.push(source);
    }
  }
  const mistakes = checkModel(CORE, documents, unread);
  const broken = unread.map(({ name }) => ({ file: name, line: 1, column: 1, text: 'broken' }));
  return { documents, mistakes: [...broken, ...mistakes] };
}

/** What is wrong with the API and the constraints of a model that has passed. */
function faultsOf(documents: readonly DocumentNode[]): string[] {
  const model = buildModel(CORE, documents, { name: 'edited', hash: '' });
  const faults = validateSchema(buildApi(model)).map((error) => error.message);
  const names = schemaStatements(model).map((statement) => statement.name);
  return [...faults, ...names.filter((name, index) => names.indexOf(name) !== index)];
}
