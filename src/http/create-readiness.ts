import { DatabaseError, type DatabaseFault } from '../errors.ts';

/** Whether requests can be answered; if not, why, and since when that is known. */
export type Readiness =
  | { readonly status: 'ready' }
  | { readonly status: 'not ready'; readonly reason: string; readonly since: string };

/** In words that tell nothing of where the database is, or what it is. */
const REASONS: Readonly<Record<DatabaseFault, string>> = {
  unavailable: 'The database cannot be reached, or takes no queries.',
  unsure: 'The database cannot be reached, or takes no queries.',
  locked: 'The database holds queries up.',
  timeout: 'The database does not answer.',
  memory: 'The database has no memory left for a query.',
  statement: 'The database refuses a query.',
};

/**
 * Tells whether `askDatabase` resolves (it runs a query: a failed Neo4j keeps its port open). All who ask while a query
 * runs share it.
 */
export function createReadiness(askDatabase: () => Promise<unknown>): () => Promise<Readiness> {
  let since: string | undefined;
  let asking: Promise<Readiness> | undefined;
  const ask = async (): Promise<Readiness> => {
    const began = new Date().toISOString();
    try {
      await askDatabase();
      since = undefined;
      return { status: 'ready' };
    } catch (error) {
      since ??= began;
      const fault = error instanceof DatabaseError ? error.fault : 'unavailable';
      return { status: 'not ready', reason: REASONS[fault], since };
    }
  };
  return () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}
