import { withoutAccents } from '../model/name-key.ts';
import type { FieldPlan } from '../plan/node-plan.ts';
import { fold, isUnspaced, searchWords } from '../plan/search-words.ts';
import { asList } from './shaped.ts';

/** A longer text is cut to about so many characters around the first word that was found. */
const LENGTH = 160;
/** So many of them stand before that word. */
const BEFORE = 40;

/**
 * Where the words of a search stand. The value is the text that was sought, and pairs of a field's name
 * and its text, of which the first with a word in it is shown.
 */
export function shapeSnippet(
  { part }: Extract<FieldPlan, { kind: 'snippet' }>,
  [sought, texts]: readonly unknown[],
): unknown {
  const { terms } = searchWords(String(sought));
  const { field, text, marks } = choose(asList(texts), terms);
  if (part === 'field') return field;
  const [start, end] = window(text, marks[0]?.[0] ?? 0);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  if (part === 'snippet') return `${before}${text.slice(start, end)}${after}`;
  return marks
    .filter(([from, to]) => from >= start && to <= end)
    .flatMap(([from, to]) => [from - start + before.length, to - start + before.length]);
}

interface Chosen {
  readonly field: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Start and end in the text. */
type Mark = readonly [number, number];

function choose(texts: readonly unknown[], terms: readonly string[]): Chosen {
  const given: Chosen[] = [];
  for (let i = 0; i < texts.length; i += 2) {
    // A field may hold several texts: the one with the word is shown.
    for (const text of [texts[i + 1]].flat()) {
      if (typeof text !== 'string') continue;
      given.push({ field: String(texts[i]), text, marks: findMarks(text, terms) });
    }
  }
  const [first = { field: '', text: '', marks: [] }] = given;
  return given.find(({ marks }) => marks.length > 0) ?? first;
}

/** The words of a text that have a term in them or are one slip away from it; in scripts without blanks, the term itself. */
function findMarks(text: string, terms: readonly string[]): Mark[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((word): Mark[] => {
    const folded = fold(word[0]);
    return terms.some((term) => !isUnspaced(term) && fits(folded, term))
      ? [[word.index, word.index + word[0].length]]
      : [];
  });
  const phrases = terms.filter(isUnspaced).flatMap((term): Mark[] => {
    const at = text.indexOf(term);
    return at < 0 ? [] : [[at, at + term.length]];
  });
  return [...words, ...phrases].sort((a, b) => a[0] - b[0]);
}

function fits(word: string, term: string): boolean {
  return (
    word.includes(term) ||
    withoutAccents(word).includes(withoutAccents(term)) ||
    ([...term].length >= 4 && isOneSlipAway(word, term))
  );
}

/** One letter more, less, or another. */
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

/** The part to show, cut between words. */
function window(text: string, mark: number): Mark {
  if (text.length <= LENGTH) return [0, text.length];
  const from = mark <= BEFORE ? 0 : nextBlank(text, mark - BEFORE, mark) + 1;
  const last = text.lastIndexOf(' ', from + LENGTH);
  return [from, from + LENGTH >= text.length ? text.length : last > mark ? last : from + LENGTH];
}

/** The first blank from there on; a script without blanks is cut where it is. */
function nextBlank(text: string, from: number, most: number): number {
  const blank = text.indexOf(' ', from);
  return blank < 0 || blank >= most ? from - 1 : blank;
}
