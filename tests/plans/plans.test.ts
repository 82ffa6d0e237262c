import { join } from 'node:path';
import { getOperationAST, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Profile, profileStatement } from '../../bench/measure/profile-statement.ts';
import { buildApi } from '../../src/api/build-api.ts';
import { createCompiler } from '../../src/compile-operation.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import { readModel } from '../../src/model/read-model.ts';
import { bindValues } from '../../src/prepare-read.ts';
import { readSettings } from '../../src/settings.ts';
import { type AnswerOperation, createAnswerOperation } from '../golden/answer-operation.ts';
import { liftLiterals } from '../golden/lift-literals.ts';
import { printStatement } from '../golden/print-case.ts';
import { COSTS } from './costs.ts';
import { type BigGraph, startBigGraph } from './start-big-graph.ts';

const model = await readModel(join(import.meta.dirname, '../../schema'));
const api = buildApi(model);
defineScalars(api);

let graph: BigGraph;
let answer: AnswerOperation;

// Half a minute on two idle cores; several times that beside others.
beforeAll(async () => {
  graph = await startBigGraph(model, 30_000);
  answer = createAnswerOperation(model, api, graph.database);
}, 900_000);

afterAll(() => graph?.stop());

describe.each(Object.entries(COSTS))('costs of %s', (_, costs) => {
  test.each(costs)('$name', async ({ operation, cursor, hits, sorts, scans: whole }) => {
    const document = parse(operation);
    expect(validate(api, document)).toEqual([]);
    const variables = cursor === undefined ? {} : { after: await readCursor(cursor) };
    const statement = printStatement(model, api, { document, variables });
    if (!statement) throw new Error('an operation of the table needs no database');
    const profile = await profileStatement(graph.driver, statement);
    const scans = scansOf(profile)
      .filter((name) => name !== 'NodeIndexScan')
      .filter((name) => whole === undefined || !name.endsWith('RelationshipTypeScan'));
    const sorting = profile.operators.filter((name) => /Sort|Top/.test(name));
    expect(scans, statement.text).toEqual([]);
    expect(sorts === undefined ? sorting : [], statement.text).toEqual([]);
    expect(profile.hits, statement.text).toBeLessThanOrEqual(hits);
  });
});

/** Requests that go together. */
const BATCH = 8;

const { settings } = readSettings({ argv: [], env: {}, cwd: join(import.meta.dirname, '../..') });
const compile = createCompiler(model, api, settings);

/** Operations that start from a unique key, of all tables. */
const BATCHED = Object.values(COSTS)
  .flat()
  .flatMap((cost) => {
    const { document, variables } = liftLiterals(api, {
      document: parse(cost.operation),
      variables: {},
    });
    const operation = getOperationAST(document);
    if (!operation) throw new Error('one operation is expected');
    const { prepared } = compile({ role: 'NOBODY', operation, fragments: {}, variables });
    return prepared && prepared.most > 1 ? [{ ...cost, prepared, variables }] : [];
  });

test('half of the tables at least can go together', () => {
  expect(BATCHED.length).toBeGreaterThan(25);
});

test.each(BATCHED)(
  '$name, for several requests at once',
  async ({ hits, sorts, prepared, variables }) => {
    const rows = Array.from({ length: BATCH }, () => bindValues(prepared, variables));
    const statement = prepared.several(rows);
    const profile = await profileStatement(graph.driver, statement);
    const scans = scansOf(profile);
    const sorting = profile.operators.filter((name) => /Sort|Top/.test(name));
    expect(scans, statement.text).toEqual([]);
    expect(sorts === undefined ? sorting : [], statement.text).toEqual([]);
    expect(profile.hits, statement.text).toBeLessThanOrEqual(BATCH * hits);
  },
);

/** Operators that read more than an index finds; names that hold a text are found by a text index. */
function scansOf({ operators }: Profile): readonly string[] {
  return operators.filter((name) => /Scan/.test(name) && name !== 'NodeIndexContainsScan');
}

/** The first cursor that an operation answers with, whatever it is called. */
async function readCursor(operation: string): Promise<string> {
  const { data, errors } = await answer(parse(operation));
  const cursor = /"(?:end|start)Cursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
  if (cursor === undefined) throw new Error(`no cursor in ${JSON.stringify(data ?? errors)}`);
  return cursor;
}
