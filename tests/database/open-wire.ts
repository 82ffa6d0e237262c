import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** What a network does to connections; `none` when it is well. */
export const FAULTS = [
  'cut',
  'reset',
  'black hole',
  '2 KB/s',
  '800 ms',
  'single bytes',
  'port closed',
] as const;
export type Fault = (typeof FAULTS)[number] | 'none';

/** What becomes of a transaction that is to be committed. */
export type CommitFault = 'lost on its way' | 'answer lost';

/** A way to a server that can be broken. */
export interface Wire {
  readonly port: number;
  /** From now on it is so; connections that were swallowed stay so when it is well again. */
  setFault(fault: Fault): Promise<void>;
  /** The next COMMIT and its connection are lost, before or after it has arrived. */
  loseCommit(fault: CommitFault): void;
  /** Times that the server has answered. */
  answers(): number;
  close(): Promise<void>;
}

const SLICE_BYTES = 200;
const SLICE_MS = 100;
const LATE_MS = 800;
/** COMMIT, a message of Bolt without fields, in a chunk of its own. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** One connection: what asks, what answers, and whether it was swallowed. */
interface Link {
  readonly near: Socket;
  readonly far: Socket;
  swallowed: boolean;
}

/** Opens a TCP proxy to a port of this machine. */
export async function openWire(toPort: number): Promise<Wire> {
  let fault: Fault = 'none';
  let commitFault: CommitFault | undefined;
  const links = new Set<Link>();
  let answers = 0;

  const end = (link: Link, how: 'cut' | 'reset' = 'cut') => {
    links.delete(link);
    for (const socket of [link.near, link.far]) {
      if (how === 'reset') socket.resetAndDestroy();
      else socket.destroy();
    }
  };

  /** An answer, as the network lets it through. */
  const bring = async (link: Link, bytes: Buffer, since: number) => {
    for (let at = 0; at < bytes.length && !link.near.destroyed; ) {
      if (link.swallowed) return;
      const size = sizeOf(fault, bytes.length);
      if (fault === '2 KB/s') await delay(SLICE_MS);
      else if (fault === '800 ms') await delay(Math.max(0, since + LATE_MS - performance.now()));
      else if (fault === 'single bytes') await new Promise((resolve) => setImmediate(resolve));
      link.near.write(bytes.subarray(at, at + size));
      at += size;
    }
  };

  const send = (link: Link, bytes: Buffer) => {
    if (link.swallowed) return;
    if (commitFault === undefined || !bytes.includes(COMMIT)) {
      link.far.write(bytes);
      return;
    }
    const lost = commitFault;
    commitFault = undefined;
    if (lost === 'lost on its way') return end(link);
    link.swallowed = true;
    link.far.write(bytes);
    link.far.once('data', () => end(link));
  };

  const server = createServer((near) => {
    near.on('error', () => {});
    if (fault === 'cut') return near.destroy();
    if (fault === 'reset') return near.resetAndDestroy();
    const far = connect(toPort, '127.0.0.1').on('error', () => {});
    for (const socket of [near, far]) socket.setNoDelay(true);
    const link: Link = { near, far, swallowed: fault === 'black hole' };
    links.add(link);
    let last = Promise.resolve();
    near.on('data', (bytes) => send(link, bytes));
    far.on('data', (bytes) => {
      const since = performance.now();
      answers += 1;
      last = last.then(() => bring(link, bytes, since));
    });
    near.on('close', () => end(link));
    far.on('close', () => void last.then(() => link.swallowed || end(link)));
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;

  return {
    port,
    async setFault(next) {
      const before = fault;
      fault = next;
      if (before === 'port closed') await listen(port);
      if (next === 'port closed') server.close();
      if (next === 'black hole') for (const link of links) link.swallowed = true;
      if (['cut', 'reset', 'port closed'].includes(next)) {
        for (const link of links) end(link, next === 'reset' ? 'reset' : 'cut');
      }
    },
    loseCommit(next) {
      commitFault = next;
    },
    answers: () => answers,
    async close() {
      server.close();
      for (const link of links) end(link);
    },
  };
}

function sizeOf(fault: Fault, all: number): number {
  if (fault === 'single bytes') return 1;
  return fault === '2 KB/s' ? SLICE_BYTES : all;
}
