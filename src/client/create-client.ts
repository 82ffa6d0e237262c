import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { type AnswerError, ClientRequestError } from './client-request-error.ts';
import { subscribe } from './subscribe.ts';

export { ClientRequestError };

/** Where a client asks, and as whom. */
export interface ClientOptions {
  /** Address of the API. Example: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Sent as `Authorization: Bearer …`. */
  readonly token?: string;
}

/** A document that knows the types of its answer and of its variables; plain text knows neither. */
export type Document<Data, Variables> = DocumentTypeDecoration<Data, Variables> & {
  toString(): string;
};

/** Variables may be left out where each of them may. */
type VariablesArgument<Variables> =
  Record<never, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/** Asks one server. */
export interface Client {
  /** The data of the answer; ClientRequestError where there is any error. */
  ask<Data, Variables>(
    document: Document<Data, Variables>,
    ...variables: VariablesArgument<Variables>
  ): Promise<Data>;
  /**
   * The data of each message of a subscription, over WebSocket. After a lost connection, or an outage of the server's database, it goes
   * on behind the last `cursor`, or behind what was there when it began, where the document takes `$after`; it then has to ask
   * for `cursor`. Throws ClientRequestError.
   */
  subscribe<Data, Variables>(
    document: Document<Data, Variables>,
    ...variables: VariablesArgument<Variables>
  ): AsyncGenerator<Data, void, void>;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

/** A client for pages and scripts: one POST a question, one WebSocket a subscription. */
export function createClient({ url, token }: ClientOptions): Client {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  async function askText(query: string, variables?: unknown): Promise<unknown> {
    const body = JSON.stringify({ query, variables });
    const { status, text } = await post(url, { method: 'POST', headers, body });
    const { data, errors = [] } = readAnswer(text, url, status);
    if (errors.length === 0) return data;
    const message = errors.map((error) => error.message).join('\n');
    throw new ClientRequestError(message, { errors, status });
  }

  async function lastCursor(): Promise<string | undefined> {
    const data = await askText('{ changes(last: 1) { edges { cursor } } }');
    const { changes } = data as { changes: { edges: readonly { cursor: string }[] } };
    return changes.edges[0]?.cursor;
  }

  return {
    async ask<Data, Variables>(
      document: Document<Data, Variables>,
      ...[variables]: VariablesArgument<Variables>
    ) {
      // The server holds the answer to the schema that the document's types were made from.
      return (await askText(document.toString(), variables)) as Data;
    },
    async *subscribe<Data, Variables>(
      document: Document<Data, Variables>,
      ...[variables]: VariablesArgument<Variables>
    ) {
      const messages = subscribe({ url, token, lastCursor }, document.toString(), {
        ...variables,
      });
      for await (const data of messages) yield data as Data;
    },
  };
}

async function post(url: string, request: RequestInit): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, request);
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    throw new ClientRequestError(`${url} cannot be reached`, { cause });
  }
}

function readAnswer(text: string, url: string, status: number): Answer {
  const answer = parseJson(text);
  if (typeof answer === 'object' && answer && ('data' in answer || 'errors' in answer)) {
    // By GraphQL over HTTP, what has one of these is an answer.
    return answer as Answer;
  }
  throw new ClientRequestError(`${url} answered ${status}, but not with GraphQL`, { status });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
