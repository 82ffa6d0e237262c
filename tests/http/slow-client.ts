import { connect } from 'node:net';

/** A client that sends its request a byte a second. */
export interface SlowClient {
  /** After how many milliseconds the server ended the connection. */
  readonly ended: Promise<number>;
}

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';

/** Connects, and is slow with its headers, or with its body. */
export function openSlowClient(url: string, part: 'head' | 'body'): SlowClient {
  const { hostname, port } = new URL(url);
  const began = performance.now();
  const socket = connect({ host: hostname, port: Number(port) });
  socket.write(part === 'head' ? `${HEAD}x-slow: ` : `${HEAD}content-length: 1000\r\n\r\n{`);
  const timer = setInterval(() => socket.write(' '), 1_000);
  const ended = new Promise<number>((resolve) => {
    socket.once('close', () => {
      clearInterval(timer);
      resolve(performance.now() - began);
    });
  });
  socket.resume();
  socket.on('error', () => {});
  return { ended };
}
