/** Stored things that the model does not fit, told together: all of one kind, with how many they are and one of them. */
export interface Misfit {
  /** As the model names it: `Chip.kind`, `EXPORTS_TO`. */
  readonly place: string;
  readonly count: number;
  /** Id of one of them. */
  readonly example: string;
  /** What is said of them: `without a value, which the model needs`. */
  readonly fault: string;
  /** What they are, in the singular: `entity`, `fact`, `relation`. */
  readonly noun: string;
}

/** `Chip.kind: 2 entities without a value, which the model needs; such as h200`. */
export function printMisfit({ place, count, example, fault, noun }: Misfit): string {
  const several = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  const number = count.toLocaleString('en-GB');
  return `${place}: ${number} ${count === 1 ? noun : several} ${fault}; such as ${example}`;
}
