import type { Driver, ProfiledPlan } from 'neo4j-driver';
import type { Statement } from '../../src/database/statement.ts';
import { toDriverParameters } from '../../src/database/to-driver-value.ts';

/** What a statement cost, and how Neo4j went about it. */
export interface Profile {
  /** Looks into the store: the same on every machine, however busy. */
  readonly hits: number;
  /** Names of the operators, each once, from the last to the first: `Limit`, `NodeIndexSeek`. */
  readonly operators: readonly string[];
}

/** Runs a statement under PROFILE. */
export async function profileStatement(
  driver: Driver,
  { text, parameters }: Statement,
): Promise<Profile> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, toDriverParameters(parameters));
    if (!summary.profile) throw new Error('Neo4j told no profile');
    const operators = operatorsOf(summary.profile);
    return {
      hits: operators.reduce((sum, { dbHits }) => sum + dbHits, 0),
      operators: [
        ...new Set(operators.map(({ operatorType }) => operatorType.split('@')[0] ?? '')),
      ],
    };
  } finally {
    await session.close();
  }
}

function operatorsOf(plan: ProfiledPlan): ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}
