import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillTables } from '../src/fill-tables.ts';
import { KEYS, startTestServer, type TestServer } from './http/start-test-server.ts';

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

/** A query and the answer that is printed under it. */
const EXAMPLES = [...README.matchAll(/```graphql\n(.+?)```\s+```json\n(.+?)```/gs)].map(
  ([, query = '', answer = '']) => ({ query, answer: JSON.parse(answer) as unknown }),
);

const JSON_BLOCKS = [...README.matchAll(/```json\n(.+?)```/gs)].map(([, block = '']) => block);

/** Mutations of the README are dry runs. */
const EDITOR = KEYS.find(({ role }) => role === 'EDITOR');

/** What two entities of one name are answered with; the seed that the README asks has no such name. */
const AMBIGUOUS_NAME = join(import.meta.dirname, 'golden/later/ambiguous-name.json');

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('the README', () => {
  test('shows queries with their answers', () => {
    expect(EXAMPLES.length).toBe(README.match(/```graphql/g)?.length);
    expect(EXAMPLES.length).toBeGreaterThan(20);
  });

  test.each(EXAMPLES)('shows the real answer to query %$', async ({ query, answer }) => {
    const { text } = await server.send({
      headers: { 'content-type': 'application/json', authorization: `Bearer ${EDITOR?.key}` },
      body: JSON.stringify({ query }),
    });
    expect(JSON.parse(text)).toEqual(answer);
  });

  test('shows the choice that an ambiguous name leaves, as the golden case has it', () => {
    const shown = JSON_BLOCKS.find((block) => block.includes('"AMBIGUOUS_NAME"'));
    const { errors } = JSON.parse(readFileSync(AMBIGUOUS_NAME, 'utf8'));
    expect(JSON.parse(shown ?? '')).toEqual(errors[0].extensions);
  });

  test('has the tables of settings and of errors as they are (npm run format brings them there)', () => {
    expect(README).toBe(fillTables(README));
    expect(README).toMatch(/^\| `MAX_ROWS` +\| +\| `\d+` +\| \S.+\|$/m);
    expect(README).toMatch(/^\| `TIMEOUT` +\| 504 +\| \S.+\|$/m);
  });
});
