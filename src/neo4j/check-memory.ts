import { totalmem } from 'node:os';
import { StartError } from '../errors.ts';

/** Refuses more memory than the machine, or its container, has: Java takes it only bit by bit. */
export function checkMemory(heap: string, pageCache: string): void {
  const limit = process.constrainedMemory();
  const has = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  if (toBytes(heap) + toBytes(pageCache) < has) return;
  throw new StartError(
    `NEO4J_HEAP ${heap} and NEO4J_PAGECACHE ${pageCache} are more than the ` +
      `${Math.floor(has / 2 ** 20)}m of memory there is: set them lower.`,
  );
}

function toBytes(size: string): number {
  const power = { k: 10, m: 20, g: 30 }[size.slice(-1)] ?? 0;
  return Number.parseInt(size, 10) * 2 ** power;
}
