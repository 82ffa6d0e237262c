import neo4j from 'neo4j-driver';
import type { BenchDatabase } from '../contenders/contender.ts';
import type { Question } from './operation.ts';

/** The ids to ask for, for each operation. Throws where the graph has none: it is too small. */
export async function sampleIds<T extends Question>(
  { uri, username, password }: BenchDatabase,
  operations: readonly T[],
): Promise<ReadonlyMap<T, readonly string[]>> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const samples = new Map<T, readonly string[]>();
    for (const operation of operations) {
      const { records } = await driver.executeQuery(operation.ids, {}, { database: 'neo4j' });
      const ids = records.map((record) => String(record.get(0)));
      if (ids.length === 0) throw new Error(`No node of the graph fits ${operation.name}`);
      samples.set(operation, ids);
    }
    return samples;
  } finally {
    await driver.close();
  }
}
