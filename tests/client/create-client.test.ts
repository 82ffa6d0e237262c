import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClientRequestError } from '../../src/client/client-request-error.ts';
import { type Client, createClient } from '../../src/client/create-client.ts';
import { CountryVisitedDocument, PossiblyNowDocument } from '../../src/generated/operations.ts';
import { startTestServer, type TestServer } from '../http/start-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

function connect(): Client {
  return createClient({ url: `${server.url}/graphql` });
}

async function failureOf(answer: Promise<unknown>): Promise<ClientRequestError> {
  const error = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ClientRequestError);
  return error as ClientRequestError;
}

describe('the typed client', () => {
  test('answers with data of the type that the document asks for', async () => {
    const { ask } = connect();
    const { person } = await ask(CountryVisitedDocument, { person: 'Jensen Huang' });
    const manners: (string | null)[] | undefined = person?.visited.edges.map((one) => one.manner);
    expect(manners).toEqual(['personally']);
    // @ts-expect-error: the document does not ask for it
    expect(person?.description).toBeUndefined();
  });

  test('takes variables of their types alone, at compile time and at the server', async () => {
    const { ask } = connect();
    // @ts-expect-error: a name is text
    const error = await failureOf(ask(CountryVisitedDocument, { person: 1 }));
    expect(error.codes).toEqual(['BAD_USER_INPUT']);
    // @ts-expect-error: there is no such variable; the server lets it pass
    await ask(CountryVisitedDocument, { somebody: 'Jensen Huang' });
    // @ts-expect-error: no such modality
    const other = await failureOf(ask(PossiblyNowDocument, { modality: 'LIKELY' }));
    expect(other.codes).toEqual(['BAD_USER_INPUT']);
  });

  test('wants variables where the document does', async () => {
    const { ask } = connect();
    const text = 'query ($name: String!) { company(by: { name: $name }) { id } }';
    const data = await ask<{ company: { id: string } | null }, { name: string }>(text, {
      name: 'Nvidia',
    });
    expect(data.company?.id).toBe('nvidia');
    // @ts-expect-error: `name` is left out
    await failureOf(ask<unknown, { name: string }>(text));
  });

  test('tells codes, places and status of what the server refuses', async () => {
    const error = await failureOf(connect().ask('{ company { id } }'));
    expect(error).toMatchObject({ codes: ['GRAPHQL_VALIDATION_FAILED'], status: 400 });
    expect(error.message).toMatch(/argument "by"/);
    expect(error.errors[0]?.message).toBe(error.message);
  });

  test('says so when nobody is there', async () => {
    const { ask } = createClient({ url: 'http://127.0.0.1:9/graphql' });
    const error = await failureOf(ask('{ __typename }'));
    expect(error.message).toBe('http://127.0.0.1:9/graphql cannot be reached');
    expect(error).toMatchObject({ codes: [], status: undefined });
    expect(error.cause).toBeInstanceOf(Error);
  });

  test('says so when what answers is no GraphQL server', async () => {
    const error = await failureOf(createClient({ url: `${server.url}/nowhere` }).ask('{ a }'));
    expect(error.status).toBe(404);
  });
});

describe('what the typed client sends', () => {
  const requests: { message: IncomingMessage; body: string }[] = [];
  let other: Server;
  let url: string;
  let answer: string;

  beforeAll(async () => {
    other = createServer(async (message, response) => {
      let body = '';
      for await (const part of message) body += part;
      requests.push({ message, body });
      response.end(answer);
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  });
  afterAll(() => other.close());

  test('is one POST of JSON, with the token as a bearer', async () => {
    answer = '{"data":{"a":1}}';
    const { ask } = createClient({ url, token: 'secret' });
    expect(await ask('{ a }', { b: 2 })).toEqual({ a: 1 });
    const [request] = requests;
    expect(request?.message.method).toBe('POST');
    expect(request?.message.headers).toMatchObject({
      'content-type': 'application/json',
      authorization: 'Bearer secret',
    });
    expect(JSON.parse(request?.body ?? '')).toEqual({ query: '{ a }', variables: { b: 2 } });
  });

  test.each(['<html>', '[]', 'null', '{"message":"Bad gateway"}'])(
    'is not taken for answered by %s',
    async (text) => {
      answer = text;
      const error = await failureOf(createClient({ url }).ask('{ a }'));
      expect(error.message).toBe(`${url} answered 200, but not with GraphQL`);
    },
  );
});
