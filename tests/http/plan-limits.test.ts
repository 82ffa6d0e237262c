import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../src/settings.ts';
import { type Answer, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  const { settings } = readSettings({ argv: [], env: {}, cwd: process.cwd() });
  // Neo4j plans the largest statement for seconds on a busy machine.
  server = await startTestServer({ limits: { ...settings, operationTimeoutMs: 25_000 } });
});
afterAll(() => server.stop());

const times = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

const WHERE = 'query ($where: CompanyWhere) { companies(where: $where, first: 1) { totalCount } }';

/** `count` objects in each other, the last of which holds a string. */
function nested(count: number): object {
  let where: object = { id: { ne: 'nobody' } };
  for (let i = 2; i < count; i++) where = { NOT: where };
  return where;
}

interface Limit {
  readonly code: string;
  readonly setting: string;
  readonly most: number;
  readonly ask: (n: number) => Promise<Answer>;
}

/** What is limited by the plan rather than by the document; each held against the real database. */
const LIMITS: Record<string, Limit> = {
  'rows on pages that multiply': {
    code: 'LIST_LIMIT',
    setting: 'MAX_ROWS',
    most: 200_000,
    // 19 times a row with 100 below it, each with 101, and further root fields with what is missing.
    ask: (n) =>
      server.ask(`{ a: entities(first: 19) {
          nodes { facts(first: 100) { nodes { subject { facts(first: 99) { nodes { id } } } } } } }
        b: entities(first: 80) { nodes { facts(first: 100) { nodes { id } } } }
        c: entities(first: ${n - 19 * (1 + 100 * (1 + 1 + 99)) - 80 * 101}) { nodes { id } } }`),
  },
  subqueries: {
    code: 'SUBQUERY_LIMIT',
    setting: 'MAX_SUBQUERIES',
    most: 80,
    // Ten times seven, and the others in a list of their own.
    ask: (n) =>
      server.ask(`{ ${times(10, (i) => `r${i}: company(by: {id: "nvidia"}) { ...F }`)}
          entities(first: 1) { nodes { ${times(n - 71, (i) => `a${i}: aliases { name }`)} } } }
        fragment F on Company { facts(first: 1) { nodes {
          citations { passage { source { id } } } premises { id } conclusions { id } } } }`),
  },
  'subqueries of paths, two for each hop that is looked for': {
    code: 'SUBQUERY_LIMIT',
    setting: 'MAX_SUBQUERIES',
    most: 80,
    ask: (n) =>
      server.ask(`{ ${times(4, (i) => `p${i}: paths(from: "nvidia", to: "china", maxHops: 6) { truncated }`)}
          entities(first: 1) { nodes { ${times(n - 65, (i) => `a${i}: aliases { name }`)} } } }`),
  },
  'subqueries in each other': {
    code: 'SUBQUERY_LIMIT',
    setting: 'MAX_SUBQUERY_DEPTH',
    most: 10,
    ask: (n) =>
      server.ask(`{ company(by: {id: "huawei"}) {
        ${times(n - 1, (i) => `${i % 2 ? 'madeBy' : 'makes'}(first: 1) { nodes {`)} id ${'}}'.repeat(n - 1)} } }`),
  },
  'subqueries in each other, filters included': {
    code: 'SUBQUERY_LIMIT',
    setting: 'MAX_SUBQUERY_DEPTH',
    most: 10,
    ask: (n) =>
      server.ask(`{ company(by: {id: "huawei"}) { makes(first: 1) { nodes { madeBy(first: 1, where: {
        ${times(n - 3, (i) => `${i % 2 ? 'madeBy' : 'makes'}: { some: {`)} ${'}}'.repeat(n - 3)} }) { nodes { id } } } } } }`),
  },
  'conditions in a filter': {
    code: 'FILTER_LIMIT',
    setting: 'MAX_FILTER_CONDITIONS',
    most: 30,
    ask: (n) =>
      server.ask(WHERE, {
        where: { OR: Array.from({ length: n }, (_, i) => ({ name: { eq: `${i}` } })) },
      }),
  },
  'conditions in a filter, over relations': {
    code: 'FILTER_LIMIT',
    setting: 'MAX_FILTER_CONDITIONS',
    most: 30,
    // `some` is a condition too.
    ask: (n) =>
      server.ask(WHERE, {
        where: {
          makes: { some: { AND: Array.from({ length: n - 1 }, () => ({ id: { ne: 'a' } })) } },
        },
      }),
  },
  'conditions on claims whose number is asked for': {
    code: 'FILTER_LIMIT',
    setting: 'MAX_FILTER_CONDITIONS',
    most: 30,
    ask: (n) =>
      server.ask(WHERE, {
        where: {
          makes: {
            count: { isNull: false },
            fact: { AND: Array.from({ length: n - 1 }, () => ({ id: { ne: 'a' } })) },
          },
        },
      }),
  },
  'objects and lists in a variable': {
    code: 'FILTER_LIMIT',
    setting: 'MAX_INPUT_DEPTH',
    most: 20,
    ask: (n) => server.ask(WHERE, { where: nested(n) }),
  },
  'objects and lists in an argument': {
    code: 'FILTER_LIMIT',
    setting: 'MAX_INPUT_DEPTH',
    most: 20,
    ask: (n) =>
      server.ask(
        `{ companies(first: 1, where: ${JSON.stringify(nested(n)).replaceAll(/"(\w+)":/g, '$1:')}) { totalCount } }`,
      ),
  },
  'objects and lists in the default of a variable': {
    code: 'FILTER_LIMIT',
    setting: 'MAX_INPUT_DEPTH',
    most: 20,
    ask: (n) =>
      server.ask(
        WHERE.replace(')', ` = ${JSON.stringify(nested(n)).replaceAll(/"(\w+)":/g, '$1:')})`),
      ),
  },
  'values in a variable': {
    code: 'BAD_USER_INPUT',
    setting: 'MAX_INPUT_VALUES',
    most: 10_000,
    // `name`, `in` and the list are values too.
    ask: (n) =>
      server.ask(WHERE, {
        where: { name: { in: Array.from({ length: n - 2 }, (_, i) => `${i}`) } },
      }),
  },
  'ids at once': {
    code: 'BAD_USER_INPUT',
    setting: '',
    most: 100,
    ask: (n) =>
      server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: Array.from({ length: n }, (_, i) => `a${i}`),
      }),
  },
  'rows of a first page': {
    code: 'BAD_USER_INPUT',
    setting: '',
    most: 100,
    ask: (n) => server.ask(`{ entities(first: ${n}) { nodes { id } } }`),
  },
  'groups at once': {
    code: 'BAD_USER_INPUT',
    setting: '',
    most: 1000,
    ask: (n) => server.ask(`{ entities { groupBy(field: name, first: ${n}) { value count } } }`),
  },
  'rows of a last page': {
    code: 'BAD_USER_INPUT',
    setting: '',
    most: 100,
    ask: (n) =>
      server.ask(
        'query ($n: Int) { company(by: {id: "nvidia"}) { facts(last: $n) { totalCount } } }',
        {
          n,
        },
      ),
  },
};

describe('limits of a plan', () => {
  for (const [name, { code, setting, most, ask }] of Object.entries(LIMITS)) {
    test(`serve ${most} ${name}`, async () => {
      const answer = await ask(most);
      expect(answer.errors).toEqual([]);
      expect(answer.status).toBe(200);
    });
    test(`refuse ${most + 1} ${name}: ${code}`, async () => {
      const answer = await ask(most + 1);
      expect(answer.status).toBe(400);
      expect(answer.data).toBeUndefined();
      expect(answer.errors).toMatchObject([{ extensions: { code } }]);
      const message = answer.errors[0]?.message ?? '';
      const numbers = message.replaceAll(',', '');
      expect(numbers).toContain(`${most + 1}`);
      expect(numbers).toContain(`${most}`);
      expect(message).toContain(setting);
      expect(message).toMatch(/: (ask|write|use|send) /);
    });
  }

  test('say where a filter in the document nests too deeply', async () => {
    const where = JSON.stringify(nested(21)).replaceAll(/"(\w+)":/g, '$1:');
    const answer = await server.ask(`{ companies(where: ${where}) { totalCount } }`);
    expect(answer.errors).toMatchObject([{ locations: [{ line: 1, column: 13 }] }]);
  });

  test('refuse a literal of so many lists that the parser gives up', async () => {
    // How many it can read depends on the depth of the stack; the limit on tokens comes next.
    const lists = 1_990;
    const answer = await server.ask(`{ node(id: ${'['.repeat(lists)}${']'.repeat(2)}) { id } }`);
    expect(answer.status).toBe(400);
    expect(['FILTER_LIMIT', 'GRAPHQL_PARSE_FAILED']).toContain(answer.errors[0]?.extensions.code);
  });
});
