import { nameKey, withoutAccents } from '../model/name-key.ts';
import { findWords, type Word } from './find-words.ts';

/** A text as names are looked up in it. */
export interface CutText {
  /** Its words, folded as names are, without accents; behind a blank where one stands before the word. */
  readonly words: readonly string[];
  /** Where names may begin, as places in `words`: those with one first word together, and in these those with one second word. */
  readonly stems: readonly (readonly (readonly number[])[])[];
  /** How a short name that is this word alone has to be spelled; '' for not at all, null for longer words. */
  readonly spellings: readonly (string | null)[];
}

/** Words of up to so many letters may be short names, such as `US` and `WHO`. */
const SHORT = 4;

/** A text cut into words, in which names are looked for that begin at `from` or behind it. */
export function cutText(text: string, from: number): CutText {
  const found = findWords(text);
  const fold = rememberFolds();
  const words = found.map((word, i) => {
    const blank = i > 0 && !adjoins(found[i - 1], word) ? ' ' : '';
    return blank + fold(text.slice(word.start, word.end));
  });
  const places = found.flatMap((word, i) =>
    word.start >= from && mayBegin(word, found[i - 1]) ? [i] : [],
  );
  return {
    words,
    stems: groupByWord(places, (place) => words[place]?.trimStart()).map((alike) =>
      groupByWord(alike, (place) => words[place + 1]),
    ),
    spellings: found.map((word, i) => spellingOf(text, word, found[i - 1], found[i + 1])),
  };
}

/** What a text says again and again is folded once. Halves of surrogate pairs could not travel. */
function rememberFolds(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const folded = withoutAccents(nameKey(word.toWellFormed()));
    known.set(word, folded);
    return folded;
  };
}

/** A name in Hangul begins with a word: `일본` is in 일본은 and not in 미일본. */
function mayBegin(word: Word, before: Word | undefined): boolean {
  return word.kind !== 'syllable' || before?.kind !== 'syllable' || !adjoins(before, word);
}

/** One sign says too little within others. */
function spellingOf(
  text: string,
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
): string | null {
  if (word.kind === 'mark') return null;
  if (word.kind !== 'word') {
    const within = [before, after].some((one) => one?.kind === word.kind && adjoins(one, word));
    return within ? '' : null;
  }
  const spelling = text.slice(word.start, word.end).normalize('NFKC');
  return spelling.length <= SHORT && !/\p{N}/u.test(spelling) ? spelling : null;
}

function adjoins(one: Word | undefined, other: Word): boolean {
  return one?.end === other.start || one?.start === other.end;
}

function groupByWord(
  places: readonly number[],
  wordAt: (place: number) => string | undefined,
): number[][] {
  const groups = new Map<string | undefined, number[]>();
  for (const place of places) {
    const word = wordAt(place);
    const alike = groups.get(word);
    if (alike) alike.push(place);
    else groups.set(word, [place]);
  }
  return [...groups.values()];
}
