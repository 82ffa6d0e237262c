import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive, type ProcessIdentity } from './process-identity.ts';

/** What a next parent has to know about the server on a data folder. */
export interface ServerRecord {
  readonly server: ProcessIdentity;
  readonly guard: ProcessIdentity | undefined;
  /** Bolt port on 127.0.0.1. */
  readonly port: number;
  /** What the server was started with; one that was started otherwise is not adopted. */
  readonly startedWith: string;
}

/** Writes the record, whole or not at all. */
export function writeServerRecord(path: string, record: ServerRecord): void {
  writeFileSync(`${path}.draft`, JSON.stringify(record), { mode: 0o600 });
  renameSync(`${path}.draft`, path);
}

/** The record of the last server; undefined when it was stopped in order. */
export function findServerRecord(path: string): ServerRecord | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ServerRecord;
  } catch {
    return undefined;
  }
}

/** Says that no server is left. */
export function removeServerRecord(path: string): void {
  rmSync(path, { force: true });
}

/** Says that no server is left, unless the one of the record lives: the next start is to adopt it. */
export function removeEndedRecord(path: string): void {
  const record = findServerRecord(path);
  if (record !== undefined && !isAlive(record.server)) removeServerRecord(path);
}
