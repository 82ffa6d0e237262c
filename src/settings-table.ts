import {
  folder,
  folders,
  hosts,
  httpUrl,
  memorySize,
  neo4jUri,
  oneOf,
  origins,
  path,
  proxies,
  ratio,
  secret,
  secureUrl,
  text,
  wholeNumber,
} from './setting-readers.ts';

/** One row of the table of settings; `T` is what its text becomes. */
export interface Setting<T> {
  /** Name of the environment variable. */
  readonly name: string;
  /** The flag without `--`. Only what people change from start to start has one; secrets never. */
  readonly flag?: string;
  /** What holds when nothing is set, as people would write it. */
  readonly default?: string;
  /** How a default that depends on other things is described; `readSettings` works it out. */
  readonly usually?: string;
  /** What `--help` and the README say: meaning and unit. */
  readonly meaning: string;
  /** Text to value; throws an Error that says what was expected. */
  readonly read: (text: string, cwd: string) => T;
}

const STUDIO = 'https://studio.apollographql.com';

/** The flags of settings that each command goes by. */
export const FLAGS_OF = {
  start: ['port', 'host', 'data', 'schema', 'seed', 'reading'],
  seed: ['data', 'schema', 'seed', 'by', 'reason', 'on-error', 'rejects', 'url'],
  export: ['data', 'schema'],
  check: ['data', 'schema'],
  backup: ['data', 'schema'],
  restore: ['data', 'schema'],
  printApi: ['schema'],
} as const;

/** Every setting, by its key in `Settings`; `--help` and the README's table are printed from here. */
export const SETTINGS = {
  port: {
    name: 'PORT',
    flag: 'port',
    default: '4000',
    meaning: 'TCP port of the GraphQL server; 0 takes any free one',
    read: wholeNumber(0, 65_535),
  },
  host: {
    name: 'HOST',
    flag: 'host',
    default: '127.0.0.1',
    meaning: 'Address the GraphQL server listens on',
    read: text,
  },
  dataDir: {
    name: 'DATA_DIR',
    flag: 'data',
    usually: '.data/<model>',
    meaning: "Folder of the embedded Neo4j's files, its password and its logs",
    read: path,
  },
  schemaDir: {
    name: 'SCHEMA_DIR',
    flag: 'schema',
    default: 'schema',
    meaning: 'Folder of the model: GraphQL SDL files',
    read: folder,
  },
  seedDir: {
    name: 'SEED_DIR',
    flag: 'seed',
    usually: 'seed',
    meaning:
      'Folder loaded into an empty database, or `none`; `seed` is looked for beside the schema folder',
    read: (value, cwd) => (value === 'none' ? undefined : folder(value, cwd)),
  } as Setting<string | undefined>,
  by: {
    name: 'SEED_BY',
    flag: 'by',
    meaning: 'Who it is that seeds, for the history of what is changed; nobody unless it is said',
    read: text,
  } as Setting<string | undefined>,
  reason: {
    name: 'SEED_REASON',
    flag: 'reason',
    usually: 'the files and folders',
    meaning: 'Why something is seeded, for the history of what is changed',
    read: text,
  } as Setting<string | undefined>,
  onError: {
    name: 'SEED_ON_ERROR',
    flag: 'on-error',
    default: 'stop',
    meaning:
      'What a mistake in a seed does: `stop`, so that nothing is written, or `skip`, to write the rest',
    read: oneOf('stop', 'skip'),
  },
  rejects: {
    name: 'SEED_REJECTS',
    flag: 'rejects',
    default: 'rejects.jsonl',
    meaning: 'File for what `--on-error skip` leaves out',
    read: path,
  },
  seedUrl: {
    name: 'SEED_URL',
    flag: 'url',
    meaning:
      'Server that `npm run seed` sends the files to, in place of writing to a database itself',
    read: secureUrl,
  },
  chokepointKey: {
    name: 'CHOKEPOINT_KEY',
    meaning: 'Key or JWT that `npm run seed -- --url` and the examples send',
    read: text,
  },
  neo4jUri: {
    name: 'NEO4J_URI',
    meaning:
      'A Neo4j of your own (`neo4j://`, `neo4j+s://`, `bolt://` …) in place of the embedded one',
    read: neo4jUri,
  },
  neo4jUsername: {
    name: 'NEO4J_USERNAME',
    default: 'neo4j',
    meaning: 'User at NEO4J_URI',
    read: text,
  },
  neo4jPassword: {
    name: 'NEO4J_PASSWORD',
    meaning: 'Password at NEO4J_URI; the embedded server has one of its own',
    read: text,
  },
  neo4jDatabase: {
    name: 'NEO4J_DATABASE',
    default: 'neo4j',
    meaning: 'Name of the database',
    read: text,
  },
  neo4jPort: {
    name: 'NEO4J_PORT',
    default: '7687',
    meaning: 'Bolt port of the embedded Neo4j; a free one is taken when it is in use',
    read: wholeNumber(1, 65_535),
  },
  neo4jHeap: {
    name: 'NEO4J_HEAP',
    default: '1g',
    meaning: 'Java heap of the embedded Neo4j',
    read: memorySize,
  },
  neo4jPageCache: {
    name: 'NEO4J_PAGECACHE',
    default: '512m',
    meaning: 'Page cache of the embedded Neo4j',
    read: memorySize,
  },
  javaHome: {
    name: 'JAVA_HOME',
    meaning: 'Java that runs the embedded Neo4j, 21 or newer; otherwise one is looked for',
    read: text,
  },
  javaFolders: {
    name: 'JAVA_FOLDERS',
    usually: '/usr/lib/jvm …',
    meaning:
      'Folders that hold Javas, separated by colons; looked through beside PATH when JAVA_HOME has none that fits',
    read: folders,
  },
  cacheDir: {
    name: 'CACHE_DIR',
    usually: '~/.cache/chokepoint',
    meaning: 'Folder where the jars of the embedded Neo4j are kept, for all checkouts together',
    read: path,
  },
  logLevel: {
    name: 'LOG_LEVEL',
    default: 'info',
    meaning: '`fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`',
    read: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  },
  slowOperationMs: {
    name: 'SLOW_OPERATION_MS',
    default: '1000',
    meaning:
      'An operation that takes so long is logged as slow, at the level `info`, in milliseconds',
    read: wholeNumber(0, 600_000),
  },
  otlpEndpoint: {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    meaning:
      'OpenTelemetry collector that takes traces by OTLP over HTTP, at `/v1/traces`; without it there are none',
    read: httpUrl,
  },
  otlpTracesEndpoint: {
    name: 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    meaning: 'The whole address for traces, in place of the one above',
    read: httpUrl,
  },
  otlpServiceName: {
    name: 'OTEL_SERVICE_NAME',
    default: 'chokepoint',
    meaning: 'Name of this server in traces',
    read: text,
  },
  tracesSampler: {
    name: 'OTEL_TRACES_SAMPLER',
    default: 'parentbased_always_on',
    meaning:
      '`always_on`, `always_off`, `traceidratio`, or `parentbased_` and one of them, which does as the client does',
    read: oneOf(
      'always_on',
      'always_off',
      'traceidratio',
      'parentbased_always_on',
      'parentbased_always_off',
      'parentbased_traceidratio',
    ),
  },
  tracesSamplerRatio: {
    name: 'OTEL_TRACES_SAMPLER_ARG',
    default: '1',
    meaning: 'The part of all traces that `traceidratio` takes, from 0 to 1',
    read: ratio,
  },
  keyFile: {
    name: 'KEY_FILE',
    usually: '<data folder>/keys.json',
    meaning: 'File with the API keys; it is made, with one of the role admin, where there is none',
    read: path,
  },
  reading: {
    name: 'READING',
    flag: 'reading',
    usually: 'open on loopback',
    meaning: '`open`: whoever reaches the server may read; `closed`: only with a key or token',
    read: oneOf('open', 'closed'),
  },
  jwtSecret: {
    name: 'JWT_SECRET',
    meaning: 'JWTs signed with this secret count; their claim `role` is reader, editor or admin',
    read: secret,
  },
  jwksUrl: {
    name: 'JWKS_URL',
    meaning: 'JWTs signed with a key of this key set count; it takes the place of JWT_SECRET',
    read: secureUrl,
  },
  jwtAudience: {
    name: 'JWT_AUDIENCE',
    meaning: 'Whom JWTs must be for; anybody unless it is said',
    read: text,
  },
  jwtIssuer: {
    name: 'JWT_ISSUER',
    meaning: 'Who must have issued JWTs; anybody unless it is said',
    read: text,
  },
  corsOrigins: {
    name: 'CORS_ORIGINS',
    default: STUDIO,
    meaning: 'Web origins that may call the API from a browser, separated by commas, or `none`',
    read: origins,
  },
  allowedHosts: {
    name: 'ALLOWED_HOSTS',
    default: 'none',
    meaning: 'Names by which a server on loopback may be asked, such as that of a proxy, or `none`',
    read: hosts,
  },
  trustedProxies: {
    name: 'TRUSTED_PROXIES',
    default: 'none',
    meaning:
      "Proxies whose `X-Forwarded-For` tells a client's address: addresses, networks such as `10.0.0.0/8`, or `loopback`, separated by commas, or `none`",
    read: proxies,
  },
  maxBodyBytes: {
    name: 'MAX_BODY_BYTES',
    default: '1000000',
    meaning: 'Largest request body, in bytes',
    read: wholeNumber(1_000, 1_000_000_000),
  },
  maxSeedBytes: {
    name: 'MAX_SEED_BYTES',
    default: '1000000000',
    meaning: 'Most bytes of the files of one `npm run seed -- --url`',
    read: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  },
  maxTokens: {
    name: 'MAX_TOKENS',
    default: '2000',
    meaning: 'Most tokens in a document',
    read: wholeNumber(1, 1_000_000),
  },
  maxDepth: {
    name: 'MAX_DEPTH',
    default: '25',
    meaning: 'Deepest nesting of fields in an operation',
    read: wholeNumber(1, 1_000),
  },
  maxAliases: {
    name: 'MAX_ALIASES',
    default: '30',
    meaning: 'Most aliases in an operation',
    read: wholeNumber(0, 10_000),
  },
  maxRootFields: {
    name: 'MAX_ROOT_FIELDS',
    default: '20',
    meaning: 'Most root fields in an operation',
    read: wholeNumber(1, 10_000),
  },
  maxDirectives: {
    name: 'MAX_DIRECTIVES',
    default: '50',
    meaning: 'Most directives in an operation',
    read: wholeNumber(0, 10_000),
  },
  maxRows: {
    name: 'MAX_ROWS',
    // Four lists in each other with default pages; the driver needs 2 s of processor time for as many.
    default: '200000',
    meaning: 'Most rows an operation could return: page sizes multiplied as they nest',
    read: wholeNumber(1, 100_000_000),
  },
  maxSubqueries: {
    name: 'MAX_SUBQUERIES',
    default: '80',
    meaning: 'Most lists and single things that an operation leads to, in all types together',
    read: wholeNumber(1, 10_000),
  },
  maxSubqueryDepth: {
    name: 'MAX_SUBQUERY_DEPTH',
    default: '10',
    meaning: 'Most lists and single things that lie in each other, filters included',
    read: wholeNumber(1, 25),
  },
  maxFilterConditions: {
    name: 'MAX_FILTER_CONDITIONS',
    default: '30',
    meaning: 'Most conditions in a filter',
    read: wholeNumber(1, 10_000),
  },
  maxInputDepth: {
    name: 'MAX_INPUT_DEPTH',
    default: '20',
    meaning: 'Deepest nesting of objects and lists in an argument or a variable',
    read: wholeNumber(1, 100),
  },
  maxInputValues: {
    name: 'MAX_INPUT_VALUES',
    default: '10000',
    meaning: 'Most values in the lists and objects of a variable',
    read: wholeNumber(100, 10_000_000),
  },
  maxSubscriptions: {
    name: 'MAX_SUBSCRIPTIONS',
    default: '1000',
    meaning: 'Most subscriptions at a time, of all clients; also most WebSockets',
    read: wholeNumber(0, 100_000),
  },
  maxSubscriptionsPerSocket: {
    name: 'MAX_SUBSCRIPTIONS_PER_SOCKET',
    default: '100',
    meaning: 'Most subscriptions at a time over one WebSocket',
    read: wholeNumber(0, 100_000),
  },
  ratePoints: {
    name: 'RATE_POINTS',
    // What 32 clients that never pause get of the quickest nested reads on two cores, four times over. What is asked at
    // a time is bounded more narrowly, and a server for the public may have a lower one.
    default: '1000000000',
    meaning:
      'Points that a client may spend in a minute: each request costs one, and one more for each row that it could return',
    read: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  },
  maxOperations: {
    name: 'MAX_OPERATIONS',
    default: '256',
    meaning:
      'Most operations that run at a time; fewer do while they are slow, and one client has at most three quarters of them',
    read: wholeNumber(1, 100_000),
  },
  maxOperationsPerClient: {
    name: 'MAX_OPERATIONS_PER_CLIENT',
    default: '512',
    meaning: 'Most operations of one client at a time, those included that wait',
    read: wholeNumber(1, 100_000),
  },
  maxWaiting: {
    name: 'MAX_WAITING',
    default: '1000',
    meaning: 'Most operations that wait for their turn',
    read: wholeNumber(0, 1_000_000),
  },
  maxWaitMs: {
    name: 'MAX_WAIT_MS',
    default: '400',
    meaning: 'Longest time an operation waits for its turn, in milliseconds',
    read: wholeNumber(1, 60_000),
  },
  maxBatch: {
    name: 'MAX_BATCH',
    default: '64',
    meaning: 'Most requests of one kind that go to the database together; 1 sends each alone',
    read: wholeNumber(1, 1_000),
  },
  trustedDocuments: {
    name: 'TRUSTED_DOCUMENTS',
    default: 'none',
    meaning:
      'Documents that clients may name by hash: a folder of `.graphql` files, a JSON manifest, or `none`',
    read: (value, cwd) => (value === 'none' ? undefined : path(value, cwd)),
  } as Setting<string | undefined>,
  documents: {
    name: 'DOCUMENTS',
    default: 'any',
    meaning: '`any`: whatever fits the limits is answered; `trusted`: only trusted documents are',
    read: oneOf('any', 'trusted'),
  },
  cacheBytes: {
    name: 'CACHE_BYTES',
    default: '64000000',
    meaning:
      'Most bytes of answers that are kept until something is written; 0 keeps none, as on clusters',
    read: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  },
  operationTimeoutMs: {
    name: 'OPERATION_TIMEOUT_MS',
    default: '5000',
    meaning: 'Longest time for an operation, in milliseconds; its transaction is ended as well',
    read: wholeNumber(10, 600_000),
  },
  changeTimeoutMs: {
    name: 'CHANGE_TIMEOUT_MS',
    default: '30000',
    meaning: 'Longest time for a change, in milliseconds, with the time it waits for others',
    read: wholeNumber(100, 600_000),
  },
} as const satisfies Record<string, Setting<unknown>>;

/** A key in `Settings`. */
type SettingKey = keyof typeof SETTINGS;

const OF_EMBEDDED: readonly SettingKey[] = [
  'neo4jPort',
  'neo4jHeap',
  'neo4jPageCache',
  'javaHome',
  'javaFolders',
  'cacheDir',
];

const OF_DATABASES: readonly SettingKey[] = [
  'neo4jUri',
  'neo4jUsername',
  'neo4jPassword',
  'neo4jDatabase',
  ...OF_EMBEDDED,
];

/** The settings without a flag that each command goes by; a server goes by all of them. */
export const OTHERS_OF: Readonly<
  Record<Exclude<keyof typeof FLAGS_OF, 'start'>, readonly SettingKey[]>
> = {
  seed: ['chokepointKey', ...OF_DATABASES],
  export: OF_DATABASES,
  check: OF_DATABASES,
  backup: OF_EMBEDDED,
  restore: OF_EMBEDDED,
  printApi: [],
};
