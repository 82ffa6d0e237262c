import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readAnswer } from '../http/start-test-server.ts';
import { eventually, findJavas } from '../neo4j/small-server.ts';
import {
  type Command,
  endCommands,
  spawnCheck,
  spawnNpmStart,
  spawnSeed,
  spawnStart,
} from './command.ts';
import { FILMS, writeModel, writeSeed } from './films.ts';

const LONG = 150_000;

const folder = mkdtempSync(join(tmpdir(), 'chokepoint-test-'));
const dataDir = join(folder, 'data');
const schema = writeModel(folder, 'films', FILMS);
const ARGS = ['--schema', schema, '--data', dataDir];

/** What ran last on the data folder; each test goes on where the one before it ended. */
let server: Command;

afterAll(() => {
  endCommands();
  for (const pid of findJavas(dataDir)) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  test(
    'tells where a seed is wrong, and loads it at the next start when it is right',
    async () => {
      writeSeed(
        folder,
        'films',
        'entities:\n  Film:\n    metropolis: { name: Metropolis, yeer: 1927 }\n',
      );
      const { code, err } = await spawnStart(ARGS).ended;
      expect(err).toMatch(
        /\nThe seed has 1 mistake; nothing was written:\n\S+films\.yaml:3:37 {2}a Film has no field yeer; did you mean year\?\n$/,
      );
      expect(code).toBe(1);
      expect(findJavas(dataDir)).toEqual([]);

      writeSeed(
        folder,
        'films',
        'entities:\n  Film:\n    metropolis: { name: Metropolis, year: 1927 }\n',
      );
      server = spawnNpmStart(ARGS);
      expect(await server.waitFor('ready  GraphQL')).toContain('\nSeeded 1 entity and 0 facts (');
      expect(await askYear(server)).toBe(1927);
    },
    LONG,
  );

  test('ends its output with a line that names the addresses', async () => {
    const said = await server.waitFor('Sandbox');
    const [, origin] =
      said.match(/\nready {2}GraphQL (http:\/\/127\.0\.0\.1:\d+)\/graphql {2}/) ?? [];
    expect(said.trimEnd().split('\n').at(-1)).toBe(
      `ready  GraphQL ${origin}/graphql  GraphiQL ${origin}/graphiql  ` +
        `Sandbox https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(`${origin}/graphql`)}`,
    );
    for (const path of ['/', '/graphiql', '/health', '/ready']) {
      expect((await fetch(`${origin}${path}`)).status).toBe(200);
    }
  });

  test('refuses a folder on which another server works, and leaves that one alone', async () => {
    const javas = findJavas(dataDir);
    const { code, err } = await spawnStart(ARGS).ended;
    expect(err).toMatch(
      new RegExp(
        `\nProcess \\d+ already works on ${dataDir}: stop it, or choose another folder with --data\\.\n$`,
      ),
    );
    expect(code).toBe(1);
    expect(findJavas(dataDir)).toEqual(javas);
    expect(await askYear(server)).toBe(1927);
  });

  test('seeds and checks nothing by a model that the server does not know yet, and serves on', async () => {
    const play = join(schema, 'play.graphql');
    writeFileSync(
      play,
      '"A play. Example: Faust."\ntype Play @node {\n  "When. Example: `1808`."\n  year: Int\n}\n',
    );
    const seed = join(folder, 'play.yaml');
    writeFileSync(seed, 'entities:\n  Play:\n    faust: { name: Faust }\n');
    const ended = [await spawnSeed([seed, ...ARGS]).ended, await spawnCheck(ARGS).ended];
    rmSync(play);
    for (const { code, err } of ended) {
      expect(err).toContain('knows the model as it was when it started: restart it');
      expect(code).toBe(1);
    }
    expect(await askYear(server)).toBe(1927);
  });

  test('ends in order at SIGTERM, also by way of npm', async () => {
    server.process.kill('SIGTERM');
    const { code, err } = await server.ended;
    expect(code, err).toBe(0);
    expect(err).toMatch(/\nStopping\n$/);
    expectNothingLeft();
  });

  test(
    'comes back with its data and without seeding, and adopts the Neo4j that a killed one left',
    async () => {
      const began = performance.now();
      const killed = spawnStart(ARGS);
      const said = await killed.waitFor('ready  GraphQL');
      console.log(`A second start took ${((performance.now() - began) / 1_000).toFixed(1)} s.`);
      expect(said).not.toContain('Seeded');
      expect(await askYear(killed)).toBe(1927);
      const javas = findJavas(dataDir);
      expect(javas).toHaveLength(1);

      killed.process.kill('SIGKILL');
      expect((await killed.ended).code).toBeNull();
      server = spawnStart(ARGS);
      await server.waitFor('ready  GraphQL');
      expect(findJavas(dataDir)).toEqual(javas);
      expect(await askYear(server)).toBe(1927);
    },
    LONG,
  );

  test('ends in order at Ctrl-C, which reaches its whole group', async () => {
    process.kill(-(server.process.pid ?? 0), 'SIGINT');
    expect((await server.ended).code).toBe(0);
    expectNothingLeft();
  });

  test(
    'refuses the data of another model',
    async () => {
      const other = writeModel(folder, 'plays', FILMS.replaceAll('Film', 'Play'));
      const { code, err } = await spawnStart(['--schema', other, '--data', dataDir]).ended;
      expect(err).toMatch(
        /\nThe database holds data of the model "films", not "plays": name that model by --schema, or choose another data folder by --data.*\.\n$/,
      );
      expect(code).toBe(1);
      expectNothingLeft();
    },
    LONG,
  );

  for (const [signal, expected] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    test(
      `leaves nothing when ${signal} comes before it is up, and says so by its exit code`,
      async () => {
        const early = spawnStart(ARGS);
        await early.waitFor('Starting Neo4j');
        expect(await eventually(() => findJavas(dataDir).length === 1, 10_000)).toBe(true);
        early.process.kill(signal);
        const { code, err } = await early.ended;
        expect(code, err).toBe(expected);
        expectNothingLeft();
      },
      LONG,
    );
  }
});

function expectNothingLeft(): void {
  expect(findJavas(dataDir)).toEqual([]);
  expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  expect(existsSync(join(dataDir, 'server.json'))).toBe(false);
}

async function askYear(command: Command): Promise<unknown> {
  const [url = ''] = (await command.waitFor('ready  GraphQL')).match(/http:\S+\/graphql/) ?? [];
  const answer = await readAnswer(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ film(by: {name: "METROPOLIS"}) { year } }' }),
    }),
  );
  expect(answer.errors).toEqual([]);
  return (answer.data as { film: { year: unknown } }).film.year;
}
