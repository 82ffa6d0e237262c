import { type DocumentNode, getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import type { Database } from '../../src/database/connect.ts';
import { createExecutor } from '../../src/execute.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import { planDocuments } from '../../src/http/plan-documents.ts';
import { readModel } from '../../src/model/read-model.ts';
import { sampleVariables } from '../../src/plan/sample-variables.ts';
import { readSettings } from '../../src/settings.ts';
import { connect } from '../connect.ts';
import { watchTexts } from '../wrap-run.ts';

let database: Database;
beforeAll(async () => {
  database = await connect();
});
afterAll(() => database.close());

/** What answers operations, and the texts that it sends. */
async function watchedExecutor() {
  const { settings } = readSettings({ argv: [], env: {}, cwd: process.cwd() });
  const model = await readModel('schema');
  const api = buildApi(model);
  defineScalars(api);
  const { watched, sent } = watchTexts(database);
  const executor = createExecutor(model, api, watched, settings);
  const ask = (document: DocumentNode, id: string, timeoutMs = 60_000) => {
    const operation = getOperationAST(document);
    if (!operation) throw new Error('there is an operation');
    const request = { role: 'NOBODY', fragments: {}, variables: { id } } as const;
    return executor.execute({ ...request, operation, timeoutMs });
  };
  return { ...executor, api, ask, sent };
}

test('the statements that requests will send are planned, alone and together, and nothing is read', async () => {
  const { api, ask, planAhead, sent } = await watchedExecutor();
  const document = parse('query ($id: ID!) { company(by: {id: $id}) { name } }');
  const planned = await planDocuments({ api, documents: [document], planAhead });
  expect(planned).toBe(sent.length);
  expect(sent.every((text) => text.startsWith('EXPLAIN '))).toBe(true);
  const texts = new Set(sent.map((text) => text.slice('EXPLAIN '.length)));

  sent.length = 0;
  await Promise.all(['nvidia', 'huawei', 'tencent', 'bytedance'].map((id) => ask(document, id)));
  expect(new Set(sent).size).toBe(2);
  for (const text of sent) expect(texts).toContain(text);
  // The document's two, and some of search, neighbours, paths and a subgraph.
  expect(planned).toBeGreaterThanOrEqual(6);

  sent.length = 0;
  const running = planDocuments({ api, documents: [], planAhead });
  await ask(parse('query ($id: ID!) { company(by: {id: $id}) { id name description } }'), 'nvidia');
  await running;
  const run = sent.findIndex((text) => !text.startsWith('EXPLAIN '));
  expect(sent.slice(0, run)).toContain(`EXPLAIN ${sent[run]}`);
});

test('an operation that ran out of time is planned for when it is asked for again', async () => {
  const { ask, sent } = await watchedExecutor();
  const document = parse('query ($id: ID!) { company(by: {id: $id}) { name aliases { name } } }');
  await expect(ask(document, 'nvidia', 0.001)).rejects.toMatchObject({ fault: 'timeout' });
  await ask(document, 'nvidia');
  const run = sent.filter((text) => !text.startsWith('EXPLAIN '));
  expect(sent).toEqual([`EXPLAIN ${run.at(-1)}`, ...run]);
});

test('an operation is planned with all of its variables and with those that it has to have', async () => {
  const api = buildApi(await readModel('schema'));
  defineScalars(api);
  const operation = getOperationAST(
    parse(`query ($id: ID!, $first: Int, $where: CompanyWhere, $asOf: AsOf, $from: Date) {
      company(by: {id: $id}, asOf: $asOf) { id }
      companies(first: $first, where: $where) { totalCount }
      timeline(about: $id, from: $from) { undated { id } }
    }`),
  );
  if (!operation) throw new Error('there is an operation');
  expect(sampleVariables(api, operation)).toEqual([
    { id: 'a', first: 1, where: {}, asOf: {}, from: '2026-01-01' },
    { id: 'a' },
  ]);
});
