import { dirname, join, relative } from 'node:path';
import { type GraphQLSchema, parse } from 'graphql';
import { pino } from 'pino';
import { buildApi } from '../api/build-api.ts';
import { createChangeGraph } from '../change/change-graph.ts';
import { askDatabase } from '../database/ask-database.ts';
import type { Database } from '../database/connect.ts';
import { createVersionProbe, type ProbeVersion } from '../database/create-version-probe.ts';
import { isCluster } from '../database/is-cluster.ts';
import { prepareSchema } from '../database/prepare-schema.ts';
import { createExecutor } from '../execute.ts';
import { createIdentifyViewer } from '../http/identify-viewer.ts';
import { ensureKeyFile } from '../http/key-file.ts';
import { sandboxUrl } from '../http/landing-page.ts';
import { requireFreePort } from '../http/listen.ts';
import type { Pages } from '../http/serve-pages.ts';
import { createChangeWatch } from '../http/subscriptions/watch-changes.ts';
import { isLoopback } from '../is-loopback.ts';
import type { Model } from '../model/model.ts';
import { readModel } from '../model/read-model.ts';
import { changeCursor } from '../plan/change-cursor.ts';
import { isEmpty } from '../seed/is-empty.ts';
import { seedFiles } from '../seed/seed-files.ts';
import { isUnfinished } from '../seed/unfinished-seed.ts';
import { printHelp, readSettings, type Settings } from '../settings.ts';
import { createSayProgress } from './create-say-progress.ts';
import { say, sayWhenDone } from './progress.ts';
import { runCommand } from './run-command.ts';
import { startDatabase } from './start-database.ts';
import { untilStopped } from './until-stopped.ts';

const USAGE = `Usage: npm start -- [flags]
Starts Neo4j and serves GraphQL until SIGINT (Ctrl+C) or SIGTERM.
Exit code 0 after such a signal (130 or 143 when it came before all was up), 1 when it cannot start.

  --introspection          Lets clients read the schema although NODE_ENV is production`;

await runCommand(() => untilStopped(start));

async function start(signal: AbortSignal): Promise<void> {
  const { settings, help, switches } = readSettings({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    switches: ['introspection'],
  });
  if (help) {
    console.log(printHelp(USAGE));
    return;
  }
  await requireFreePort(settings.host, settings.port);
  const model = await sayWhenDone(
    readModel(settings.schemaDir),
    ({ name, nodes }) => `Model ${name}: ${nodes.size} types`,
  );
  const api = buildApi(model);
  const stops: (() => Promise<void>)[] = [];
  try {
    const starting = startDatabase(settings, say, signal);
    stops.push(async () => (await starting.catch(() => undefined))?.stop());
    // Neo4j takes seconds: what does not need it is done meanwhile.
    const [{ database }, { createServer, planDocuments, documents, trust, pages }] =
      await Promise.all([
        sayWhenDone(
          starting,
          (one) => `Neo4j ${one.database.version} at ${one.database.address.uri}`,
        ),
        prepareServer(settings, model, api),
      ]);
    await prepareDatabase(database, model, settings);
    signal.throwIfAborted();

    const probe = createVersionProbe(database);
    const log = pino({ level: settings.logLevel }, pino.destination({ fd: 2, sync: true }));
    const executor = createExecutor(model, api, database, settings);
    const server = await createServer({
      ...{ api, pages, trust },
      ...executor,
      change: createChangeGraph(database, model),
      seeding: { database, model },
      watch: createChangeWatch(database),
      probe,
      cursorAt: (number) => changeCursor(model, number),
      identify: createIdentifyViewer({ ...settings, keys: ensureKeyFile(settings.keyFile) }),
      reading: settings.reading,
      askDatabase: () => askDatabase(database),
      limits: { ...settings, cacheBytes: await boundCache(database, probe, settings) },
      host: settings.host,
      allowedHosts: settings.allowedHosts,
      corsOrigins: settings.corsOrigins,
      introspection: process.env.NODE_ENV !== 'production' || switches.has('introspection'),
      log,
    });
    stops.push(() => server.stop());
    const address = await server.listen(settings.port);
    signal.throwIfAborted();
    if (settings.reading === 'open' && !isLoopback(settings.host)) {
      say(`Everyone who reaches ${settings.host} can read the graph (READING=open).`);
    }
    say(
      `Writing needs a key, in the header authorization: ${relative(process.cwd(), settings.keyFile)} has them`,
    );
    console.log(printReady(address));
    planDocuments({ api, documents, ...executor }, signal).catch((error) => {
      if (!signal.aborted) log.warn({ err: error }, 'Statements could not be planned ahead');
    });
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    say('Stopping');
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** Reads the server's code (0.3 s) and makes its pages. */
async function prepareServer(settings: Settings, model: Model, api: GraphQLSchema) {
  const { createServer } = await import('../http/server.ts');
  const { readExamples } = await import('../http/read-examples.ts');
  const { createGraphiqlPage } = await import('../http/graphiql-page.ts');
  const { makeExample } = await import('../http/make-example.ts');
  const { planDocuments } = await import('../http/plan-documents.ts');
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
  return { createServer, planDocuments, documents, trust, pages };
}

async function readTrust(settings: Settings, api: GraphQLSchema) {
  const { readTrustedDocuments } = await import('../http/trusted/read-trusted-documents.ts');
  const { trustDocuments } = await import('../http/trusted/trust-documents.ts');
  const { limitRules } = await import('../http/limits/limit-rules.ts');
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
  await sayWhenDone(
    prepareSchema(database, model),
    () => 'Constraints and indexes are there',
    'Making constraints and indexes',
  );
  if (seedDir === undefined) return;
  if (!(await isEmpty(database)) && !(await isUnfinished(database, [seedDir]))) return;
  await sayWhenDone(
    seedFiles(database, model, [seedDir], { by, reason, onProgress: createSayProgress() }),
    ({ entities, facts }) =>
      `Seeded ${count(entities.created, 'entity', 'entities')} and ${count(facts.created, 'fact', 'facts')}`,
    `Loading ${relative(process.cwd(), seedDir) || seedDir}`,
  );
}

/** Servers of a cluster may lag behind each other: nothing is kept there, nor where no version can be had. */
async function boundCache(
  database: Database,
  probe: ProbeVersion,
  { cacheBytes }: Settings,
): Promise<number> {
  if (cacheBytes === 0) return 0;
  const obstacle = (await isCluster(database))
    ? 'is on several servers'
    : await probe().then(
        () => undefined,
        () => 'does not tell when it was started (dbms.queryJmx)',
      );
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
