import {
  type Chunk,
  type FoundPiece,
  findPieces,
  mayHaveSlip,
  type Piece,
  plainText,
  singularForms,
} from '../plan/search-chunks.ts';

/** Start and end in a text, in the units of JavaScript's strings. */
export type Mark = readonly [number, number];

/** What of a search stands in a text. */
export interface Marks {
  /** In order; they do not overlap. */
  readonly marks: readonly Mark[];
  /** How much of the search is there, to compare texts by. */
  readonly fit: number;
}

/** A piece of a text, as it is compared. */
interface Word extends FoundPiece {
  readonly plain: string;
}

/** Whether a word of a text is what is sought. */
type Rule = (word: Word, sought: string, piece: Sought) => boolean;

interface Sought extends Piece {
  /** It ends a chunk of several, as 5 does `4.5`: of the last word it may be the beginning. */
  readonly isLast: boolean;
}

/** From the surest to what is better than no mark; one counts where those before it find nothing of a chunk. */
const WAYS: readonly ((text: Text, chunk: Chunk) => readonly Mark[])[] = [
  ({ words }, { pieces }) => findChunk(words, pieces, isFound),
  ({ words }, { pieces }) => findChunk(words, pieces, hasWithin),
  ({ words }, { pieces }) => findChunk(words, pieces, isSlip),
  findWhole,
  findLetters,
];

/** A text, and its words. */
interface Text {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Where the chunks of a search stand in a text: whole words, and in scripts without blanks the signs themselves. */
export function findMarks(text: string, chunks: readonly Chunk[]): Marks {
  const words = findPieces(text).map((piece) => ({ ...piece, plain: plainText(piece.text) }));
  const marks: Mark[] = [];
  let fit = 0;
  for (const chunk of chunks) {
    for (const [place, way] of WAYS.entries()) {
      const found = way({ text, words }, chunk);
      if (found.length === 0) continue;
      marks.push(...found);
      fit += WAYS.length - place;
      break;
    }
  }
  return { marks: withoutOverlaps(marks), fit };
}

/** The pieces of a chunk together; where they do not stand so, each that is more than a letter. */
function findChunk(words: readonly Word[], pieces: readonly Piece[], rule: Rule): Mark[] {
  const together = words.flatMap((_, i) =>
    markRun(words.slice(i, i + pieces.length), pieces, rule),
  );
  if (together.length > 0 || pieces.length === 1) return together;
  if (pieces.some(({ text }) => text.length === 1)) return [];
  return pieces.flatMap((piece) => words.flatMap((word) => markRun([word], [piece], rule)));
}

/** The most signs that may stand between the pieces of a chunk, such as `&` or a blank. */
const MOST_BETWEEN = 3;

function markRun(words: readonly Word[], pieces: readonly Piece[], rule: Rule): Mark[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < pieces.length) return [];
  const fits = pieces.every((piece, i) => {
    const [word, before] = [words[i], words[i - 1]];
    if (!word || (before && word.start - before.end > MOST_BETWEEN)) return false;
    return rule(word, plainText(piece.text), {
      ...piece,
      isLast: i > 0 && i === pieces.length - 1,
    });
  });
  if (!fits) return [];
  const [only] = pieces;
  const signs = pieces.length === 1 && first.unspaced && only ? markSigns(first, only) : [];
  return signs.length > 0 ? signs : [[first.start, last.end]];
}

/** In a script without blanks a run is a sentence: what is sought is marked alone, wherever it stands. */
function markSigns({ text, start }: Word, { text: sought }: Piece): Mark[] {
  const marks: Mark[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    marks.push([start + at, start + at + sought.length]);
  }
  return marks;
}

function isFound({ plain }: Word, sought: string, { kind, isLast }: Sought): boolean {
  if (kind !== 'word') return plain.includes(sought);
  if (sought.length === 1 && !isLast) return plain === sought;
  return plain.startsWith(sought) || singularForms(sought).includes(plain);
}

/** In names parts of words are found too. */
function hasWithin({ plain }: Word, sought: string): boolean {
  return sought.length > 1 && plain.includes(sought);
}

function isSlip({ plain }: Word, sought: string, piece: Piece): boolean {
  return mayHaveSlip(piece) && isOneSlipAway(plain, sought);
}

/** Words with signs in them, as the index keeps them: `node.js`, `Qur’an`, Persian with its joiner. */
const WHOLE = /[\p{L}\p{N}\p{M}]+(?:[._'’‘·:,;\u200c\u200d][\p{L}\p{N}\p{M}]+)*/gu;

/** A chunk in such a word, whatever signs either has. */
function findWhole({ text }: Text, chunk: Chunk): readonly Mark[] {
  const sought = [bare(chunk.text), bare(chunk.written)].filter((one) => one !== '');
  return [...text.matchAll(WHOLE)].flatMap(({ 0: word, index }): Mark[] => {
    const plain = bare(word);
    const fits = sought.some(
      (one) =>
        plain.startsWith(one) ||
        (mayHaveSlip({ text: one, kind: 'word' }) && isOneSlipAway(plain, one)),
    );
    return fits ? [[index, index + word.length]] : [];
  });
}

function bare(text: string): string {
  return plainText(text).replace(/[^\p{L}\p{N}\p{M}]|[ʼʻ]/gu, '');
}

/** The very letters, as a name has them within. */
function findLetters({ text }: Text, chunk: Chunk): readonly Mark[] {
  // Some letters, such as İ, are two in lower case.
  const folded = text.replace(/./gsu, (sign) => {
    const lower = sign.toLowerCase();
    return lower.length === sign.length ? lower : sign;
  });
  const at = folded.indexOf(chunk.text);
  return at < 0 ? [] : [[at, at + chunk.text.length]];
}

/** One letter more, less, or another, or two that have changed places. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

function withoutOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (mark[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(mark);
  }
  return kept;
}
