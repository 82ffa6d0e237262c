import { answerMessages } from '../load/answer-messages.ts';
import { runClosedLoop } from '../load/closed-loop.ts';
import { OPERATIONS } from '../operations/operations.ts';
import { openRawDriver } from './raw-driver.ts';

/** One question, or a load of them, for the driver in this process. */
export type DriverJob =
  | { readonly kind: 'ask'; readonly operation: string; readonly id: string }
  | {
      readonly kind: 'load';
      readonly operation: string;
      readonly ids: readonly string[];
      readonly clients: number;
      readonly seconds: number;
    };

const run = openRawDriver();

answerMessages(answer);

async function answer(job: DriverJob): Promise<unknown> {
  const operation = OPERATIONS.find(({ name }) => name === job.operation);
  if (!operation) throw new Error(`There is no operation ${job.operation}`);
  if (job.kind === 'ask') return operation.toObject(await run(operation, job.id));
  const { ids, clients, seconds } = job;
  return runClosedLoop(clients, seconds, (_, request) =>
    run(operation, ids[request % ids.length] ?? ''),
  );
}
