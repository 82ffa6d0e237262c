import { answerMessages } from './answer-messages.ts';
import { type LoadResult, runClosedLoop } from './closed-loop.ts';
import { openHttpConnection, printRequest } from './http-connection.ts';

/** A load over HTTP; the bodies are sent in turn. */
export interface HttpLoad {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly clients: number;
  readonly seconds: number;
}

answerMessages(runHttpLoad);

async function runHttpLoad({ url, bodies, clients, seconds }: HttpLoad): Promise<LoadResult> {
  const address = new URL(url);
  const requests = bodies.map((body) => printRequest(address, body));
  const connections = await Promise.all(
    Array.from({ length: clients }, () => openHttpConnection(address)),
  );
  try {
    return await runClosedLoop(clients, seconds, async (client, number) => {
      const request = requests[number % requests.length];
      const answer = request && (await connections[client]?.send(request));
      if (answer?.startsWith('{"errors"')) throw new Error(answer.slice(0, 500));
    });
  } finally {
    for (const connection of connections) connection.close();
  }
}
