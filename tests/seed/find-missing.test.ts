import { beforeEach, expect, test } from 'vitest';
import { readIn } from '../../src/database/run.ts';
import { findMissing } from '../../src/seed/find-missing.ts';
import type { GatheredFacts } from '../../src/seed/gather-facts.ts';
import { IN_MEMORY } from '../../src/seed/keeping.ts';
import { useTestDatabase } from './test-database.ts';

const neo4j = useTestDatabase();
beforeEach(() => neo4j.clear());

const HUB = 25_000;
const SINGLE = 2_500;

/** A passage that many facts cite, many passages with a fact each, at few positions, and one that another source supports, too. */
const GRAPH = `CREATE (hub:Passage {id: 'paper#hub', sourceId: 'paper', position: 1})
CREATE (other:Passage {id: 'other#1', sourceId: 'other', position: 1})
FOREACH (i IN range(1, $p.hub) |
  CREATE (hub)<-[:CITES {stance: 'SUPPORTS', role: 'STATES'}]-(:Fact {currentKey: 'h' + i, basis: 'STATED'}))
FOREACH (i IN range(1, $p.single) |
  CREATE (:Passage {id: 'paper#' + i, sourceId: 'paper', position: 2 + i % 3})
    <-[:CITES {stance: 'SUPPORTS', role: 'STATES'}]-(:Fact {currentKey: 's' + i, basis: 'STATED'}))
WITH other
MATCH (fact:Fact {currentKey: 's7'})
CREATE (fact)-[:CITES {stance: 'SUPPORTS', role: 'STATES'}]->(other)`;

test('what files no longer state is found page by page, however much cites a passage or a source', async () => {
  await neo4j.write(GRAPH, { hub: HUB, single: SINGLE });
  const largest: number[] = [];
  const read = readIn(neo4j.database);
  const facts: GatheredFacts = {
    ...{ count: 2, links: () => [], *inOrder() {}, *groups() {} },
    placeOf: (key) => (key === 'h9' ? { file: 'seed.yaml', line: 1, column: 1 } : undefined),
  };
  const missing = await findMissing(
    async (statement) => {
      const rows = await read(statement);
      largest.push(rows.length);
      return rows;
    },
    { passages: [{ id: 'paper#hub', properties: {} }], facts },
    { retractions: new Map([['h8', { file: 'seed.yaml', line: 1, column: 1 }]]) },
    () => {},
    IN_MEMORY,
  );
  expect(missing.size).toBe(HUB + SINGLE - 3);
  expect(['h7', 'h8', 'h9', 's6', 's7'].map((key) => missing.has(key))).toEqual([
    ...[true, false, false, true, false],
  ]);
  expect(Math.max(...largest)).toBeLessThanOrEqual(10_000);
});
