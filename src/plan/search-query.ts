import { nameKey, withoutAccents } from '../model/name-key.ts';
import { printForms } from './letter-forms.ts';
import { type Chunk, mayHaveSlip, type Piece, readChunks, singularForms } from './search-chunks.ts';

/** In the syntax of Lucene: finds nothing. */
const NOTHING = '""';

/** The very words of a text, one behind the other, with or without their accents. */
export function printPhrase(text: string): string {
  if (readChunks(text).length === 0) return NOTHING;
  const key = nameKey(text);
  return [...new Set([key, withoutAccents(key)])].map(quote).join(' OR ');
}

/** All words of a text, each as it is or as the beginning of a word. */
export function printWords(text: string): string {
  return printAll(readChunks(text), chunkForms);
}

/** All words of a text, each as it is, as the beginning of a word, or with one slip of the finger. */
export function printSlips(text: string): string {
  const chunks = readChunks(text);
  const withSlips = (chunk: Chunk) => [...chunkForms(chunk), ...chunkSlips(chunk)];
  return printAll(chunks, chunks.length <= MOST_WITH_SLIPS ? withSlips : chunkForms);
}

/** In more words none is looked for: each is as many clauses of Lucene as there are words like it, up to 50. */
const MOST_WITH_SLIPS = 8;

function printAll(chunks: readonly Chunk[], formsOf: (chunk: Chunk) => readonly string[]): string {
  if (chunks.length === 0) return NOTHING;
  return chunks.map((chunk) => printAny(formsOf(chunk))).join(' AND ');
}

function printAny(forms: readonly string[]): string {
  const different = [...new Set(forms)];
  return different.length === 1 ? different.join() : `(${different.join(' OR ')})`;
}

/**
 * The index keeps some chunks whole, such as `Huang's` and `3.14`, and takes others apart, such as `AT&T`: what is quoted
 * it takes apart as it did the texts.
 */
function chunkForms({ text, written, pieces }: Chunk): readonly string[] {
  const asWritten = written === text ? [] : [`${quote(written)}^3`];
  const [only, ...others] = pieces;
  if (only && others.length === 0) {
    const whole = only.text === text ? [] : [`${quote(text)}^3`];
    return [...asWritten, ...whole, ...pieceForms(only)];
  }
  return [
    ...asWritten,
    `${quote(text)}^3`,
    ...(isKeptWhole(text) ? [beginningOf(text)] : []),
    `${quote(pieces.map((piece) => piece.text).join(' '))}^2`,
    ...eachPiece(pieces, pieceForms),
  ];
}

/** What is nearly there: with a slip, or within a word that has signs, such as `node.js`. */
function chunkSlips({ text, pieces }: Chunk): readonly string[] {
  const whole = { text, kind: 'word' } as const;
  const slip = isKeptWhole(text) && mayHaveSlip(whole) ? [slipOf(text)] : [];
  const [only, ...others] = pieces;
  if (only && others.length === 0) return [...slip, ...pieceSlips(only)];
  return [...slip, ...eachPiece(pieces, (piece) => [...pieceForms(piece), ...pieceSlips(piece)])];
}

/** Pieces that may stand anywhere; a single letter, as in `AT&T`, would stand nearly everywhere. */
function eachPiece(
  pieces: readonly Piece[],
  formsOf: (piece: Piece) => readonly string[],
): readonly string[] {
  if (pieces.some(isLetter)) return [];
  return [`(${pieces.map((piece) => printAny(formsOf(piece))).join(' AND ')})`];
}

function pieceForms(piece: Piece): readonly string[] {
  const { text, kind } = piece;
  if (kind === 'phrase') return [quote(text)];
  if (kind === 'within') return [`${text}^3`, `/.*${printWithin(text)}.*/`];
  return isLetter(piece) ? [text] : [`${text}^3`, beginningOf(text), ...singularForms(text)];
}

/** Also as texts have it that are written in the parts of its signs, as some systems do with Hangul and Katakana. */
function printWithin(text: string): string {
  const parts = text.normalize('NFD');
  const isOfParts = parts !== text && /[\p{scx=Hangul}\p{scx=Katakana}]/u.test(text);
  return isOfParts ? `(${printForms(text)}|${parts})` : printForms(text);
}

function pieceSlips(piece: Piece): readonly string[] {
  const behindSign =
    piece.kind === 'word' && !isLetter(piece) ? [`/.*[${SIGNS}]${printForms(piece.text)}.*/`] : [];
  return [...(mayHaveSlip(piece) ? [slipOf(piece.text)] : []), ...behindSign];
}

function isLetter({ text, kind }: Piece): boolean {
  return kind === 'word' && [...text].length === 1;
}

/** Short words that grow together with the next one, in French and Italian and before Irish names: `l'opéra`. */
const ELIDED = "((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?";

function beginningOf(word: string): string {
  return `/${/^\p{Script=Latin}/u.test(word) ? ELIDED : ''}${printForms(word)}.*/`;
}

function slipOf(word: string): string {
  return `${word.replace(/[^\p{L}\p{N}\p{M}_]/gu, '\\$&')}~1`;
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, ' ')}"`;
}

/** Signs that do not part letters, nor digits: rules MidLetter, MidNum and ExtendNumLet of UAX #29. */
const SIGNS = "._'’·:,;";

const KEPT_WHOLE = new RegExp(`^[\\p{L}\\p{N}\\p{M}]+(?:[${SIGNS}][\\p{L}\\p{N}\\p{M}]+)+$`, 'u');

function isKeptWhole(text: string): boolean {
  return KEPT_WHOLE.test(text);
}
