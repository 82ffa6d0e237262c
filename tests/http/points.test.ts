import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({});
});
afterAll(() => server.stop());

const LONG = 'x'.repeat(20_000);
const MANY = Array.from({ length: 101 }, (_, i) => `n${i}`);

/** A field with the argument `$v`, the type of that, and a value that is wrong. */
interface Wrong {
  readonly field: string;
  readonly type: string;
  readonly value: unknown;
  readonly code?: string;
}

/** Refused by what the field makes of them. */
const MEANINGLESS: Readonly<Record<string, Wrong>> = {
  'an unknown scenario': {
    field: 'scenario(by: {id: "optimistic"}, asOf: {scenario: $v}) { id }',
    ...{ type: 'ID', value: 'nobody', code: 'UNKNOWN_ID' },
  },
  'a long scenario': {
    field: 'facts(asOf: {scenario: $v}) { totalCount }',
    ...{ type: 'ID', value: LONG, code: 'UNKNOWN_ID' },
  },
  'a long id': {
    field: 'timeline(about: $v) { undated { totalCount } }',
    ...{ type: 'ID!', value: LONG, code: 'UNKNOWN_ID' },
  },
  'a validity of no day': {
    field: 'facts(asOf: $v) { totalCount }',
    ...{ type: 'AsOf', value: { validity: ['CERTAIN'] } },
  },
  'too many hops': {
    field: 'paths(from: "nvidia", to: "h200", maxHops: $v) { truncated }',
    ...{ type: 'Int!', value: 7 },
  },
  'a path to where it begins': {
    field: 'paths(from: "nvidia", to: $v) { truncated }',
    ...{ type: 'ID!', value: 'nvidia' },
  },
  'a subgraph that is too deep': {
    field: 'subgraph(around: "nvidia", depth: $v) { truncated }',
    ...{ type: 'Int!', value: 5 },
  },
  'a subgraph around too many things': {
    field: 'subgraph(around: $v) { truncated }',
    ...{ type: '[ID!]!', value: MANY },
  },
  'a period that ends before it begins': {
    field: 'timeline(about: "nvidia", from: "2026-02", to: $v) { undated { totalCount } }',
    ...{ type: 'Date', value: '2026-01-31' },
  },
};

/** Refused by the schema already, which tells where they stand in the document. */
const MALFORMED: Readonly<Record<string, Wrong>> = {
  'a day that there is not': {
    field: 'facts(asOf: {validAt: $v}) { totalCount }',
    ...{ type: 'Date', value: '2026-02-30' },
  },
  'a month that there is not': {
    field: 'timeline(about: "nvidia", to: $v) { undated { totalCount } }',
    ...{ type: 'Date', value: '2026-13' },
  },
  'a long day': {
    field: 'facts(asOf: {saidBy: $v}) { totalCount }',
    ...{ type: 'Date', value: LONG },
  },
  'a number for a year': {
    field: 'facts(asOf: {validAt: $v}) { totalCount }',
    ...{ type: 'Date', value: 2026 },
  },
  'no instant': {
    field: 'facts(asOf: {knownAt: $v}) { totalCount }',
    ...{ type: 'DateTime', value: '2026-01-31' },
  },
  'a bound that points do not have': {
    field: 'facts(asOf: $v) { totalCount }',
    ...{ type: 'AsOf', value: { when: '2026' } },
  },
  'more hops than an Int': {
    field: 'paths(from: "nvidia", to: "h200", maxHops: $v) { truncated }',
    ...{ type: 'Int!', value: 1e12 },
  },
};

describe.each(Object.entries(MEANINGLESS))('%s', (_, { field, type, value, code }) => {
  const wanted = { path: ['field'], code: code ?? 'BAD_USER_INPUT' };

  test('is refused as a variable, with its code and path', async () => {
    const answer = await server.ask(`query ($v: ${type}) { field: ${field} }`, { v: value });
    expect(describeError(answer)).toEqual(wanted);
  });

  test('is refused as a literal in the same way', async () => {
    expect(describeError(await server.ask(writeOut(field, value)))).toEqual(wanted);
  });
});

describe.each(Object.entries(MALFORMED))('%s', (_, { field, type, value }) => {
  test('is refused as a variable, and told where that is declared', async () => {
    const { status, errors } = await server.ask(`query ($v: ${type}) { field: ${field} }`, {
      v: value,
    });
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      { locations: [{ line: 1, column: 8 }], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('is refused as a literal, and told where it stands', async () => {
    const { status, errors } = await server.ask(writeOut(field, value));
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      { locations: [{ line: 1 }], extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    expect(errors[0]?.message.length).toBeLessThan(1_000);
  });
});

function describeError({ status, errors, text }: Answer): object {
  expect(status).toBe(400);
  expect(text.length).toBeLessThan(1_000);
  const [{ path, extensions } = { path: [], extensions: { code: 'none' } }] = errors;
  return { path, code: extensions.code };
}

function writeOut(field: string, value: unknown): string {
  return `{ field: ${field.replace('$v', () => literalOf(value))} }`;
}

/** As GraphQL writes it; words in capitals are choices. */
function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, one]) => `${name}: ${literalOf(one)}`);
    return `{${entries.join(', ')}}`;
  }
  const isChoice = typeof value === 'string' && /^[A-Z]+$/.test(value);
  return isChoice ? value : JSON.stringify(value);
}
