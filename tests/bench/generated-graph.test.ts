import { beforeAll, expect, inject, test } from 'vitest';
import { startContenders } from '../../bench/contenders/start-contenders.ts';
import { HUB } from '../../bench/graph/fact-kinds.ts';
import { countEntities, hubDegree } from '../../bench/graph/graph-plan.ts';
import { loadGraph } from '../../bench/graph/load-graph.ts';
import { makeFacts } from '../../bench/graph/make-facts.ts';
import { createRandom } from '../../bench/graph/random.ts';
import { compareAnswers } from '../../bench/measure/compare-answers.ts';
import { countHits } from '../../bench/measure/count-hits.ts';
import { OPERATIONS } from '../../bench/operations/operations.ts';
import { sampleIds } from '../../bench/operations/sample-ids.ts';
import { checkGraph } from '../../src/database/check-graph.ts';
import { useTestDatabase } from '../seed/test-database.ts';

const SIZE = 1_000;
const neo4j = useTestDatabase();

beforeAll(async () => {
  await loadGraph(neo4j.database, neo4j.model, { size: SIZE });
});

test('lies in Neo4j as seeds do: the check finds nothing wrong in it', async () => {
  expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
});

test('has about as many entities as were asked for, and of every type', async () => {
  const rows = await neo4j.read(
    "MATCH (n:Entity) UNWIND [l IN labels(n) WHERE NOT l IN ['Entity', 'Actor']] AS type RETURN type, count(*)",
  );
  expect(Object.fromEntries(rows)).toEqual(countEntities(SIZE));
});

test('has one hub with as many relationships of the default view as its size says', async () => {
  const text = 'MATCH (n:Entity {id: $p.id}) RETURN COUNT { (n)-[:EXPORTS_TO]->() }';
  const [[degree]] = (await neo4j.read(text, { id: HUB })) as [[number]];
  expect(degree).toBeGreaterThan(hubDegree(SIZE) * 0.95);
});

test('sets facts aside that are denied, in a scenario, or corrected', async () => {
  const rows = await neo4j.read(`MATCH (fact:Fact)
RETURN count(CASE WHEN fact.polarity = 'DENIED' THEN 1 END) > 10,
  count(fact.scenarioId) > 10, count(fact.retractedAt) > 10`);
  expect(rows).toEqual([[true, true, true]]);
});

test('is the same for the same seed, and another for another', () => {
  const make = (seed: number) => {
    const counts = countEntities(SIZE);
    const random = createRandom(seed);
    const { model } = neo4j;
    return [...makeFacts({ model, size: SIZE, counts, random, nameOf: (id) => id })];
  };
  expect(make(1)).toEqual(make(1));
  expect(make(2)).not.toEqual(make(1));
});

test('all contenders of the measurements answer alike', async () => {
  const samples = await sampleIds(inject('neo4j'), OPERATIONS);
  const contenders = await startContenders(inject('neo4j'));
  try {
    for (const [operation, ids] of samples) {
      const bytes = await compareAnswers(operation, ids.slice(0, 5), contenders.all);
      expect(bytes, operation.name).toBeGreaterThan(20);
    }
  } finally {
    await contenders.stop();
  }
}, 60_000);

test('the hub costs this server what it costs by hand', async () => {
  const samples = await sampleIds(
    inject('neo4j'),
    OPERATIONS.filter(({ name }) => name === 'hub'),
  );
  const [hits] = await countHits(inject('neo4j'), samples);
  expect(hits?.ours).toBeLessThan(100);
  expect(hits?.peer).toBeGreaterThan(1_000);
});
