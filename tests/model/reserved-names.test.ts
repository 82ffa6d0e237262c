import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { printApi } from '../../src/api/print-api.ts';
import type { Database } from '../../src/database/connect.ts';
import { readRows } from '../../src/database/read-rows.ts';
import type { EdgeType, Model, NodeType } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { API_ROOTS, datePartsOf } from '../../src/model/reserved-names.ts';
import { FACT_FIELDS } from '../../src/seed/check-fact.ts';
import { RELATION_FIELDS } from '../../src/seed/check-relation.ts';
import { connect } from '../connect.ts';
import { BASE, checkSdl } from './check-sdl.ts';

/** Names that a text may use, each put in the place of `NAME`, without a mistake. */
function freeNames(names: readonly string[], text: string): string[] {
  return names.filter((name) => {
    const added = text.replaceAll('NAME', name);
    return checkSdl({ 'base.graphql': BASE, 'new.graphql': added }).length === 0;
  });
}

const QUALIFIER =
  '"A." type Fab @node { "It." x: [Chip!]! @fact(type: "X", qualifiers: "Y") } "Y." type Y { "It." NAME: String }';
const PROPERTY =
  '"A." type Fab @node { "It." x: [Chip!]! @relation(type: "X", properties: "Y") } "Y." type Y { "It." NAME: String }';
const FIELD = '"A." type Fab @node { "It." NAME: Int }';

/** Names under which a model keeps values of its own. */
function ownNames(types: Iterable<NodeType | EdgeType>): ReadonlySet<string> {
  const fields = [...types].flatMap((type) => [...type.fields.values()]);
  return new Set(fields.flatMap(({ name }) => [name, ...datePartsOf(name)]));
}

test('no qualifier is called as something that a seed says of every fact', () => {
  expect(freeNames(FACT_FIELDS, QUALIFIER)).toEqual([]);
  expect(freeNames(['tempo'], QUALIFIER)).toEqual(['tempo']);
});

test('no property is called as something that a seed says of every relation', () => {
  expect(freeNames(RELATION_FIELDS, PROPERTY)).toEqual([]);
  expect(freeNames(['polarity'], PROPERTY)).toEqual(['polarity']);
});

describe('in the database', () => {
  let model: Model;
  let database: Database;
  beforeAll(async () => {
    [model, database] = await Promise.all([readModel('schema'), connect()]);
  });
  afterAll(() => database.close());

  async function keysOf(pattern: string): Promise<string[]> {
    const text = `MATCH ${pattern} UNWIND keys(one) AS key RETURN DISTINCT key`;
    const rows = await readRows(database, { text, parameters: {} });
    expect(rows).not.toEqual([]);
    return rows.map(([key]) => String(key));
  }

  test('no qualifier is called as a property of facts or of their relationships', async () => {
    const own = ownNames([...model.edges.values()].filter((edge) => edge.qualifiers));
    const keys = [...(await keysOf('(one:Fact)')), ...(await keysOf('(:Entity)-[one:MAKES]->()'))];
    expect(keys).toEqual(expect.arrayContaining(['currentKey', 'polarity', 'validFromText']));
    const ofFacts = keys.filter((key) => !own.has(key));
    expect(freeNames(ofFacts, QUALIFIER)).toEqual([]);
  });

  test('no property is called as one that every relationship has', async () => {
    expect(freeNames(await keysOf('(:Entity)-[one:COVERS]->()'), PROPERTY)).toEqual([]);
  });

  test('no field is called as a property that the program writes on every entity', async () => {
    const own = ownNames([...model.nodes.values()].filter(({ entity }) => entity));
    const keys = (await keysOf('(one:Entity)')).filter((key) => !own.has(key));
    expect(keys.sort()).toEqual(['changeSetId', 'createdAt', 'updatedAt']);
    expect(freeNames(keys, FIELD)).toEqual([]);
  });
});

test('no type is called as one that the API has or makes', async () => {
  const model = await readModel('schema');
  const { definitions } = parse(printApi(model));
  const printed = definitions.flatMap((one) => ('name' in one && one.name ? [one.name.value] : []));
  const ofModel = new Set([...model.nodes.keys(), ...model.edges.keys(), ...model.enums.keys()]);
  const made = printed.filter((name) => !ofModel.has(name));
  expect(made).toEqual(expect.arrayContaining(['ChipConnection', 'ActorTermsEdge', 'PageInfo']));
  const files = readdirSync('schema').filter((file) => file.endsWith('.graphql'));
  const schema = Object.fromEntries(
    files.map((file) => [file, readFileSync(join('schema', file), 'utf8')]),
  );
  const free = made.filter((name) => {
    return checkSdl({ ...schema, 'new.graphql': `"It." type ${name} @node` }).length === 0;
  });
  expect(free).toEqual([]);
});

test('the root fields are those of the types and those that are reserved', async () => {
  const model = await readModel('schema');
  const fields = Object.keys(buildApi(model).getQueryType()?.getFields() ?? {});
  const ofTypes = [...model.nodes.values()].flatMap(({ singular, plural }) => [singular, plural]);
  const others = (names: readonly string[]) =>
    names.filter((name) => !ofTypes.includes(name)).sort();
  expect(others(fields)).toEqual(others(API_ROOTS));
});
