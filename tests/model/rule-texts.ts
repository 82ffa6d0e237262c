import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';

const MODEL_DIR = join(import.meta.dirname, '../../src/model');

/** A piece of a message as it stands in the code of the rules. */
export interface RuleText {
  /** `check-fields.ts`. */
  readonly file: string;
  readonly line: number;
  /** True where several rules say it, such as `; did you mean …?`. */
  readonly shared: boolean;
  /** What stands between the values that are put in, in order. */
  readonly words: readonly string[];
}

/** All that the rules of a model can say: texts and templates in their code that are more than a word. */
export function ruleTexts(): RuleText[] {
  const rules = readdirSync(join(MODEL_DIR, 'rules')).filter((file) =>
    /^(check|split)-/.test(file),
  );
  return [
    ...rules.flatMap((file) => textsOf('rules', file)),
    ...textsOf('.', 'nearest-name.ts').map((text) => ({ ...text, shared: true })),
  ];
}

/** True where a message holds the words of a text, in their order. */
export function says(message: string, { words }: RuleText): boolean {
  let from = 0;
  return words.every((word) => {
    const at = message.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}

function textsOf(folder: string, file: string): RuleText[] {
  const code = readFileSync(join(MODEL_DIR, folder, file), 'utf8');
  const texts: RuleText[] = [];
  const add = (start: number, words: readonly string[]) => {
    const all = words.join('');
    if (!all.includes(' ') || !/[a-z]/.test(all)) return;
    const line = code.slice(0, start).split('\n').length;
    texts.push({ file, line, shared: false, words });
  };
  new Visitor({
    Literal({ start, value }) {
      if (typeof value === 'string') add(start, [value]);
    },
    TemplateLiteral({ start, quasis }) {
      const words = quasis.map(({ value }) => value.cooked ?? '');
      add(start, words);
    },
  }).visit(parseSync(file, code).program);
  return texts;
}
