import { once } from 'node:events';
import { connect } from 'node:net';

/**
 * One kept connection to a server, for one request at a time. Plain sockets: Node's own HTTP client
 * takes as much of the machine as a server that is to be measured.
 */
export interface HttpConnection {
  /** Whether the server has closed it, or is about to. */
  readonly isClosed: boolean;
  /** Sends a request as `printRequest` makes it; what is answered. */
  exchange(request: Buffer): Promise<HttpAnswer>;
  /** The same; the answer's body. Throws unless it is a 200. */
  send(request: Buffer): Promise<string>;
  close(): void;
}

/** An answer, whatever it is. */
export interface HttpAnswer {
  readonly status: number;
  /** Lines of its head. */
  readonly head: string;
  readonly body: string;
}

/** A POST of JSON as bytes. */
export function printRequest(url: URL, body: string): Buffer {
  return Buffer.from(
    `POST ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: application/json\r\n` +
      `Accept: application/graphql-response+json, application/json;q=0.9\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** Connects to the host of `url`; resolves when requests can be sent. */
export async function openHttpConnection(url: URL): Promise<HttpConnection> {
  const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
  await once(socket, 'connect');
  let received: Buffer = Buffer.alloc(0);
  let waiting: { resolve(answer: HttpAnswer): void; reject(error: Error): void } | undefined;
  const fail = (error: Error) => waiting?.reject(error);
  socket.on('error', fail);
  let isClosed = false;
  socket.on('close', () => {
    isClosed = true;
    fail(new Error(`${url.href} closed the connection`));
  });
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = readAnswer(received);
    if (!answer) return;
    received = Buffer.alloc(0);
    isClosed ||= /^connection: *close/im.test(answer.head);
    waiting?.resolve(answer);
    waiting = undefined;
  });
  const exchange = (request: Buffer) =>
    new Promise<HttpAnswer>((resolve, reject) => {
      waiting = { resolve, reject };
      socket.write(request);
    });
  return {
    get isClosed() {
      return isClosed;
    },
    exchange,
    async send(request) {
      const { status, body } = await exchange(request);
      if (status === 200) return body;
      throw new Error(`${url.href} answered ${status}: ${body.slice(0, 500)}`);
    },
    close() {
      waiting = undefined;
      socket.destroy();
    },
  };
}

/** The answer, once all of it has come. */
function readAnswer(received: Buffer): HttpAnswer | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  // Whoever is sent away in the middle of a request is told so in a line.
  const isLast = /^connection: *close/im.test(head);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1] ?? (isLast ? '0' : undefined);
  if (length === undefined) throw new Error(`An answer without Content-Length:\n${head}`);
  const begin = end + 4;
  if (received.length < begin + Number(length)) return undefined;
  return { status: Number(head.slice(9, 12)), head, body: received.toString('utf8', begin) };
}
