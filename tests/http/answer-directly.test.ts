import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Execute, OperationRequest } from '../../src/execute.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let execute: Execute;
beforeAll(async () => {
  server = await startTestServer({ execute: (request) => execute(request) });
});
afterAll(() => server.stop());

test('answers with finished data as they are, without graphql-js', async () => {
  execute = async () => ({
    values: { companies: null },
    data: { companies: 'ready' },
    lasting: true,
  });
  const answer = await server.ask('{ companies { totalCount } }');
  expect(answer).toMatchObject({ status: 200, data: { companies: 'ready' }, errors: [] });
});

test('hands on the operation that is named, the fragments and the coerced variables', async () => {
  const requests: OperationRequest[] = [];
  execute = async (request) => {
    requests.push(request);
    return { values: {}, data: { done: true }, lasting: true };
  };
  await server.send({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `query A { __typename } query B($id: ID!, $n: Int = 3) { node(id: $id) { ...One } companies(first: $n) { totalCount } }
        fragment One on Node { id }`,
      operationName: 'B',
      variables: { id: 7 },
    }),
  });
  expect(requests).toHaveLength(1);
  expect(requests[0]?.operation.name?.value).toBe('B');
  expect(Object.keys(requests[0]?.fragments ?? {})).toEqual(['One']);
  expect(requests[0]?.variables).toEqual({ id: '7', n: 3 });
});

test('leaves wrong variables to graphql-js, and asks nothing', async () => {
  execute = () => Promise.reject(new Error('was asked'));
  const answer = await server.ask('query ($n: Int) { companies(first: $n) { totalCount } }', {
    n: 'many',
  });
  expect(answer.status).toBe(400);
  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
