import type { Span } from '@opentelemetry/api';

/** Whether a statement only reads. */
export type Access = 'read' | 'write';

/** One try of a statement, as it is sent. */
export interface SentStatement {
  readonly access: Access;
  /** Values travel beside it, so that it holds none of a client's. */
  readonly text: string;
  /** Rows of requests that go together; undefined for one that goes alone. */
  readonly batch: number | undefined;
  /** Spans of the requests that wait for it; undefined where nothing is traced. */
  readonly origins: readonly Span[] | undefined;
}

/** Is told how a try of a statement ended: with an error, or with its rows. */
export type EndStatement = (error?: unknown) => void;

/** Is told of what goes to a database. None of its methods may throw. */
export interface DatabaseObserver {
  /** A try of a statement begins. */
  begin(statement: SentStatement): EndStatement;
  /** A reading statement goes that so many requests wait for. */
  serve(requests: number): void;
  /** A request that waited for others to go with went after so many milliseconds. */
  waited(ms: number): void;
  /** A statement, or a transaction, is tried again. */
  retry(access: Access): void;
}
