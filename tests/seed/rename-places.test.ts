import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { renamePlaces } from '../../src/http/seeds/rename-places.ts';

const FOLDER = '/tmp/received (1)-Ab+c';
const rename = renamePlaces(
  FOLDER,
  new Map([
    ['0', ''],
    ['1', 'notes/'],
    ['11', '/home/ed/'],
    ['mapping', '../$&/'],
  ]),
);

test.each([
  [`${FOLDER}/0/a.yaml:3:1`, 'a.yaml:3:1'],
  [`${FOLDER}/1/a.yaml and ${FOLDER}/11/b.yaml`, 'notes/a.yaml and /home/ed/b.yaml'],
  [`${relative(process.cwd(), FOLDER)}/1/a.yaml`, 'notes/a.yaml'],
  [`${FOLDER}/mapping/m.yaml`, '../$&/m.yaml'],
  [`${FOLDER}/1`, 'notes/'],
  [`${FOLDER}/7/a.yaml, /tmp/else/1/a.yaml`, `${FOLDER}/7/a.yaml, /tmp/else/1/a.yaml`],
])('%s is told as %s', (ours, theirs) => {
  expect(rename(ours)).toBe(theirs);
});

test('ten thousand names cost no more than one', () => {
  const many = new Map(Array.from({ length: 10_000 }, (_, i) => [String(i), `folder ${i}/`]));
  const renameMany = renamePlaces(FOLDER, many);
  const began = performance.now();
  for (let i = 0; i < 10_000; i++) renameMany(`${FOLDER}/${i}/a.yaml: no entity has the id "x"`);
  // Some 20 ms; to look for each name in each text takes minutes.
  expect(performance.now() - began).toBeLessThan(2_000);
});
