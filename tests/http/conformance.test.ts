import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** A GET without this header is refused: a page anywhere could cause it. */
const fetchWithHeader = (url: string, init: RequestInit = {}) =>
  fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': 'true' } });

describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({
    url: () => `${server.url}/graphql`,
    fetchFn: fetchWithHeader,
  })) {
    test(audit.name, async () => {
      const result = await audit.fn();
      const reason = 'reason' in result ? result.reason : '';
      expect(result.status, reason).toBe('ok');
    });
  }

  test('answers by the status of the error whoever asks for something else than application/json alone', async () => {
    const statuses = ['*/*', 'application/graphql-response+json, application/json;q=0.9'].map(
      async (accept) => {
        const headers = { 'content-type': 'application/json', accept };
        return (await server.send({ headers, body: '{"query":"{ nothing }"}' })).status;
      },
    );
    expect(await Promise.all(statuses)).toEqual([400, 400]);
  });
});
