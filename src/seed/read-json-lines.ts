import type { Model } from '../model/model.ts';
import { readJson } from './read-json.ts';
import { readLines, UnreadableLine } from './read-lines.ts';
import type { SeedRecord } from './seed-record.ts';
import type { Report } from './seed-value.ts';
import { splitLine } from './split-line.ts';

/**
 * The records of a JSONL file, some thousands at a time. `name` is the file's in mistakes. A line that
 * cannot be read is reported, and the next one read.
 */
export async function* readJsonLines(
  path: string,
  name: string,
  model: Model,
  report: Report,
): AsyncGenerator<readonly SeedRecord[]> {
  try {
    for await (const { first, texts } of readLines(path)) {
      yield texts.flatMap((text, index) => {
        if (text.trim() === '') return [];
        const line = first + index;
        const place = (offset: number) => ({ file: name, line, column: offset + 1 });
        const value = readJson(text, place, report);
        return value ? splitLine(value, model, report) : [];
      });
    }
  } catch (error) {
    if (!(error instanceof UnreadableLine)) throw error;
    report({ file: name, line: error.line, column: 1 }, `cannot be read: ${error.message}`);
  }
}
