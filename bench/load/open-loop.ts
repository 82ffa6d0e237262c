/** What became of a request. */
export interface Outcome {
  /** Of its answer; 0 where the connection was lost. */
  readonly status: number;
  /** Whether it was told when to come again. */
  readonly isToldWhen: boolean;
  /** Milliseconds from when it should have been sent to the last byte of the answer. */
  readonly ms: number;
}

/**
 * Sends so many requests a second for so many seconds, whatever becomes of those before, as a crowd does that does not
 * know of each other. `send` sends over a connection that is free, of `connections`; what finds none is late, and its
 * time counts from when it should have been sent.
 */
export async function runOpenLoop(
  { connections, rate, seconds }: { connections: number; rate: number; seconds: number },
  send: (connection: number) => Promise<Omit<Outcome, 'ms'>>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const free = Array.from({ length: connections }, (_, connection) => connection);
  const pending = new Set<Promise<void>>();
  const began = performance.now();
  const dueAt = (request: number) => began + (request * 1_000) / rate;
  const total = Math.floor(rate * seconds);
  for (let next = 0; next < total; ) {
    const now = performance.now();
    while (next < total && dueAt(next) <= now) {
      const connection = free.pop();
      if (connection === undefined) break;
      const due = dueAt(next++);
      const sent = send(connection).then((outcome) => {
        outcomes.push({ ...outcome, ms: performance.now() - due });
        free.push(connection);
        pending.delete(sent);
      });
      pending.add(sent);
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(pending);
  return outcomes;
}
