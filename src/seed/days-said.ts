/** The first of the days; undefined where one is, which is taken as long ago. */
export function firstDay(days: readonly (string | undefined)[]): string | undefined {
  return days.includes(undefined) ? undefined : [...days].sort()[0];
}

/** The last of the days, whatever else is undefined. */
export function lastDay(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
