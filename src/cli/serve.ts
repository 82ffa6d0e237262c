import { dirname, join, relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type GraphQLSchema, parse } from 'graphql';
import { type Logger, pino } from 'pino';
import { buildApi } from '../api/build-api.ts';
import { createChangeGraph } from '../change/change-graph.ts';
import { askDatabase } from '../database/ask-database.ts';
import type { Database } from '../database/connect.ts';
import { createVersionProbe, tellsVersion } from '../database/create-version-probe.ts';
import { isCluster } from '../database/is-cluster.ts';
import { prepareSchema } from '../database/prepare-schema.ts';
import { createExecutor } from '../execute.ts';
import { createGraphiqlPage } from '../http/graphiql-page.ts';
import { createIdentifyViewer } from '../http/identify-viewer.ts';
import { ensureKeyFile } from '../http/key-file.ts';
import { sandboxUrl } from '../http/landing-page.ts';
import { limitRules } from '../http/limits/limit-rules.ts';
import { makeExample } from '../http/make-example.ts';
import { type PlanningAhead, planDocuments } from '../http/plan-documents.ts';
import { readExamples } from '../http/read-examples.ts';
import type { Pages } from '../http/serve-pages.ts';
import { createServer, type HttpServer } from '../http/server.ts';
import { createChangeWatch } from '../http/subscriptions/watch-changes.ts';
import { readTrustedDocuments } from '../http/trusted/read-trusted-documents.ts';
import { trustDocuments } from '../http/trusted/trust-documents.ts';
import { isLoopback } from '../is-loopback.ts';
import { guardedNames } from '../model/guarded-names.ts';
import type { Model } from '../model/model.ts';
import { createMetrics } from '../observe/create-metrics.ts';
import { observeDatabase } from '../observe/observe-database.ts';
import type { Tracing } from '../observe/tracing.ts';
import { changeCursor } from '../plan/change-cursor.ts';
import { isEmpty } from '../seed/is-empty.ts';
import { seedFiles } from '../seed/seed-files.ts';
import { isUnfinished } from '../seed/unfinished-seed.ts';
import type { Settings } from '../settings.ts';
import { createSayProgress } from './create-say-progress.ts';
import { endAtFaults } from './end-at-faults.ts';
import { say, sayWhenDone } from './progress.ts';
import type { StartedDatabase } from './start-database.ts';

/** What is served, and how long. */
export interface Serving {
  readonly settings: Settings;
  readonly model: Model;
  /** The database, which may take seconds to be there. */
  readonly starting: Promise<StartedDatabase>;
  readonly introspection: boolean;
  /** Ends the serving when it aborts. */
  readonly signal: AbortSignal;
}

/** Serves a model until `signal` aborts. What does not need the database is made while that starts. */
export async function serve({
  settings,
  model,
  starting,
  introspection,
  signal,
}: Serving): Promise<void> {
  const api = buildApi(model);
  const log = pino({ level: settings.logLevel }, pino.destination({ fd: 2, sync: true }));
  endAtFaults(log);
  const [{ database: bare }, { documents, trust, pages }, tracing] = await Promise.all([
    sayWhenDone(starting, (one) => `Neo4j ${one.database.version} at ${one.database.address.uri}`),
    readDocuments(settings, model, api),
    trace(settings, log),
  ]);
  signal.throwIfAborted();

  const metrics = createMetrics();
  const database = observeDatabase(bare, metrics, tracing);
  const executor = createExecutor(model, api, database, settings);
  let server: HttpServer | undefined;
  try {
    const [cacheBytes] = await Promise.all([
      boundCache(database, settings),
      prepareDatabase(database, model, settings),
    ]);
    signal.throwIfAborted();
    server = await createServer({
      ...{ api, pages, trust },
      ...executor,
      change: createChangeGraph(database, model),
      seeding: { database, model },
      watch: createChangeWatch(database),
      probe: createVersionProbe(database),
      cursorAt: (number) => changeCursor(model, number),
      identify: createIdentifyViewer({ ...settings, keys: ensureKeyFile(settings.keyFile) }),
      reading: settings.reading,
      askDatabase: () => askDatabase(database),
      limits: { ...settings, cacheBytes },
      host: settings.host,
      allowedHosts: settings.allowedHosts,
      corsOrigins: settings.corsOrigins,
      guarded: guardedNames(model),
      trustedProxies: settings.trustedProxies,
      documents: settings.documents,
      introspection,
      ...{ log, metrics, tracing },
    });
    const address = await server.listen(settings.port);
    signal.throwIfAborted();
    sayWhoMayDoWhat(settings);
    console.log(printReady(address));
    planAhead({ api, documents, ...executor }, signal).catch((error) => {
      if (!signal.aborted) log.warn({ err: error }, 'Statements could not be planned ahead');
    });
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    say('Stopping');
  } finally {
    await server?.stop();
    await tracing?.stop();
  }
}

/** The SDK is loaded only where there is somebody to send traces to: it takes a third of a second. */
async function trace(settings: Settings, log: Logger): Promise<Tracing | undefined> {
  const url = tracesUrl(settings);
  if (url === undefined) return undefined;
  const { startTracing } = await import('../observe/start-tracing.ts');
  return startTracing({
    ...{ url, log, serviceName: settings.otlpServiceName },
    ...{ sampler: settings.tracesSampler, samplerRatio: settings.tracesSamplerRatio },
  });
}

function tracesUrl({ otlpEndpoint, otlpTracesEndpoint }: Settings): string | undefined {
  if (otlpTracesEndpoint !== undefined) return otlpTracesEndpoint;
  return otlpEndpoint && `${otlpEndpoint.replace(/\/$/, '')}/v1/traces`;
}

/** The very first requests are not held up by it: Neo4j, which is cold, would plan theirs half as fast. */
const FIRST_REQUESTS_MS = 1_000;

async function planAhead(planning: PlanningAhead, signal: AbortSignal): Promise<void> {
  await delay(FIRST_REQUESTS_MS, undefined, { signal });
  await planDocuments(planning, signal);
}

function sayWhoMayDoWhat({ reading, host, keyFile }: Settings): void {
  if (reading === 'open' && !isLoopback(host)) {
    say(`Everyone who reaches ${host} can read the graph (READING=open).`);
  }
  say(
    `Writing needs a key, in the header authorization: ${relative(process.cwd(), keyFile)} has them`,
  );
}

/** The examples of the pages, and all documents that are planned ahead. */
async function readDocuments(settings: Settings, model: Model, api: GraphQLSchema) {
  const found = readExamples(join(dirname(settings.schemaDir), 'operations'), api);
  // Without a tab to begin with, GraphiQL shows nothing at all.
  const examples = found.length > 0 ? found : [makeExample(model)];
  const graphiql = await createGraphiqlPage(examples);
  const pages: Pages = { modelName: model.name, examples, graphiql };
  const trust = await readTrust(settings, api);
  const documents = [
    ...trust.documents.values(),
    ...examples.map(({ document }) => parse(document)),
  ];
  return { documents, trust, pages };
}

async function readTrust(settings: Settings, api: GraphQLSchema) {
  const { trustedDocuments: path, maxTokens } = settings;
  const documents = path === undefined ? [] : await readTrustedDocuments(path);
  return trustDocuments(documents, api, { maxTokens, rules: limitRules(settings) });
}

/** Makes constraints and indexes, and loads the seed into a database that holds nothing. */
async function prepareDatabase(
  database: Database,
  model: Model,
  { seedDir, by, reason }: Settings,
) {
  const remarks = await sayWhenDone(
    prepareSchema(database, model),
    () => 'Constraints and indexes are there',
    'Making constraints and indexes',
  );
  for (const remark of remarks) say(remark);
  if (seedDir === undefined) return;
  if (!(await isEmpty(database)) && !(await isUnfinished(database, [seedDir]))) return;
  await sayWhenDone(
    seedFiles(database, model, [seedDir], { by, reason, onProgress: createSayProgress() }),
    ({ entities, facts }) =>
      `Seeded ${count(entities.created, 'entity', 'entities')} and ${count(facts.created, 'fact', 'facts')}`,
    `Loading ${relative(process.cwd(), seedDir) || seedDir}`,
  );
}

/**
 * Servers of a cluster may lag behind each other: nothing is kept there, nor where no version can be had. The embedded
 * Neo4j is one server and has versions; a cold one takes a second to say so.
 */
async function boundCache(database: Database, { cacheBytes, neo4jUri }: Settings): Promise<number> {
  const isEmbedded = neo4jUri === undefined;
  if (cacheBytes === 0 || isEmbedded) return cacheBytes;
  const obstacle = (await isCluster(database))
    ? 'is on several servers'
    : (await tellsVersion(database))
      ? undefined
      : 'does not tell when it was started (dbms.queryJmx)';
  if (obstacle === undefined) return cacheBytes;
  say(`The database ${obstacle}: no answers are kept (CACHE_BYTES)`);
  return 0;
}

function printReady(address: string): string {
  const graphql = `${address}/graphql`;
  return `ready  GraphQL ${graphql}  GraphiQL ${address}/graphiql  Sandbox ${sandboxUrl(graphql)}`;
}

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
