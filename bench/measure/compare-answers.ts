import { isDeepStrictEqual } from 'node:util';
import type { Contender } from '../contenders/contender.ts';
import { canonicalAnswer } from '../operations/canonical-answer.ts';
import type { BenchOperation } from '../operations/operation.ts';

/**
 * Asks all contenders for every id, and throws unless they answer alike: a wrong answer must not be
 * timed. Returns the mean size of an answer, in bytes of JSON.
 */
export async function compareAnswers(
  operation: BenchOperation,
  ids: readonly string[],
  contenders: readonly Contender[],
): Promise<number> {
  let bytes = 0;
  for (const id of ids) {
    const answers = await Promise.all(contenders.map((contender) => contender.ask(operation, id)));
    const [expected, ...others] = answers.map((answer) =>
      operation.essence ? operation.essence(answer, id) : canonicalAnswer(answer),
    );
    if (expected === undefined || expected === null) {
      throw new Error(`${operation.name}: ${contenders[0]?.name} has no answer for ${id}`);
    }
    for (const [i, found] of others.entries()) {
      if (isDeepStrictEqual(found, expected)) continue;
      throw new Error(
        `${operation.name} of ${id}: ${contenders[i + 1]?.name} answers\n${JSON.stringify(found)}\n` +
          `but ${contenders[0]?.name}\n${JSON.stringify(expected)}`,
      );
    }
    bytes += JSON.stringify(expected).length;
  }
  return Math.round(bytes / ids.length);
}
