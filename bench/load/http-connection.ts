import { once } from 'node:events';
import { connect } from 'node:net';

/**
 * One kept connection to a server, for one request at a time. Plain sockets: Node's own HTTP client
 * takes as much of the machine as a server that is to be measured.
 */
export interface HttpConnection {
  /** Sends a request as `printRequest` makes it; its answer's body. Throws unless it is a 200. */
  send(request: Buffer): Promise<string>;
  close(): void;
}

/** A POST of JSON as bytes. */
export function printRequest(url: URL, body: string): Buffer {
  return Buffer.from(
    `POST ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: application/json\r\n` +
      `Accept: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** Connects to the host of `url`; resolves when requests can be sent. */
export async function openHttpConnection(url: URL): Promise<HttpConnection> {
  const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
  await once(socket, 'connect');
  let received: Buffer = Buffer.alloc(0);
  let waiting: { resolve(body: string): void; reject(error: Error): void } | undefined;
  const fail = (error: Error) => waiting?.reject(error);
  socket.on('error', fail);
  socket.on('close', () => fail(new Error(`${url.href} closed the connection`)));
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = readAnswer(received);
    if (!answer) return;
    received = Buffer.alloc(0);
    if (answer.status === 200) waiting?.resolve(answer.body);
    else fail(new Error(`${url.href} answered ${answer.status}: ${answer.body.slice(0, 500)}`));
  });
  return {
    send(request) {
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      });
    },
    close() {
      waiting = undefined;
      socket.destroy();
    },
  };
}

/** The answer, once all of it has come. */
function readAnswer(received: Buffer): { status: number; body: string } | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer without Content-Length:\n${head}`);
  const begin = end + 4;
  if (received.length < begin + Number(length)) return undefined;
  return { status: Number(head.slice(9, 12)), body: received.toString('utf8', begin) };
}
