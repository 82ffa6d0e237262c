import { type ASTNode, GraphQLError } from 'graphql';
import { printTable } from './print-table.ts';

/**
 * Every code an answer can carry in `errors[].extensions.code`, with its HTTP status and what it
 * means. The README's table is made from this one. Codes that Apollo Server sets itself stand here
 * too, so that the table is whole.
 */
export const ERROR_CODES = {
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'The document does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'The document has no operation of that name, or several and none was named.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    meaning: 'This server has no trusted documents (`TRUSTED_DOCUMENTS`): send the whole document.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    meaning: 'No trusted document has that hash or id: send the whole document.',
  },
  BAD_REQUEST: { status: 400, meaning: 'The HTTP request is not a GraphQL request.' },
  UNAUTHENTICATED: {
    status: 401,
    meaning:
      'The header `authorization` proves nothing, or reading is closed to whoever shows none.',
  },
  FORBIDDEN: { status: 403, meaning: 'The role of the key or token does not suffice.' },
  BAD_USER_INPUT: {
    status: 400,
    meaning: 'A variable or an argument has a value that is not allowed.',
  },
  UNKNOWN_ID: { status: 400, meaning: 'An argument names by its id what is not there.' },
  INVALID_CURSOR: {
    status: 400,
    meaning: 'The cursor was not made by this field under this order.',
  },
  AMBIGUOUS_NAME: {
    status: 400,
    meaning: 'Several entities bear the name; `extensions.candidates` lists them.',
  },
  TOKEN_LIMIT: { status: 400, meaning: 'The document has too many tokens.' },
  DEPTH_LIMIT: { status: 400, meaning: 'The operation nests too deeply.' },
  ALIAS_LIMIT: { status: 400, meaning: 'The operation has too many aliases.' },
  ROOT_FIELD_LIMIT: { status: 400, meaning: 'The operation has too many root fields.' },
  DIRECTIVE_LIMIT: { status: 400, meaning: 'The operation has too many directives.' },
  SUBSCRIPTION_LIMIT: {
    status: 429,
    meaning: 'The WebSocket has as many subscriptions as one may have.',
  },
  LIST_LIMIT: {
    status: 400,
    meaning:
      'The operation could return too many rows, since page sizes multiply as they nest, or reads too much of the schema.',
  },
  SUBQUERY_LIMIT: {
    status: 400,
    meaning: 'The operation leads to too many lists and things, or to too many in a row.',
  },
  FILTER_LIMIT: { status: 400, meaning: 'A filter has too many conditions or nests too deeply.' },
  RATE_LIMIT: {
    status: 429,
    meaning:
      'The client has spent its points of this minute; `Retry-After` says when it has new ones.',
  },
  UNTRUSTED_DOCUMENT: {
    status: 403,
    meaning: 'This server answers trusted documents alone (`DOCUMENTS`).',
  },
  BODY_LIMIT: { status: 413, meaning: 'The request body is too large.' },
  TIMEOUT: { status: 504, meaning: 'The operation took too long and was ended.' },
  MODEL_CHANGED: {
    status: 503,
    meaning: 'The graph has things of types that came into the model after the server started.',
  },
  OVERLOADED: {
    status: 503,
    meaning: 'There is more to do than can be done in time. Try again after `Retry-After` seconds.',
  },
  SERVICE_UNAVAILABLE: {
    status: 503,
    meaning:
      'The database cannot be reached, is held up by another program, or was lost before it said whether a change is written. Try again.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    meaning: 'A fault of ours. `extensions.logId` finds it in the server log.',
  },
} as const;

/** A key of ERROR_CODES. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** The table of codes in Markdown, as the README shows it. */
export function printErrorTable(): string {
  const rows = Object.entries(ERROR_CODES).map(([code, { status, meaning }]) => [
    `\`${code}\``,
    `${status}`,
    meaning,
  ]);
  return printTable(['code', 'HTTP status', 'meaning'], rows);
}

/** An error whose text may leave the server: it says what was wrong, where, and what is right. */
export class ClientError extends GraphQLError {
  constructor(
    code: ErrorCode,
    message: string,
    extensions: Record<string, unknown> = {},
    place: ErrorPlace = {},
  ) {
    super(message, { ...place, extensions: { ...extensions, code } });
    this.name = 'ClientError';
  }

  /** The same, of the field under this response key, or of what is below it already. */
  at(key: string, nodes: readonly ASTNode[] = []): ClientError {
    const { code, ...extensions } = this.extensions;
    const place = this.path
      ? { path: [key, ...this.path], nodes: this.nodes ?? nodes }
      : { path: [key], nodes };
    return new ClientError(code as ErrorCode, this.message, extensions, place);
  }
}

/** Where in an operation something is wrong: the path in the answer, and what stands in the document. */
interface ErrorPlace {
  readonly path?: readonly (string | number)[];
  readonly nodes?: readonly ASTNode[];
}

/** One mistake in a file that people write: the place, and what would be right. */
export interface Mistake {
  /** Path as the user named it, relative where possible. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  readonly text: string;
  /** The nearest name or id that would be right, which the text has, too. */
  readonly suggestion?: string | undefined;
}

/** Lists mistakes as `file:line:column  text`, one a line, in the order of the files. */
export function printMistakes(mistakes: readonly Mistake[]): string {
  return mistakes.map((m) => `${m.file}:${m.line}:${m.column}  ${m.text}`).join('\n');
}

/** The model in `schema/` is wrong; all mistakes together. */
export class ModelError extends Error {
  readonly mistakes: readonly Mistake[];
  constructor(mistakes: readonly Mistake[]) {
    super(`The model has ${count(mistakes.length, 'mistake')}:\n${printMistakes(mistakes)}`);
    this.name = 'ModelError';
    this.mistakes = mistakes;
  }
}

/** More than anybody reads in a terminal. */
const PRINTED_MISTAKES = 100;

/** Seed files are wrong; all mistakes together, and nothing was written. */
export class SeedError extends Error {
  readonly mistakes: readonly Mistake[];
  /** How many there are; `mistakes` are the first of them. */
  readonly total: number;
  constructor(mistakes: readonly Mistake[], total: number) {
    const printed = mistakes.slice(0, PRINTED_MISTAKES);
    const more = total - printed.length;
    super(
      `The seed has ${count(total, 'mistake')}; nothing was written:\n${printMistakes(printed)}` +
        (more === 0 ? '' : `\n… and ${more} more`),
    );
    this.name = 'SeedError';
    this.mistakes = mistakes;
    this.total = total;
  }
}

/** What went wrong in the database, in the words of the driver's code. */
export type DatabaseFault =
  | 'unavailable'
  | 'unsure'
  | 'locked'
  | 'timeout'
  | 'memory'
  | 'statement';

/** The database refused or could not answer; recognised by the driver's `code`, never by its text. */
export class DatabaseError extends Error {
  readonly fault: DatabaseFault;
  constructor(fault: DatabaseFault, message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'DatabaseError';
    this.fault = fault;
  }
}

/** Whether the database did not answer in time. */
export function isTimeout(error: unknown): boolean {
  return error instanceof DatabaseError && error.fault === 'timeout';
}

/** The program cannot start or go on as it was asked to: one sentence with the remedy, exit 1. */
export class StartError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StartError';
  }
}

/** Stops on a fault of ours; clients see "Internal server error" and a log id. */
export function invariant(condition: unknown, text: string): asserts condition {
  if (!condition) throw new Error(`Invariant: ${text}`);
}

function count(n: number, noun: string): string {
  return n === 1 ? `1 ${noun}` : `${n} ${noun}s`;
}
