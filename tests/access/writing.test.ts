import { parse, validate } from 'graphql';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import type { Role } from '../../src/model/role.ts';
import { type AnswerOperation, createAnswerOperation } from '../golden/answer-operation.ts';
import { useTestDatabase } from '../seed/test-database.ts';
import { dossier } from './dossier.ts';

const neo4j = useTestDatabase('tests/access/dossier');
let answer: AnswerOperation;
beforeAll(() => {
  const api = buildApi(neo4j.model);
  defineScalars(api);
  const open = createAnswerOperation(neo4j.model, api, neo4j.database);
  answer = async (document, ...rest) => {
    const [invalid] = validate(api, document);
    if (invalid) throw invalid;
    return open(document, ...rest);
  };
});
beforeEach(async () => {
  await neo4j.clear();
  const [first] = dossier('ADMIN');
  await neo4j.seed(JSON.stringify(first));
});

const write = async (
  field: string,
  role: Role,
  selection = 'items { status } errors { message }',
) => {
  const { data, errors = [] } = await answer(
    parse(`mutation { done: ${field} { ${selection} } }`),
    {},
    { name: 'somebody', role },
  );
  const codes = errors.map(({ extensions }) => extensions.code);
  const messages = errors.map(({ message }) => message);
  return { codes, messages, done: JSON.parse(JSON.stringify(data?.done ?? null)) };
};

const everything = () =>
  neo4j.read(`MATCH (node) WHERE NOT node:Meta
OPTIONAL MATCH (node)-[link]->(other)
RETURN properties(node), type(link), properties(link), other.id
ORDER BY node.id, node.key, type(link), other.id, link.id`);

test.each([
  ['a guarded type', 'upsertAgent(input: { id: "new", name: "New" })'],
  ['a guarded field', 'upsertPerson(input: { id: "ada", dirt: "none" })'],
  ['a guarded field, to take its value away', 'upsertPerson(input: { id: "ada", dirt: null })'],
  [
    'what is left open of a guarded field',
    'upsertPerson(input: { id: "ada", unstated: [{ field: "dirt" }] })',
  ],
  ['a relation that joins guarded things', 'assertHired(subject: "acme", object: "mole")'],
  [
    'a guarded qualifier',
    'assertSellsTo(subject: "acme", object: "cork", deal: { kickback: 1 }, claim: { cites: [{ passage: "paper#P1" }] })',
  ],
  [
    'a guarded type among changes',
    'applyChanges(changes: [{ upsertAgent: { id: "new", name: "New" } }])',
  ],
  [
    'a guarded field among changes',
    'applyChanges(policy: REJECT_ROWS, changes: [{ upsertPerson: { id: "ada", dirt: "none" } }])',
  ],
  [
    'a guarded relation among changes',
    'applyChanges(changes: [{ assertFact: { relation: HIRED, subject: "acme", object: "mole" } }])',
  ],
  [
    'a guarded qualifier in a correction',
    'correctFact(key: "S1", qualifiers: { deal: { kickback: 1 } })',
  ],
  ['the id of a hidden thing', 'upsertPerson(input: { id: "mole", name: "Mole" })'],
  [
    'the key of a hidden claim',
    'assertKnows(subject: "ada", object: "bolt", claim: { key: "moleK1", cites: [{ passage: "paper#P1" }] })',
  ],
  ['a claim that says something hidden', 'correctFact(key: "S2", claim: { note: "Looked at." })'],
  [
    'a claim that would lose something hidden',
    'assertSellsTo(subject: "bolt", object: "cork", claim: { key: "S2", cites: [{ passage: "paper#P1" }] })',
  ],
  [
    'a claim that says something hidden, to withdraw it',
    'retractFact(key: "S2", reason: "a slip")',
  ],
  ['a relation in the place of a hidden one', 'relateConfidesIn(subject: "ben", object: "cleo")'],
  ['a source, to withdraw it', 'retractSource(id: "rumour", reason: "a slip")'],
  ['a source among changes', 'applyChanges(changes: [{ retractSource: "rumour" }])'],
  ['things, to merge them', 'mergeEntities(into: "ada", from: ["ben"], reason: "one")'],
  ['a hidden thing, to merge it', 'mergeEntities(into: "ada", from: ["mole"], reason: "one")'],
])('an editor may not write %s', async (_, field) => {
  const before = await everything();
  const { codes, messages } = await write(field, 'EDITOR');
  expect(codes, messages.join()).toEqual(['FORBIDDEN']);
  expect(await everything()).toEqual(before);
});

test.each([
  [
    'an end',
    'assertKnows(subject: "ada", object: "ID", claim: { cites: [{ passage: "paper#P1" }] })',
    'mole',
  ],
  ['a subject', 'relateEmploys(subject: "ID", object: "ada")', 'mole'],
  [
    'a qualifier',
    'assertSellsTo(subject: "acme", object: "cork", deal: { broker: "ID" }, claim: { cites: [{ passage: "paper#P1" }] })',
    'mole',
  ],
  [
    'a scenario',
    'assertKnows(subject: "ada", object: "bolt", claim: { scenario: "ID", cites: [{ passage: "paper#P1" }] })',
    'mole',
  ],
  [
    'a premise',
    'assertKnows(subject: "ada", object: "bolt", claim: { basis: INFERRED, premises: ["ID"] })',
    'moleK1',
  ],
  [
    'a rival',
    'assertKnows(subject: "ada", object: "bolt", claim: { cites: [{ passage: "paper#P1" }], rivals: ["ID"] })',
    'moleK1',
  ],
  ['what is corrected', 'correctFact(key: "ID", claim: { note: "Looked at." })', 'moleK1'],
  ['what is ranked', 'rankFact(key: "ID", rank: PREFERRED)', 'moleK1'],
  ['what is withdrawn', 'retractFact(key: "ID", reason: "a slip")', 'moleK1'],
])('to an editor a hidden thing is not there, as %s', async (_, field, id) => {
  const before = await everything();
  const hidden = await write(field.replace('ID', id), 'EDITOR');
  const unknown = await write(field.replace('ID', 'nought'), 'EDITOR');
  expect(hidden.done.errors[0].message).toContain(id);
  const withoutSuggestion = (text: string) => text.replace(/; did you mean .*/, '');
  expect(withoutSuggestion(hidden.done.errors[0].message).replaceAll(id, 'nought')).toBe(
    withoutSuggestion(unknown.done.errors[0].message),
  );
  expect(await everything()).toEqual(before);
});

test('no mistake of an editor is answered with the name of something hidden', async () => {
  const field = (id: string) =>
    `assertKnows(subject: "ada", object: "${id}", claim: { cites: [{ passage: "paper#P1" }] })`;
  for (const id of ['mole3', 'moleK', 'mol']) {
    const { done } = await write(field(id), 'EDITOR');
    expect(done.errors[0].message).not.toMatch(/mean mole|moleK1/);
  }
  const { done } = await write(field('mole3'), 'ADMIN');
  expect(done.errors[0].message).toContain('did you mean mole');
});

test('nothing is written whose answer would show what is guarded', async () => {
  const before = await everything();
  const selection = 'items { node { ... on Person { dirt } } }';
  const { codes } = await write(
    'upsertPerson(input: { id: "ada", life: "Sleeps." })',
    'EDITOR',
    selection,
  );
  expect(codes).toEqual(['FORBIDDEN']);
  expect(await everything()).toEqual(before);
});

test('an editor writes what an editor reads, and leaves the rest as it is', async () => {
  const { done } = await write(
    'upsertPerson(input: { id: "ada", salary: 5 })',
    'EDITOR',
    'items { status node { ... on Person { salary } } }',
  );
  expect(done.items).toEqual([{ status: 'UPDATED', node: { salary: 5 } }]);
  const [[dirt] = []] = await neo4j.read('MATCH (person:Person {id: "ada"}) RETURN person.dirt');
  expect(dirt).toBe('Took hushmoney for her engines.');
});

test('an admin writes what is guarded', async () => {
  const { done } = await write('upsertAgent(input: { id: "new", name: "New" })', 'ADMIN');
  expect(done.items).toEqual([{ status: 'CREATED' }]);
});

test('a claim that rests on something hidden, or causes it, is not written over by who may not read that', async () => {
  const claims = [
    'key: "leans", basis: INFERRED, premises: ["moleK1"]',
    'key: "stirs", cites: [{ passage: "paper#P1" }], causes: ["moleK1"]',
  ];
  for (const claim of claims) {
    const { done } = await write(
      `assertKnows(subject: "ada", object: "bolt", claim: { ${claim} })`,
      'ADMIN',
    );
    expect(done.errors).toEqual([]);
  }
  const before = await everything();
  for (const key of ['leans', 'stirs']) {
    for (const field of [
      `correctFact(key: "${key}", claim: { note: "Looked at." })`,
      `rankFact(key: "${key}", rank: PREFERRED)`,
      `applyChanges(policy: REJECT_ROWS, changes: [{ rankFact: { key: "${key}", rank: PREFERRED } }])`,
      `assertKnows(subject: "ada", object: "bolt", claim: { key: "${key}", cites: [{ passage: "paper#P1" }] })`,
    ]) {
      const { codes, messages } = await write(field, 'EDITOR');
      expect(codes, field).toEqual(['FORBIDDEN']);
      expect(messages.join()).not.toContain('moleK1');
    }
  }
  expect(await everything()).toEqual(before);
});

test('a hidden rival stays one of a claim that somebody corrects who does not see it', async () => {
  await write(
    'assertKnows(subject: "ada", object: "bolt", claim: { key: "doubted", cites: [{ passage: "paper#P1" }], rivals: ["moleK1", "O1"] })',
    'ADMIN',
  );
  const { done } = await write(
    'correctFact(key: "doubted", claim: { note: "Looked at." })',
    'EDITOR',
  );
  expect(done).toEqual({ items: [{ status: 'UPDATED' }], errors: [] });
  const rivals = await neo4j.read(
    'MATCH (:Fact {id: "doubted.2"})-[:RIVALS]-(other) RETURN other.key ORDER BY other.key',
  );
  expect(rivals).toEqual([['O1'], ['moleK1']]);
});
