import type { ContenderName } from '../contenders/contender.ts';

/** What was measured of one operation, so many clients and one contender: medians of all rounds. */
export interface Measurement {
  readonly operation: string;
  readonly clients: number;
  readonly contender: ContenderName;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of CPU for each request; undefined where the system does not tell. */
  readonly serverCpu: number | undefined;
  readonly neo4jCpu: number | undefined;
}

/** The middle one; of an even number the lower middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
