import { expect, test } from 'vitest';
import { shapeSnippet } from '../../src/result/shape-snippet.ts';

test('shows the text in which most of the search is marked', () => {
  expect(shapeSnippet(['red dog', ['name', 'a red cat', 'text', 'a red dog']])).toEqual({
    field: 'text',
    snippet: 'a red dog',
    marks: [2, 5, 6, 9],
  });
});

test('marks signs that are sought alone', () => {
  expect(shapeSnippet(['🚉', ['name', 'Halt 🚉 1']])).toEqual({
    field: 'name',
    snippet: 'Halt 🚉 1',
    marks: [5, 7],
  });
  expect(shapeSnippet(['+', ['name', 'C+']]).marks).toEqual([1, 2]);
});

test('cuts a long text around the first mark', () => {
  const { snippet, marks } = shapeSnippet([
    'needle',
    ['text', `${'hay '.repeat(99)}needle${' hay'.repeat(99)}`],
  ]);
  expect(snippet).toMatch(/^… hay .* hay …$/);
  expect(snippet.slice(marks[0], marks[1])).toBe('needle');
});
