/** A line on stderr: stdout belongs to what other programs read. */
export function say(text: string): void {
  console.error(text);
}

/** A step that takes longer says what is being done. */
const SILENCE_MS = 2_000;

/**
 * Waits for a step, then says what `describe` makes of its result, and how long it took; `doing` is
 * said meanwhile when it is not over at once.
 */
export async function sayWhenDone<T>(
  step: Promise<T>,
  describe: (result: T) => string,
  doing?: string,
): Promise<T> {
  const began = performance.now();
  const timer = setTimeout(() => doing && say(doing), SILENCE_MS);
  try {
    const result = await step;
    say(`${describe(result)} (${((performance.now() - began) / 1_000).toFixed(1)} s)`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}
