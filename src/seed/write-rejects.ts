import { open, rename } from 'node:fs/promises';
import { createNumbering } from './create-numbering.ts';
import type { Rejected } from './create-rejecting.ts';
import { MISTAKE_NOTE, printJson, toItem } from './seed-item.ts';
import type { SeedRecord } from './seed-record.ts';

/**
 * Writes rejected items as lines of JSONL, each with its mistakes. The file may be one of those that are
 * read: it is replaced when all is written.
 */
export async function writeRejects(
  path: string,
  rejected: Rejected,
  parts: AsyncIterable<readonly SeedRecord[]>,
): Promise<void> {
  const number = createNumbering();
  const written = new Set<number>();
  const unfinished = `${path}.part`;
  const file = await open(unfinished, 'w');
  try {
    for await (const records of parts) {
      for (const record of records) {
        const item = number(record);
        const texts = rejected.get(item);
        if (!texts || written.has(item)) continue;
        written.add(item);
        const noted = toItem(
          record.at,
          { [MISTAKE_NOTE]: texts.join('; ') },
          record.item,
          undefined,
        );
        await file.write(`${printJson(noted)}\n`);
      }
    }
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}
