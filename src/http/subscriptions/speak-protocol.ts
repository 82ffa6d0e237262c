import type { IncomingMessage } from 'node:http';
import {
  CloseCode,
  handleProtocols,
  type Message,
  MessageType,
  makeServer,
  parseMessage,
  type ServerOptions,
} from 'graphql-ws';
import type { Logger } from 'pino';
import type { WebSocket, WebSocketServer } from 'ws';

/** A socket, and the request that it was opened with. */
export interface Peer {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
}

/** Parameters that a client may send when it connects. */
export type ConnectionParams = Record<string, unknown>;

/** What is spoken over sockets, and how long one may be silent. */
export interface Protocol extends ServerOptions<ConnectionParams, Peer> {
  /** Sockets that do not answer within twice of this are closed, in milliseconds. */
  readonly keepAliveMs: number;
  readonly log: Logger;
}

/**
 * Speaks graphql-transport-ws over each socket that is opened. The binding that comes with graphql-ws takes a message that
 * only servers send for a fault of the server, and prints the stacks of what clients do wrong past the log.
 */
export function speakProtocol(sockets: WebSocketServer, { keepAliveMs, log, ...rest }: Protocol) {
  const server = makeServer<ConnectionParams, Peer>(rest);
  sockets.options.handleProtocols = (offered) => handleProtocols(offered);
  sockets.on('connection', (socket, request) => {
    // What is no WebSocket frame, or is too large, ws itself closes with the code for it.
    socket.on('error', (error) => log.debug({ err: error }, 'a WebSocket was closed'));
    keepAlive(socket, keepAliveMs);
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (text) => send(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) => socket.on('message', (message) => void hear(String(message), take)),
      },
      { socket, request },
    );
    socket.once('close', (code, reason) => void closed(code, String(reason)));

    async function hear(text: string, take: (message: string) => Promise<void>): Promise<void> {
      const message = readMessage(text);
      if (!message) return socket.close(CloseCode.BadRequest, 'Invalid message received');
      try {
        // It takes what is parsed as well.
        await take(message as unknown as string);
      } catch (error) {
        if (socket.readyState !== socket.OPEN) return;
        log.error({ err: error }, 'a message over WebSocket failed');
        socket.close(CloseCode.InternalServerError, 'Internal server error');
      }
    }
  });
}

/** A message such as clients send; undefined for all else. */
function readMessage(text: string): Message | undefined {
  try {
    const message = parseMessage(text);
    return OF_CLIENTS.has(message.type) ? message : undefined;
  } catch {
    return undefined;
  }
}

const OF_CLIENTS: ReadonlySet<MessageType> = new Set([
  MessageType.ConnectionInit,
  MessageType.Ping,
  MessageType.Pong,
  MessageType.Subscribe,
  MessageType.Complete,
]);

/** As long as the socket takes: whoever reads slowly is told slowly. */
function send(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    socket.send(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Asks now and then whether anybody is there still. */
function keepAlive(socket: WebSocket, everyMs: number): void {
  let isThere = true;
  socket.on('pong', () => {
    isThere = true;
  });
  const timer = setInterval(() => {
    if (!isThere) return socket.terminate();
    isThere = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, everyMs);
  socket.once('close', () => clearInterval(timer));
}
