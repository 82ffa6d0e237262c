/** What a load did to whoever bore it. */
export interface LoadResult {
  /** Requests answered in the time. */
  readonly count: number;
  readonly seconds: number;
  /** Milliseconds from sending to the last byte of the answer. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * So many clients, each of which sends its next request when the last one is answered, for so many
 * seconds. `ask` sends request number `request` over connection number `client`.
 */
export async function runClosedLoop(
  clients: number,
  seconds: number,
  ask: (client: number, request: number) => Promise<unknown>,
): Promise<LoadResult> {
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  let next = 0;
  const runClient = async (client: number): Promise<void> => {
    for (let sent = performance.now(); sent < end; ) {
      await ask(client, next++);
      const now = performance.now();
      latencies.push(now - sent);
      sent = now;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => runClient(client)));
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN;
  return {
    count: latencies.length,
    seconds: (performance.now() - began) / 1000,
    p50: at(0.5),
    p99: at(0.99),
  };
}
