import { isPrepared } from '../database/prepare-schema.ts';
import { StartError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import type { StartedDatabase } from './start-database.ts';

/**
 * Throws a StartError where a running server works on the database by another form of the model: to prepare the
 * database for this one would take its indexes away. `command` is what to do again, in a word.
 */
export async function requireServedModel(
  { database, shared }: StartedDatabase,
  model: Model,
  command: 'check' | 'export' | 'seed',
): Promise<void> {
  if (!shared || (await isPrepared(database, model))) return;
  throw new StartError(
    `The server on this data knows the model as it was when it started: restart it (Ctrl-C, then npm start), and ${command} again.`,
  );
}
