import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What neo4j.conf says beyond what never changes. */
export interface HomeOptions {
  /** TCP port on 127.0.0.1. */
  readonly port: number;
  /** Java's largest heap, such as `1g`. */
  readonly heap: string;
  /** Page cache, such as `512m`. */
  readonly pageCache: string;
}

/** Modules that Neo4j reaches into; a JVM without these flags refuses. */
export const JVM_MODULES = [
  '--add-modules=jdk.incubator.vector',
  '--enable-native-access=ALL-UNNAMED',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

/** With 1g, 700 plans of operations as of points left no room: 40 s of each minute went into collecting garbage. */
const KEPT_PLANS = 250;

/** Writes `conf/neo4j.conf` into Neo4j's home folder, anew at each start. */
export function writeNeo4jHome(home: string, options: HomeOptions): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  mkdirSync(join(home, 'logs'), { recursive: true });
  writeFileSync(join(home, 'conf/neo4j.conf'), printConfiguration(options));
}

function printConfiguration({ port, heap, pageCache }: HomeOptions): string {
  return `# Written anew at each start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false

server.memory.heap.max_size=${heap}
server.memory.pagecache.size=${pageCache}
# Plans that are kept; the default is 1000. One of a large operation takes half a megabyte and more.
server.memory.query_cache.per_db_cache_num_entries=${KEPT_PLANS}
${JVM_MODULES.map((flag) => `server.jvm.additional=${flag}`).join('\n')}

# Neo4j's own defaults are "for ever" and "all there is".
db.transaction.timeout=120s
db.transaction.monitor.check.interval=500ms
db.lock.acquisition.timeout=2s
db.memory.transaction.max=256m
db.shutdown_transaction_end_timeout=2s
# Waited out in full, twice, at every stop; 5s by default.
internal.server.bolt.thread_pool_shutdown_wait_time=500ms
# A sign of life on each connection; it tells the driver to give up one from which none has come for 4 s, as when the
# network swallows all that is sent.
server.bolt.connection_keep_alive=2s
server.bolt.connection_keep_alive_probes=2
server.bolt.connection_keep_alive_for_requests=ALL

# Half a GiB of empty log files otherwise.
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=1 days 256M
db.logs.query.enabled=OFF

# Nothing calls out.
dbms.usage_report.enabled=false
dbms.fleet_manager.enabled=false
server.fleet_discovery.enabled=false
`;
}
