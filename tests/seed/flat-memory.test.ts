import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeLines } from './test-database.ts';

const CHIPS = 50_000;

/** Facts that refer to what comes after them, each in words of its own: 150,001 lines. */
function* lines(): Generator<unknown> {
  for (let i = 0; i < CHIPS; i++) {
    const quote = `Chip ${i} competes with the next one, says line ${i} of the paper`;
    yield {
      ...{ relation: 'COMPETES_WITH', subject: `chip ${i}`, object: `chip ${(i + 1) % CHIPS}` },
      ...{ key: `c${i}`, note: quote, cites: { passage: `paper#${i}`, quote } },
    };
    yield { passage: `paper#${i}`, position: i + 1, text: `${quote}.` };
  }
  for (let i = 0; i < CHIPS; i++) {
    yield { type: 'Chip', id: `chip ${i}`, name: `Chip ${i}`, kind: 'MODEL' };
  }
  yield { type: 'Source', id: 'paper', name: 'Paper' };
}

/** With the memory that `npm run seed` gives the program; what it prints. */
function checkLines(...args: readonly string[]): Readonly<Record<string, number>> {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const flags = String(scripts.seed).match(/--\S+(?= )/g) ?? [];
  expect(flags).not.toEqual([]);
  const command = [...flags, 'tests/seed/check-many-lines.ts', ...args];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }));
}

test('to check 150,000 lines and share them out, with nothing in the database, takes less than 300 MB', () => {
  const { rows, megabytes } = checkLines(writeLines([...lines()]));
  // Entities have a name each.
  expect(rows).toBe(4 * CHIPS + 2);
  expect(megabytes).toBeLessThan(300);
}, 240_000);

test('to leave out and write down 120,000 lines with mistakes takes less than 300 MB', () => {
  const wrong = Array.from({ length: 120_000 }, (_, i) => {
    return { type: 'Chip', id: `chip ${i}`, name: `Chip ${i}`, kind: 'MODELL' };
  });
  const path = writeLines([...wrong, { type: 'Place', id: 'here', name: 'Here' }]);
  const rejects = join(path, '../rejects.jsonl');
  const { rows, rejected, megabytes } = checkLines(path, rejects);
  expect({ rows, rejected }).toEqual({ rows: 2, rejected: wrong.length });
  expect(readFileSync(rejects, 'utf8').trimEnd().split('\n')).toHaveLength(wrong.length);
  expect(megabytes).toBeLessThan(300);
}, 240_000);
