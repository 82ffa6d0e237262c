import { expect, test } from 'vitest';
import { trusted } from '../src/cypher/cypher.ts';
import { prepareRead } from '../src/prepare-read.ts';

/** Whether the answer of a statement with that expression may be stored. */
function isLasting(expression: string): boolean {
  const body = trusted(`MATCH (n) RETURN ${expression}`);
  return prepareRead({ body, columns: [] }, 1).lasting;
}

test.each([
  'duration.between(n.born, date()).years',
  'datetime().epochMillis',
  'dateTime.realtime()',
  'timestamp ()',
  'rand() < 0.5',
  'randomUUID()',
  '`datetime`()',
  'apoc.date.currentTimestamp()',
])('what is made with %s is not the same for long', (expression) => {
  expect(isLasting(expression)).toBe(false);
});

test.each([
  'round(n.minutes / 60.0, 1)',
  'n.date',
  'toUpper(n.name)',
  "[x IN labels(n) WHERE x <> 'Date'] CALL db.index.fulltext.queryNodes('search', $p.text)",
])('what is made with %s lasts until something is written', (expression) => {
  expect(isLasting(expression)).toBe(true);
});
