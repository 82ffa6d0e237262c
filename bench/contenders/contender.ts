import type { LoadResult } from '../load/closed-loop.ts';
import type { BenchOperation } from '../operations/operation.ts';

/** Something that answers the operations, in a process of its own. */
export interface Contender {
  readonly name: ContenderName;
  /** The process that does the work beside Neo4j. */
  readonly pid: number;
  /** The answer for one id: the value that it has for it, without what wraps it. */
  ask(operation: BenchOperation, id: string): Promise<unknown>;
  /** So many clients in a closed loop for so many seconds. */
  load(operation: BenchOperation, ids: readonly string[], load: Load): Promise<LoadResult>;
  stop(): Promise<void>;
}

/** What a contender is called in options and in the report. */
export type ContenderName = 'peer' | OurName | 'driver' | 'driver over HTTP';

/** This server: as it is started, without kept answers, and then one statement a request as well. */
export type OurName = 'ours' | 'ours anew' | 'ours one by one';

/** How many clients ask at once, and for how long. */
export interface Load {
  readonly clients: number;
  readonly seconds: number;
}

/** Variables of a process. */
export type Environment = Readonly<Record<string, string>>;

/** Where the contenders find the database. */
export interface BenchDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}
