/** Whole numbers up to four billions, one after another, in four bytes each. */
export interface GrowingNumbers {
  readonly length: number;
  /** 0 where none was put. */
  at(place: number): number;
  put(place: number, number: number): void;
}

/** Begins with none. */
export function growingNumbers(): GrowingNumbers {
  let numbers = new Uint32Array(16);
  let length = 0;
  return {
    get length() {
      return length;
    },
    at: (place) => numbers[place] ?? 0,
    put(place, number) {
      if (place >= numbers.length) {
        const more = new Uint32Array(Math.max(place + 1, 2 * numbers.length));
        more.set(numbers);
        numbers = more;
      }
      numbers[place] = number;
      length = Math.max(length, place + 1);
    },
  };
}
