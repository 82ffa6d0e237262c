import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import type { SeedEvent } from '../../seed/seed-event.ts';
import type { ReceivedFiles } from './receive-files.ts';

/** So many letters are sent at a time. */
const PIECE = 1 << 16;

/** Sends the lines of what was left out as fast as the client takes them, with places as it names them. */
export async function sendRejects(
  { rejects, rename }: Pick<ReceivedFiles, 'rejects' | 'rename'>,
  to: Writable,
  left: AbortSignal,
): Promise<void> {
  let piece = '';
  const send = async () => {
    const isFull = !sayEvent(to, { kind: 'rejectedLines', lines: piece });
    piece = '';
    if (isFull) await once(to, 'drain', { signal: left });
  };
  for await (const line of createInterface({ input: createReadStream(rejects) })) {
    piece += `${rename(line)}\n`;
    if (piece.length >= PIECE) await send();
  }
  if (piece !== '') await send();
}

/** Adds an event to an answer. False where the client should take what there is before there is more. */
export function sayEvent(to: Writable, event: SeedEvent): boolean {
  return to.write(`${JSON.stringify(event)}\n`);
}
