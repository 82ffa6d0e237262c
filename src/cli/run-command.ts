import { DatabaseError, ModelError, SeedError, StartError } from '../errors.ts';

/** Time for what the command leaves to end by itself. */
const LEAVE_MS = 500;

/**
 * Runs a command to its exit code. What its user can mend is told in a sentence; anything else is a
 * fault of ours and shows where it happened.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(isForUser(error) ? error.message : error);
    process.exitCode = 1;
  }
  // The driver keeps a socket open to whatever answers at NEO4J_URI and is no Neo4j.
  setTimeout(() => process.exit(), LEAVE_MS).unref();
}

function isForUser(error: unknown): error is Error {
  return [DatabaseError, ModelError, SeedError, StartError].some((kind) => error instanceof kind);
}
