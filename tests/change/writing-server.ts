import { afterAll, beforeAll } from 'vitest';
import { readModel } from '../../src/model/read-model.ts';
import { connect } from '../connect.ts';
import { type Answer, KEYS, startTestServer, type TestServer } from '../http/start-test-server.ts';
import { restoreArticle } from '../restore-article.ts';

/** What a mutation answers, as far as tests look at it. */
export interface Payload {
  readonly applied: boolean;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly retracted: number;
  readonly items: readonly {
    readonly status: string;
    readonly node: Readonly<Record<string, unknown>> | null;
  }[];
  readonly errors: readonly { readonly index: number; path: string[]; message: string }[];
}

/** A server over the article that may be written to; the article is as it was when the tests are done. */
export interface WritingServer {
  /** Its address: `http://127.0.0.1:<port>`. */
  url(): string;
  /** Asks with the key of that role; with none for `null`. */
  ask(query: string, variables?: Record<string, unknown>, role?: string | null): Promise<Answer>;
  /** A mutation of one field, with the whole of its payload; `node` is what is asked of nodes. */
  write(field: string, node?: string): Promise<Payload>;
}

/** Starts it for the tests of a file. */
export function useWritingServer(): WritingServer {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.stop();
    const database = await connect();
    await restoreArticle(database, await readModel('schema'));
    await database.close();
  });
  const ask: WritingServer['ask'] = (query, variables = {}, role = 'EDITOR') => {
    const key = KEYS.find((one) => one.role === role)?.key;
    return server.send({
      headers: {
        'content-type': 'application/json',
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
  };
  return {
    url: () => server.url,
    ask,
    async write(field, node = 'id') {
      const { data, errors } = await ask(`mutation {
  payload: ${field} {
    applied created updated unchanged retracted
    items { status node { __typename ${node} } }
    errors { index path message }
  }
}`);
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
      return (data as { payload: Payload }).payload;
    },
  };
}
