import { parseArgs } from 'node:util';
import { StartError } from '../src/errors.ts';
import { OPERATIONS, QUESTIONS } from './operations/operations.ts';

/** What to measure, and how thoroughly. */
export interface BenchOptions {
  readonly size: number;
  /** Folder of the Neo4j with the graph. */
  readonly dataDir: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly clients: readonly number[];
  readonly operations: readonly string[];
  /** Sizes of graphs of which the db hits are compared, instead of all else; none for a usual run. */
  readonly growth: readonly number[];
  /** Entities of a graph whose loading is measured, instead of all else; undefined for a usual run. */
  readonly loading: number | undefined;
  /** Whether starts are measured, instead of all else. */
  readonly start: boolean;
  /** Whether more is asked than can be answered, instead of all else. */
  readonly overload: boolean;
  /** Whether the README's table is to be made of the figures. */
  readonly write: boolean;
  /** File for the figures as JSON. */
  readonly json: string | undefined;
}

/** Questions that no other contender is asked. */
const OURS_ALONE = QUESTIONS.slice(OPERATIONS.length)
  .map(({ name }) => name)
  .join(', ');

/** What `--help` says. */
export const USAGE = `Usage: npm run bench -- [flags]
Measures this server beside @neo4j/graphql and the bare driver, on a generated graph, over HTTP.
The first run makes the graph (a minute for 30,000 entities) and keeps it.

  --quick             One short round of each: rough figures within two minutes
  --only NAMES        Of the operations ${OPERATIONS.map(({ name }) => name).join(', ')}; separated by commas
  --clients NUMBERS   Clients at once (1,8,32,128; 1,32 when it is quick)
  --rounds NUMBER     Rounds that count (5)
  --seconds NUMBER    Seconds of each round and contender (2)
  --size NUMBER       Entities of the graph (30000)
  --data DIR          Where its Neo4j is kept (.data/bench-<size>)
  --growth NUMBERS    Only db hits, in graphs of these sizes (1000,30000,300000), of the operations, and
                      of ${OURS_ALONE}
  --loading NUMBER    Only how long it takes to load a graph of so many entities: by the bare driver, by
                      npm run seed, and by --initial
  --start             Only how long Neo4j by itself and npm start take to their first answers,
                      on the graph of --size
  --overload          Only what becomes of requests when four times as many come as can be answered,
                      and of small ones among hostile ones, on the graph of --size
  --write             Puts the table into the README
  --json FILE         Writes the figures there too
  --help              This text`;

/** With all operations and contenders that is a minute and a half of measuring. */
const QUICK_SECONDS = 0.3;

/** Reads the command line; undefined for `--help`. Throws a StartError for what is wrong in it. */
export function readOptions(args: readonly string[]): BenchOptions | undefined {
  const values = parse(args);
  if (values.help) return undefined;
  const number = (name: 'size' | 'rounds' | 'seconds', usual: number): number =>
    values[name] === undefined ? usual : readNumber(name, values[name]);
  const size = number('size', 30_000);
  const names = (values.growth === undefined ? OPERATIONS : QUESTIONS).map(({ name }) => name);
  const operations = values.only?.split(',') ?? names;
  const unknown = operations.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new StartError(`--only: expected some of ${names.join(', ')}, found "${unknown}"`);
  }
  return {
    size,
    dataDir: values.data ?? `.data/bench-${size}`,
    rounds: number('rounds', values.quick ? 1 : 5),
    seconds: number('seconds', values.quick ? QUICK_SECONDS : 2),
    clients: (values.clients ?? (values.quick ? '1,32' : '1,8,32,128'))
      .split(',')
      .map((text) => readNumber('clients', text)),
    operations,
    growth: (values.growth?.split(',') ?? []).map((text) => readNumber('growth', text)),
    loading: values.loading === undefined ? undefined : readNumber('loading', values.loading),
    start: values.start ?? false,
    overload: values.overload ?? false,
    write: values.write ?? false,
    json: values.json,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{
          quick: flag,
          help: flag,
          write: flag,
          start: flag,
          overload: flag,
          only: text,
          clients: text,
          rounds: text,
        },
        ...{ seconds: text, size: text, data: text, json: text, growth: text, loading: text },
      },
    }).values;
  } catch (error) {
    throw new StartError((error as Error).message, error);
  }
}

function readNumber(name: string, text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number > 0) return number;
  throw new StartError(`--${name}: expected a whole number above 0, found "${text}"`);
}
