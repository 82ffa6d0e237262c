/** A line on stderr: stdout belongs to what other programs read. */
export function say(text: string): void {
  console.error(text);
}

/** Waits for a step, then says what `describe` makes of its result, and how long it took. */
export async function sayWhenDone<T>(
  step: Promise<T>,
  describe: (result: T) => string,
): Promise<T> {
  const began = performance.now();
  const result = await step;
  say(`${describe(result)} (${((performance.now() - began) / 1_000).toFixed(1)} s)`);
  return result;
}
