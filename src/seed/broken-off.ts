import { DatabaseError } from '../errors.ts';
import type { GatheredFacts } from './gather-facts.ts';
import { printPlace } from './seed-value.ts';
import type { GraphPart } from './split-graph.ts';

/** How far a seeding is. */
export interface Written {
  readonly done: number;
  readonly total: number;
}

/**
 * The error of a seeding whose part the database would not have, with how much is written: each transaction holds whole or
 * not at all; of the last one nobody has heard.
 */
export function brokenOff(
  cause: DatabaseError,
  part: GraphPart,
  facts: Pick<GatheredFacts, 'placeOf'>,
  written: Written,
): DatabaseError {
  const linked = part.facts.filter(({ links }) => links.length > 0);
  const [first] = linked;
  const at = first && facts.placeOf(first.key);
  const isTooLarge = cause.fault === 'memory' && at !== undefined;
  const text = isTooLarge
    ? `Facts that are linked (premises, causes, alternatives, rivals) are written together, here ${linked.length.toLocaleString('en')} from ${first?.key} on (${printPlace(at)}): link fewer of them, load them into an empty database by --initial, or give a Neo4j of your own more memory for a transaction. ${printRows(written)}.`
    : `At least ${printWritten(written)}`;
  return new DatabaseError(cause.fault, `${cause.message} ${text}`, cause);
}

/** How much is written, and that the rest can be. */
export function printWritten(written: Written): string {
  return `${printRows(written)}: seed the files again, which does the rest and nothing twice.`;
}

function printRows({ done, total }: Written): string {
  return `${done.toLocaleString('en')} of ${total.toLocaleString('en')} rows are written`;
}
