import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

test('150,000 lines are checked and shared out within 300 MB', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const flags = String(scripts.seed).match(/--\S+(?= )/g) ?? [];
  expect(flags).not.toEqual([]);
  const path = writeLines([...lines()]);
  const args = [...flags, 'tests/seed/check-many-lines.ts', path];
  const { rows, megabytes } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8' }),
  );
  // Entities have a name each.
  expect(rows).toBe(4 * CHIPS + 2);
  expect(megabytes).toBeLessThan(300);
}, 240_000);
