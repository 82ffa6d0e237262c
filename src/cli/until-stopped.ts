/** npm passes Ctrl-C on to a process that the terminal has told already: one press, two signals. */
const SAME_PRESS_MS = 1_000;

/** A command that SIGTERM ended has the exit code 128 + 15, by custom. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs `service`, whose signal aborts at SIGINT or SIGTERM so that it ends in order, and tells the
 * exit code: 0 when it resolved, 130 or 143 when it was called off before it was up and rejected with
 * an AbortError. Other errors pass. A second signal ends the process at once.
 */
export async function untilStopped(
  service: (signal: AbortSignal) => Promise<void>,
): Promise<number> {
  const stopping = new AbortController();
  let stoppedAt = 0;
  let code = 0;
  for (const [name, number] of Object.entries(CODES)) {
    process.on(name, () => {
      if (!stopping.signal.aborted) {
        stoppedAt = performance.now();
        code = number;
        stopping.abort();
      } else if (performance.now() - stoppedAt > SAME_PRESS_MS) process.exit(number);
    });
  }
  // A reader that goes away, as in `npm start | head -1`, is no reason to end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    await service(stopping.signal);
    return 0;
  } catch (error) {
    if (stopping.signal.aborted && (error as Error).name === 'AbortError') return code;
    throw error;
  }
}
