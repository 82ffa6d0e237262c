import { nameKey } from '../model/name-key.ts';
import { readChunks } from '../plan/search-chunks.ts';
import { findMarks, type Mark } from './find-marks.ts';
import { asList } from './shaped.ts';

/** A longer text is cut to about so many characters around the first word that was found. */
const LENGTH = 160;
/** So many of them stand before that word. */
const BEFORE = 40;

/** Where the words of a search stand. */
export interface Snippet {
  /** The field that has the text. */
  readonly field: string;
  /** The text, cut around the first word that was found. */
  readonly snippet: string;
  /** Where each word that was found starts and ends in the snippet. */
  readonly marks: readonly number[];
}

/**
 * Shows where the words of a search stand. The value is the text that was sought, and a list of fields' names, each
 * before its text: that is shown in which most of the search is marked, the first one of equals.
 */
export function shapeSnippet([sought, texts]: readonly unknown[]): Snippet {
  const { field, text, marks } = chooseText(asList(texts), String(sought));
  const [start, end] = window(text, marks[0]?.[0] ?? 0);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  return {
    field,
    snippet: `${before}${text.slice(start, end)}${after}`,
    marks: marks
      .filter(([from, to]) => from >= start && to <= end)
      .flatMap(([from, to]) => [from - start + before.length, to - start + before.length]),
  };
}

interface Chosen {
  readonly field: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

function chooseText(texts: readonly unknown[], sought: string): Chosen {
  const read = readChunks(sought);
  // Names are found by signs alone, too.
  const signs = { text: nameKey(sought), written: sought, pieces: [] };
  const chunks = read.length > 0 ? read : [signs];
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
