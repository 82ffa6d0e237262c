import type { ContenderName } from '../contenders/contender.ts';

/** What was measured of one operation, so many clients and one contender. */
export interface Measurement {
  readonly operation: string;
  readonly clients: number;
  readonly contender: ContenderName;
  /** Round 3 of one contender ran right before or after round 3 of the others. */
  readonly rounds: readonly Round[];
}

/** What one contender did in one round. */
export interface Round {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of CPU for each request; undefined where the system does not tell. */
  readonly serverCpu: number | undefined;
  readonly neo4jCpu: number | undefined;
}

/** The middle of all rounds; undefined where nothing was told. */
export function typical({ rounds }: Measurement, key: keyof Round): number | undefined {
  return median(rounds.map((round) => round[key]));
}

/**
 * How one contender compares with another: the middle of the ratios of their rounds, since
 * neighbours in time had the same machine.
 */
export function ratio(one: Measurement, other: Measurement, key: keyof Round): number | undefined {
  return median(
    one.rounds.map((round, i) => {
      const [above, below] = [round[key], other.rounds[i]?.[key]];
      return above === undefined || below === undefined ? undefined : above / below;
    }),
  );
}

/** The middle value; of an even number the lower middle one. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
