import { join } from 'node:path';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { buildApi } from '../../src/api/build-api.ts';
import { createChangeGraph } from '../../src/change/change-graph.ts';
import { connectDatabase, type Database } from '../../src/database/connect.ts';
import type { Statement } from '../../src/database/statement.ts';
import { createExecutor } from '../../src/execute.ts';
import { createAskOnce } from '../../src/http/create-ask-once.ts';
import { createMutate } from '../../src/http/create-mutate.ts';
import { createResolver } from '../../src/http/create-resolver.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import type { RequestContext } from '../../src/http/request-context.ts';
import { createBudgets } from '../../src/http/traffic/point-budget.ts';
import { NOBODY } from '../../src/http/viewer.ts';
import { readModel } from '../../src/model/read-model.ts';
import { readSettings } from '../../src/settings.ts';
import type { BenchDatabase } from '../contenders/contender.ts';
import { makePeerIndexes } from '../contenders/make-peer-indexes.ts';
import { PEER_SCHEMA } from '../contenders/peer-schema.ts';
import type { BenchOperation, Question } from '../operations/operation.ts';
import { profileStatement } from './profile-statement.ts';
import { recordSession } from './record-statements.ts';

const budgets = createBudgets(Number.MAX_SAFE_INTEGER);

/** Db hits of an operation, on average over some ids. */
export interface Hits {
  readonly operation: string;
  readonly peer: number;
  readonly ours: number;
  readonly driver: number;
}

/** Tells the statements that answer one operation for one id. */
type StatementsOf<T> = (operation: T, id: string) => Promise<readonly Statement[]>;

/** Hits are counted, not time: a Neo4j that has just started may plan for long. */
const PATIENCE_MS = 60_000;

const ROOT = join(import.meta.dirname, '../..');

/** Counts for each operation what its statements cost in the database, under PROFILE. */
export async function countHits(
  address: BenchDatabase,
  samples: ReadonlyMap<BenchOperation, readonly string[]>,
): Promise<readonly Hits[]> {
  const { uri, username, password } = address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    await makePeerIndexes(driver);
    const peer = await openPeer(driver);
    const ours = await openOurs(address);
    const hand: StatementsOf<BenchOperation> = async ({ cypher }, id) => [
      { text: cypher, parameters: { p: { id } } },
    ];
    const hits: Hits[] = [];
    for (const [operation, ids] of samples) {
      const count = (of: StatementsOf<BenchOperation>) => meanHits(driver, of, operation, ids);
      hits.push({
        operation: operation.name,
        peer: await count(peer),
        ours: await count(ours.statementsOf),
        driver: await count(hand),
      });
    }
    await ours.close();
    return hits;
  } finally {
    await driver.close();
  }
}

/** Db hits of what this server asks for each question, on average over some ids. */
export async function countOurHits(
  address: BenchDatabase,
  samples: ReadonlyMap<Question, readonly string[]>,
): Promise<ReadonlyMap<string, number>> {
  const { uri, username, password } = address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const ours = await openOurs(address);
    const hits = new Map<string, number>();
    for (const [question, ids] of samples) {
      hits.set(question.name, await meanHits(driver, ours.statementsOf, question, ids));
    }
    await ours.close();
    return hits;
  } finally {
    await driver.close();
  }
}

async function meanHits<T extends Question>(
  driver: Driver,
  statementsOf: StatementsOf<T>,
  operation: T,
  ids: readonly string[],
): Promise<number> {
  let sum = 0;
  for (const id of ids) {
    for (const statement of await statementsOf(operation, id)) {
      sum += (await profileStatement(driver, statement)).hits;
    }
  }
  return Math.round(sum / ids.length);
}

async function openPeer(driver: Driver): Promise<StatementsOf<BenchOperation>> {
  const notes: Statement[] = [];
  const recording = new Proxy(driver, {
    get(target, name) {
      if (name === 'session') {
        const session: Driver['session'] = (config) => recordSession(target.session(config), notes);
        return session;
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const schema = await new Neo4jGraphQL({ typeDefs: PEER_SCHEMA, driver: recording }).getSchema();
  return async ({ peer }, id) => {
    notes.length = 0;
    const { errors } = await graphql({
      schema,
      source: peer,
      variableValues: { id },
      contextValue: {},
    });
    if (errors) throw errors[0];
    // Once it asks the server for its version.
    return notes.filter(({ text }) => !text.includes('dbms.components'));
  };
}

async function openOurs(address: BenchDatabase) {
  const { settings } = readSettings({ argv: [], env: {}, cwd: ROOT });
  const model = await readModel(settings.schemaDir);
  const schema = buildApi(model);
  defineScalars(schema);
  const database = await connectDatabase({ ...address, database: 'neo4j' });
  const notes: Statement[] = [];
  const openReadSession: Database['openReadSession'] = (bookmarks) =>
    recordSession(database.openReadSession(bookmarks), notes);
  const executor = createExecutor(model, schema, { ...database, openReadSession }, settings);
  const mutate = createMutate(createChangeGraph(database, model), executor, settings);
  const fieldResolver = createResolver(createAskOnce(executor.execute, PATIENCE_MS), mutate);
  const statementsOf: StatementsOf<Question> = async ({ ours, toVariable }, id) => {
    notes.length = 0;
    const { errors } = await graphql({
      ...{ schema, source: ours, fieldResolver },
      variableValues: { id: toVariable?.(id, model) ?? id },
      contextValue: {
        ...{ viewer: NOBODY, ticket: undefined, span: undefined, budget: budgets('the bench') },
        signal: new AbortController().signal,
      } satisfies RequestContext,
    });
    if (errors) throw errors[0];
    return [...notes];
  };
  return { statementsOf, close: () => database.close() };
}
