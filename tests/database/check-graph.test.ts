import { beforeEach, expect, test } from 'vitest';
import { checkGraph, repairGraph } from '../../src/database/check-graph.ts';
import { SMALL_SEED } from '../seed/small-seed.ts';
import { useTestDatabase } from '../seed/test-database.ts';

const neo4j = useTestDatabase();

beforeEach(async () => {
  await neo4j.clear();
  await neo4j.seed(SMALL_SEED);
  await neo4j.seed(SMALL_SEED.replace('extent: in part', 'extent: in full'));
});

const check = (): Promise<readonly string[]> => checkGraph(neo4j.database, neo4j.model);
const repair = (): Promise<number> => repairGraph(neo4j.database, neo4j.model);

test('finds nothing in a graph that was seeded, and mends nothing', async () => {
  expect(await check()).toEqual([]);
  expect(await repair()).toBe(0);
});

test.each([
  [
    'a relationship that is gone',
    'MATCH ()-[r:MAKES]->() DELETE r',
    'S1.1: its relationship MAKES is missing',
  ],
  [
    'a relationship without a fact',
    "MATCH (a {id: 'bolt'}) MATCH (b {id: 'a1'}) CREATE (a)-[:MAKES {id: 'X.1'}]->(b)",
    'X.1: relationship MAKES: there is no such fact',
  ],
  [
    'a relationship made twice',
    'MATCH (a)-[r:MAKES]->(b) CREATE (a)-[s:MAKES]->(b) SET s = properties(r)',
    'S1.1: relationship MAKES: there is another for the same fact',
  ],
  [
    'a relationship in the wrong view',
    'MATCH (a)-[r:MAKES]->(b) CREATE (a)-[s:MAKES__ASIDE]->(b) SET s = properties(r) DELETE r',
    'S1.1: relationship MAKES__ASIDE: expected MAKES',
  ],
  [
    'an old version in the default view',
    'MATCH (a)-[r:EXPORTS_TO__ASIDE]->(b) CREATE (a)-[s:EXPORTS_TO]->(b) SET s = properties(r) DELETE r',
    'S2.1: relationship EXPORTS_TO: expected EXPORTS_TO__ASIDE',
  ],
  [
    'a relationship at the wrong end',
    "MATCH (a)-[r:MAKES]->() MATCH (b {id: 'bolt'}) CREATE (a)-[s:MAKES]->(b) SET s = properties(r) DELETE r",
    'S1.1: relationship MAKES: it joins acme and bolt',
  ],
  [
    'a subjectId that is not the end',
    "MATCH ()-[r:MAKES]->() SET r.subjectId = 'bolt'",
    'S1.1: relationship MAKES: its subjectId differs',
  ],
  [
    'a qualifier that differs',
    "MATCH ()-[r:EXPORTS_TO]->() SET r.extent = 'not at all'",
    'S2.2: relationship EXPORTS_TO: its extent differs',
  ],
  [
    'a time that is missing',
    'MATCH ()-[r:EXPORTS_TO]->() REMOVE r.validFrom',
    'S2.2: relationship EXPORTS_TO: its validFrom is missing',
  ],
  [
    'a property that the record does not have',
    'MATCH ()-[r:MAKES]->() SET r.open = true',
    'S1.1: relationship MAKES: its open differs',
  ],
  [
    'a record that was changed behind the index',
    "MATCH (f:Fact {id: 'S1.1'}) SET f.rank = 'PREFERRED'",
    'S1.1: relationship MAKES: its rank differs',
  ],
  [
    'a current version without currentKey',
    "MATCH (f:Fact {id: 'S1.1'}) REMOVE f.currentKey",
    'S1.1: is the current version, but has no currentKey',
  ],
  [
    'a currentKey on an old version',
    "MATCH (n:Fact {id: 'S2.2'}) REMOVE n.currentKey WITH n MATCH (f:Fact {id: 'S2.1'}) SET f.currentKey = 'S2'",
    'S2.1: has a currentKey, but is not the current version',
  ],
  [
    'an old version that still stands',
    "MATCH (f:Fact {id: 'S2.1'}) REMOVE f.retractedAt",
    'S2.1: stands, though a later version replaced it',
  ],
  [
    'a modality that its citations do not give',
    "MATCH (f:Fact {id: 'S2.2'}) SET f.modality = 'ASSERTED'",
    'S2.2: its modality is ASSERTED, expected POSSIBLE',
  ],
  [
    'an inferred fact firmer than its premises',
    "MATCH (f:Fact {id: 'S3.1'}) SET f.modality = 'ASSERTED'",
    'S3.1: its modality is ASSERTED, expected POSSIBLE',
  ],
  [
    'a role that is gone',
    'MATCH (:Fact)-[r:PRODUCT]->() DELETE r',
    'S2.2: is qualified by PRODUCT a1, but joined to nothing',
  ],
  [
    'a role that the record does not know',
    "MATCH (f:Fact {id: 'S1.1'}) MATCH (n {id: 'bolt'}) CREATE (f)-[:SELLER {ordinal: 0}]->(n)",
    'S1.1: is qualified by nothing, but joined to SELLER bolt',
  ],
  [
    'a name that does not lead to its entity',
    "MATCH (:Name {key: 'bolt'})-[r:NAMES]->() DELETE r",
    'bolt: its name "Bolt" does not lead to it',
  ],
  [
    'an entity renamed behind its names',
    "MATCH (n:Entity {id: 'bolt'}) SET n.name = 'Bold'",
    'bolt: the primary name is "Bolt", but the entity\'s is "Bold"',
  ],
  [
    'a name under a wrong key',
    "MATCH (n:Name {key: 'bolt'}) SET n.key = 'Bolt'",
    'bolt: its name "Bolt" is found by "Bolt"',
  ],
  ['a name that leads nowhere', "CREATE (:Name {key: 'x'})", '"x": this name leads nowhere'],
])('finds and mends %s', async (_, damage, line) => {
  await neo4j.write(damage);
  expect(await check()).toContain(line);
  expect(await repair()).toBeGreaterThan(0);
  expect(await check()).toEqual([]);
});

test.each([
  [
    'a stated fact without a citation that stands',
    "MATCH (:Fact {id: 'S1.1'})-[r:CITES]->() DELETE r",
    'S1.1: is stated, but no citation of it stands; retract it or cite a source',
  ],
  [
    'an inferred fact without premises',
    "MATCH (:Fact {id: 'S3.1'})-[r:BASED_ON]->() DELETE r",
    'S3.1: is inferred, but rests on no fact; retract it or name its premises',
  ],
  [
    'a quote that the passage does not hold any more',
    "MATCH (p:Passage {id: 'paper#P2'}) SET p.text = 'Acme could sell.'",
    'S2.2: quotes "may sell the A1 to Atlantis", which paper#P2 does not say; correct the quote or the passage',
  ],
  [
    'two relations where the model has one',
    `UNWIND ['north', 'south'] AS id
     MERGE (office:Entity:Agency {id: 'customs'})
     CREATE (office)-[:PART_OF {id: 'PART_OF#customs#' + id}]->(:Entity:Government {id: id})`,
    'customs: the model has one PART_OF there, found PART_OF#customs#north and PART_OF#customs#south',
  ],
  [
    'a fact whose subject is gone',
    "MATCH (n:Entity {id: 'acme'}) DETACH DELETE n",
    'S1.1: its subject or object is missing',
  ],
])('finds %s, which only its author can mend', async (_, damage, line) => {
  await neo4j.write(damage);
  expect(await check()).toContain(line);
  await repair();
  expect(await check()).toContain(line);
});

test('mends what rests on a mended fact too', async () => {
  await neo4j.write("MATCH (f:Fact {id: 'S2.2'}) SET f.modality = 'ASSERTED'");
  await neo4j.write("MATCH (f:Fact {id: 'S3.1'}) SET f.modality = 'ASSERTED'");
  await repair();
  const rows = await neo4j.read(
    "MATCH (f:Fact {id: 'S3.1'}) MATCH ()-[r:COMPETES_WITH]->() RETURN f.modality, r.modality",
  );
  expect(rows).toEqual([['POSSIBLE', 'POSSIBLE']]);
});
