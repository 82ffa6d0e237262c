import { readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { makeGuideFolder, readMistakes, STEPS, writeBlocks } from './guide-files.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { ruleTexts, says } from './rule-texts.ts';

/** A wrong file, what is said of it, and the rules under whose names it stands in the document. */
interface Example {
  readonly heading: string;
  readonly rules: readonly string[];
  readonly sdl: string;
  readonly printed: string;
}

const EXAMPLES = readFileSync('schema/ERRORS.md', 'utf8')
  .split(/^(?=## )/m)
  .flatMap((part): Example[] => {
    const rules = [...part.matchAll(/`([\w-]+\.ts)`/g)].map(([, rule = '']) => rule);
    const blocks = markdownBlocks(part);
    return blocks.flatMap(({ heading, language, text: sdl }, index) => {
      const printed = blocks[index + 1]?.text ?? '';
      return language === 'graphql' ? [{ heading, rules, sdl, printed }] : [];
    });
  });

const folder = makeGuideFolder();
for (const [, blocks] of STEPS) writeBlocks(folder, blocks);
afterAll(() => rmSync(folder, { recursive: true }));

describe('schema/ERRORS.md', () => {
  test.each(EXAMPLES)('tells what is said of the file under "$heading"', async (example) => {
    const file = 'bridges/schema/works.graphql';
    const block = { heading: '', language: 'graphql', file, text: example.sdl };
    expect(`${await readMistakes(folder, [block])}\n`).toBe(example.printed);
  });

  test('has an example of all that the rules can say', () => {
    const texts = ruleTexts();
    expect(texts.length).toBeGreaterThan(100);
    const unsaid = texts.filter((text) => {
      const mine = EXAMPLES.filter(({ rules }) => text.shared || rules.includes(text.file));
      const lines = mine.flatMap(({ printed }) => printed.split('\n'));
      return !lines.some((line) => says(line, text));
    });
    expect(unsaid.map(({ file, line, words }) => `${file}:${line} ${words.join('…')}`)).toEqual([]);
  });
});
