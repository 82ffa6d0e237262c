import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClientError, DatabaseError, ERROR_CODES } from '../../src/errors.ts';
import type { Execute } from '../../src/execute.ts';
import { readSettings } from '../../src/settings.ts';
import { answerWith, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
/** What the next operation meets. */
let execute: Execute;
beforeAll(async () => {
  const { settings: limits } = readSettings({ argv: [], env: {}, cwd: process.cwd() });
  server = await startTestServer({ limits, execute: (request) => execute(request) });
});
afterAll(() => server.stop());

const ASK = '{ a: node(id: "a") { id } b: node(id: "b") { id } }';

function failWith(error: unknown) {
  execute = () => Promise.reject(error);
  return server.ask(ASK);
}

describe('an operation that fails', () => {
  test('tells an error for the client as it is, once, with its status and without data', async () => {
    for (const code of ['AMBIGUOUS_NAME', 'LIST_LIMIT', 'TIMEOUT'] as const) {
      const answer = await failWith(
        new ClientError(code, 'Say it otherwise.', { candidates: [1] }),
      );
      expect(answer.status).toBe(ERROR_CODES[code].status);
      expect(JSON.parse(answer.text)).toEqual({
        errors: [
          {
            message: 'Say it otherwise.',
            locations: [{ line: 1, column: 3 }],
            extensions: { candidates: [1], code },
          },
        ],
      });
    }
  });

  test('masks all else, and logs it under the id that the client is told', async () => {
    const cause = new Error('bolt://secret:7687 said Neo.ClientError');
    const secret = new Error('MATCH (secret) RETURN secret', { cause });
    const answer = await failWith(secret);
    expect(answer.status).toBe(500);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]?.message).toBe('Internal server error');
    expect(answer.text).not.toMatch(/secret|MATCH|Neo\.|stack|\.ts/);
    const logId = answer.errors[0]?.extensions.logId;
    const lines = server.log.filter((line) => line.logId === logId);
    // The second one is about the operation.
    expect(lines.map(({ msg }) => msg)).toEqual(['internal error', 'an operation failed']);
    expect(JSON.stringify(lines[0])).toMatch(/MATCH \(secret\).*bolt:\/\/secret.*errors\.test\.ts/);
  });

  test('masks what is no error at all', async () => {
    for (const thrown of ['text', 5, null, undefined, { message: 'secret' }]) {
      const answer = await failWith(thrown);
      expect(answer.text).not.toContain('secret');
      expect(answer.errors[0]).toMatchObject({
        message: 'Internal server error',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      });
    }
  });

  const FAULTS = {
    unavailable: ['SERVICE_UNAVAILABLE', /cannot be reached/],
    timeout: ['TIMEOUT', /longer than 5000 ms .*OPERATION_TIMEOUT_MS/],
    memory: ['LIST_LIMIT', /smaller pages/],
    statement: ['INTERNAL_SERVER_ERROR', /^Internal server error$/],
  } as const;
  for (const [fault, [code, message]] of Object.entries(FAULTS)) {
    test(`calls a database fault "${fault}" ${code}, in words of its own`, async () => {
      const cause = new Error('org.neo4j.SecretException at bolt://127.0.0.1');
      const error = new DatabaseError(fault as keyof typeof FAULTS, 'Neo.Secret.Code', cause);
      const answer = await failWith(error);
      expect(answer.status).toBe(ERROR_CODES[code].status);
      expect(answer.headers.get('retry-after')).toBe(answer.status === 503 ? '1' : null);
      expect(answer.errors[0]?.extensions.code).toBe(code);
      expect(answer.errors[0]?.message).toMatch(message);
      expect(answer.text).not.toMatch(/Neo|org\.|bolt/);
      const lines = server.log.filter((l) => l.logId === answer.errors[0]?.extensions.logId);
      expect(JSON.stringify(lines)).toContain('org.neo4j.SecretException');
    });
  }

  test('masks a value that graphql-js cannot complete, and keeps what it can', async () => {
    execute = answerWith({
      a: { __typename: 'Company', id: null },
      b: { __typename: 'Chip', id: 'h200' },
    });
    const answer = await server.ask(ASK);
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ a: null, b: { id: 'h200' } });
    expect(answer.errors).toMatchObject([{ message: 'Internal server error', path: ['a', 'id'] }]);
  });
});

test('asks the executor once, with the time limit and coerced variables', async () => {
  const requests: unknown[] = [];
  execute = async (request) => {
    requests.push(request);
    return { values: { a: null, b: null }, data: undefined, lasting: true };
  };
  await server.ask(
    'query ($n: Int = 7, $id: ID!) { a: node(id: $id) { id } b: companies(first: $n) { totalCount } }',
    { id: 5 },
  );
  expect(requests).toMatchObject([{ variables: { n: 7, id: '5' }, timeoutMs: 5_000 }]);
});

test('tells the executor when the client goes away', async () => {
  const aborted = new Promise((resolve) => {
    execute = (request) =>
      new Promise((_, reject) => {
        request.signal?.addEventListener('abort', () => {
          resolve('aborted');
          reject(request.signal?.reason);
        });
      });
  });
  const controller = new AbortController();
  const sent = server.send({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: ASK }),
    signal: controller.signal,
  });
  setTimeout(() => controller.abort(), 200);
  await expect(sent).rejects.toThrow();
  expect(await aborted).toBe('aborted');
  expect(JSON.stringify(server.log)).not.toContain('went away');
});

describe('the schema', () => {
  test('is told to whoever asks in development, with suggestions', async () => {
    execute = answerWith({});
    const answer = await server.ask('{ __schema { queryType { name } } }');
    expect(answer.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect((await server.ask('{ compnies { totalCount } }')).text).toContain('companies');
  });

  test('has a path where a value is written out in the document', async () => {
    execute = answerWith({});
    const answer = await server.ask(
      '{ first: facts(asOf: {validAt: "2026-13-45"}) { totalCount } }',
    );
    expect(answer).toMatchObject({
      status: 400,
      errors: [
        {
          message: 'expected a day such as "2026-01-31", or a month or a year, found "2026-13-45"',
          path: ['first'],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', argument: 'asOf.validAt' },
        },
      ],
    });
  });

  test('has a path where a variable is used that is wrong', async () => {
    execute = answerWith({});
    const query = `query Other($day: Date) { facts(asOf: {saidBy: $day}) { totalCount } }
query Asked($day: Date, $id: ID!) {
  company(by: {id: $id}) { id }
  second: facts(first: 1, asOf: {saidBy: "2026", validAt: $day}) { totalCount }
}`;
    const answer = await server.send({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ query, operationName: 'Asked' },
        variables: { day: '2026-13-45' },
      }),
    });
    expect(JSON.parse(answer.text)).toMatchObject({
      errors: [
        {
          path: ['second'],
          extensions: { code: 'BAD_USER_INPUT', argument: 'asOf.validAt' },
        },
        { path: ['company'], extensions: { code: 'BAD_USER_INPUT', argument: 'by.id' } },
      ],
    });
  });

  test('is kept where introspection is off', async () => {
    const closed = await startTestServer({ execute: answerWith({}), introspection: false });
    const answer = await closed.ask('{ __schema { queryType { name } } }');
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    expect(answer.errors[0]?.message).toContain('--introspection');
    expect((await closed.ask('{ compnies { totalCount } }')).text).not.toContain('companies');
    await closed.stop();
  });
});
