import { getIntrospectionQuery, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRawSocket, type RawMessage } from './raw-socket.ts';
import {
  type AnswerError,
  answerWith,
  startTestServer,
  type TestServer,
} from './start-test-server.ts';

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
  directives: {
    code: 'DIRECTIVE_LIMIT',
    most: 50,
    document: (n) => `{ node(id: "a") { ${repeat(n, () => 'id @skip(if: false)')} } }`,
  },
  'directives of fragments and of the operation': {
    code: 'DIRECTIVE_LIMIT',
    most: 50,
    document: (n) =>
      `{ node(id: "a") @include(if: true) { ...F @skip(if: false)
         ${repeat(n - 3, () => '... @skip(if: false) { id }')} } }
       fragment F on Node { id @skip(if: false) }`,
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

/** By how many the next larger document of a limit has more. */
const stepOf = (name: string) => (/often/.test(name) ? 2 : /written/.test(name) ? 10 : 1);

/** Says what there is, what is allowed, and by which setting. */
function expectLimit(message: string | undefined, found: number, most: number): void {
  const text = message ?? '';
  expect(text).toContain(`has ${found.toLocaleString('en')} `);
  expect(text).toMatch(new RegExp(`at most ${most.toLocaleString('en')} are allowed \\(.*MAX_`));
}

describe('limits', () => {
  for (const [name, { code, most, document }] of Object.entries(LIMITS)) {
    const step = stepOf(name);
    test(`allows ${most} ${name}`, async () => {
      const { errors } = await server.ask(document(most));
      expect(errors).toEqual([]);
    });
    test(`refuses ${most + step} ${name}: ${code}`, async () => {
      const answer = await server.ask(document(most + step));
      expect(answer.status).toBe(400);
      expect(answer.errors.map((error) => error.extensions.code)).toEqual([code]);
      expectLimit(answer.errors[0]?.message, most + step, most);
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

  /** What tools ask, so often. */
  const introspection = (times: number) =>
    print(
      parse(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true })),
    ).replace(/__schema (\{[\s\S]*?\n {2}\})/, (_, all: string) =>
      repeat(times, (i) => `a${i}: __schema ${all}`),
    );

  test('allows three times what tools read of the schema', async () => {
    const answer = await server.ask(introspection(3));
    expect(answer.errors).toEqual([]);
    expect(answer.data).toHaveProperty('a2.types');
  });

  const bombs: Record<string, string> = {
    'four times what tools read': introspection(4),
    'one list of types 30 times': `{ __schema { ${repeat(30, (i) => `a${i}: types { fields { args { type { inputFields { name } } } } }`)} } }`,
  };
  for (const [name, document] of Object.entries(bombs)) {
    test(`refuses to read ${name} of the schema: LIST_LIMIT`, async () => {
      const { status, errors } = await server.ask(document);
      expect(status).toBe(400);
      expect(errors[0]?.extensions.code).toBe('LIST_LIMIT');
      expect(errors[0]?.message).toMatch(/more than [\d,]+ values of the schema; at most [\d,]+ /);
    });
  }

  test('counts fragments of the schema that only spread each other once', async () => {
    const spread = (name: string, type: string) =>
      repeat(
        24,
        (i) => `fragment ${name}${i} on ${type} { ...${name}${i + 1} ...${name}${i + 1} }`,
      );
    const began = performance.now();
    const { errors } = await server.ask(
      `{ node(id: "a") { id } ...F0 } ${spread('F', 'Query')}
       fragment F24 on Query { __schema { ...G0 } }
       ${spread('G', '__Schema')} fragment G24 on __Schema { types { name } }`,
    );
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(errors.map(({ extensions }) => extensions.code)).toContain('TOKEN_LIMIT');
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

/** The same, of what is asked of each change. */
const OVER_SOCKETS: typeof LIMITS = {
  depth: {
    code: 'DEPTH_LIMIT',
    most: 25,
    // `changes`, `node` and `entity` are levels too.
    document: (n) =>
      `{ node { entity ${nested(n - 2)
        .replace(/^{ \S+ \S+ \S+ /, '')
        .slice(0, -2)} } }`,
  },
  'selections in each other': {
    code: 'DEPTH_LIMIT',
    most: 75,
    document: (n) => `{ ${'... { '.repeat(n - 2)} cursor ${'}'.repeat(n - 1)}`,
  },
  aliases: {
    code: 'ALIAS_LIMIT',
    most: 30,
    document: (n) => `{ ${repeat(n, (i) => `a${i}: cursor`)} }`,
  },
  directives: {
    code: 'DIRECTIVE_LIMIT',
    most: 50,
    document: (n) => `{ ${repeat(n, () => 'cursor @skip(if: false)')} }`,
  },
  tokens: {
    code: 'TOKEN_LIMIT',
    most: 2000,
    // 21 tokens beside those that are repeated.
    document: (n) => `(where: {aboutId: {in: [${repeat(n - 21, () => '"a"')}]}}) { cursor }`,
  },
  'fields, fragments written out': {
    code: 'TOKEN_LIMIT',
    most: 2000,
    document: (n) =>
      `{ ${repeat(9, () => '...F')} ${repeat(n - 1 - 9 * 11 * 20, () => 'cursor')} }
       fragment F on ChangeEdge { ${repeat(11, () => '...G')} }
       fragment G on ChangeEdge { ${repeat(20, () => 'cursor')} }`,
  },
};

describe('limits over WebSocket', () => {
  let told: TestServer;
  beforeAll(async () => {
    const data = { changes: { edges: [{ node: {} }] } };
    const execute = async () => ({ values: data, data, lasting: false });
    told = await startTestServer({ execute });
  });
  afterAll(() => told.stop());

  async function subscribe(selection: string): Promise<RawMessage> {
    const socket = await openRawSocket(told.url);
    const query = `subscription { changes ${selection}`.replace(/}(?=\s*(fragment|$))/, '} }');
    socket.send({ id: '1', type: 'subscribe', payload: { query } });
    const message = await socket.next();
    socket.reset();
    return message;
  }

  for (const [name, { code, most, document }] of Object.entries(OVER_SOCKETS)) {
    test(`allow ${most} ${name}`, async () => {
      expect((await subscribe(document(most))).type).toBe('next');
    });
    const found = most + stepOf(name.replace('written', ''));
    test(`refuse ${found} ${name}: ${code}`, async () => {
      const { type, payload } = await subscribe(document(found));
      expect(type).toBe('error');
      const errors = payload as readonly AnswerError[];
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
      expectLimit(errors[0]?.message, found, most);
    });
  }
});
