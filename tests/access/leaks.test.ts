import { parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import { includesRole, ROLES, type Role } from '../../src/model/role.ts';
import { type AnswerOperation, createAnswerOperation } from '../golden/answer-operation.ts';
import { useTestDatabase } from '../seed/test-database.ts';
import { dossier, SECRETS } from './dossier.ts';
import { WAYS } from './ways.ts';

const neo4j = useTestDatabase('tests/access/dossier');
let answer: AnswerOperation;
beforeAll(async () => {
  for (const part of dossier('ADMIN')) await neo4j.seed(JSON.stringify(part));
  const api = buildApi(neo4j.model);
  defineScalars(api);
  const open = createAnswerOperation(neo4j.model, api, neo4j.database);
  answer = async (document, ...rest) => {
    const [invalid] = validate(api, document);
    if (invalid) throw invalid;
    return open(document, ...rest);
  };
});

const ask = async (operation: string, role: Role) => {
  const { data, errors } = await answer(parse(operation), {}, { name: 'somebody', role });
  const wrong = errors?.find(({ extensions }) => !REFUSALS.includes(String(extensions.code)));
  if (wrong) throw wrong;
  return { text: JSON.stringify(data), errors };
};

/** What is refused, and what is not there. */
const REFUSALS = ['FORBIDDEN', 'UNKNOWN_ID'];

test.each(WAYS)('whoever may not does not read by $by', async ({ operation, role }) => {
  const answers = await Promise.all(
    ROLES.map(async (one) => ({ one, ...(await ask(operation, one)) })),
  );
  for (const { one, text, errors } of answers) {
    if (includesRole(one, role)) {
      expect(errors, one).toBeUndefined();
      expect(text, one).toMatch(SECRETS[role]);
    } else expect(text, one).not.toMatch(SECRETS[role]);
  }
});

test('what is kept for one role serves no other, nor do they share a statement', async () => {
  const document = parse('query ($id: ID!) { node(id: $id) { id ... on Actor { name } } }');
  const asks = Array.from({ length: 40 }, (_, i) => {
    const role: Role = i % 2 === 0 ? 'ADMIN' : 'NOBODY';
    return answer(document, { id: 'mole' }, { name: 'somebody', role });
  });
  for (const [i, { data }] of (await Promise.all(asks)).entries()) {
    expect(data?.node === null).toBe(i % 2 === 1);
  }
});

test('a refusal says what was named where, and which role reads it', async () => {
  const { errors } = await ask(
    '{ people(where: { salary: { gt: 1 } }) { nodes { id } } }',
    'READER',
  );
  expect(errors?.[0]).toMatchObject({
    message:
      'where.salary: Person.salary is read by the role editor, found reader: send such a key in the header authorization, as "Bearer …", or leave it out.',
    path: ['people'],
  });
});

test.each([
  ['a filter', '{ people(where: { salary: { gt: 1 } }) { nodes { id } } }'],
  ['a filter on it alone', '{ people(where: { salary: { isNull: true } }) { totalCount } }'],
  [
    'a filter among others',
    '{ people(where: { OR: [{ NOT: { salary: { gt: 1 } } }] }) { totalCount } }',
  ],
  [
    'a filter from far',
    '{ sources(where: { facts: { some: { subject: { on: { Person: { salary: { gt: 1 } } } } } } }) { totalCount } }',
  ],
  ['a filter on a date', '{ people(where: { examined: { isNull: false } }) { totalCount } }'],
  ['a filter on something computed', '{ people(where: { worth: { gt: 1 } }) { totalCount } }'],
  ['a filter on a relation', '{ firms(where: { bribes: { some: {} } }) { totalCount } }'],
  [
    'a filter on what a relation has',
    '{ firms(where: { employs: { contract: { pay: { gt: 1 } } } }) { totalCount } }',
  ],
  [
    'a filter on a qualifier',
    '{ firms { nodes { sellsTo(whereEdge: { price: { gt: 1 } }) { totalCount } } } }',
  ],
  [
    'a filter of facts on a qualifier',
    '{ facts(where: { deal: { price: { gt: 1 } } }) { totalCount } }',
  ],
  [
    'a filter of facts on literal claims',
    '{ people(where: { nicknames: { some: {} } }) { totalCount } }',
  ],
  ['an order', '{ people(orderBy: [{ salary: ASC }]) { nodes { id } } }'],
  [
    'an order from far',
    '{ firms { nodes { employs(orderByEdge: [{ pay: ASC }]) { nodes { id } } } } }',
  ],
  ['groups', '{ people { groupBy(field: salary) { count } } }'],
  ['groups of edges', '{ firms { nodes { sellsTo { groupBy(field: price) { count } } } } }'],
  ['an aggregate', '{ people { aggregate(field: worth) { count } } }'],
  ['a relation to walk along', '{ neighbours(of: "ada", relations: [BRIBES]) { totalCount } }'],
  ['types to search', '{ search(text: "x", types: [Agent]) { edges { match } } }'],
  ['types to mention', '{ mentions(text: "x", types: [Agent]) { text } }'],
])('what is guarded is refused by name, in %s', async (_, operation) => {
  const { errors } = await ask(operation, 'NOBODY');
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  expect((await ask(operation, 'ADMIN')).errors).toBeUndefined();
});
