import type { Model } from '../model/model.ts';
import type { Database } from './connect.ts';
import { factChecks } from './fact-checks.ts';
import type { GraphCheck } from './graph-check.ts';
import { indexChecks } from './index-checks.ts';
import { LOCK_CHANGES } from './lock-changes.ts';
import { nameChecks } from './name-checks.ts';
import { roleChecks } from './role-checks.ts';
import { readIn } from './run.ts';
import { runTransaction } from './run-transaction.ts';
import { singleChecks } from './single-checks.ts';

/** Rounds of mending: a mended premise can change a conclusion, and that the next one. */
const ROUNDS = 20;

/** Records come first, since what is derived from them is mended from them. */
function checksOf(model: Model): readonly GraphCheck[] {
  return [factChecks, roleChecks, nameChecks, indexChecks, singleChecks].flatMap((checks) =>
    checks(model),
  );
}

/**
 * Compares what is derived in the graph (relationships of facts, current keys, modalities, roles,
 * names) with the records that it is derived from, and relations with the model. One line for each
 * disagreement; none is good.
 */
export async function checkGraph(database: Database, model: Model): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const check of checksOf(model)) {
    lines.push(...(await check.find(readIn(database))).map(check.describe));
  }
  return lines;
}

/** Mends all disagreements that follow from the records; returns how many it mended. */
export async function repairGraph(database: Database, model: Model): Promise<number> {
  let mended = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = mended;
    for (const check of checksOf(model)) {
      if (check.repair) mended += await mend(database, check, check.repair);
    }
    if (mended === before) return mended;
  }
  return mended;
}

/** Finds and mends in one transaction, so that nobody writes in between. */
function mend(
  database: Database,
  { find }: GraphCheck,
  repair: NonNullable<GraphCheck['repair']>,
): Promise<number> {
  return runTransaction(database, async (run) => {
    await run(LOCK_CHANGES);
    const rows = await find(run);
    const statements = rows.length === 0 ? [] : repair(rows);
    for (const statement of statements) await run(statement);
    return statements.length === 0 ? 0 : rows.length;
  });
}
