import { join } from 'node:path';
import { pino } from 'pino';
import { buildApi } from '../../src/api/build-api.ts';
import { createChangeGraph } from '../../src/change/change-graph.ts';
import { createVersionProbe } from '../../src/database/create-version-probe.ts';
import { createExecutor, type Execute } from '../../src/execute.ts';
import { createIdentifyViewer } from '../../src/http/identify-viewer.ts';
import type { ApiKey } from '../../src/http/key-file.ts';
import { createServer, type ServerOptions } from '../../src/http/server.ts';
import { createChangeWatch } from '../../src/http/subscriptions/watch-changes.ts';
import { guardedNames } from '../../src/model/guarded-names.ts';
import { readModel } from '../../src/model/read-model.ts';
import { createMetrics } from '../../src/observe/create-metrics.ts';
import { observeDatabase } from '../../src/observe/observe-database.ts';
import { changeCursor } from '../../src/plan/change-cursor.ts';
import { readSettings } from '../../src/settings.ts';
import { connect, connectToSpare } from '../connect.ts';

/** A server in this process on a free port, over the database that all tests share. */
export interface TestServer {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** What the server has logged, parsed. */
  readonly log: Record<string, unknown>[];
  /** POSTs an operation as JSON. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Any request to `/graphql`. */
  send(request: RequestInit): Promise<Answer>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: unknown;
  readonly errors: readonly AnswerError[];
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

/** A key for each role. */
export const KEYS: readonly ApiKey[] = [
  { name: 'rita', role: 'READER', key: 'reader-key-0123456789' },
  { name: 'ed', role: 'EDITOR', key: 'editor-key-0123456789' },
  { name: 'ada', role: 'ADMIN', key: 'admin-key-01234567890' },
];

const ROOT = join(import.meta.dirname, '../..');

/** An executor that answers with the same root values always, and leaves them to graphql-js. */
export function answerWith(values: Readonly<Record<string, unknown>>): Execute {
  return async () => ({ values, data: undefined, lasting: true });
}

/** Far more than any operation takes, on a busy machine too. */
const OPERATION_TIMEOUT_MS = 60_000;

/** Starts it with the usual settings, a real executor and the default model or that of a folder, save what is given. */
export async function startTestServer(
  given: Partial<ServerOptions> = {},
  port = 0,
  schemaDir = 'schema',
): Promise<TestServer> {
  const { settings } = readSettings({ argv: [], env: {}, cwd: ROOT });
  const model = await readModel(join(ROOT, schemaDir));
  const api = buildApi(model);
  const connectToIts = schemaDir === 'schema' ? connect : connectToSpare;
  const metrics = given.metrics ?? createMetrics();
  const bare = given.execute ? undefined : await connectToIts();
  const database = bare && observeDatabase(bare, metrics, given.tracing);
  const log: Record<string, unknown>[] = [];
  const server = await createServer({
    api,
    execute: answerWith({}),
    executeIn: async () => ({}),
    check: () => 0,
    change: async () => {
      throw new Error('nothing is written here');
    },
    seeding: undefined,
    watch: { count: async () => 0, more: async () => {} },
    probe: async () => {
      throw new Error('there is no database');
    },
    cursorAt: (number) => changeCursor(model, number),
    ...(database && {
      ...createExecutor(model, api, database, settings),
      change: createChangeGraph(database, model),
      seeding: { database, model },
      watch: createChangeWatch(database),
      probe: createVersionProbe(database),
    }),
    identify: createIdentifyViewer({ ...settings, keys: KEYS }),
    reading: 'open',
    askDatabase: async () => {},
    trust: { texts: new Map(), documents: new Map() },
    pages: { modelName: model.name, examples: [], graphiql: Buffer.from('') },
    limits: { ...settings, operationTimeoutMs: OPERATION_TIMEOUT_MS },
    host: '127.0.0.1',
    allowedHosts: ['graph.example.org'],
    corsOrigins: settings.corsOrigins,
    guarded: guardedNames(model),
    trustedProxies: settings.trustedProxies,
    documents: 'any',
    introspection: true,
    ...{ metrics, tracing: undefined },
    log: pino({ level: 'info' }, { write: (line) => log.push(JSON.parse(line)) }),
    ...given,
  });
  const url = await server.listen(port);
  const send = async (request: RequestInit) =>
    readAnswer(await fetch(`${url}/graphql`, { method: 'POST', ...request }));
  return {
    url,
    log,
    send,
    ask: (query, variables) =>
      send({
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    async stop() {
      await server.stop();
      await database?.close();
    },
  };
}

/** An answer of any kind; `data` and `errors` where it is GraphQL's. */
export async function readAnswer(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.text();
  const isJson = headers.get('content-type')?.includes('json') ?? false;
  const { data, errors = [] } = isJson ? JSON.parse(text) : {};
  return { status, headers, text, data, errors };
}
