import { afterAll, beforeAll } from 'vitest';
import { type Client, createClient } from '../../src/client/create-client.ts';
import { startTestServer, type TestServer } from '../http/start-test-server.ts';

/** `ask` of a client whose server runs while this file's tests do; plain text answers `unknown`. */
export function useClient(): Client['ask'] {
  let server: TestServer;
  let client: Client;
  beforeAll(async () => {
    server = await startTestServer();
    client = createClient({ url: `${server.url}/graphql` });
  });
  afterAll(() => server.stop());
  return (document, ...variables) => client.ask(document, ...variables);
}
