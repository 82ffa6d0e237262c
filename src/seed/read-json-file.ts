import type { Model } from '../model/model.ts';
import { readJson } from './read-json.ts';
import type { SeedRecord } from './seed-record.ts';
import { describeValue, type Position } from './seed-value.ts';
import { splitLine } from './split-line.ts';
import { type Reports, splitOrReject } from './split-or-reject.ts';

/** The records of a JSON file: a list of what would be lines of JSONL. `name` is the file's in mistakes. */
export function readJsonFile(
  text: string,
  name: string,
  model: Model,
  reports: Reports,
): readonly SeedRecord[] {
  const { report } = reports;
  const value = readJson(text, placesIn(text, name), report, {
    end: 'the end of the file',
    whole: 'one list of records, and nothing behind it',
  });
  if (!value) return [];
  if (value.kind === 'list') {
    return value.items.flatMap((item) =>
      splitOrReject(item.at, describeValue(item), reports, (note) => {
        return { value: item, records: splitLine(item, model, note) };
      }),
    );
  }
  report(value.at, `expected a list of records, found ${describeValue(value)}`);
  return [];
}

/** Line and column of each place in a text. */
function placesIn(text: string, file: string): (offset: number) => Position {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
