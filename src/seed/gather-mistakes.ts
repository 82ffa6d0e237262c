import type { Mistake } from '../errors.ts';
import { findNearest } from '../model/nearest-name.ts';
import type { Report } from './seed-value.ts';

/** More than anybody mends at once; the rest is only counted. */
const KEPT = 1000;

/** To look for the nearest of many names takes long, so that only the first that are looked for are found. */
const SUGGESTED = 50;

/** The nearest of the names; undefined where none is near. */
export type Suggest = (found: string, names: Iterable<string>) => string | undefined;

/** The mistakes of a seed, as they are found. */
export interface Mistakes {
  readonly report: Report;
  readonly suggest: Suggest;
  /** How many there are. */
  count(): number;
  /** The first of them, by file as they were read, then by place. */
  inOrder(): readonly Mistake[];
}

/** An empty list of mistakes. */
export function gatherMistakes(): Mistakes {
  const kept: Mistake[] = [];
  let count = 0;
  let suggested = 0;
  return {
    report({ heading, ...place }, text, suggestion) {
      count += 1;
      if (kept.length >= KEPT) return;
      const told = heading === undefined ? text : `column "${heading}": ${text}`;
      kept.push({
        ...place,
        text: shorten(told),
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    },
    suggest(found, names) {
      suggested += 1;
      return suggested <= SUGGESTED ? findNearest(found, names) : undefined;
    },
    count: () => count,
    inOrder() {
      const files = [...new Set(kept.map((mistake) => mistake.file))];
      return [...kept].sort(
        (a, b) =>
          files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
      );
    },
  };
}

/** A name that is wrong may be as long as a line; what would be right stands at the end. */
const LONGEST_TEXT = 3_000;

function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const half = LONGEST_TEXT / 2;
  return `${text.slice(0, half)}…${text.slice(-half)}`.toWellFormed();
}
