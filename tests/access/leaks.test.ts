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
