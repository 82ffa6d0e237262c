import type { FieldPlan } from '../plan/node-plan.ts';
import { readChunks } from '../plan/search-chunks.ts';
import { findMarks, type Mark } from './find-marks.ts';
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
  const { field, text, marks } = choose(asList(texts), String(sought));
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

/** The last choice: snippet, marks and field of one thing are asked for one after the other, and texts may be long. */
let last: { readonly key: string; readonly chosen: Chosen } | undefined;

function choose(texts: readonly unknown[], sought: string): Chosen {
  const key = JSON.stringify([sought, texts]);
  if (last?.key !== key) last = { key, chosen: chooseText(texts, sought) };
  return last.chosen;
}

/** Of several texts, the one where most of the search is marked. */
function chooseText(texts: readonly unknown[], sought: string): Chosen {
  const chunks = readChunks(sought);
  let chosen: Chosen = { field: '', text: '', marks: [] };
  let most = -1;
  for (let i = 0; i < texts.length; i += 2) {
    // A field may hold several texts.
    for (const text of [texts[i + 1]].flat()) {
      if (typeof text !== 'string') continue;
      const { marks, fit } = findMarks(text, chunks);
      if (fit > most) [chosen, most] = [{ field: String(texts[i]), text, marks }, fit];
    }
  }
  return chosen;
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
