import type { BenchDatabase } from './contender.ts';

/** The database, as the program that starts a contender hands it over. */
export function databaseVariables({ uri, username, password }: BenchDatabase) {
  return { BENCH_URI: uri, BENCH_USERNAME: username, BENCH_PASSWORD: password };
}

/** The same, read in the contender's process. */
export function readDatabase(): BenchDatabase {
  const { BENCH_URI: uri, BENCH_USERNAME: username, BENCH_PASSWORD: password } = process.env;
  if (!uri || !username || !password) throw new Error('BENCH_URI and its companions are not set');
  return { uri, username, password };
}
