import neo4j from 'neo4j-driver';
import type { BenchOperation } from '../operations/operation.ts';
import { readDatabase } from './read-database.ts';

/** Runs an operation's own Cypher for one id; the list that it returns. */
export type RunCypher = (operation: BenchOperation, id: string) => Promise<readonly unknown[]>;

/** A session keeps all its results until it is closed, so it is closed now and then. */
const SESSION_READS = 100;

/** The driver at its best without batching: autocommit reads on sessions that are kept. */
export function openRawDriver(): RunCypher {
  const { uri, username, password } = readDatabase();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
  });
  const openSession = () => ({
    session: driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ }),
    reads: 0,
  });
  const idle: ReturnType<typeof openSession>[] = [];
  return async ({ cypher }, id) => {
    const taken = idle.pop() ?? openSession();
    const { records } = await taken.session.run(cypher, { p: { id } });
    taken.reads += 1;
    if (taken.reads < SESSION_READS) idle.push(taken);
    else void taken.session.close();
    return records[0]?.get(0);
  };
}
