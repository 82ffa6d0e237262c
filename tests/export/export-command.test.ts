import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { SMALL_SEED } from '../seed/small-seed.ts';
import { useTestDatabase } from '../seed/test-database.ts';
import { exportLines } from './round-trip.ts';

const neo4j = useTestDatabase();
beforeAll(async () => {
  await neo4j.seed(SMALL_SEED);
});

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { uri, username, password } = inject('neo4j');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/export.ts', ...args], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const COUNTS = 'Exported 6 entities, 3 passages, 0 relations, 3 facts\n';

describe('npm run export', () => {
  test('writes the graph to stdout, and how much it is to stderr', async () => {
    const { text } = await exportLines(neo4j);
    expect(run()).toEqual({ code: 0, out: text, err: COUNTS });
  });

  test('writes it to a file, which takes the place of another when it is whole', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chokepoint-export-'));
    const path = join(folder, 'out.jsonl');
    writeFileSync(path, 'something else');
    expect(run(path)).toEqual({ code: 0, out: '', err: COUNTS });
    expect(readFileSync(path, 'utf8')).toBe((await exportLines(neo4j)).text);
    expect(readdirSync(folder)).toEqual(['out.jsonl']);
  });

  test('writes CSV with its mappings into a new folder, and into no other', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'chokepoint-export-')), 'out');
    expect(run('--csv', `${folder}/`)).toEqual({ code: 0, out: '', err: COUNTS });
    const names = ['Chip', 'Company', 'Passage', 'Place', 'Scenario', 'Source'];
    const facts = ['COMPETES_WITH.facts', 'EXPORTS_TO.facts', 'MAKES.facts'];
    const files = [...names, ...facts].flatMap((name) => [`${name}.csv`, `${name}.mapping.yaml`]);
    expect(readdirSync(folder).sort()).toEqual(files.sort());
    expect(readFileSync(join(folder, 'Company.csv'), 'utf8')).toBe(
      `id,name,description,cites,aliases,unstated
acme,Acme,,"[""paper#P1""]","[""ACME Inc."",{""name"":""顶点"",""lang"":""zh-Hans""}]",
bolt,Bolt,,,,
`,
    );
    expect(run('--csv', folder)).toMatchObject({
      code: 1,
      err: `${folder} is not empty: name a new folder.\n`,
    });
    expect(run('a.jsonl', '--csv', folder).err).toBe(
      `Expected a file or --csv, found both: a.jsonl and ${folder}.\n`,
    );
  });

  test('writes what is selected', () => {
    const { code, out } = run('--types', 'Chip', '--relations', 'COVERS');
    expect({ code, out }).toEqual({
      code: 0,
      out: '{"type":"Chip","id":"a1","name":"A1","kind":"MODEL"}\n',
    });
  });

  test('tells what is wrong, and exits with 1', () => {
    expect(run('--types', 'Chips')).toEqual({
      code: 1,
      out: '',
      err: '--types: the model has no Chips; did you mean Chip?\n',
    });
    const path = join(tmpdir(), 'no-such-folder', 'out.jsonl');
    const { code, err } = run(path);
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(`^${path} cannot be written: ENOENT`),
    });
    expect(existsSync(path)).toBe(false);
    expect(run('a.jsonl', 'b.jsonl')).toMatchObject({
      code: 1,
      err: 'Expected one file to write to, found 2.\n',
    });
  });

  test('names the claims that it leaves out, since nothing supports them any more', async () => {
    await neo4j.seed('retract: [S2]');
    const { code, err } = run();
    expect({ code, err }).toEqual({
      code: 0,
      err: `Exported 6 entities, 3 passages, 0 relations, 1 fact
Left out 1 fact that nothing supports any more: S3 (rests on S2). To keep what is left out, state again what it rests on.
`,
    });
  });

  test('tells with --help what it takes', () => {
    const { code, out } = run('--help');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Usage: npm run export -- \[FILE\] \[flags\]\n[\s\S]*--types[\s\S]*NEO4J_URI/,
    );
  });
});
