import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readSettings } from '../../src/settings.ts';
import { spawnSeed } from '../cli/command.ts';
import { KEYS, startTestServer, type TestServer } from '../http/start-test-server.ts';
import { SMALL_SEED } from './small-seed.ts';
import { useTestDatabase, writeLines, writeSeed } from './test-database.ts';

const neo4j = useTestDatabase();
beforeEach(() => neo4j.clear());

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run seed -- --url` against the server with a key of that role. */
function seed(args: readonly string[], { role = 'EDITOR', input = '' } = {}): Promise<Outcome> {
  const key = KEYS.find((one) => one.role === role)?.key;
  const { CHOKEPOINT_KEY, ...env } = process.env;
  const child = spawn(process.execPath, ['src/cli/seed.ts', ...args, '--url', server.url], {
    env: { ...env, ...(key !== undefined && { CHOKEPOINT_KEY: key }) },
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => err.push(String(chunk)));
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out: out.join(''), err: err.join('') }));
  });
}

const leftBehind = () =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('chokepoint-received-'));

test('a seed is sent to a server, which says what it did, and who did it', async () => {
  const before = leftBehind();
  const path = writeSeed(SMALL_SEED);
  const first = await seed([path]);
  expect(first).toMatchObject({ code: 0, err: `Sending ${path} to ${server.url}\n` });
  expect(first.out).toContain('facts      3 created, 0 updated, 0 unchanged');
  const again = await seed([path]);
  expect(again.out).toContain('facts      0 created, 0 updated, 3 unchanged');
  expect(await neo4j.read('MATCH (set:ChangeSet) RETURN set.by, set.reason')).toEqual([
    ['ed', 'seeded from seed.yaml'],
  ]);
  expect(leftBehind()).toEqual(before);
});

test('mistakes are told with the names that the sender knows, and nothing is written', async () => {
  const path = writeSeed(SMALL_SEED.replace('relation: MAKES', 'relation: MAKE'));
  const { code, err } = await seed([path]);
  expect(code).toBe(1);
  expect(err).toBe(`Sending ${path} to ${server.url}
The seed has 1 mistake; nothing was written:
${path}:21:41  relation: the model has no MAKE; did you mean MAKES?
`);
  expect(await neo4j.read('MATCH (n:Entity) RETURN count(n)')).toEqual([[0]]);
});

test('a link to a file is sent as the file, and a pipe or device is refused as such', async () => {
  const path = writeSeed(SMALL_SEED);
  const link = join(mkdtempSync(join(tmpdir(), 'remote-')), 'link.yaml');
  symlinkSync(path, link);
  expect(await seed([link])).toMatchObject({ code: 0 });
  expect(await seed(['/dev/zero'])).toMatchObject({
    code: 1,
    err: expect.stringContaining(
      '/dev/zero: expected a file or a folder, found a pipe or a device.',
    ),
  });
});

test('folders, CSV with its mapping, and stdin are sent, too', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'remote-')), 'notes');
  mkdirSync(folder);
  writeFileSync(join(folder, 'small.yaml'), SMALL_SEED);
  writeFileSync(join(folder, 'companies.csv'), 'id,name\napex,Apex\n');
  writeFileSync(
    join(folder, 'companies.mapping.yaml'),
    'constants: { type: Company }\ncolumns:\n  id: id\n  name: name\n',
  );
  const stdin =
    '{"type": "Company", "id": "from-stdin", "name": "From stdin"}\n{"type": "Company"}\n';
  const wrong = await seed([folder, '-'], { input: stdin });
  expect(wrong).toMatchObject({ code: 1 });
  expect(wrong.err).toContain('stdin:2:');
  const right = await seed([folder, '-'], { input: stdin.split('\n')[0] ?? '' });
  expect(right).toMatchObject({ code: 0, err: expect.not.stringContaining('mistake') });
  expect(await neo4j.read('MATCH (n:Company) RETURN n.id ORDER BY n.id')).toEqual(
    expect.arrayContaining([['apex'], ['from-stdin']]),
  );
});

test('a dry run writes nothing, and what is left out comes back to be mended', async () => {
  const path = writeSeed(SMALL_SEED.replace('relation: MAKES', 'relation: MAKE'));
  const rejects = join(path, '../left.jsonl');
  const dry = await seed([path, '--dry-run', '--on-error', 'skip', '--rejects', rejects]);
  expect(dry).toMatchObject({ code: 0 });
  expect(dry.out).toContain('+ Company');
  expect(await neo4j.read('MATCH (n:Entity) RETURN count(n)')).toEqual([[0]]);
  const skipped = await seed([path, '--on-error', 'skip', '--rejects', rejects]);
  expect(skipped).toMatchObject({ code: 0 });
  expect(skipped.err).toContain('2 left out for mistakes');
  const left = readFileSync(rejects, 'utf8');
  expect(left.split('\n')).toHaveLength(3);
  expect(left).toContain(path);
  expect(left).not.toContain('chokepoint-received');
});

test('what is left out comes back in pieces, each line whole', async () => {
  const ids = Array.from({ length: 3_000 }, (_, i) => `星 ${i}`);
  const path = writeLines(ids.map((id) => ({ type: 'Chip', id, name: id, kind: 'MODELL' })));
  const rejects = join(path, '../left.jsonl');
  const { code, err } = await seed([path, '--on-error', 'skip', '--rejects', rejects]);
  expect({ code, err }).toEqual({
    code: 0,
    err: expect.stringContaining('3000 left out for mistakes'),
  });
  const lines = readFileSync(rejects, 'utf8').trimEnd().split('\n');
  expect(lines.length * (lines[0]?.length ?? 0)).toBeGreaterThan(200_000);
  const left = lines.map((line) => JSON.parse(line) as { id: string; _mistake: string });
  expect(left.map(({ id }) => id)).toEqual(ids);
  expect(left.every((line, i) => line._mistake.includes(`(${path}:${i + 1}:`))).toBe(true);
  expect(existsSync(`${rejects}.part`)).toBe(false);
});

test('what a sender no longer waits for ends after its transaction, and the sender says how much is written', async () => {
  const before = leftBehind();
  const total = 60_000;
  const lines = Array.from({ length: total }, (_, i) =>
    JSON.stringify({ type: 'Place', id: `p${i}`, name: `Place ${i}` }),
  );
  const path = writeSeed(lines.join('\n'), 'places.jsonl');
  const key = KEYS.find(({ role }) => role === 'EDITOR')?.key;
  const seeding = spawnSeed([path, '--url', server.url], { CHOKEPOINT_KEY: key });
  await seeding.waitFor('Wrote ');
  seeding.process.kill('SIGINT');
  const { code, err } = await seeding.ended;
  expect(code).toBe(1);
  expect(err).toMatch(
    /\nStopped, and the server ends with what it is at\. At least \d[\d,]+ of 120,000 rows of the files are written: seed them again, which does the rest and nothing twice\.\n$/,
  );
  await expect.poll(leftBehind, { timeout: 120_000, interval: 500 }).toEqual(before);
  const [[count] = []] = await neo4j.read('MATCH (n:Place) RETURN count(n)');
  expect(Number(count)).toBeGreaterThan(0);
  expect(Number(count)).toBeLessThan(total);
}, 240_000);

test('whoever may not write is refused before a file is read', async () => {
  const path = writeSeed(SMALL_SEED);
  for (const role of ['READER', 'NOBODY']) {
    const { code, err } = await seed([path], { role });
    expect(code).toBe(1);
    expect(err).toContain('Seeding needs the role editor');
  }
  expect(await neo4j.read('MATCH (n:Entity) RETURN count(n)')).toEqual([[0]]);
});

test.each([
  ['no form', 'text', { 'content-type': 'text/plain' }, 415],
  ['a form without an order', new FormData(), {}, 400],
  ['an order of nothing', formOf({ order: '{"paths": [null]}' }), {}, 400],
  ['an order that is none', formOf({ order: '{"paths": []}' }), {}, 400],
  ['a file of a field that is none', formOf({ '../../x': new Blob(['x']) }), {}, 400],
])('%s is refused', async (_, body, headers, status) => {
  const [{ key } = { key: '' }] = KEYS.filter(({ role }) => role === 'EDITOR');
  const response = await fetch(`${server.url}/seed`, {
    method: 'POST',
    body,
    headers: { ...headers, authorization: `Bearer ${key}` } as Record<string, string>,
  });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'BAD_REQUEST' } }],
  });
});

/** One part of a form, as somebody writes it who means no good. */
const part = (name: string, text: string, file?: string) =>
  `--x\r\ncontent-disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"`}\r\n\r\n${text}\r\n`;

const orderOf = (kind: string, name = 'a.jsonl') =>
  part(
    'order',
    JSON.stringify({
      ...{ paths: [{ name, kind }], mapping: null, reason: 'r', dryRun: false },
      ...{ missing: 'keep', onError: 'stop' },
    }),
  );

test.each([
  ['no form at all', 'garbage'],
  ['a form that is cut off', `${orderOf('file')}--x\r\ncontent-dis`],
  ['an order that is no JSON', `${part('order', '{')}--x--`],
  ['an order of 100,000 lists', `${part('order', '['.repeat(100_000))}--x--`],
  ['a stdin that is missing', `${orderOf('stdin', '-')}--x--`],
  ['a field that every object has', `${orderOf('file')}${part('__proto__', '{}', 'a.jsonl')}--x--`],
  ['a field of another folder', `${orderOf('file')}${part('../0', '{}', 'a.jsonl')}--x--`],
  ['a file called ..', `${orderOf('file')}${part('0', '{}', '..')}--x--`],
  ['a file with NUL', `${orderOf('file')}${part('0', '{}', 'a\0.jsonl')}--x--`],
])('%s is no fault of the server', async (_, body) => {
  const before = leftBehind();
  const [{ key } = { key: '' }] = KEYS.filter(({ role }) => role === 'EDITOR');
  const response = await fetch(`${server.url}/seed`, {
    ...{ method: 'POST', body },
    headers: { authorization: `Bearer ${key}`, 'content-type': 'multipart/form-data; boundary=x' },
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'BAD_REQUEST' } }],
  });
  expect(leftBehind()).toEqual(before);
});

test('a path of elsewhere leads nowhere but to what was sent', async () => {
  const [{ key } = { key: '' }] = KEYS.filter(({ role }) => role === 'EDITOR');
  for (const [kind, name] of [
    ['file', '../../../../../etc/passwd'],
    ['folder', '/etc'],
  ] as const) {
    const response = await fetch(`${server.url}/seed`, {
      ...{ method: 'POST', body: `${orderOf(kind, name)}--x--` },
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'multipart/form-data; boundary=x',
      },
    });
    expect(await response.text()).toContain('there is no such file or folder');
  }
});

test('more than a server takes is refused, in one file or in several', async () => {
  const { settings } = readSettings({
    argv: [],
    env: { MAX_SEED_BYTES: '1000' },
    cwd: process.cwd(),
  });
  const small = await startTestServer({ limits: settings });
  const [{ key } = { key: '' }] = KEYS.filter(({ role }) => role === 'EDITOR');
  for (const sizes of [[2_000], [600, 600]]) {
    const form = new FormData();
    for (const size of sizes) form.append('0', new Blob(['x'.repeat(size)]), `${size}.yaml`);
    const response = await fetch(`${small.url}/seed`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${key}` },
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BODY_LIMIT' } }],
    });
  }
  await small.stop();
});

function formOf(fields: Record<string, string | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, '../../../etc/passwd.yaml');
  }
  return form;
}
