import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, inject, test, vi } from 'vitest';
import { SMALL_SEED } from './small-seed.ts';
import { useTestDatabase, writeSeed } from './test-database.ts';

const neo4j = useTestDatabase();

function run(script: string, ...args: string[]): Ended {
  return runWith('', script, ...args);
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function runWith(input: string, script: string, ...args: string[]): Ended {
  const { uri, username, password } = inject('neo4j');
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

test('npm run seed tells what it did', async () => {
  await neo4j.clear();
  const path = writeSeed(SMALL_SEED);
  const first = run('src/cli/seed.ts', path);
  expect(first.code).toBe(0);
  expect(first.err).toBe(
    `Seeding ${path} into ${inject('neo4j').uri}
npm start loads seed into an empty graph only: npm run seed loads it into this one.
`,
  );
  expect(first.out).toContain('facts      3 created, 0 updated, 0 unchanged');
  const second = run('src/cli/seed.ts', writeSeed(SMALL_SEED));
  expect(second.out).toContain('facts      0 created, 0 updated, 3 unchanged');
});

test('npm run seed --dry-run says what would change, and leaves it', async () => {
  await neo4j.clear();
  await neo4j.seed(SMALL_SEED);
  const changed = SMALL_SEED.replace('{ name: Bolt }', '{ name: Bolt, description: A firm. }');
  const path = writeSeed(changed.replace(/.*key: S3.*\n/, ''));
  const { code, out, err } = run('src/cli/seed.ts', path, '--dry-run', '--retract-missing');
  expect({ code, out }).toEqual({
    code: 0,
    out: '~ Company bolt: description: nothing → "A firm."\n= 19 unchanged\n',
  });
  expect(err).toBe(`Comparing ${path} with ${inject('neo4j').uri}\n`);
  expect(await neo4j.read('MATCH (n:Company) WHERE n.description IS NOT NULL RETURN n')).toEqual(
    [],
  );
  const written = run('src/cli/seed.ts', path);
  expect(written.out).toMatch(
    /^~ Company bolt: description: nothing → "A firm."\n= 19 unchanged\n/,
  );
  expect(await neo4j.read('MATCH (n:Company {description: "A firm."}) RETURN n.id')).toEqual([
    ['bolt'],
  ]);
});

test('npm run seed tells mistakes with their place, and exits with 1', () => {
  const path = writeSeed(SMALL_SEED.replace('relation: MAKES', 'relation: MAKE'));
  const { code, err } = run('src/cli/seed.ts', path);
  expect(code).toBe(1);
  expect(err).toBe(
    `Seeding ${path} into ${inject('neo4j').uri}
The seed has 1 mistake; nothing was written:
${path}:21:41  relation: the model has no MAKE; did you mean MAKES?
`,
  );
});

test('npm run seed --on-error skip writes the rest, tells where what is left out lies, and exits with 0', async () => {
  await neo4j.clear();
  const path = writeSeed(SMALL_SEED.replace('relation: MAKES', 'relation: MAKE'));
  const rejects = join(path, '../left.jsonl');
  const { code, out, err } = run(
    'src/cli/seed.ts',
    path,
    '--on-error',
    'skip',
    '--rejects',
    rejects,
  );
  expect(code).toBe(0);
  expect(out).toContain('facts      1 created, 0 updated, 0 unchanged');
  const file = relative(process.cwd(), rejects);
  expect(err).toContain(
    `2 left out for mistakes: they are in ${file}, each with its mistake. Mend them, then: npm run seed -- ${file}\n`,
  );
  expect(readFileSync(rejects, 'utf8').split('\n')).toHaveLength(3);
  expect(run('src/cli/seed.ts', path, '--on-error', 'skip', '--retract-missing')).toMatchObject({
    code: 1,
    err: '--retract-missing needs all that the files say: leave out --on-error skip, and mend their mistakes.\n',
  });
});

test.each([
  [
    'seed',
    ['--rejects', 'left.jsonl'],
    '--rejects is the file for what is left out: add --on-error skip, or leave it out.',
  ],
  [
    'seed',
    ['--data', '.data/x'],
    '--data is the folder of the embedded Neo4j, and NEO4J_URI names another one: leave out one of the two.',
  ],
  [
    'export',
    ['--data', '.data/x'],
    '--data is the folder of the embedded Neo4j, and NEO4J_URI names another one: leave out one of the two.',
  ],
  [
    'check',
    ['--data', '.data/x'],
    '--data is the folder of the embedded Neo4j, and NEO4J_URI names another one: leave out one of the two.',
  ],
  [
    'seed',
    ['--url', 'http://127.0.0.1:1', '--by', 'ada'],
    'A server writes down the name of the key that seeds: leave out --by (SEED_BY) with --url, and send the key of whoever it is.',
  ],
  [
    'seed',
    ['--url', 'http://127.0.0.1:1', '--schema', 'schema', '--initial'],
    `--initial loads the database of this machine: leave out --url.
The server at --url has a database and a model of its own: leave out --data and --schema.`,
  ],
  ['seed', ['--port', '4001'], /--port: this command does not go by it; leave it out/],
  [
    'export',
    ['--url', 'http://127.0.0.1:1'],
    /--url: this command does not go by it; leave it out/,
  ],
  ['export', ['--types', ''], /--types: expected (names such as|a value)/],
  ['export', ['--types', ','], /^--types: expected names such as [A-Z]\w+, found ","\n/],
  [
    'check',
    ['--seed', 'seed', '--by', 'ada'],
    /--seed: .*\n.*--by: this command does not go by it/,
  ],
])('npm run %s refuses what it would not go by: %s', (command, args, message) => {
  const { code, err } = run(`src/cli/${command}.ts`, ...args);
  expect(code).toBe(1);
  if (typeof message === 'string') expect(err).toBe(`${message}\n`);
  else expect(err).toMatch(message);
});

test('npm run check finds a disagreement, exits with 1, and mends it with --repair', async () => {
  await neo4j.clear();
  await neo4j.seed(SMALL_SEED);
  expect(run('src/cli/check.ts')).toMatchObject({ code: 0, out: 'Record and index agree.\n' });
  await neo4j.write('MATCH ()-[r:MAKES]->() DELETE r');
  expect(run('src/cli/check.ts')).toMatchObject({
    code: 1,
    out: 'S1.1: its relationship MAKES is missing\n1 disagreement\n',
  });
  expect(run('src/cli/check.ts', '--repair')).toMatchObject({
    code: 0,
    out: '1 mended\nRecord and index agree.\n',
  });
});

test('npm run seed -- - takes lines from stdin, and leaves no file behind', async () => {
  await neo4j.clear();
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-tmp-'));
  vi.stubEnv('TMPDIR', folder);
  const line = (id: string, type = 'Place') => JSON.stringify({ type, id, name: id });
  const lines = `${line('here')}\n${line('there')}`;
  const { code, out, err } = runWith(lines, 'src/cli/seed.ts', '-');
  expect({ code, err: err.split('\n')[0] }).toEqual({
    code: 0,
    err: `Seeding stdin into ${inject('neo4j').uri}`,
  });
  expect(out).toContain('entities   2 created');
  expect(await neo4j.read('MATCH (set:ChangeSet) RETURN set.reason')).toEqual([
    ['seeded from stdin'],
  ]);
  const second = runWith(`\n${line('x', 'Plce')}`, 'src/cli/seed.ts', '-');
  expect(second.err).toContain('\nstdin:2:9  the model has no type Plce; did you mean Place?\n');
  expect(readdirSync(folder)).toEqual([]);
  vi.unstubAllEnvs();
});

test('npm run seed -- --mapping takes a mapping for CSV', async () => {
  await neo4j.clear();
  const mapping = writeSeed(
    'constants: { type: Place }\ncolumns: { Id: id, Name: name }',
    'm.yaml',
  );
  const path = writeSeed('Id,Name\nhere,Here\n', 'places.csv');
  const { out } = run('src/cli/seed.ts', path, '--mapping', mapping);
  expect(out).toContain('entities   1 created');
});
