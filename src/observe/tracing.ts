import type { Span } from '@opentelemetry/api';
import type { DatabaseAddress } from '../database/connect.ts';
import type { SentStatement } from '../database/database-observer.ts';

/** An HTTP request as it comes. */
export interface IncomingRequest {
  readonly method: string;
  /** Without what stands behind a question mark: values of variables may. */
  readonly path: string;
  readonly scheme: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** What became of an HTTP request; `status` is undefined where the client went before its answer. */
export interface AnsweredRequest {
  readonly method: string;
  readonly route: string | undefined;
  readonly status: number | undefined;
}

/** What is known of an operation when it has its answer. */
export interface AnsweredOperation {
  /** Undefined where the document has none. */
  readonly type: string | undefined;
  readonly name: string | undefined;
  /** SHA-256 of its document. */
  readonly hash: string | undefined;
  /** Points that it has cost. */
  readonly cost: number | undefined;
  /** The code of an error that is the server's fault. */
  readonly fault: string | undefined;
}

/** Makes the spans of what is traced. Whoever asks it for one ends that. */
export interface Tracing {
  /** A request, as a part of what its header `traceparent` names. */
  beginRequest(request: IncomingRequest): Span;
  endRequest(span: Span, answered: AnsweredRequest): void;
  /** A GraphQL operation, as a part of its request. */
  beginOperation(request: Span): Span;
  endOperation(span: Span, answered: AnsweredOperation): void;
  /** A statement, as a part of the first operation that waits for it, linked with all; undefined where none is recorded. */
  beginStatement(statement: SentStatement, address: DatabaseAddress): Span | undefined;
  endStatement(span: Span, error: unknown): void;
  /** Sends what is left, in two seconds at most. */
  stop(): Promise<void>;
}
