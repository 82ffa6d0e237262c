import { expect, test } from 'vitest';
import { findWords } from '../../src/plan/find-words.ts';

test.each([
  ["Nvidia's H200", ['Nvidia', "'", 's', 'H200']],
  ['AT&T, C++', ['AT', '&', 'T', ',', 'C', '+', '+']],
  ['英伟达H200芯片', ['英', '伟', '达', 'H200', '芯', '片']],
  ['バンコク、ﾊﾞﾝｺｸ', ['バ', 'ン', 'コ', 'ク', '、', 'ﾊﾞ', 'ﾝ', 'ｺ', 'ｸ']],
  ['กรุงเทพ', ['ก', 'รุ', 'ง', 'เ', 'ท', 'พ']],
  ['한국은', ['한', '국', '은']],
  ['한국'.normalize('NFD'), ['한'.normalize('NFD'), '국'.normalize('NFD')]],
  ['Dvo\u0159a\u0301k \u0301', ['Dvo\u0159a\u0301k', '\u0301']],
  ['می\u200cخواهم हिन्दी', ['می\u200cخواهم', 'हिन्दी']],
  ['𝒳😀 \ud800', ['𝒳', '😀', '\ud800']],
  [' \n\u3000', []],
])('the words of "%s" are %j', (text, words) => {
  expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});
