import { graphql } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { createChangeGraph } from '../../src/change/change-graph.ts';
import type { Arguments } from '../../src/change/reading.ts';
import { checkGraph } from '../../src/database/check-graph.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { exportLines } from '../export/round-trip.ts';
import { newSeed } from '../oracle/new-seed.ts';
import { Random } from '../oracle/random.ts';
import { useTestDatabase } from '../seed/test-database.ts';

const neo4j = useTestDatabase();

const SEED = newSeed(process.env.WRITES_SEED);
const WRITES = Number(process.env.WRITES_RUNS ?? 60);

/** What a write did, as far as the test looks at it. */
interface Outcome {
  readonly applied: boolean;
  readonly errors: readonly { readonly message: string }[];
}

/** Runs a field of Mutation, with the scalars checked as over HTTP. */
let write: (field: string) => Promise<Outcome>;
beforeAll(async () => {
  await neo4j.clear();
  await seedFiles(neo4j.database, neo4j.model, ['seed']);
  const schema = buildApi(neo4j.model);
  defineScalars(schema);
  const change = createChangeGraph(neo4j.database, neo4j.model);
  write = async (field) => {
    const { data, errors } = await graphql({
      schema,
      source: `mutation { outcome: ${field} { applied errors { message } } }`,
      fieldResolver: (source, args, _context, info) => {
        if (source !== undefined) return (source as Record<string, unknown>)[info.fieldName];
        const mutation = info.parentType.getFields()[info.fieldName];
        if (!mutation) throw new Error(`no mutation ${info.fieldName}`);
        return change(mutation, args as Arguments, {
          role: 'EDITOR',
          by: 'a test',
          deadline: performance.now() + 60_000,
          signal: new AbortController().signal,
          look: undefined,
        });
      },
    });
    if (errors) throw new Error(`${field}: ${errors[0]?.message}`);
    return data?.outcome as Outcome;
  };
}, 180_000);

/** What there is to write about now. */
async function readIds() {
  const column = async (text: string) => (await neo4j.read(text)).map(([id]) => String(id));
  return {
    companies: await column('MATCH (one:Company) RETURN one.id ORDER BY one.id'),
    merged: await column('MATCH (one:Merged) RETURN one.id ORDER BY one.id'),
    names: await column(
      'MATCH (one:Name)-[names:NAMES]->(:Company) RETURN DISTINCT names.name ORDER BY names.name',
    ),
    chips: await column('MATCH (one:Chip) RETURN one.id ORDER BY one.id'),
    facts: await column(
      'MATCH (fact:Fact) WHERE fact.currentKey IS NOT NULL RETURN fact.key ORDER BY fact.key',
    ),
    passages: (await neo4j.read('MATCH (one:Passage) RETURN one.id, one.text ORDER BY one.id')).map(
      ([id, text]) => ({ id: String(id), text: String(text) }),
    ),
  };
}

const NAMES = ['Acme', '東京電力', 'Ärzte "&" Söhne', 'O’Neil \\ Sons', 'ＡＣＭＥ', 'été'];

function makeWrite(random: Random, ids: Awaited<ReturnType<typeof readIds>>, turn: number): string {
  const [company, other] = random.sample(ids.companies, 2);
  const chip = random.pick(ids.chips);
  const fact = random.pick(ids.facts);
  const passage = random.pick(ids.passages);
  const quote = random.chance(0.5) ? `, quote: ${JSON.stringify(passage.text)}` : '';
  const cites = `cites: [{passage: "${passage.id}", modality: ${random.pick(['ASSERTED', 'REPORTED', 'POSSIBLE'])}${quote}}]`;
  const name = JSON.stringify(`${random.pick(NAMES)} ${random.below(5)}`);
  const brought = JSON.stringify(random.pick(ids.names));
  const reason = 'reason: "a test"';
  const writes = [
    () => `upsertCompany(input: {id: "made-${random.below(6)}", name: ${name}})`,
    () => `upsertCompany(input: {id: "${company}", aliases: [{name: ${name}, lang: "ja"}]})`,
    () => `upsertCompany(input: {id: "${company}", aliases: [{name: ${brought}}]})`,
    () =>
      `upsertCompany(input: {id: "${company}", description: ${random.chance(0.5) ? name : 'null'}})`,
    () =>
      `assertMakes(subject: "${company}", object: "${chip}", claim: {key: "made-${turn}", ${cites}, from: {on: "20${10 + random.below(15)}"}})`,
    () =>
      `assertCompetesWith(subject: "${company}", object: "${other ?? company}", claim: {${cites}, polarity: ${random.pick(['AFFIRMED', 'DENIED'])}})`,
    () => `correctFact(key: "${fact}", claim: {note: ${name}})`,
    () => `correctFact(key: "${fact}", addCites: [{passage: "${passage.id}"${quote}}])`,
    () => `rankFact(key: "${fact}", rank: ${random.pick(['PREFERRED', 'NORMAL', 'DEPRECATED'])})`,
    () => `retractFact(key: "${fact}", ${reason})`,
    () => `mergeEntities(into: "${company}", from: ["${other ?? company}"], ${reason})`,
    () =>
      `unmergeEntities(ids: ["${ids.merged.length > 0 ? random.pick(ids.merged) : 'nobody'}"], ${reason})`,
    () => `deleteEntity(id: "${company}", ${reason})`,
    () =>
      `upsertSource(input: {id: "wire-${random.below(3)}", name: ${name}, passages: [{label: "W${random.below(3)}", text: ${name}}]})`,
    () => {
      const [source, label] = passage.id.split('#');
      return `upsertSource(input: {id: "${source}", name: ${name}, passages: [{label: "${label}", text: ${name}}]})`;
    },
    () => `retractSource(id: "wire-${random.below(3)}", ${reason})`,
  ];
  return random.pick(writes)();
}

/** Unmerges all that was merged, from the last one back as far as that goes; what an export says then. */
async function takeApart(): Promise<string> {
  for (let left = Number.POSITIVE_INFINITY; ; ) {
    const { merged } = await readIds();
    if (merged.length === 0 || merged.length === left) break;
    left = merged.length;
    for (const id of merged) {
      await write(`unmergeEntities(ids: ["${id}"], reason: "a test")`);
    }
  }
  return (await exportLines(neo4j)).text;
}

test(`whatever is written comes out of an export as it is, and the graph is sound (WRITES_SEED=${SEED})`, {
  timeout: 900_000,
}, async () => {
  const random = new Random(SEED);
  let applied = 0;
  const log: string[] = [];
  for (let turn = 0; turn < WRITES; turn++) {
    const field = makeWrite(random, await readIds(), turn);
    const outcome = await write(field);
    log.push(`${outcome.applied ? 'did' : 'did not'} ${field}`);
    if (outcome.applied) applied += 1;
    else expect(outcome.errors, field).not.toEqual([]);
    if (turn % 10 === 9) {
      expect(await checkGraph(neo4j.database, neo4j.model), log.join('\n')).toEqual([]);
    }
  }
  expect(applied).toBeGreaterThan(WRITES / 2);
  expect(await checkGraph(neo4j.database, neo4j.model), log.join('\n')).toEqual([]);
  const { path, text } = await exportLines(neo4j);
  const apart = await takeApart();
  await neo4j.clear();
  await seedFiles(neo4j.database, neo4j.model, [path]);
  expect((await exportLines(neo4j)).text).toBe(text);
  expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  // What was merged is taken apart as well as before.
  expect(await takeApart()).toBe(apart);
  expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
});
