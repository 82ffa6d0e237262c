// Lets nothing be written behind the first so many bytes of a backup, as on a disk that is full.
import { open } from 'node:fs/promises';

const ROOM = 100_000;

const file = await open(import.meta.filename, 'r');
const prototype = Object.getPrototypeOf(file);
await file.close();
const { write } = prototype;
prototype.write = async function (buffer, offset, length, position) {
  if (typeof position === 'number' && position > ROOM) {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
  }
  return write.call(this, buffer, offset, length, position);
};
