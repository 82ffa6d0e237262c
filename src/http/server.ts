import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ChangeGraph } from '../change/change-graph.ts';
import type { ProbeVersion } from '../database/create-version-probe.ts';
import type { Check, Execute, ExecuteIn } from '../execute.ts';
import type { Metrics } from '../observe/create-metrics.ts';
import type { Tracing } from '../observe/tracing.ts';
import { createAdmission } from './admit-viewer.ts';
import { answerDirectly } from './answer-directly.ts';
import { createAnswerCache } from './cache/create-answer-cache.ts';
import { createApp } from './create-app.ts';
import { createAskOnce } from './create-ask-once.ts';
import { createMutate } from './create-mutate.ts';
import { createResolver } from './create-resolver.ts';
import { defineScalars } from './define-scalars.ts';
import type { IdentifyViewer } from './identify-viewer.ts';
import { type InputLimits, limitVariables } from './limits/limit-inputs.ts';
import type { OperationLimits } from './limits/limit-operations.ts';
import { limitRules } from './limits/limit-rules.ts';
import { listen } from './listen.ts';
import { createMask } from './mask-error.ts';
import { createRequestObserver } from './observe/create-request-observer.ts';
import { createTellOperation } from './observe/create-tell-operation.ts';
import { observeOperations } from './observe/observe-operations.ts';
import { serveMetrics } from './observe/serve-metrics.ts';
import { showCache, showSubscriptions, showTraffic } from './observe/show-gauges.ts';
import { refuseSubscriptions } from './refuse-subscriptions.ts';
import type { RequestContext } from './request-context.ts';
import { type SeedServing, serveSeeds } from './seeds/serve-seeds.ts';
import { serveGraphql } from './serve-graphql.ts';
import { serveHealth } from './serve-health.ts';
import { type Pages, servePages } from './serve-pages.ts';
import { settleAnswer } from './settle-answer.ts';
import { NO_APOLLO_ACCOUNT, staySilent } from './stay-silent.ts';
import { serveSubscriptions } from './subscriptions/serve-subscriptions.ts';
import type { ChangeWatch } from './subscriptions/watch-changes.ts';
import { createClientOf } from './traffic/client-of.ts';
import { limitTraffic } from './traffic/limit-traffic.ts';
import { createBudgets } from './traffic/point-budget.ts';
import { shedLoad } from './traffic/shed-load.ts';
import { tellCost } from './traffic/tell-cost.ts';
import { Turnstile, type TurnstileLimits } from './traffic/turnstile.ts';
import { documentStore, textStore } from './trusted/apollo-stores.ts';
import { requireTrusted } from './trusted/require-trusted.ts';
import type { Trust } from './trusted/trust-documents.ts';

/** What the server needs to know. */
export interface ServerOptions {
  /** The public schema, from `buildApi`. Its scalars get their checks here. */
  readonly api: GraphQLSchema;
  readonly execute: Execute;
  readonly executeIn: ExecuteIn;
  readonly check: Check;
  readonly change: ChangeGraph;
  /** Takes seed files; undefined where none are taken. */
  readonly seeding: Pick<SeedServing, 'database' | 'model'> | undefined;
  readonly watch: ChangeWatch;
  /** Tells the database's version, to see whether stored answers still hold. */
  readonly probe: ProbeVersion;
  /** The cursor of `changes` at the change of that number. */
  readonly cursorAt: (number: number) => string;
  readonly identify: IdentifyViewer;
  /** Whether whoever reaches the server may read. */
  readonly reading: 'open' | 'closed';
  /** Resolves when the database answers a query. */
  readonly askDatabase: () => Promise<unknown>;
  readonly limits: OperationLimits &
    InputLimits &
    TurnstileLimits & {
      readonly maxRows: number;
      readonly ratePoints: number;
      readonly maxBodyBytes: number;
      readonly operationTimeoutMs: number;
      readonly changeTimeoutMs: number;
      readonly maxSubscriptions: number;
      readonly maxSubscriptionsPerSocket: number;
      readonly maxSeedBytes: number;
      readonly cacheBytes: number;
      /** An operation that takes longer, in milliseconds, is logged as slow. */
      readonly slowOperationMs: number;
    };
  /** The address that it listens on. */
  readonly host: string;
  /** Names of hosts that requests may be made for on loopback, beside those of this machine. */
  readonly allowedHosts: readonly string[];
  /** Proxies whose word on where a request comes from counts. */
  readonly trustedProxies: readonly string[];
  /** Web origins whose scripts may read answers. */
  readonly corsOrigins: readonly string[];
  /** Names of what not everybody may read: errors do not suggest them. */
  readonly guarded: ReadonlySet<string>;
  /** Whether clients may read the schema. Without it, errors suggest no names either. */
  readonly introspection: boolean;
  readonly pages: Pages;
  /** Documents that clients may name instead of sending them. */
  readonly trust: Trust;
  /** Which documents are answered. */
  readonly documents: 'any' | 'trusted';
  readonly log: Logger;
  /** What the server measures, and what of the database was put there before. */
  readonly metrics: Metrics;
  /** Undefined where traces go nowhere. */
  readonly tracing: Tracing | undefined;
}

/** A server that is ready to listen. */
export interface HttpServer {
  /** Listens, and tells the address: `http://127.0.0.1:4000`. StartError when it cannot. */
  listen(port: number): Promise<string>;
  /** Takes no more requests, and resolves when those begun are answered, after 10 s at the latest. */
  stop(): Promise<void>;
}

/** How often connections without a request are closed while the server ends, in milliseconds. */
const LEAVE_MS = 100;

/** Builds the HTTP server: `/graphql`, the pages for people, and health. */
export async function createServer(options: ServerOptions): Promise<HttpServer> {
  const { api, execute, change, limits, introspection, trust, log } = options;
  const mask = createMask({ log, guarded: options.guarded, ...limits });
  const { corsOrigins, allowedHosts, host, metrics, tracing } = options;
  const observer = createRequestObserver(metrics, tracing);
  const tellOperation = createTellOperation({ metrics, log, ...limits });
  const app = await createApp({ ...limits, corsOrigins, allowedHosts, mask, observer, host });

  defineScalars(api);
  const askOnce = createAskOnce(execute, limits.operationTimeoutMs);
  const apollo = new ApolloServer<RequestContext>({
    schema: api,
    fieldResolver: createResolver(askOnce, createMutate(change, options, limits)),
    parseOptions: { maxLexicalTokens: limits.maxTokens },
    validationRules: limitRules(limits),
    validationOptions: { maxErrors: 5 },
    formatError: mask,
    // In the order they act.
    plugins: [
      ...staySilent,
      refuseSubscriptions,
      limitVariables(limits),
      answerDirectly(askOnce),
      settleAnswer,
      tellCost(limits.maxRows),
      observeOperations({ tellOperation, observer, tracing }),
      fastifyApolloDrainPlugin(app),
    ],
    apollo: NO_APOLLO_ACCOUNT,
    csrfPrevention: true,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: trust.texts.size > 0 && { cache: textStore(trust) },
    documentStore: documentStore(trust),
    stopOnTerminationSignals: false,
    logger: log,
  });
  await apollo.start();
  const clientOf = createClientOf(options.trustedProxies);
  const budgets = createBudgets(limits.ratePoints);
  const observing = { observer, tellOperation };
  const shared = { ...limits, ...options, ...observing, mask, clientOf, budgets };
  const subscriptions = serveSubscriptions(app.server, shared);
  const admission = createAdmission(options.identify, options.reading);
  const turnstile = new Turnstile(limits);
  const traffic = limitTraffic({ admission, clientOf, budgets, turnstile });
  shedLoad(app.server, { turnstile, clientOf, count: observer.count });

  const cache = createAnswerCache({ ...options, ...limits, admission });
  showCache(metrics, cache);
  showTraffic(metrics, turnstile);
  showSubscriptions(metrics, subscriptions);
  serveMetrics(app, admission, metrics);
  const trusted = requireTrusted(options);
  await serveGraphql(app, { apollo, admission, traffic, trusted, cache, observer });
  if (options.seeding) await serveSeeds(app, { ...options.seeding, ...limits, admission, mask });
  servePages(app, options.pages);
  serveHealth(app, options.askDatabase);

  return {
    listen: (port) => listen(app, host, port),
    stop: async () => {
      // A client keeps its connection when its last request is answered, and is not to be waited for.
      const leaving = setInterval(() => app.server.closeIdleConnections(), LEAVE_MS);
      try {
        await subscriptions.stop();
        await apollo.stop();
      } finally {
        clearInterval(leaving);
      }
    },
  };
}
