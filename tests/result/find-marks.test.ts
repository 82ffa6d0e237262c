import { expect, test } from 'vitest';
import { readChunks } from '../../src/plan/search-chunks.ts';
import { findMarks } from '../../src/result/find-marks.ts';

/** A text with its marks in brackets. */
function mark(text: string, sought: string): string {
  const { marks } = findMarks(text, readChunks(sought));
  let marked = text;
  for (const [start, end] of marks.toReversed()) {
    marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
  }
  return marked;
}

test.each([
  ['chip', '[chip] and [chips], a microchip'],
  ['chips', 'a [chip] among [chips]'],
  ["Huang's", '[Huang]’s [Huang], as someone says'],
  ['AT&T', 'At a t-shirt of [AT&T]'],
  ['e-mail', 'E. e-numbers by [e-mail]'],
  ['C++', '[C] and C4, not cc'],
  ['GPT-4', '[GPT-4], [GPT 4] and 4'],
  ['3.14', 'not 3 but [3.14]'],
  ['resume', 'a [Résumé]'],
  ['opera', "l'[Opéra]"],
  ['ascnd', 'the [Ascend] series'],
  ['scend', 'the [Ascend] series'],
  ['H100', 'H200'],
  ['芯片', '[芯片]和[芯片]'],
  ['ドリーム', 'アメリカン[ドリーム]計画'],
  ['นำเข้า', 'ประเทศไทย[นำเข้า]ชิป'],
  ['수입', '[반도체수입품] 제한'],
  ['英伟达H200', '[英伟达H200]芯片'],
  ['4.5', 'at [4.5GHz]'],
  ['nodejs', 'by [node.js]'],
  ['xian', 'in [Xi’an]'],
  ["hawai'i", 'on [Hawaiʻi]'],
  ['کتابهای', '[کتاب\u200cهای] ما'],
  ['カンダム', '[ガンダム]'],
  ['T&T', 'A[T&T]'],
  ['T&T', 'İİİİ A[T&T]'],
  ['viet', '[Vie\u0323\u0302t] Nam'],
])('%s is marked as in %s', (sought, marked) => {
  expect(mark(marked.replace(/[[\]]/g, ''), sought)).toBe(marked);
});
