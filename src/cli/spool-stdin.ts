import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What stdin said, in a file that goes when it is disposed of. */
export interface SpooledStdin extends AsyncDisposable {
  readonly path: string;
}

/** Writes a stream to a temporary file, since a seed is read twice. A failure leaves none behind. */
export async function spoolStdin(stdin: Readable, signal: AbortSignal): Promise<SpooledStdin> {
  const folder = await mkdtemp(join(tmpdir(), 'chokepoint-stdin-'));
  const path = join(folder, 'stdin.jsonl');
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(stdin, createWriteStream(path, { mode: 0o600 }), { signal });
  } catch (error) {
    await remove();
    throw error;
  }
  return { path, [Symbol.asyncDispose]: remove };
}
