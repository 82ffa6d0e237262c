import type { Logger } from 'pino';

/**
 * From now on an error that nothing caught, thrown or rejected, is one line of the log at the level fatal and the end of the
 * process, with exit code 1: nobody knows what state it has left. Neo4j ends soon after, or is adopted by the next start.
 */
export function endAtFaults(log: Logger): void {
  process.on('uncaughtException', (error) => {
    try {
      log.fatal({ err: error }, 'an error that nothing caught: the server ends');
    } finally {
      process.exit(1);
    }
  });
}
