import type { AsOf } from '../plan/as-of.ts';
import { type Cypher, cypher, name, type Variable, variable } from './cypher.ts';
import { printRecorded } from './print-as-of.ts';
import { printWhere } from './print-where.ts';

/** Links between facts; whatever they join is known by its claim. */
export const FACT_LINKS: readonly string[] = ['BASED_ON', 'CAUSES', 'ALTERNATIVE_TO'];

/**
 * The facts that are linked with a fact, each in the last version that had been recorded then, withdrawn or
 * not. A link leads to the current version of what it points at, so that both the claim it points at and,
 * from its other end, the claim itself are meant in all versions. Binds `edge` to a map with the `ordinal`
 * of the link.
 */
export function printFactLinks(
  { relationship, direction }: { relationship: string; direction: 'OUT' | 'IN' | 'BOTH' },
  asOf: AsOf,
  fact: Variable,
  { row, edge }: { readonly row: Variable; readonly edge: Variable },
): Cypher {
  const [link, own, linked, later] = [
    variable('link'),
    variable('own'),
    variable('linked'),
    variable('later'),
  ];
  const type = name(relationship);
  // Where there are few links, the planner would begin with all of them.
  const versions = cypher`MATCH (${own}:Fact)
WHERE ${own}.key = ${fact}.key AND ${own}.id IS NOT NULL
WITH DISTINCT ${own}`;
  const last = [
    ...printRecorded(asOf, row),
    cypher`NOT EXISTS {
  MATCH (${later}:Fact)
  ${printWhere([
    cypher`${later}.key = ${row}.key`,
    cypher`${later}.version > ${row}.version`,
    cypher`${later}.id IS NOT NULL`,
    ...printRecorded(asOf, later),
  ])}
}`,
  ];
  const asKnown = printWhere([
    cypher`${row}.key = ${linked}.key`,
    cypher`${row}.id IS NOT NULL`,
    ...last,
  ]);
  const found = {
    OUT: () => cypher`MATCH (${fact})-[${link}:${type}]->(${linked})
MATCH (${row}:Fact)
${asKnown}`,
    IN: () => cypher`${versions}
MATCH (${own})<-[${link}:${type}]-(${row})
${printWhere(last)}`,
    BOTH: () => cypher`${versions}
MATCH (${own})-[${link}:${type}]-(${linked})
MATCH (${row}:Fact)
${asKnown}`,
  }[direction]();
  return cypher`${found}
WITH ${row}, {ordinal: min(${link}.ordinal)} AS ${edge}`;
}
