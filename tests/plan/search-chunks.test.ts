import { expect, test } from 'vitest';
import { readChunks } from '../../src/plan/search-chunks.ts';

test.each([
  ['Nvidia H200', ['nvidia', 'h200']],
  ['パッケージ 29994', ['パッケージ', '29994']],
  ['パッケージ-29994', ['パッケージ+29994']],
  ['英伟达H200芯片', ['英伟达+h200+芯片']],
  ['らーめんカレー', ['らーめん+カレー']],
  ['々人々、東京。', ['々人々+東京']],
  ['“café” x_y!', ['café', 'x+y']],
  ['AT&T, C++', ['at+t', 'c']],
  ['Huang’s Huangs', ['huang', 'huangs']],
  ['นำเข้า', ['นำเข้า']],
  ['٣ عربي', ['٣', 'عربي']],
  ['again Again', ['again']],
  ['Vie\u0323\u0302t', ['việt']],
  ['H₂O ™', ['h2o', 'tm']],
  ['+-&|!(){}[]^"~*?:\\/ ', []],
])('the chunks of "%s" are %j', (text, chunks) => {
  const read = readChunks(text).map(({ pieces }) => pieces.map((piece) => piece.text).join('+'));
  expect(read).toEqual(chunks);
});
