import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { invariant, StartError } from '../errors.ts';
import { MANIFEST_BYTES, type Manifest, printManifest } from './manifest.ts';
import { TAR_BLOCK, TAR_END, tarEntry, tarPadding } from './tar-entry.ts';

/** Where the dump begins: behind the manifest, and the heads of both. */
export const DUMP_OFFSET = 2 * TAR_BLOCK + MANIFEST_BYTES;

/** A backup that is being written. */
export interface BackupDraft {
  /** Writes the dump that comes through the stream, which `fill` ends, and then what the backup says of itself. */
  write(
    fill: (dump: Writable) => Promise<void>,
    describe: Omit<Manifest, 'dump'>,
  ): Promise<Manifest>;
  /** Gives it its name. */
  finish(): Promise<void>;
  /** Takes away what is not finished. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Begins a backup: a tar archive of a manifest and of what Neo4j's `database dump` writes. It is written beside the file whose name
 * it is to have, and is for its owner alone, since it holds all. Throws a StartError where nothing can be written.
 */
export async function openBackupDraft(path: string): Promise<BackupDraft> {
  const part = `${path}.part`;
  const file = await explaining(path, async () => {
    await rm(part, { force: true });
    return open(part, 'wx', 0o600);
  });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  return {
    write: (fill, describe) =>
      explaining(path, async () => {
        const { stream, told } = writeDump(file);
        await fill(stream);
        const { bytes, sha256 } = told();
        const manifest = { ...describe, dump: { bytes, sha256 } };
        await writeFrame(file, manifest);
        await file.sync();
        await close();
        return manifest;
      }),
    finish: () => explaining(path, () => rename(part, path)),
    async [Symbol.asyncDispose]() {
      await close();
      await rm(part, { force: true });
    },
  };
}

/** Puts what comes behind the place of the manifest. */
function writeDump(file: FileHandle) {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      const at = DUMP_OFFSET + bytes;
      bytes += chunk.length;
      writeWhole(file, chunk, at).then(() => done(), done);
    },
  });
  return { stream, told: () => ({ bytes, sha256: hash.digest('hex') }) };
}

/** What stands around the dump. */
async function writeFrame(file: FileHandle, manifest: Manifest): Promise<void> {
  const text = printManifest(manifest);
  invariant(text.length === MANIFEST_BYTES, 'the manifest has room');
  const { bytes } = manifest.dump;
  const madeAt = new Date(manifest.madeAt);
  const head = [
    ...[tarEntry('manifest.json', text.length, madeAt), text],
    tarEntry('neo4j.dump', bytes, madeAt),
  ];
  await writeWhole(file, Buffer.concat([tarPadding(bytes), TAR_END]), DUMP_OFFSET + bytes);
  await writeWhole(file, Buffer.concat(head), 0);
}

/** A disk that gets full takes a part of it first. */
async function writeWhole(file: FileHandle, buffer: Buffer, position: number): Promise<void> {
  for (let done = 0; done < buffer.length; ) {
    const rest = buffer.length - done;
    const { bytesWritten } = await file.write(buffer, done, rest, position + done);
    done += bytesWritten;
  }
}

async function explaining<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    const remedy =
      code === 'ENOSPC'
        ? 'the disk is full; free some space, or name a file on another one'
        : `${(error as Error).message}; name a file that can be written`;
    throw new StartError(`${path} cannot be written: ${remedy}.`, error);
  }
}
