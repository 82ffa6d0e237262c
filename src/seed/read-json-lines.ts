import type { Model } from '../model/model.ts';
import { readJson } from './read-json.ts';
import { readLines, UnreadableLine } from './read-lines.ts';
import type { SeedRecord } from './seed-record.ts';
import { splitLine } from './split-line.ts';
import { type Reports, splitOrReject } from './split-or-reject.ts';

/**
 * The records of a JSONL file, some thousands at a time. `name` is the file's in mistakes. A line that
 * cannot be read is reported to `reportLine`, and the next one read; to `report`, that no more can be.
 */
export async function* readJsonLines(
  path: string,
  name: string,
  model: Model,
  reports: Reports,
): AsyncGenerator<readonly SeedRecord[]> {
  try {
    for await (const { first, texts } of readLines(path)) {
      yield texts.flatMap((text, index) => {
        if (text.trim() === '') return [];
        const line = first + index;
        const place = (offset: number) => ({ file: name, line, column: offset + 1 });
        return splitOrReject(place(0), text, reports, (note) => {
          const value = readJson(text, place, note);
          return { value, records: value ? splitLine(value, model, note) : [] };
        });
      });
    }
  } catch (error) {
    if (!(error instanceof UnreadableLine)) throw error;
    reports.report({ file: name, line: error.line, column: 1 }, `cannot be read: ${error.message}`);
  }
}
