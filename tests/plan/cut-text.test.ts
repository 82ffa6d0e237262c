import { expect, test } from 'vitest';
import { cutText } from '../../src/plan/cut-text.ts';

test('folds words as names are, without accents, and keeps one blank between them', () => {
  const { words } = cutText('Ｄｖｏřák \n  Straße,İﬁ 大 学', 0);
  expect(words).toEqual(['dvorak', ' strasse', ',', 'ifi', ' 大', ' 学']);
});

test('puts together places with the same first word, and in these those with the same second one', () => {
  expect(cutText('new york new york, New Delhi', 0).stems).toEqual([
    [[0, 2], [5]],
    [[1], [3]],
    [[4]],
    [[6]],
  ]);
});

test('names begin at the given place or behind it, and in Hangul with a word', () => {
  expect(cutText('a b c', 2).stems.flat(2)).toEqual([1, 2]);
  expect(cutText('미일본 일본', 0).stems.flat(2)).toEqual([0, 3]);
});

test('words of up to four letters have to be spelled as the name is, and one sign must stand alone', () => {
  const { spellings } = cutText('ＵＳ Élan who H20 every, 大学 大', 0);
  expect(spellings).toEqual(['US', 'Élan', 'who', null, null, null, '', '', null]);
});
