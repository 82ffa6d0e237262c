import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillTables } from '../src/fill-tables.ts';
import { startTestServer, type TestServer } from './http/start-test-server.ts';

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

/** A query and the answer that is printed under it. */
const EXAMPLES = [...README.matchAll(/```graphql\n(.+?)```\s+```json\n(.+?)```/gs)].map(
  ([, query = '', answer = '']) => ({ query, answer: JSON.parse(answer) as unknown }),
);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('the README', () => {
  test('shows queries with their answers', () => {
    expect(EXAMPLES.length).toBe(README.match(/```graphql/g)?.length);
    expect(EXAMPLES.length).toBeGreaterThan(0);
  });

  test.each(EXAMPLES)('shows the real answer to query $i', async ({ query, answer }) => {
    expect(JSON.parse((await server.ask(query)).text)).toEqual(answer);
  });

  test('has the tables of settings and of errors as they are (npm run format brings them there)', () => {
    expect(README).toBe(fillTables(README));
    expect(README).toMatch(/^\| `MAX_ROWS` +\| +\| `\d+` +\| \S.+\|$/m);
    expect(README).toMatch(/^\| `TIMEOUT` +\| 504 +\| \S.+\|$/m);
  });
});
