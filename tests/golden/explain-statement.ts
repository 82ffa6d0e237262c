import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { inject } from 'vitest';
import type { PrintedStatement } from '../../src/cypher/to-statement.ts';

/** What Neo4j says of a statement without running it. */
export interface Explained {
  /** Names of the plan's operators, without the database: `NodeIndexSeek`. */
  readonly operators: readonly string[];
  /** Warnings, such as of a cartesian product. */
  readonly notifications: readonly string[];
}

/** A driver that hears notifications; the program's own has them off. Close it in `afterAll`. */
export function openExplainer(): Driver {
  const { uri, username, password } = inject('neo4j');
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
}

/**
 * Waits until the planner knows how much the indexes hold. Neo4j counts behind the writes, and plans
 * scans of what it believes to be empty.
 */
export async function countIndexes(driver: Driver): Promise<void> {
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.run('CALL db.prepareForReplanning(60)');
  } finally {
    await session.close();
  }
}

/** `EXPLAIN`: nothing is read, and parameters are not needed. */
export async function explainStatement(
  driver: Driver,
  { text }: PrintedStatement,
): Promise<Explained> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, { p: {} });
    return {
      operators: summary.plan ? operatorsOf(summary.plan) : [],
      notifications: summary.gqlStatusObjects
        .filter((status) => !HARMLESS.test(status.gqlStatus))
        .map((status) => `${status.gqlStatus} ${status.statusDescription}`),
    };
  } finally {
    await session.close();
  }
}

/**
 * Success, and names that the database has not met yet: the model knows more types, properties and
 * relationships than the article uses.
 */
const HARMLESS = /^(00|02)|^01N5[012]$/;

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*$/, ''), ...plan.children.flatMap(operatorsOf)];
}
