import type { Logger } from 'pino';
import type { Metrics } from '../../observe/create-metrics.ts';
import type { Viewer } from '../viewer.ts';
import { isFault, knownCode } from './known-code.ts';

/** An operation that was answered, without any value that its client gave it. */
export interface ToldOperation {
  /** `query`, `mutation` or `subscription`; undefined for a document that has none or is not known. */
  readonly type: string | undefined;
  /** As the client named it. */
  readonly name: string | undefined;
  /** SHA-256 of the document. */
  readonly hash: string | undefined;
  readonly ms: number;
  /** Points that it has cost; undefined where that is not known. */
  readonly cost: number | undefined;
  readonly viewer: Viewer;
  /** Undefined over WebSocket. */
  readonly status: number | undefined;
  readonly errors: readonly ToldError[];
  readonly traceId: string | undefined;
}

/** What is told of an error in an answer. */
export interface ToldError {
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Counts an operation, and logs it. */
export type TellOperation = (operation: ToldOperation) => void;

/** Where operations are told. */
export interface Telling {
  readonly metrics: Pick<Metrics, 'operations' | 'errors'>;
  readonly log: Logger;
  readonly slowOperationMs: number;
}

/**
 * One line for each operation: at `warn` when it failed by the server's fault, at `info` when it was slow, and at `debug`
 * otherwise, so that a server which is well says nothing.
 */
export function createTellOperation({ metrics, log, slowOperationMs }: Telling): TellOperation {
  return (operation) => {
    const codes = operation.errors.map(({ extensions }) => knownCode(extensions?.code));
    const outcome = outcomeOf(codes);
    metrics.operations.inc({ type: operation.type ?? 'unknown', outcome });
    for (const code of codes) metrics.errors.inc({ code });
    const level =
      outcome === 'failed' ? 'warn' : operation.ms >= slowOperationMs ? 'info' : 'debug';
    // Most are not logged, and cost nothing then.
    if (log.isLevelEnabled(level)) log[level](describe(operation, codes), MESSAGES[level]);
  };
}

const MESSAGES = {
  warn: 'an operation failed',
  info: 'an operation was slow',
  debug: 'an operation',
} as const;

function describe(operation: ToldOperation, codes: readonly string[]) {
  const { type, name, hash, ms, cost, viewer, status, errors, traceId } = operation;
  const logIds = errors.flatMap(({ extensions }) => extensions?.logId ?? []);
  return {
    operation: { type, name: shorten(name), hash },
    ms: Math.round(ms * 10) / 10,
    cost,
    viewer: { role: viewer.role, name: shorten(viewer.name) },
    status,
    ...(codes.length > 0 && { codes: [...new Set(codes)] }),
    ...(logIds.length > 0 && { logId: logIds[0] }),
    traceId,
  };
}

/** The name of an operation as it may stand in a log: without signs that steer a terminal, and not too long. */
export function shorten(name: string | undefined): string | undefined {
  return name?.slice(0, LONGEST_NAME).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '');
}

const LONGEST_NAME = 100;

function outcomeOf(codes: readonly string[]): 'ok' | 'refused' | 'failed' {
  if (codes.length === 0) return 'ok';
  return codes.some(isFault) ? 'failed' : 'refused';
}
