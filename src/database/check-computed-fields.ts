import { DatabaseError, StartError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import type { Database } from './connect.ts';
import { readRows } from './read-rows.ts';

/**
 * Throws a StartError that tells every `@computed` expression which Neo4j cannot plan, with what it
 * says of it; at a request it would be too late.
 */
export async function checkComputedFields(database: Database, model: Model): Promise<void> {
  const mistakes: string[] = [];
  for (const type of model.nodes.values()) {
    // Those of interfaces are fields of their types too.
    if (type.kind !== 'object' || type.label === null) continue;
    for (const field of type.fields.values()) {
      if (field.kind !== 'computed') continue;
      const fault = await findFault(database, type.label, field.cypher);
      if (fault !== undefined) mistakes.push(`  ${type.name}.${field.name}: ${fault}`);
    }
  }
  if (mistakes.length === 0) return;
  throw new StartError(
    `Neo4j refuses what @computed says in the model; mend it there:\n${mistakes.join('\n')}`,
  );
}

/** In a condition, as in a filter: what counts or collects over rows has no place there. */
async function findFault(
  database: Database,
  label: string,
  cypher: string,
): Promise<string | undefined> {
  const text = `EXPLAIN MATCH (this:${label}) WHERE (${cypher}) IS NOT NULL RETURN this.id`;
  try {
    await readRows(database, { text, parameters: {} });
    return undefined;
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.fault !== 'statement') throw error;
    const said = error.cause instanceof Error ? error.cause.message : error.message;
    return said.split('\n')[0]?.replace(/ \(line 1, column.*/, '');
  }
}
