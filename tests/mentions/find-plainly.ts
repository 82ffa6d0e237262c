import { nameKey, withoutAccents } from '../../src/model/name-key.ts';
import { BORNE } from './names.ts';

/** A mention, with the ids of its candidates. */
export interface PlainMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly candidates: readonly string[];
}

/** Mentions by looking at every row of letters in the text: slow, and plain to see. */
export function findPlainly(text: string): PlainMention[] {
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  const mentions: PlainMention[] = [];
  let from = 0;
  while (from < letters.length) {
    let to = letters.length;
    while (to > from && candidatesOf(letters, from, to).length === 0) to--;
    if (to > from) {
      const start = letters[from]?.index ?? 0;
      const words = wordsOf(letters, from, to);
      const candidates = candidatesOf(letters, from, to);
      mentions.push({ start, end: start + words.length, text: words, candidates });
    }
    from = Math.max(to, from + 1);
  }
  return mentions;
}

type Letters = readonly Intl.SegmentData[];

/** The entities that letters name, if words begin and end with them: primary names first, then by id. */
function candidatesOf(letters: Letters, from: number, to: number): string[] {
  const words = wordsOf(letters, from, to);
  if (words !== words.trim() || !mayBegin(letters, from) || !mayEnd(letters, to)) return [];
  const borne = BORNE.filter(
    ({ name }) => fold(name) === fold(words) && isSpelled(name, letters, from, to),
  );
  const primary = borne.filter((one) => one.primary).map(({ id }) => id);
  const ids = [...new Set(borne.map(({ id }) => id))].sort();
  return [
    ...ids.filter((id) => primary.includes(id)),
    ...ids.filter((id) => !primary.includes(id)),
  ];
}

function wordsOf(letters: Letters, from: number, to: number): string {
  return letters
    .slice(from, to)
    .map(({ segment }) => segment)
    .join('');
}

function fold(text: string): string {
  return withoutAccents(nameKey(text));
}

function mayBegin(letters: Letters, place: number): boolean {
  const kinds = [kindAt(letters, place - 1), kindAt(letters, place)].join(' ');
  return !['word word', 'hangul hangul'].includes(kinds);
}

function mayEnd(letters: Letters, place: number): boolean {
  return kindAt(letters, place - 1) !== 'word' || kindAt(letters, place) !== 'word';
}

/** Short names need care: the case of a word of up to four letters, and one sign within others. */
function isSpelled(name: string, letters: Letters, from: number, to: number): boolean {
  const kinds = letters.slice(from, to).map((_, i) => kindAt(letters, from + i));
  if (kinds.every((kind) => kind === 'word')) {
    const words = wordsOf(letters, from, to);
    const capitals = name === name.toUpperCase() && name !== name.toLowerCase();
    const short = name.length <= 2 || (name.length <= 4 && capitals);
    return !short || /\p{N}/u.test(words) || words.normalize('NFKC') === name;
  }
  const [kind] = kinds;
  const beside = [kindAt(letters, from - 1), kindAt(letters, to)];
  return kinds.length > 1 || kind === 'other' || !beside.includes(kind ?? 'other');
}

function kindAt(letters: Letters, place: number): 'word' | 'sign' | 'hangul' | 'other' {
  const letter = letters[place]?.segment ?? '';
  if (!/^[\p{L}\p{N}]/u.test(letter)) return 'other';
  if (/^\p{Script=Hangul}/u.test(letter)) return 'hangul';
  return /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}]/u.test(letter)
    ? 'sign'
    : 'word';
}
