import { type DocumentNode, type ExecutionResult, type GraphQLSchema, print } from 'graphql';
import type { Database } from '../../src/database/connect.ts';
import type { Model } from '../../src/model/model.ts';
import { createAnswerOperation, createCrowdOperation } from '../golden/answer-operation.ts';
import { printCypherFile, printStatement } from '../golden/print-case.ts';
import { compareAnswers } from './compare-answers.ts';
import type { GeneratedOperation } from './generate-operation.ts';
import { createOracleExecute } from './oracle-execute.ts';
import type { World } from './oracle-world.ts';
import { pairCursors } from './pair-cursors.ts';
import type { Random } from './random.ts';
import { type Shrinkable, shrinkOperation } from './shrink-operation.ts';

/** An operation with the cursors that each side made itself, by variable. */
interface Question extends Shrinkable {
  readonly cursors: { readonly expected: Variables; readonly found: Variables };
}

type Variables = Readonly<Record<string, string | null>>;

/** What both sides answered. */
export interface Trial {
  readonly expected: ExecutionResult;
  readonly found: ExecutionResult;
}

/** Compiler and oracle side by side, over the same data. */
export interface Comparison {
  /** Asks an operation, and again with cursors of its answers. Throws where they differ. */
  tryOperation(operation: GeneratedOperation, random: Random): Promise<readonly Trial[]>;
  /** Asks one operation. Throws where the answers differ. */
  ask(question: Question): Promise<Trial>;
}

const SHRINKING_MS = 20_000;
/** The share of operations that several requests ask at once. */
const IN_CROWD = 0.3;
/** A machine that does other things too may need long to plan a large operation. */
const TIMEOUT_MS = 60_000;

/** Puts the compiler on `database` beside the oracle over `world`, which holds the same data. */
export function createComparison(
  model: Model,
  api: GraphQLSchema,
  database: Database,
  world: World,
): Comparison {
  const oracle = createOracleExecute(api, world);
  const answer = createAnswerOperation(model, api, database, TIMEOUT_MS);
  const answerInCrowd = createCrowdOperation(model, api, database, TIMEOUT_MS);

  const askBoth = async (
    { document, variables, cursors }: Question,
    answerBy = answer,
  ): Promise<Trial> => ({
    expected: oracle(document, { ...variables, ...cursors.expected }),
    found: await answerBy(document, { ...variables, ...cursors.found }),
  });

  const explain = async (question: Question, difference: string): Promise<string> => {
    const differs = async (smaller: Question) => {
      const { expected, found } = await askBoth(smaller);
      return compareAnswers(expected, found) !== null;
    };
    const small = await shrinkOperation(api, question, differs, SHRINKING_MS);
    const { expected, found } = await askBoth(small);
    const variables = onlyUsed(small.document, { ...small.variables, ...small.cursors.found });
    return [
      `The compiler and the oracle differ in ${difference}`,
      `Shrunk: ${compareAnswers(expected, found) ?? 'they do so no more'}`,
      print(small.document),
      `variables ${JSON.stringify(variables)}`,
      `expected ${JSON.stringify(expected, null, 1)}`,
      `found ${JSON.stringify(found, null, 1)}`,
      statementOf(model, api, { document: small.document, variables }),
    ].join('\n\n');
  };

  const ask = async (question: Question, answerBy = answer): Promise<Trial> => {
    const trial = await askBoth(question, answerBy);
    const difference = compareAnswers(trial.expected, trial.found);
    if (difference === null) return trial;
    throw new Error(await explain(question, difference));
  };

  return {
    ask: (question) => ask(question),
    async tryOperation(operation, random) {
      const { document, variables } = operation;
      const answerBy = random.chance(IN_CROWD) ? answerInCrowd : answer;
      const first = await ask(
        { document, variables, cursors: { expected: {}, found: {} } },
        answerBy,
      );
      const cursors = chooseCursors(operation, first, random);
      return cursors ? [first, await ask({ document, variables, cursors }, answerBy)] : [first];
    },
  };
}

/** For some of the variables that take a cursor one of their list's; null where there is none. */
function chooseCursors(
  { pages }: GeneratedOperation,
  { expected, found }: Trial,
  random: Random,
): Question['cursors'] | null {
  const pairs = pairCursors(expected.data, found.data, pages);
  const chosen = [...pages].flatMap(([key, names]) => {
    const choices = pairs.get(key) ?? [];
    if (choices.length === 0) return [];
    return names
      .filter(() => random.chance(0.8))
      .map((name) => ({ name, pair: random.pick(choices) }));
  });
  if (chosen.length === 0) return null;
  return {
    expected: Object.fromEntries(chosen.map(({ name, pair }) => [name, pair.expected])),
    found: Object.fromEntries(chosen.map(({ name, pair }) => [name, pair.found])),
  };
}

function onlyUsed(document: DocumentNode, variables: Shrinkable['variables']) {
  const text = print(document);
  return Object.fromEntries(
    Object.entries(variables).filter(([name]) => text.includes(`$${name}:`)),
  );
}

function statementOf(model: Model, api: GraphQLSchema, operation: Shrinkable): string {
  try {
    return printCypherFile(printStatement(model, api, operation));
  } catch (error) {
    return `no statement: ${error}`;
  }
}
