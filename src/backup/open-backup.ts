import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { StartError } from '../errors.ts';
import { BACKUP_FORMAT, MANIFEST_BYTES, type Manifest, parseManifest } from './manifest.ts';
import { TAR_BLOCK, tarEntry } from './tar-entry.ts';
import { DUMP_OFFSET } from './write-backup.ts';

/** A backup that can be read. */
export interface Backup {
  readonly manifest: Manifest;
  /** The dump in it. Ends with a StartError, in place of its last bytes, where these are not what was written. */
  readDump(): Readable;
}

/** Opens a file that `npm run backup` made. Throws a StartError for any other, and for one that is cut off. */
export async function openBackup(path: string): Promise<Backup> {
  const { head, size } = await readHead(path);
  const manifest = parseManifest(head.subarray(TAR_BLOCK, TAR_BLOCK + MANIFEST_BYTES).toString());
  const isTar = head
    .subarray(0, 100)
    .equals(tarEntry('manifest.json', 0, new Date(0)).subarray(0, 100));
  if (!isTar || !manifest) {
    throw new StartError(
      `${path} is not a backup: expected a file that npm run backup made (npm run seed takes what npm run export writes).`,
    );
  }
  if (manifest.format !== BACKUP_FORMAT) {
    throw new StartError(
      `${path} is a backup of the form ${manifest.format}, and this program takes the form ${BACKUP_FORMAT}: restore it with the version of chokepoint that made it.`,
    );
  }
  const end = DUMP_OFFSET + manifest.dump.bytes;
  if (size < end) {
    throw new StartError(
      `${path} is cut off: expected ${end} bytes or more, found ${size}. Copy it again from where it was made.`,
    );
  }
  return { manifest, readDump: () => Readable.from(readDump(path, manifest)) };
}

async function readHead(path: string): Promise<{ head: Buffer; size: number }> {
  try {
    await using file = await open(path, 'r');
    const head = Buffer.alloc(TAR_BLOCK + MANIFEST_BYTES);
    const { size } = await file.stat();
    await file.read(head, 0, head.length, 0);
    return { head, size };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const found = code === 'ENOENT' ? 'there is no such file' : message;
    throw new StartError(`${path} cannot be read: ${found}; name a backup.`, error);
  }
}

async function* readDump(path: string, { dump }: Manifest): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const range = { start: DUMP_OFFSET, end: DUMP_OFFSET + dump.bytes - 1 };
  let held: Buffer | undefined;
  for await (const chunk of createReadStream(path, range)) {
    if (held) yield held;
    held = chunk as Buffer;
    hash.update(held);
  }
  if (hash.digest('hex') !== dump.sha256) {
    throw new StartError(
      `${path} is damaged: its contents are not those that were written (SHA-256). Copy it again from where it was made, or take another backup.`,
    );
  }
  if (held) yield held;
}
