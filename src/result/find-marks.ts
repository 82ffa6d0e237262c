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
type Rule = (word: Word, sought: string, piece: Piece) => boolean;

/** From the surest to what is better than no mark; one counts where those before it find nothing of a chunk. */
const RULES: readonly Rule[] = [isFound, hasWithin, isSlip];

/** Where the chunks of a search stand in a text: whole words, and in scripts without blanks the signs themselves. */
export function findMarks(text: string, chunks: readonly Chunk[]): Marks {
  const words = findPieces(text).map((piece) => ({ ...piece, plain: plainText(piece.text) }));
  const marks: Mark[] = [];
  let fit = 0;
  for (const { pieces } of chunks) {
    for (const [place, rule] of RULES.entries()) {
      const found = findChunk(words, pieces, rule);
      if (found.length === 0) continue;
      marks.push(...found);
      fit += RULES.length - place;
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
    return rule(word, plainText(piece.text), piece);
  });
  if (!fits) return [];
  const [only] = pieces;
  if (pieces.length > 1 || !first.unspaced || !only) return [[first.start, last.end]];
  return markSigns(first, only);
}

/** In a script without blanks a run is a sentence: what is sought is marked alone, wherever it stands. */
function markSigns({ text, start }: Word, { text: sought }: Piece): Mark[] {
  const marks: Mark[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    marks.push([start + at, start + at + sought.length]);
  }
  return marks;
}

function isFound({ plain }: Word, sought: string, { kind }: Piece): boolean {
  if (kind !== 'word') return plain.includes(sought);
  if (sought.length === 1) return plain === sought;
  return plain.startsWith(sought) || singularForms(sought).includes(plain);
}

/** In names parts of words are found too. */
function hasWithin({ plain }: Word, sought: string): boolean {
  return sought.length > 1 && plain.includes(sought);
}

function isSlip({ plain, unspaced }: Word, sought: string, piece: Piece): boolean {
  return !unspaced && mayHaveSlip(piece) && isOneSlipAway(plain, sought);
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
