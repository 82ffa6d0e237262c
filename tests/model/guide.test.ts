import { rmSync } from 'node:fs';
import { parse, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import type { Database } from '../../src/database/connect.ts';
import { readRows } from '../../src/database/read-rows.ts';
import { readModel } from '../../src/model/read-model.ts';
import { connect } from '../connect.ts';
import { emptyDatabase, restoreArticle } from '../restore-article.ts';
import { CORE, checkSdl } from './check-sdl.ts';
import { guideBlocks, makeGuideFolder, STEPS } from './guide-files.ts';
import { type GuideWalk, walkGuide } from './walk-guide.ts';

const folder = makeGuideFolder();
let database: Database;
let walk: GuideWalk;
beforeAll(async () => {
  database = await connect();
  await emptyDatabase(database);
  walk = await walkGuide(database, folder);
});
afterAll(async () => {
  await restoreArticle(database, await readModel('schema'));
  await database.close();
  rmSync(folder, { recursive: true });
});

const STEP_NAMES = STEPS.map(([step]) => step);

describe('the walk in schema/README.md', () => {
  test('asks something at each step', () => {
    expect(STEP_NAMES.length).toBeGreaterThanOrEqual(7);
    expect([...new Set(walk.answers.map(({ step }) => step))]).toEqual(STEP_NAMES);
  });

  test.each(STEP_NAMES)('shows the real answers under "%s"', (name) => {
    for (const { step, printed, answer } of walk.answers) {
      if (step === name) expect(answer).toEqual(JSON.parse(printed ?? 'null'));
    }
  });

  test('ends with a graph in which record and index agree', async () => {
    expect(await checkGraph(database, walk.model)).toEqual([]);
  });
});

const REFERENCE = [...guideBlocks('What a model is made of'), ...guideBlocks('Directives')];
const MODELS = REFERENCE.filter(({ language }) => language === 'graphql');
const LOOKUPS = REFERENCE.filter(({ language }) => language === 'cypher');

describe('the reference in schema/README.md', () => {
  test.each(MODELS)('shows a model without mistakes under "$heading"', ({ text }) => {
    expect(checkSdl({ 'example.graphql': text })).toEqual([]);
  });

  test('has an example of every directive with each of its arguments', () => {
    const shown = MODELS.flatMap(({ heading, text }) => {
      return usesIn(text).map((use) => `${heading.replaceAll('`', '')}: ${use}`);
    });
    const wanted = directives().flatMap(({ name, args }) => {
      return [`@${name}: @${name}`, ...args.map((arg) => `@${name}: @${name}(${arg}:)`)];
    });
    expect(wanted.length).toBeGreaterThan(7);
    expect(wanted.filter((use) => !shown.includes(use))).toEqual([]);
  });

  test('tells of every directive what it has made in Neo4j', () => {
    const headings = LOOKUPS.map(({ heading }) => heading.replaceAll('`', ''));
    expect([...new Set(headings)].sort()).toEqual(directives().map(({ name }) => `@${name}`));
  });

  test.each(LOOKUPS)('finds in Neo4j what it says of $heading', async ({ text }) => {
    expect(await readRows(database, { text, parameters: {} })).not.toEqual([]);
  });
});

/** The directives that a model can use, in alphabetical order. */
function directives(): { name: string; args: string[] }[] {
  const file = CORE.find(({ definitions }) =>
    definitions.some((one) => one.kind === 'DirectiveDefinition' && one.name.value === 'node'),
  );
  return (file?.definitions ?? [])
    .flatMap((one) => (one.kind === 'DirectiveDefinition' ? [one] : []))
    .map(({ name, arguments: args = [] }) => {
      return { name: name.value, args: args.map((arg) => arg.name.value) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `@node` and `@node(label:)` for each directive of a text and each of its arguments. */
function usesIn(sdl: string): string[] {
  const uses: string[] = [];
  visit(parse(sdl), {
    Directive({ name, arguments: args = [] }) {
      uses.push(
        `@${name.value}`,
        ...args.map((arg) => `@${name.value}(${String(arg.name.value)}:)`),
      );
    },
  });
  return uses;
}
