import { join } from 'node:path';
import { createClient } from 'chokepoint/client';
import { expect, test, vi } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { createChangeGraph } from '../../src/change/change-graph.ts';
import { prepareSchema } from '../../src/database/prepare-schema.ts';
import { createExecutor } from '../../src/execute.ts';
import { WatchChangesDocument } from '../../src/generated/operations.ts';
import { createChangeWatch } from '../../src/http/subscriptions/watch-changes.ts';
import { readModel } from '../../src/model/read-model.ts';
import { changeCursor } from '../../src/plan/change-cursor.ts';
import { readSettings } from '../../src/settings.ts';
import { KEYS, startTestServer, type TestServer } from '../http/start-test-server.ts';
import { connectTo, startSmallServer } from '../neo4j/small-server.ts';
import { tempFolder } from '../neo4j/temp-folder.ts';

const LONG = 240_000;

const { settings } = readSettings({ argv: [], env: {}, cwd: process.cwd() });

async function upsert(server: TestServer, id: string): Promise<void> {
  const editor = KEYS.find(({ role }) => role === 'EDITOR');
  const { errors } = await server.send({
    headers: { 'content-type': 'application/json', authorization: `Bearer ${editor?.key}` },
    body: JSON.stringify({
      query: `mutation { upsertCompany(input: {id: "${id}", name: "${id}"}) { applied } }`,
    }),
  });
  expect(errors).toEqual([]);
}

test(
  'a client goes on when the database of its server was away, and the connection was lost meanwhile',
  async () => {
    const dataDir = tempFolder();
    const neo4j = await startSmallServer(dataDir);
    const database = await connectTo(neo4j);
    const model = await readModel(join(import.meta.dirname, '../../schema'));
    const api = buildApi(model);
    await prepareSchema(database, model);
    const options = {
      api,
      ...createExecutor(model, api, database, settings),
      change: createChangeGraph(database, model),
      watch: createChangeWatch(database),
    };
    let server = await startTestServer(options);
    const { port } = new URL(server.url);
    const messages = createClient({ url: `${server.url}/graphql` }).subscribe(
      WatchChangesDocument,
      { after: changeCursor(model, 0) },
    );
    const told: (string | null | undefined)[] = [];
    const take = async () => {
      const { value } = await messages.next();
      told.push(value?.changes.node.aboutId);
    };
    await upsert(server, 'before');
    await take();

    await server.stop();
    await neo4j.stop();
    server = await startTestServer(options, Number(port));
    const next = take();
    // It has come back, and was told that the database cannot be reached.
    await vi.waitFor(
      () => expect(server.log.map(({ msg }) => msg)).toContain('the database cannot be reached'),
      30_000,
    );
    await startSmallServer(dataDir, { port: Number(new URL(neo4j.uri).port) });
    await vi.waitFor(() => upsert(server, 'after-it-came-back'), { timeout: 60_000 });
    await next;
    expect(told).toEqual(['before', 'after-it-came-back']);
    await messages.return();
    await server.stop();
  },
  LONG,
);
