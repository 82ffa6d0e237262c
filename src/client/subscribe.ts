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

/**
 * The data of each message. After a lost connection it goes on behind the last message's cursor, which the document has to
 * ask for, and takes as `$after`; before the first message, behind the last change of when it began. Throws
 * ClientRequestError for what the server refuses, and where a connection is lost that cannot be resumed.
 */
export async function* subscribe(
  { url, token, lastCursor }: SubscribeOptions,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): AsyncGenerator<unknown, void, void> {
  const { createClient } = await import('graphql-ws');
  const isResumable = /\$after\b/.test(query);
  let after = variables.after ?? (isResumable ? await lastCursor() : undefined);
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const client = createClient({
      url: url.replace(/^http/, 'ws'),
      retryAttempts: 0,
      ...(token !== undefined && { connectionParams: { authorization: `Bearer ${token}` } }),
    });
    try {
      for await (const message of client.iterate({ query, variables: { ...variables, after } })) {
        const data = readMessage(message as Message);
        after = cursorIn(data) ?? after;
        pause = FIRST_PAUSE_MS;
        yield data;
      }
      return;
    } catch (error) {
      if (!isLost(error) || !isResumable || typeof after !== 'string') throw explain(error, url);
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

/** The cursor of the change that a message tells. */
function cursorIn(data: unknown): string | undefined {
  const [change] = Object.values((data ?? {}) as Record<string, { cursor?: unknown } | null>);
  return typeof change?.cursor === 'string' ? change.cursor : undefined;
}

/** The socket was closed, or could not be opened; not by a server that will have none of it. */
function isLost(error: unknown): boolean {
  if (Array.isArray(error) || error instanceof ClientRequestError) return false;
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code !== 'number' || code < REFUSALS;
}

/** From this number on, closing codes say that the client is at fault. */
const REFUSALS = 4_400;

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
