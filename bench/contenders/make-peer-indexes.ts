import type { Driver } from 'neo4j-driver';
import { PEER_INDEXES } from './peer-schema.ts';

/** Makes the indexes that the peer needs and this server does not make; again, it makes none. */
export async function makePeerIndexes(driver: Driver): Promise<void> {
  for (const text of PEER_INDEXES) await driver.executeQuery(text, {}, { database: 'neo4j' });
}
