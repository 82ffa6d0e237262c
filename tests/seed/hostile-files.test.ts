import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printMistakes } from '../../src/errors.ts';
import { readModel } from '../../src/model/read-model.ts';
import { readSeedFiles } from '../../src/seed/read-seed-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

const model = await readModel('schema');

/** What is wrong with a file, with its name and place, a line each. */
async function mistakesOf(name: string): Promise<readonly string[]> {
  const mistakes: string[] = [];
  const note = (at: { file: string; line: number; column: number }, text: string) =>
    mistakes.push(printMistakes([{ ...at, text }]).replaceAll(`${folder}/`, ''));
  for await (const _ of readSeedFiles([join(folder, name)], model, note));
  return mistakes;
}

const times = (count: number, text: (i: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, i) => text(i)).join(between);

const MAPPING = 'columns: {id: id, name: name}\nconstants: {type: Company}';

/** Files by name, and the one thing that is said of each. */
const FILES: Record<string, [string | Buffer, string]> = {
  'lists.yaml': ['[[[[[[[['.repeat(10_000), '1:'],
  'maps.yaml': [times(3_000, (i) => `${' '.repeat(i)}a:`), 'it nests too deeply'],
  'flows.yaml': [`entities: ${'{a: '.repeat(20_000)}`, 'it nests too deeply'],
  'dashes.yaml': ['- '.repeat(20_000), '1:'],
  'itself.yaml': ['entities: &a\n  Company: *a', '2:12  *a: YAML aliases are not used'],
  'twice.yaml': ['entities:\n  Company:\n    a: {name: A}\n    a: {name: B}', '4:5  a: stands'],
  'tabs.yaml': ['entities:\n\tCompany: 1', '2:1  not YAML'],
  'several.yaml': ['entities: {}\n---\nentities: {}', '2:1  not one document of YAML'],
  'code.yaml': ['!!js/function "function(){}"', '1:1  not YAML: Unresolved tag'],
  'bytes.yaml': [Buffer.from([0, 1, 255, 254]), '1:1  cannot be read: it is not UTF-8'],
  'utf16.yaml': [
    Buffer.from('\ufeffentities: {}', 'utf16le'),
    '1:1  cannot be read: it is not UTF-8',
  ],
  'own.yaml': ['__proto__: {a: 1}', '1:1  no section is called __proto__'],
  'lists.jsonl': ['['.repeat(100_000), '1:22  not JSON: expected at most 20 levels'],
  'maps.jsonl': ['{"a":'.repeat(100_000), '1:106  not JSON: expected at most 20 levels'],
  'long.jsonl': [`{"id":"${'a'.repeat(40_000_000)}"}`, '1:1  cannot be read: expected lines of'],
  'nul.jsonl': ['\0\0\0', '1:1  not JSON: expected a value'],
  'twice.jsonl': ['{"id":"a","id":"b"}', '1:11  not JSON: expected each name once'],
  'nan.jsonl': ['{"id":NaN}', '1:7  not JSON: expected a value'],
  'bytes.jsonl': [
    Buffer.from([...Buffer.from('{"id":"a","type":"A"}\n"'), 255]),
    '2:1  cannot be read',
  ],
  'own.jsonl': ['{"__proto__":{"id":"x"}}', '1:1  expected "id"'],
  'return.jsonl': ['{"id":"a"}\r{"id":"b"}', '1:12  not JSON: expected one record a line'],
  'lists.json': ['['.repeat(100_000), '1:22  not JSON: expected at most 20 levels'],
  'cut.json': ['[{"id":"x"', '1:11  not JSON: expected a comma or }'],
  'columns.csv': [`${times(10_000, (i) => `c${i}`, ',')}\n1`, '1:11  columns.csv has no column id'],
  'quotes.csv': ['id,name\n"a,b\nc', 'quotes.csv:2:'],
  'bytes.csv': [Buffer.from([0x69, 0x64, 0x0a, 255]), 'bytes.csv:2:'],
};

describe('a hostile seed file', () => {
  test.each(Object.entries(FILES))(
    'is told by its name and place: %s',
    async (name, [text, said]) => {
      writeFileSync(join(folder, name), text);
      if (name.endsWith('.csv')) {
        writeFileSync(join(folder, name.replace('csv', 'mapping.yaml')), MAPPING);
      }
      const began = performance.now();
      const mistakes = await mistakesOf(name);
      expect(performance.now() - began).toBeLessThan(20_000);
      expect(mistakes[0]).toContain(said);
      expect(mistakes[0]).toContain(name);
      expect(mistakes.length).toBeLessThanOrEqual(3);
      for (const one of mistakes) {
        expect(one.length).toBeLessThan(1_500);
        expect(one).not.toMatch(/call stack|Stack overflow|at \w+ \(|parseAll/);
      }
    },
  );

  test('is read in time that grows with its names alone', async () => {
    writeFileSync(
      join(folder, 'names.yaml'),
      `entities:\n  Company:\n${times(200_000, (i) => `    k${i}: 5`)}`,
    );
    const began = performance.now();
    expect(await mistakesOf('names.yaml')).toHaveLength(200_000);
    expect(performance.now() - began).toBeLessThan(60_000);
  });

  test('is refused where it is too large to be read whole', async () => {
    writeFileSync(join(folder, 'large.yaml'), '');
    truncateSync(join(folder, 'large.yaml'), (16 << 20) + 1);
    expect(await mistakesOf('large.yaml')).toEqual([
      'large.yaml:1:1  expected at most 16 MiB in a file that ends in .yaml, found 17; write it in lines, as .jsonl',
    ]);
  });

  test.each(['pipe.yaml', 'pipe.jsonl', 'zero.yaml', 'zero.jsonl'])(
    'is no pipe or device: %s',
    async (name) => {
      if (name.startsWith('pipe')) execFileSync('mkfifo', [join(folder, name)]);
      else symlinkSync('/dev/zero', join(folder, name));
      expect(await mistakesOf(name)).toEqual([
        `${name}:1:1  expected a file, found a folder, a pipe or a device`,
      ]);
    },
  );

  test.each([
    ['a link to itself', 'loop.yaml', 'there is no such file or folder'],
    ['a folder called as a file', 'folder.yaml', 'has no file that ends'],
    ['a folder within', 'outer', 'expected a file, found a folder'],
    ['a file of another kind', '/../../../../../../etc/passwd', 'expected a file that ends'],
  ])('is not %s', async (_, name, said) => {
    if (name === 'loop.yaml') symlinkSync(join(folder, name), join(folder, name));
    if (name === 'folder.yaml') mkdirSync(join(folder, name));
    if (name === 'outer') mkdirSync(join(folder, 'outer/inner.yaml'), { recursive: true });
    const mistakes = await mistakesOf(name);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(said);
  });
});
