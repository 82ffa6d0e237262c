import { growingNumbers } from './growing-numbers.ts';
import type { Keeping } from './keeping.ts';
import { type KeptLists, keptLists } from './kept-lists.ts';

/** Items that are left out for mistakes, by their number among all that files hold. */
export interface Rejected {
  readonly count: number;
  has(item: number): boolean;
  /** Its mistakes; none of an item that is not left out. */
  textsOf(item: number): readonly string[];
}

/** Items that are left out, as their mistakes are found. */
export interface Rejects extends Rejected {
  /** Notes a mistake of an item. It is read to the end nevertheless. */
  note(item: number, text: string): void;
  /** Leaves out what was noted since. Returns whether that is anything. */
  leaveOut(): boolean;
}

/** Begins with none. Of an item there is a number in the memory, its mistakes are in `keeping`. */
export function createRejects(keeping: Keeping): Rejects {
  const texts: KeptLists<string> = keptLists(keeping);
  const states = growingNumbers();
  let noted = keeping.list<number>();
  let count = 0;
  return {
    get count() {
      return count;
    },
    has: (item) => states.at(item) === LEFT_OUT,
    textsOf: (item) => (states.at(item) === LEFT_OUT ? texts.of(String(item)) : []),
    note(item, text) {
      if (states.at(item) === GOOD) {
        states.put(item, NOTED);
        noted.push(item);
      }
      texts.push(String(item), text);
    },
    leaveOut() {
      const found = noted.length;
      for (const item of noted) states.put(item, LEFT_OUT);
      noted = keeping.list<number>();
      count += found;
      return found > 0;
    },
  };
}

const [GOOD, NOTED, LEFT_OUT] = [0, 1, 2];

/** Nothing is left out. */
export const NONE_REJECTED: Rejected = { count: 0, has: () => false, textsOf: () => [] };
