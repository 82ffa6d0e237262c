import { answerMessages } from './answer-messages.ts';
import { openHttpConnection, printRequest } from './http-connection.ts';
import { type Outcome, runOpenLoop } from './open-loop.ts';

/** A load over HTTP at a rate; the bodies are sent in turn. */
export interface HttpOpenLoad {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  /** Requests a second. */
  readonly rate: number;
  readonly seconds: number;
}

answerMessages(runHttpOpenLoad);

async function runHttpOpenLoad(load: HttpOpenLoad): Promise<readonly Outcome[]> {
  const { url, bodies, connections } = load;
  const address = new URL(url);
  const requests = bodies.map((body) => printRequest(address, body));
  const open = () => openHttpConnection(address);
  const all = await Promise.all(Array.from({ length: connections }, open));
  let next = 0;
  const outcomes = await runOpenLoop(load, async (index) => {
    const request = requests[next++ % requests.length] ?? Buffer.of();
    try {
      const connection = all[index]?.isClosed === false ? all[index] : await open();
      all[index] = connection;
      const { status, head } = await connection.exchange(request);
      return { status, isToldWhen: /^retry-after:/im.test(head) };
    } catch {
      return { status: 0, isToldWhen: false };
    }
  });
  for (const connection of all) connection.close();
  return outcomes;
}
