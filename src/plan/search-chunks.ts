import { nameKey, withoutAccents } from '../model/name-key.ts';

/** What stands between two blanks of a search: `H200`, `Huang's`, `AT&T`, `英伟达H200`. */
export interface Chunk {
  /** From its first letter or digit to its last one, folded as names are. */
  readonly text: string;
  /** As it was written, where that is not the same: `H₂O`, `Huang’s`. Texts are kept as they were written, too. */
  readonly written: string;
  readonly pieces: readonly Piece[];
}

/** A run of letters and digits that a text may have. */
export interface Piece {
  readonly text: string;
  readonly kind: PieceKind;
}

/**
 * A word is found from its beginning. A phrase is of a script without blanks whose signs the index keeps one by one. What
 * is found within is of a script whose words grow together in the index.
 */
export type PieceKind = 'word' | 'phrase' | 'within';

/** Some marks count as of several scripts, and belong to the letter before them. */
const LETTER = '(?=\\p{L}|\\p{N})';

/** `ー` is of both scripts of Japanese. */
const PHRASE = `(?:${LETTER}[\\p{scx=Han}\\p{scx=Hiragana}]\\p{M}*)+`;

const UNSPACED = `(?:${LETTER}[\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]\\p{M}*)+`;

const WORD = `(?:(?!${PHRASE}|${UNSPACED})[\\p{L}\\p{N}\\p{M}])+`;

const PIECES = new RegExp(`(?<phrase>${PHRASE})|(?<unspaced>${UNSPACED})|${WORD}`, 'gu');

/** Scripts with blanks where other words hang on a word, before it too. */
const HANGING = /[\p{scx=Hangul}\p{scx=Arabic}\p{scx=Hebrew}]/u;

/** The English ending: who seeks `Huang's` means Huang. */
const POSSESSIVE = /(?<=[\p{L}\p{N}])'s$/u;

/** The chunks of a search text that have a letter or digit, each once. */
export function readChunks(text: string): readonly Chunk[] {
  const chunks = text.split(/\s+/u).flatMap((written) => {
    const folded = nameKey(written).split(' ').flatMap(trim);
    // A sign such as ㍿ may fold to several.
    return folded.length === 1
      ? folded.map((chunk) => toChunk(chunk, trim(written.toLowerCase())[0] ?? chunk))
      : folded.map((chunk) => toChunk(chunk, chunk));
  });
  return [...new Map(chunks.map((chunk) => [chunk.text, chunk])).values()];
}

/** From the first letter or digit to the last one; nothing where there is none. */
function trim(text: string): readonly string[] {
  const kept = text.match(/[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su)?.[0];
  return kept === undefined ? [] : [keepVowels(kept)];
}

function toChunk(text: string, written: string): Chunk {
  return { text, written, pieces: findPieces(text.replace(POSSESSIVE, '')) };
}

/** A piece, and where it stands: start and end in the units of JavaScript's strings. */
export interface FoundPiece extends Piece {
  readonly start: number;
  readonly end: number;
  /** Of a script that is written without blanks. */
  readonly unspaced: boolean;
}

/** The runs of a text that words are looked for in, in order. */
export function findPieces(text: string): readonly FoundPiece[] {
  return [...text.matchAll(PIECES)].map(({ 0: piece, index: start, groups }) => {
    const unspaced = groups?.phrase !== undefined || groups?.unspaced !== undefined;
    const kind = groups?.phrase !== undefined ? 'phrase' : kindOf(piece, unspaced);
    return { text: piece, kind, start, end: start + piece.length, unspaced };
  });
}

function kindOf(piece: string, unspaced: boolean): PieceKind {
  return unspaced || HANGING.test(piece) ? 'within' : 'word';
}

/** The vowel am of Thai and Lao, which NFKC takes apart, as texts have it. */
function keepVowels(text: string): string {
  return text.replaceAll('\u0e4d\u0e32', '\u0e33').replaceAll('\u0ecd\u0eb2', '\u0eb3');
}

/** A piece of a text or of a search, as both are compared. */
export function plainText(text: string): string {
  // Most words of long texts need no folding.
  if (/^[a-z0-9]+$/i.test(text)) return text.toLowerCase();
  return withoutAccents(keepVowels(nameKey(text)));
}

/** An English plural's other form, if it is one: who seeks `chips` means a chip too. */
export function singularForms(word: string): readonly string[] {
  return /^\p{Script=Latin}{3,}(?<![siu])s$/u.test(word) ? [word.slice(0, -1)] : [];
}

/** Whether one slip of the finger in it is forgiven: in a short word or a number it would make another one. */
export function mayHaveSlip({ text, kind }: Piece): boolean {
  return kind !== 'phrase' && [...text].length >= 4 && !/\p{N}/u.test(text);
}
