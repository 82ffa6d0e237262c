import neo4j, { type Session } from 'neo4j-driver';
import type { BenchOperation } from '../operations/operation.ts';
import { readDatabase } from './read-database.ts';

/** Runs an operation's own Cypher for one id; the list that it returns. */
export type RunCypher = (operation: BenchOperation, id: string) => Promise<readonly unknown[]>;

/** The driver at its best without batching: autocommit reads on sessions that are kept. */
export function openRawDriver(): RunCypher {
  const { uri, username, password } = readDatabase();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
  });
  const idle: Session[] = [];
  return async ({ cypher }, id) => {
    const session =
      idle.pop() ?? driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    const { records } = await session.run(cypher, { p: { id } });
    idle.push(session);
    return records[0]?.get(0);
  };
}
