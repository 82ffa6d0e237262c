import type { Model } from '../model/model.ts';
import type { Database } from './connect.ts';
import { factChecks } from './fact-checks.ts';
import type { GraphCheck } from './graph-check.ts';
import { indexChecks } from './index-checks.ts';
import { nameChecks } from './name-checks.ts';
import { roleChecks } from './role-checks.ts';
import { singleChecks } from './single-checks.ts';
import { writeStatements } from './write-statements.ts';

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
    lines.push(...(await check.find(database)).map(check.describe));
  }
  return lines;
}

/** Mends all disagreements that follow from the records; returns how many it mended. */
export async function repairGraph(database: Database, model: Model): Promise<number> {
  let mended = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = mended;
    for (const check of checksOf(model)) {
      const rows = check.repair ? await check.find(database) : [];
      const statements = rows.length === 0 ? [] : (check.repair?.(rows) ?? []);
      if (statements.length === 0) continue;
      await writeStatements(database, statements);
      mended += rows.length;
    }
    if (mended === before) return mended;
  }
  return mended;
}
