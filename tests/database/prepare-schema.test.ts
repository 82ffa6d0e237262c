import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { prepareSchema } from '../../src/database/prepare-schema.ts';
import { StartError } from '../../src/errors.ts';
import type { Model } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { SMALL_SEED } from '../seed/small-seed.ts';
import { useTestDatabase, writeSeed } from '../seed/test-database.ts';

const neo4j = useTestDatabase();
beforeEach(async () => {
  await neo4j.clear();
  await prepareSchema(neo4j.database, neo4j.model);
});

async function indexNames(): Promise<unknown[]> {
  const rows = await neo4j.read(
    "SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state ORDER BY name",
  );
  expect(rows.filter(([, state]) => state !== 'ONLINE')).toEqual([]);
  return rows.map(([name]) => name);
}

test('makes an index for every way in which things are found, once', async () => {
  const names = await indexNames();
  expect(names).toEqual(
    expect.arrayContaining([
      'unique_Entity_id',
      'unique_Company_id',
      'unique_Name_key',
      'unique_Fact_currentKey',
      'range_Actor_name_id',
      'range_Chip_kind_id',
      'range_Source_publishedOn_id',
      'range_Fact_subjectId_relation_id',
      'range_EXPORTS_TO_subjectId_id',
      'range_EXPORTS_TO__ASIDE_objectId_id',
      'range_GOVERNS_subjectId_id',
    ]),
  );
  expect(names).not.toContain('range_DESCRIBED_AS_subjectId_id');
  await prepareSchema(neo4j.database, neo4j.model);
  expect(await indexNames()).toEqual(names);
});

test('drops indexes that the model no longer asks for, and only those', async () => {
  const names = await indexNames();
  await neo4j.write('CREATE INDEX range_Wafer_name_id FOR (n:Wafer) ON (n.name, n.id)');
  await neo4j.write('CREATE INDEX mine FOR (n:Wafer) ON (n.size)');
  await prepareSchema(neo4j.database, neo4j.model);
  expect(await indexNames()).toEqual(['mine', ...names]);
  await neo4j.write('DROP INDEX mine');
});

test('accepts the data of a model that has grown since', async () => {
  await neo4j.seed(SMALL_SEED);
  const dir = mkdtempSync(join(tmpdir(), 'chokepoint-model-'));
  cpSync('schema', dir, { recursive: true });
  writeFileSync(join(dir, 'wafer.graphql'), '"A wafer."\ntype Wafer @node');
  const grown = { ...(await readModel(dir)), name: neo4j.model.name };
  await prepareSchema(neo4j.database, grown);
  expect(await neo4j.read("MATCH (meta:Meta {id: 'model'}) RETURN meta.hash")).toEqual([
    [grown.hash],
  ]);
});

test('refuses data of a type that the model has no longer, and says which', async () => {
  await neo4j.seed(SMALL_SEED);
  await neo4j.write("CREATE (:Entity:Wafer {id: 'w', name: 'W'})");
  const other = { ...neo4j.model, hash: 'another' };
  const refusal = prepareSchema(neo4j.database, other);
  await expect(refusal).rejects.toThrow(StartError);
  await expect(refusal).rejects.toThrow(/has no longer \(Wafer\)/);
});

test('refuses data of another model, and says how to go on', async () => {
  await neo4j.seed(SMALL_SEED);
  const other = { ...neo4j.model, name: 'films', hash: 'another' };
  await expect(prepareSchema(neo4j.database, other)).rejects.toThrow(
    `The database holds data of the model "${neo4j.model.name}", not "films": name that model by --schema`,
  );
});

test('refuses data that another program wrote', async () => {
  await neo4j.write('MATCH (meta:Meta) DELETE meta');
  await neo4j.write("CREATE (:Person {id: 'x'})");
  await expect(prepareSchema(neo4j.database, neo4j.model)).rejects.toThrow(
    'data that chokepoint did not write',
  );
});

test('takes over an empty database from another model', async () => {
  const other = { ...neo4j.model, name: 'films', hash: 'another' };
  await prepareSchema(neo4j.database, other);
  await prepareSchema(neo4j.database, neo4j.model);
  expect(await neo4j.read('MATCH (meta:Meta) RETURN meta.name')).toEqual([[neo4j.model.name]]);
});

/** A model of one file, with the hash of its text. */
async function modelOf(sdl: string): Promise<Model> {
  const dir = mkdtempSync(join(tmpdir(), 'chokepoint-model-'));
  writeFileSync(join(dir, 'bridge.graphql'), sdl);
  return { ...(await readModel(dir)), name: 'bridges' };
}

test('gives entities the label of an interface that their type implements since, and takes it away', async () => {
  const plain = await modelOf(
    '"It." type Bridge @node "It." type Dam @node "It." interface Way @node',
  );
  const grown = await modelOf(
    '"It." type Bridge implements Way @node "It." type Dam @node "It." interface Way @node',
  );
  await prepareSchema(neo4j.database, plain);
  await seedFiles(neo4j.database, plain, [
    writeSeed('entities: { Bridge: { b: { name: B } }, Dam: { d: { name: D } } }'),
  ]);
  const ways = () => neo4j.read('MATCH (way:Way) RETURN way.id');
  await prepareSchema(neo4j.database, grown);
  expect(await ways()).toEqual([['b']]);
  await prepareSchema(neo4j.database, plain);
  expect(await ways()).toEqual([]);
});

test('refuses all that Neo4j could not compute, before anybody asks for it', async () => {
  const wrong = await modelOf(`"It." type Bridge @node {
    "It." broken: Int @computed(cypher: "this.length + * 2")
    "It." unknown: Int @computed(cypher: "this.length + other")
    "It." rows: Int @computed(cypher: "count(this)")
    "It." right: Int @computed(cypher: "COUNT { (this)--() }")
  }`);
  const refusal = prepareSchema(neo4j.database, wrong);
  await expect(refusal).rejects.toThrow(StartError);
  await expect(refusal).rejects.toThrow(
    `Neo4j refuses what @computed says in the model; mend it there:
  Bridge.broken: Invalid input '*': expected an expression
  Bridge.unknown: Variable \`other\` not defined
  Bridge.rows: Invalid use of aggregating function count(...) in this context`,
  );
});
