import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './start-test-server.ts';

/**
 * Advice we do not follow: an answer without data has the status of its error's code for clients that
 * ask for application/json too, as with Apollo Server everywhere, so that proxies and logs see it.
 */
const NOT_FOLLOWED = /^SHOULD use (a status code of )?200 .*when accepting application\/json$/;

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
      expect(result.status, reason).toBe(NOT_FOLLOWED.test(audit.name) ? 'warn' : 'ok');
    });
  }
});
