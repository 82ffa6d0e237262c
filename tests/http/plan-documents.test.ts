import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { createExecutor } from '../../src/execute.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import { planDocuments } from '../../src/http/plan-documents.ts';
import { readModel } from '../../src/model/read-model.ts';
import { sampleVariables } from '../../src/plan/sample-variables.ts';
import { readSettings } from '../../src/settings.ts';
import { connect } from '../connect.ts';

test('the statements that requests will send are planned, alone and together, and nothing is read', async () => {
  const { settings } = readSettings({ argv: [], env: {}, cwd: process.cwd() });
  const model = await readModel('schema');
  const api = buildApi(model);
  defineScalars(api);
  const database = await connect();
  const sent: string[] = [];
  const openReadSession: typeof database.openReadSession = (bookmarks) => {
    const session = database.openReadSession(bookmarks);
    const run: typeof session.run = (query, ...rest) => {
      sent.push(String(query));
      return session.run(query, ...rest);
    };
    return Object.assign(Object.create(session), { run });
  };
  const { execute, planAhead } = createExecutor(
    model,
    api,
    { ...database, openReadSession },
    settings,
  );
  const document = parse('query ($id: ID!) { company(by: {id: $id}) { name } }');
  const planned = await planDocuments({ api, documents: [document], planAhead });
  expect(planned).toBe(sent.length);
  expect(sent.every((text) => text.startsWith('EXPLAIN '))).toBe(true);
  const texts = new Set(sent.map((text) => text.slice('EXPLAIN '.length)));

  sent.length = 0;
  const operation = getOperationAST(document);
  if (!operation) throw new Error('there is an operation');
  const ask = (id: string) =>
    execute({ role: 'NOBODY', timeoutMs: 60_000, operation, fragments: {}, variables: { id } });
  await Promise.all(['nvidia', 'huawei', 'tencent', 'bytedance'].map(ask));
  expect(new Set(sent).size).toBe(2);
  for (const text of sent) expect(texts).toContain(text);
  // The document's two, and some of search, neighbours, paths and a subgraph.
  expect(planned).toBeGreaterThanOrEqual(6);

  sent.length = 0;
  const running = planDocuments({ api, documents: [], planAhead });
  const name = 'query ($id: ID!) { company(by: {id: $id}) { id name description } }';
  const other = getOperationAST(parse(name));
  if (!other) throw new Error('there is an operation');
  const request = { role: 'NOBODY', timeoutMs: 60_000, fragments: {} } as const;
  await execute({ ...request, operation: other, variables: { id: 'nvidia' } });
  await running;
  const run = sent.findIndex((text) => !text.startsWith('EXPLAIN '));
  expect(sent.slice(0, run)).toContain(`EXPLAIN ${sent[run]}`);
  await database.close();
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
