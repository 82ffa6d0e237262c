import { type GraphQLSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { checkGraph } from '../../src/database/check-graph.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { createAnswerOperation } from '../golden/answer-operation.ts';
import { generateSeed } from '../oracle/generate-seed.ts';
import { Random } from '../oracle/random.ts';
import { type TestDatabase, useTestDatabase, writeSeed } from './test-database.ts';

describe('retracting a source of the article', () => {
  const neo4j = useTestDatabase();

  test('does what retractionPreview foretells', async () => {
    await seedFiles(neo4j.database, neo4j.model, ['seed']);
    await seedFiles(neo4j.database, neo4j.model, ['tests/golden/later/seed.yaml']);
    const { falls, weakens, loosens } = await expectAsForetold(neo4j, 'article');
    expect(falls).toBeGreaterThan(80);
    expect(weakens).toBe(1);
    expect(loosens).toBe(0);
  });
});

describe('retracting a source of an observatory with random data', () => {
  const neo4j = useTestDatabase('tests/oracle/observatory');

  test.each([
    [1, 'gazette'],
    [2, 'gazette'],
    [3, 'almanac'],
    [4, 'gazette'],
  ])('does what retractionPreview foretells: data %i, the %s', async (data, source) => {
    await neo4j.clear();
    const size = { entitiesOfType: 8, facts: 150, relations: 0 };
    const seed = generateSeed(neo4j.model, new Random(data, 0), size);
    await seedFiles(neo4j.database, neo4j.model, [writeSeed(JSON.stringify(seed))]);
    const { falls, weakens, loosens } = await expectAsForetold(neo4j, source);
    expect(falls).toBeGreaterThan(10);
    expect(weakens).toBeGreaterThan(5);
    expect(loosens).toBeGreaterThan(0);
  });
});

interface Preview {
  readonly falls: { readonly nodes: readonly Identified[]; readonly pageInfo: PageInfo };
  readonly weakens: { readonly nodes: readonly Identified[] };
  readonly loosens: readonly {
    readonly fact: Identified;
    readonly before: string;
    readonly after: string;
  }[];
}

interface Identified {
  readonly id: string;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}

const PREVIEW = parse(`query Preview($source: ID!, $after: String) {
  retractionPreview(source: $source) {
    falls(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
    weakens(first: 100) { nodes { id } }
    loosens { fact { id } before after }
  }
}`);

/** Retracts a source, and compares with what the preview said; returns how many facts it did what to. */
async function expectAsForetold(neo4j: TestDatabase, source: string) {
  const api = buildApi(neo4j.model);
  defineScalars(api);
  const preview = await readPreview(neo4j, api, source);
  const before = await readStanding(neo4j, source);
  await neo4j.seed(`retractSources: [${source}]`);
  const after = await readStanding(neo4j, source);
  const fallen = [...before].filter(([id, old]) => {
    const fact = after.get(id);
    return !fact || (old.modality !== null && fact.modality === null);
  });
  expect(fallen.map(([id]) => id).sort()).toEqual([...preview.falls].sort());
  const weakened = [...before].filter(
    ([id, { basis, cited }]) => basis === 'STATED' && cited && after.has(id),
  );
  expect(weakened.map(([id]) => id).sort()).toEqual([...preview.weakens].sort());
  const loosened = weakened.flatMap(([id, old]) => {
    const fact = { id, before: old.modality, after: after.get(id)?.modality };
    return fact.before === fact.after ? [] : [fact];
  });
  const foretold = preview.loosens.map(({ fact, ...modalities }) => ({ ...fact, ...modalities }));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(loosened.sort(byId)).toEqual(foretold.sort(byId));
  expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  return { falls: fallen.length, weakens: weakened.length, loosens: loosened.length };
}

async function readPreview({ model, database }: TestDatabase, api: GraphQLSchema, source: string) {
  const answer = createAnswerOperation(model, api, database);
  const falls: string[] = [];
  for (let after: string | undefined; ; ) {
    const { data, errors } = await answer(PREVIEW, { source, after });
    expect(errors).toBeUndefined();
    // What the document above asks for.
    const preview = (data as unknown as { readonly retractionPreview: Preview }).retractionPreview;
    falls.push(...preview.falls.nodes.map(({ id }) => id));
    const { hasNextPage, endCursor } = preview.falls.pageInfo;
    if (!hasNextPage) {
      return {
        falls,
        weakens: preview.weakens.nodes.map(({ id }) => id),
        loosens: preview.loosens,
      };
    }
    after = endCursor;
  }
}

interface Standing {
  readonly basis: unknown;
  readonly modality: unknown;
  /** Whether a citation of the source supports it. */
  readonly cited: boolean;
}

async function readStanding(
  neo4j: TestDatabase,
  source: string,
): Promise<ReadonlyMap<string, Standing>> {
  const rows = await neo4j.read(
    `MATCH (fact:Fact)
WHERE fact.currentKey IS NOT NULL
RETURN fact.id, fact.basis, fact.modality, EXISTS {
  MATCH (fact)-[cites:CITES]->(passage)
  WHERE passage.sourceId = $p.source AND cites.retractedAt IS NULL
    AND cites.stance = 'SUPPORTS' AND cites.role = 'STATES'
}`,
    { source },
  );
  return new Map(
    rows.map(([id, basis, modality, cited]) => [
      String(id),
      { basis, modality, cited: cited === true },
    ]),
  );
}
