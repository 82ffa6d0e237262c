/** A word of a text, a sign of a script that is written without blanks, or a mark such as `&`. */
export interface Word {
  /** Where it stands in the text, in the units of JavaScript's strings. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'sign' | 'syllable' | 'mark';
}

/** Scripts without blanks between words. Voice marks of half width hang on their signs. */
const SIGN = `(?:(?=[\\p{L}\\p{N}])[${[
  ...['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan'],
]
  .map((script) => `\\p{scx=${script}}`)
  .join('')}])[\\p{M}\\uff9e\\uff9f]*`;

/** Of Hangul, where particles hang on words; also in pieces, as some systems write it. */
const SYLLABLE =
  '(?:[\\u1100-\\u115f\\ua960-\\ua97c]+|[\\uac00-\\ud7a3])[\\u1160-\\u11ff\\ud7b0-\\ud7fb]*\\p{M}*';

/** Joiners without width stand within words of Persian and Indian languages. */
const WORD = `(?:(?!${SIGN}|${SYLLABLE})[\\p{L}\\p{N}\\p{M}\\u200c\\u200d])+`;

const WORDS = new RegExp(
  `(?<sign>${SIGN})|(?<syllable>${SYLLABLE})|(?<word>${WORD})|(?<mark>\\S)`,
  'gu',
);

/**
 * The pieces of which names in a text are made, in order; only blanks lie between them. A name begins
 * and ends where they do, so that `Intel` is not found in `intelligence`, and 英伟达 is in any run of Han.
 */
export function findWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: piece, index: start, groups = {} } of text.matchAll(WORDS)) {
    words.push({ start, end: start + piece.length, kind: kindOf(groups) });
  }
  return words;
}

function kindOf({ sign, syllable, word }: Record<string, string | undefined>): Word['kind'] {
  if (word !== undefined) return 'word';
  if (sign !== undefined) return 'sign';
  return syllable === undefined ? 'mark' : 'syllable';
}
