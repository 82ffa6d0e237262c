import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { createAnswerOperation } from '../golden/answer-operation.ts';
import { useTestDatabase } from '../seed/test-database.ts';

const neo4j = useTestDatabase();
beforeAll(async () => {
  await neo4j.write("CREATE (:Entity:Fab {id: 'north', name: 'North plant'})");
});

test.each([
  '{ entities { nodes { name } } }',
  '{ entity(by: {id: "north"}) { name } }',
  '{ node(id: "north") { id } }',
])('says that the model was changed when a type came later: %s', async (operation) => {
  const answer = createAnswerOperation(neo4j.model, buildApi(neo4j.model), neo4j.database);
  const { errors } = await answer(parse(operation));
  expect(errors).toMatchObject([{ extensions: { code: 'MODEL_CHANGED' } }]);
  expect(errors?.[0]?.message).toContain('Restart it');
});

test('counts what is there all the same', async () => {
  const answer = createAnswerOperation(neo4j.model, buildApi(neo4j.model), neo4j.database);
  expect(await answer(parse('{ entities { totalCount } }'))).toEqual({
    data: { entities: { totalCount: 1 } },
  });
});
