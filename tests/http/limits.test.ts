import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerWith, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ execute: answerWith({ nodes: [] }) });
});
afterAll(() => server.stop());

/** `count` levels of fields in each other, and a leaf. */
function nested(count: number): string {
  const names = Array.from({ length: count - 1 }, (_, i) => ['facts', 'nodes', 'subject'][i % 3]);
  const open = names.map((name) => `${name} {`).join(' ');
  return `{ entity(by: {id: "a"}) { ${open} __typename ${'}'.repeat(count - 1)} } }`;
}

function repeat(count: number, field: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => field(i)).join(' ');
}

/** With `n` of what is limited, and each limit's usual value. */
const LIMITS: Record<string, { code: string; most: number; document: (n: number) => string }> = {
  depth: { code: 'DEPTH_LIMIT', most: 25, document: nested },
  'depth in a fragment': {
    code: 'DEPTH_LIMIT',
    most: 25,
    document: (n) =>
      `{ entity(by: {id: "a"}) { ...F } } fragment F on Entity ${nested(n)
        .replace(/^{ \S+ \S+ \S+ /, '')
        .slice(0, -2)}`,
  },
  'selections in each other': {
    code: 'DEPTH_LIMIT',
    most: 75,
    document: (n) => `{ ${'... { '.repeat(n - 1)} __typename ${'}'.repeat(n)}`,
  },
  aliases: {
    code: 'ALIAS_LIMIT',
    most: 30,
    document: (n) => `{ node(id: "a") { ${repeat(n, (i) => `a${i}: id`)} } }`,
  },
  'aliases of __typename': {
    code: 'ALIAS_LIMIT',
    most: 30,
    document: (n) => `{ node(id: "a") { ${repeat(n, (i) => `a${i}: __typename`)} } }`,
  },
  'aliases in a fragment that is spread often': {
    code: 'ALIAS_LIMIT',
    most: 30,
    document: (n) =>
      `{ ${repeat(n / 2, () => 'node(id: "a") { ...F }')} } fragment F on Node { a: id b: id }`,
  },
  'root fields': {
    code: 'ROOT_FIELD_LIMIT',
    most: 20,
    document: (n) => `{ ${repeat(n, () => 'node(id: "a") { id }')} }`,
  },
  tokens: {
    code: 'TOKEN_LIMIT',
    most: 2000,
    // Twelve tokens beside those that are repeated.
    document: (n) => `{ nodes(ids: [${repeat(n - 12, () => '"a"')}]) { id } }`,
  },
  'fields, fragments written out': {
    code: 'TOKEN_LIMIT',
    most: 2000,
    document: (n) =>
      `{ ${repeat(10, () => 'node(id: "a") { ...F }')} }
       fragment F on Node { ${repeat(9, () => '...G')} ${repeat((n - 10) / 10 - 9 * 11, () => 'id')} }
       fragment G on Node { ${repeat(11, () => 'id')} }`,
  },
};

describe('limits', () => {
  for (const [name, { code, most, document }] of Object.entries(LIMITS)) {
    const step = /often/.test(name) ? 2 : /written/.test(name) ? 10 : 1;
    test(`allows ${most} ${name}`, async () => {
      const { errors } = await server.ask(document(most));
      expect(errors).toEqual([]);
    });
    test(`refuses ${most + step} ${name}: ${code}`, async () => {
      const answer = await server.ask(document(most + step));
      expect(answer.status).toBe(400);
      expect(answer.errors.map((error) => error.extensions.code)).toEqual([code]);
      const text = answer.errors[0]?.message ?? '';
      expect(text).toContain(`has ${(most + step).toLocaleString('en')} `);
      expect(text).toMatch(
        new RegExp(`at most ${most.toLocaleString('en')} are allowed \\(.*MAX_`),
      );
      expect(answer.data).toBeUndefined();
    });
  }

  test('names the operation that is too large', async () => {
    const { errors } = await server.ask(`query Small { __typename } query Deep ${nested(26)}`);
    expect(errors[0]?.message).toMatch(/^Operation Deep has 26 levels/);
  });

  test('says that it stopped counting tokens', async () => {
    const { errors } = await server.ask(`{ ${'a '.repeat(30_000)} }`);
    expect(errors[0]?.message).toContain('at least 20,000 tokens');
  });

  test('exempts the introspection of tools', async () => {
    const answer = await server.ask(
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, oneOf: true }),
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data).toHaveProperty('__schema.types');
  });

  test('keeps "__typename" for what it means', async () => {
    const { errors } = await server.ask('{ node(id: "a") { __typename: id } }');
    expect(errors[0]?.message).toMatch(/alias "__typename" is reserved/);
  });

  test('refuses "__proto__", under which JavaScript keeps no value', async () => {
    const { errors } = await server.ask('{ node(id: "a") { __proto__: id } }');
    expect(errors[0]?.message).toMatch(/alias "__proto__" is reserved/);
  });
});
