import { WebSocket } from 'ws';

/** A WebSocket at `/graphql` whose client knows nothing of the protocol. */
export interface RawSocket {
  /** Sends a text as it is, anything else as JSON. */
  send(message: unknown): void;
  /** The next message that the server sends. */
  next(): Promise<RawMessage>;
  /** The code and reason that it is closed with. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  /** Goes away without a word. */
  reset(): void;
}

export interface RawMessage {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** How it is opened; `init` is sent first, and its answer taken, unless it is `false`. */
export interface RawSocketOptions {
  readonly protocol?: string | string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly init?: Readonly<Record<string, unknown>> | false;
}

/** Opens one. Rejects where it is refused, with the HTTP status in the message. */
export async function openRawSocket(
  url: string,
  { protocol = 'graphql-transport-ws', headers = {}, init = {} }: RawSocketOptions = {},
): Promise<RawSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol, { headers });
  const came: RawMessage[] = [];
  const waiting: ((message: RawMessage) => void)[] = [];
  socket.on('message', (text) => {
    const message = JSON.parse(String(text)) as RawMessage;
    const take = waiting.shift();
    if (take) take(message);
    else came.push(message);
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('error', () => {});
  const raw: RawSocket = {
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    next: async () => came.shift() ?? new Promise((resolve) => waiting.push(resolve)),
    closed,
    reset: () => socket.terminate(),
  };
  if (init) {
    raw.send({ type: 'connection_init', payload: init });
    await Promise.race([raw.next(), closed]);
  }
  return raw;
}
