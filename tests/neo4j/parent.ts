import { startNeo4j } from '../../src/neo4j/start-neo4j.ts';

/**
 * A parent to be killed: starts Neo4j on the folder and with the jars named as arguments, prints one
 * line of JSON with its address, and stays. SIGTERM stops it in order; Ctrl-C it does not heed.
 */
process.on('SIGINT', () => {});
const [dataDir = '', cacheDir = ''] = process.argv.slice(2);
const server = await startNeo4j({
  ...{ dataDir, cacheDir, env: process.env },
  ...{ port: 0, heap: '256m', pageCache: '32m' },
});
process.on('SIGTERM', async () => {
  await server.stop();
  process.exit(0);
});
console.log(JSON.stringify({ uri: server.uri, password: server.password, pid: server.pid }));
setInterval(() => {}, 60_000);
