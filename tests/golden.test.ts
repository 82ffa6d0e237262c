import { join } from 'node:path';
import { validate } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApi } from '../src/api/build-api.ts';
import type { Database } from '../src/database/connect.ts';
import { readRows } from '../src/database/read-rows.ts';
import { ClientError } from '../src/errors.ts';
import { defineScalars } from '../src/http/define-scalars.ts';
import { readModel } from '../src/model/read-model.ts';
import { seedFiles } from '../src/seed/seed-files.ts';
import { connect } from './connect.ts';
import { type AnswerOperation, createCrowdOperation } from './golden/answer-operation.ts';
import { checkClaims } from './golden/check-claims.ts';
import { countIndexes, explainStatement, openExplainer } from './golden/explain-statement.ts';
import { findSeed, readAreas, readGoldenCases } from './golden/golden-case.ts';
import { printCypherFile, printJsonFile, printStatement } from './golden/print-case.ts';
import { restoreArticle } from './restore-article.ts';

const model = await readModel(join(import.meta.dirname, '../schema'));
const api = buildApi(model);
defineScalars(api);

let database: Database;
let explainer: Driver;
let answer: AnswerOperation;
let instants: ReadonlySet<string>;

beforeAll(async () => {
  database = await connect();
  explainer = openExplainer();
  await countIndexes(explainer);
  answer = createCrowdOperation(model, api, database);
  instants = await readInstants();
});

afterAll(async () => {
  await database.close();
  await explainer.close();
});

/** When something was recorded: it differs from one seeding to the next. */
async function readInstants(): Promise<ReadonlySet<string>> {
  const text = 'MATCH (fact:Fact) RETURN DISTINCT fact.recordedAt';
  return new Set((await readRows(database, { text, parameters: {} })).flat().map(String));
}

describe.each(readAreas())('golden %s', (area) => {
  const seed = findSeed(area);
  if (seed !== undefined) {
    beforeAll(async () => {
      await seedFiles(database, model, [seed]);
      instants = await readInstants();
    });
    afterAll(async () => {
      await restoreArticle(database, model);
      await countIndexes(explainer);
      instants = await readInstants();
    });
  }

  test.each(readGoldenCases(area))('$name', async (golden) => {
    expect(validate(api, golden.document)).toEqual([]);
    expect(golden.claims, 'claims in the head comment').not.toEqual([]);
    const result = await answer(golden.document, golden.variables);
    await expect(printJsonFile(result, instants)).toMatchFileSnapshot(`${golden.path}.json`);
    const statement = statementOf(golden);
    if (statement === undefined) return checkClaims(golden.claims, result, undefined);
    await expect(printCypherFile(statement)).toMatchFileSnapshot(`${golden.path}.cypher`);
    const explained = statement ? await explainStatement(explainer, statement) : undefined;
    expect(explained?.notifications ?? []).toEqual([]);
    checkClaims(golden.claims, result, explained);
  });
});

/** Undefined where planning refuses the operation. */
function statementOf(golden: Parameters<typeof printStatement>[2]) {
  try {
    return printStatement(model, api, golden);
  } catch (error) {
    if (error instanceof ClientError) return undefined;
    throw error;
  }
}
