import { describe, expect, test } from 'vitest';
import { createSpool } from '../../src/seed/create-spool.ts';
import { IN_MEMORY } from '../../src/seed/keeping.ts';

describe.each([
  ['memory', IN_MEMORY],
  ['a spool', createSpool()],
])('what is kept in %s', (_, keeping) => {
  test('is found by key, and comes in the order in which it was first set', () => {
    const map = keeping.map<{ readonly name: string }>();
    // More than a spool holds in memory of what was asked for last.
    for (let i = 0; i < 5_000; i++) map.set(`key ${i}`, { name: `name ${i}` });
    map.set('key 7', { name: 'another' });
    expect(map.size).toBe(5_000);
    expect(map.get('key 7')).toEqual({ name: 'another' });
    expect(map.get('key 4999')).toEqual({ name: 'name 4999' });
    expect([map.get('key'), map.has('key'), map.has('key 0')]).toEqual([undefined, false, true]);
    expect([...map.keys()].slice(6, 9)).toEqual(['key 6', 'key 7', 'key 8']);
    expect([...map][7]).toEqual(['key 7', { name: 'another' }]);
  });

  test('is told apart by every sign of its key', () => {
    const map = keeping.map<number>();
    const keys = ['', 'a', 'A', 'á', 'a\u0301', 'a\0', 'a\0b', '"', "'", '星', '🙂', 'a '];
    for (const [place, key] of keys.entries()) map.set(key, place);
    expect(keys.map((key) => map.get(key))).toEqual([...keys.keys()]);
    expect([...map.keys()]).toEqual(keys);
  });

  test('lies in lists one after another', () => {
    const list = keeping.list<readonly string[]>();
    for (let i = 0; i < 3_000; i++) list.push([String(i), 'two\nlines']);
    expect(list.length).toBe(3_000);
    expect([list.at(2_999), list.at(3_000)]).toEqual([['2999', 'two\nlines'], undefined]);
    expect([...list].map(([first]) => first)).toEqual([...Array(3_000).keys()].map(String));
  });
});

test('a spool that is cleared begins anew', () => {
  using spool = createSpool();
  spool.map<number>().set('a', 1);
  spool.clear();
  expect([...spool.map<number>()]).toEqual([]);
});
