import { expect, test } from 'vitest';
import { searchWords } from '../../src/plan/search-words.ts';

test.each([
  ['Nvidia H200', ['nvidia', 'h200']],
  ['パッケージ 29994', ['パッケージ', '29994']],
  ['パッケージ-29994', ['パッケージ', '29994']],
  ['英伟达H200芯片', ['英伟达', 'h200', '芯片']],
  ['々人々、東京。', ['々人々', '東京']],
  ['café x_y', ['café', 'x', 'y']],
  ['٣ عربي', ['٣', 'عربي']],
  ['+-&|!(){}[]^"~*?:\\/ ', []],
])('the words of "%s" are %j', (text, terms) => {
  expect(searchWords(text).terms).toEqual(terms);
});

test('a script without blanks is sought as a phrase, other words by their beginning and one slip', () => {
  expect(searchWords('東京 tokyo').query).toBe('"東京" AND (tokyo^3 OR tokyo* OR tokyo~1)');
  expect(searchWords('').query).toBe('""');
});
