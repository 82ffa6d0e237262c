import { type AnswerError, ClientRequestError } from './client-request-error.ts';

/** Where a subscription is asked for, as whom, and where it begins. */
export interface SubscribeOptions {
  /** Address of the API: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  readonly token: string | undefined;
  /** The cursor of the last change there is; undefined where there is none yet. */
  readonly lastCursor: () => Promise<string | undefined>;
}

/** First pause before a lost connection is opened again, in milliseconds; it doubles up to the longest. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/** So often in a row a server may be too late: what it is asked for may take too long always. */
const MOST_LATE = 5;

/**
 * The data of each message. After a lost connection, and while the server cannot answer, it goes on behind the last message's
 * cursor, which the document has to ask for, and takes as `$after`; before the first message, behind the last change of when
 * it began. Throws ClientRequestError for what the server refuses, where a connection is lost that cannot be resumed,
 * and for a document that takes `$after` without asking for `cursor`.
 */
export async function* subscribe(
  { url, token, lastCursor }: SubscribeOptions,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): AsyncGenerator<unknown, void, void> {
  const { createClient } = await import('graphql-ws');
  const isResumable = /\$after\b/.test(query);
  let after = variables.after ?? (isResumable ? await lastCursor() : undefined);
  let late = 0;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const client = createClient({
      url: url.replace(/^http/, 'ws'),
      retryAttempts: 0,
      ...(token !== undefined && { connectionParams: { authorization: `Bearer ${token}` } }),
    });
    try {
      for await (const message of client.iterate({ query, variables: { ...variables, after } })) {
        const data = readMessage(message as Message);
        if (isResumable) after = requireCursor(data);
        pause = FIRST_PAUSE_MS;
        late = 0;
        yield data;
      }
      return;
    } catch (error) {
      if (isLate(error)) late += 1;
      const passes = isPassing(error) && late <= MOST_LATE;
      if (!passes || !isResumable || typeof after !== 'string') throw explain(error, url);
    } finally {
      await client.dispose();
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function readMessage({ data, errors }: Message): unknown {
  if (errors) throw refusal(errors);
  return data;
}

interface Message {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

/** The cursor of the change that a message tells. Without it the same would be told again after a lost connection. */
function requireCursor(data: unknown): string {
  const [change] = Object.values((data ?? {}) as Record<string, { cursor?: unknown } | null>);
  if (typeof change?.cursor === 'string') return change.cursor;
  throw new ClientRequestError(
    'The subscription takes $after, so that it can go on after a lost connection, but its messages have no cursor to go on from: select `cursor` beside `node`, by this name.',
  );
}

/** The socket was closed or could not be opened, or the server cannot answer now: the same may be answered later. */
function isPassing(error: unknown): boolean {
  if (error instanceof ClientRequestError) return false;
  if (Array.isArray(error)) return error.every((one) => PASSING.includes(codeOf(one)));
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code !== 'number' || code < REFUSALS || code >= FAULTS;
}

function isLate(error: unknown): boolean {
  return Array.isArray(error) && error.some((one) => codeOf(one) === 'TIMEOUT');
}

function codeOf({ extensions }: AnswerError): string {
  return extensions?.code ?? '';
}

/** Codes of errors that are no refusals. */
const PASSING: readonly string[] = ['OVERLOADED', 'RATE_LIMIT', 'SERVICE_UNAVAILABLE', 'TIMEOUT'];

/** From the one number on closing codes say that the client is at fault, from the other that the server is. */
const REFUSALS = 4_400;
const FAULTS = 4_500;

function explain(error: unknown, url: string): ClientRequestError {
  if (error instanceof ClientRequestError) return error;
  if (Array.isArray(error)) return refusal(error as readonly AnswerError[]);
  const { reason } = (error ?? {}) as { readonly reason?: unknown };
  const why = typeof reason === 'string' && reason !== '' ? `: ${reason}` : '';
  return new ClientRequestError(`The connection to ${url} was lost${why}`, { cause: error });
}

function refusal(errors: readonly AnswerError[]): ClientRequestError {
  return new ClientRequestError(errors.map(({ message }) => message).join('\n'), { errors });
}
