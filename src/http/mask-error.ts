import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ClientError, DatabaseError, ERROR_CODES, type ErrorCode } from '../errors.ts';
import { countTokens } from './limits/count-tokens.ts';
import { unreadable } from './limits/limit-inputs.ts';
import { placeOfValue, placeOfVariable } from './place-of-value.ts';
import { withoutGuarded } from './without-guarded.ts';

/** What masking needs to know. */
export interface MaskOptions {
  readonly log: Logger;
  readonly maxTokens: number;
  readonly maxInputDepth: number;
  readonly operationTimeoutMs: number;
  /** Names that no message suggests. */
  readonly guarded: ReadonlySet<string>;
}

/** Apollo's shape of an error, and the error it was made from. */
export type MaskError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Codes, those of Apollo's own among them, that say what a client did wrong. */
const CLIENT_CODES: ReadonlySet<string> = new Set(
  Object.keys(ERROR_CODES).filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
);

/**
 * Apollo's `formatError`: what a client did wrong and a database that cannot answer are told; all
 * else becomes "Internal server error" with a `logId`, under which the log has the whole.
 */
export function createMask(options: MaskOptions): MaskError {
  const describeFault = createFaultTeller(options);
  return (formatted, error) => {
    const cause = findCause(error);
    const told = tellClient(formatted, error, options) ?? describeFault(cause);
    const { message, path, extensions } = told;
    return {
      ...formatted,
      message: shorten(withoutGuarded(message, options.guarded)),
      ...(path ? { path } : {}),
      ...(extensions ? { extensions } : {}),
    };
  };
}

/** Messages of graphql-js repeat what they refuse, which may be as long as a body may be. */
const LONGEST_MESSAGE = 1_000;

function shorten(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}…`;
}

/** The error that was thrown, under what graphql-js and Apollo have wrapped it in. */
function findCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

type Told = Pick<GraphQLFormattedError, 'message' | 'path' | 'extensions'>;

function tellClient(
  formatted: GraphQLFormattedError,
  error: unknown,
  { maxTokens, maxInputDepth }: MaskOptions,
): Told | undefined {
  const cause = findCause(error);
  if (cause instanceof ClientError) return cause.toJSON();
  const wrong = tellVariable(formatted, error);
  if (wrong) return wrong;
  const code = String(formatted.extensions?.code);
  if (code === 'GRAPHQL_PARSE_FAILED' && cause instanceof RangeError) {
    return unreadable(maxInputDepth).toJSON();
  }
  if (!(cause instanceof GraphQLError)) return undefined;
  if (code === 'GRAPHQL_PARSE_FAILED') {
    return tellTokens(cause.source?.body ?? '', maxTokens) ?? formatted;
  }
  if (formatted.extensions?.validationErrorCode === 'INTROSPECTION_DISABLED') {
    return new ClientError('GRAPHQL_VALIDATION_FAILED', NO_INTROSPECTION).toJSON();
  }
  if (cause.message === 'Validation aborted.') {
    return new ClientError('GRAPHQL_VALIDATION_FAILED', TOO_MANY_ALIKE).toJSON();
  }
  if (code === 'GRAPHQL_VALIDATION_FAILED') return tellPlace(formatted, cause);
  if (CLIENT_CODES.has(code)) return formatted;
  // graphql-js gives no code of its own; without a path it has not begun to execute, so that it is
  // the variables that are wrong.
  if (cause.path === undefined) {
    return { message: cause.message, extensions: { code: 'BAD_USER_INPUT' } };
  }
  return undefined;
}

/** A variable that is wrong is told with the place where it is used. What was thrown for its value may lie below. */
function tellVariable({ message }: GraphQLFormattedError, error: unknown): Told | undefined {
  const place = error instanceof GraphQLError ? placeOfVariable(error) : undefined;
  if (!place) return undefined;
  const { path, argument } = place;
  return { message, path, extensions: { code: 'BAD_USER_INPUT', argument: shorten(argument) } };
}

/** A value that is written out in the document is told with its place, as one in a variable is. */
function tellPlace(formatted: GraphQLFormattedError, cause: GraphQLError): Told {
  const place = placeOfValue(cause);
  if (place === undefined) return formatted;
  const { path, argument } = place;
  const extensions = { ...formatted.extensions, argument: shorten(argument) };
  return { ...formatted, path, extensions };
}

/** What graphql-js breaks off, it only says that it did. */
const TOO_MANY_ALIKE =
  'The document asks for the same fields so often that it was not compared to the end whether they agree: ask for each field once, and spread fewer fragments beside each other.';

const NO_INTROSPECTION =
  'Clients cannot read the schema of this server, since it runs in production: start it with --introspection to allow it.';

/** The parser stops at the limit; counting goes on to ten times of it, to say how far off it is. */
function tellTokens(document: string, most: number): Told | undefined {
  const count = countTokens(document, 10 * most);
  if (count <= most) return undefined;
  const found = `${count === 10 * most ? 'at least ' : ''}${count.toLocaleString('en')}`;
  return new ClientError(
    'TOKEN_LIMIT',
    `The document has ${found} tokens; at most ${most.toLocaleString('en')} are allowed ` +
      '(MAX_TOKENS): send values as variables, or split the document.',
  ).toJSON();
}

/** Tells what a fault of ours or of the database may tell, and logs each fault once. */
function createFaultTeller({ log, operationTimeoutMs }: MaskOptions): (fault: unknown) => Told {
  // One fault fails each root field of its operation.
  const known = new WeakMap<object, Told>();
  const tell = (fault: unknown): Told => {
    const logId = randomUUID();
    const kind = fault instanceof DatabaseError ? fault.fault : 'internal';
    switch (kind) {
      case 'unavailable':
        log.warn({ logId, err: fault }, 'the database cannot be reached');
        return say('SERVICE_UNAVAILABLE', 'The database cannot be reached. Try again.', logId);
      case 'unsure':
        log.warn({ logId, err: fault }, 'nobody knows whether a change is written');
        return say('SERVICE_UNAVAILABLE', UNSURE, logId);
      case 'locked':
        log.warn({ logId, err: fault }, 'another program holds what was to be changed');
        return say(
          'SERVICE_UNAVAILABLE',
          'Another program holds what is to be changed. Nothing is written: try again.',
          logId,
        );
      case 'timeout':
        log.warn({ logId, err: fault }, 'an operation took too long');
        return say(
          'TIMEOUT',
          `The operation took longer than ${operationTimeoutMs} ms and was ended ` +
            '(OPERATION_TIMEOUT_MS): ask for less, or filter by something that is indexed. Where it was only ' +
            'large, and asked for the first time, it may be quick in a minute.',
          logId,
        );
      case 'memory':
        log.warn({ logId, err: fault }, 'an operation needed too much memory');
        return say(
          'LIST_LIMIT',
          'The operation needs more memory than the database gives to one: ask for smaller pages.',
          logId,
        );
      case 'statement':
      case 'internal':
        log.error({ logId, err: fault }, 'internal error');
        return say('INTERNAL_SERVER_ERROR', 'Internal server error', logId);
    }
  };
  return (fault) => {
    if (typeof fault !== 'object' || fault === null) return tell(fault);
    const told = known.get(fault) ?? tell(fault);
    known.set(fault, told);
    return told;
  };
}

const UNSURE =
  'The database was lost before it said whether the change is written. It may have been written all the same: ' +
  'look at what is there, or send it again, which does nothing twice.';

function say(code: ErrorCode, message: string, logId: string): Told {
  return { message, extensions: { code, logId } };
}
