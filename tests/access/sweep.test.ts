import { isDeepStrictEqual } from 'node:util';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import { modelForRole } from '../../src/model/model-for-role.ts';
import type { Role } from '../../src/model/role.ts';
import { type AnswerOperation, createAnswerOperation } from '../golden/answer-operation.ts';
import { useTestDatabase } from '../seed/test-database.ts';
import { dossier } from './dossier.ts';
import { EXPLORATIONS, type Question } from './explorations.ts';
import { sweepOperations } from './sweep.ts';

const neo4j = useTestDatabase('tests/access/dossier');
let api: GraphQLSchema;
let answer: AnswerOperation;
beforeAll(() => {
  api = buildApi(neo4j.model);
  defineScalars(api);
  answer = createAnswerOperation(neo4j.model, api, neo4j.database);
});

/** What somebody of a role is answered over the dossier as it is told to another one. */
async function answersOver(
  told: Role,
  role: Role,
  questions: readonly Question[],
): Promise<readonly unknown[]> {
  await neo4j.clear();
  for (const part of dossier(told)) await neo4j.seed(JSON.stringify(part));
  const answers: unknown[] = [];
  for (const { operation, variables } of questions) {
    const document = parse(operation);
    const [invalid] = validate(api, document);
    if (invalid) throw invalid;
    const { data, errors } = await answer(document, variables, { name: 'somebody', role });
    answers.push(errors ? errors.map(({ message }) => message) : data && withoutRank(data));
  }
  return JSON.parse(JSON.stringify(answers));
}

/** How well a text fits depends on what else is in the index, which is for all. */
function withoutRank({ search, ...others }: ObjMap<unknown>): ObjMap<unknown> {
  const found = search as { readonly edges: readonly unknown[] } | undefined;
  const texts = found?.edges.map((edge) => JSON.stringify(edge)).sort();
  return texts ? { ...others, search: texts } : others;
}

type ObjMap<T> = Readonly<Record<string, T>>;

test.each(['READER', 'EDITOR'] as const)(
  'to %s the graph is as if what they may not read had never been',
  async (role) => {
    // What is asked of types alone is alike for both.
    const swept = role === 'READER' ? sweepOperations(api, modelForRole(neo4j.model, role)) : [];
    const questions = [
      ...EXPLORATIONS,
      ...swept.map((operation) => ({ operation, variables: {} })),
    ];
    if (role === 'READER') expect(swept.length).toBeGreaterThan(30);
    const whole = await answersOver('ADMIN', role, questions);
    const without = await answersOver(role, role, questions);
    const differing = [...questions.keys()].filter((i) => !isDeepStrictEqual(whole[i], without[i]));
    expect(differing.map((i) => ({ ...questions[i], answer: whole[i] }))).toEqual(
      differing.map((i) => ({ ...questions[i], answer: without[i] })),
    );
    const found = without.filter((one) => JSON.stringify(one).includes('ada'));
    expect(found.length).toBeGreaterThan(30);
  },
  120_000,
);
