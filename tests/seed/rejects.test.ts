import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { planFiles, seedFiles } from '../../src/seed/seed-files.ts';
import { SMALL_SEED } from './small-seed.ts';
import { useTestDatabase, writeLines, writeSeed } from './test-database.ts';

const neo4j = useTestDatabase();
beforeEach(() => neo4j.clear());

/** Seeds a file without what is wrong in it; the lines that are left out, and how many these are. */
async function seedSkipping(path: string, rejects = join(path, '../rejects.jsonl')) {
  let count: number | undefined;
  const report = await seedFiles(neo4j.database, neo4j.model, [path], {
    rejects,
    onRejects: (found) => {
      count = found;
    },
  });
  const lines = existsSync(rejects) ? readFileSync(rejects, 'utf8').trimEnd().split('\n') : [];
  expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  return { report, count, rejects, lines };
}

const EVERYTHING = `MATCH (node) WHERE NOT node:Meta AND NOT node:ChangeSet AND NOT node:Change
RETURN labels(node), coalesce(node.id, node.key), COUNT { (node)--() },
  node.name, node.sentence, node.modality, node.text
ORDER BY labels(node), coalesce(node.id, node.key)`;

const WRONG = SMALL_SEED.replace('kind: MODEL', 'kind: MODELL')
  .replace(
    '- { key: S1',
    '- { key: S0, subject: bolt, relation: MAKES, object: acme, cites: P1 }\n  - { key: S1',
  )
  .replace(
    'payer: not stated\n',
    'payer: not stated\n  - { key: S9, subject: bolt, relation: COMPETES_WITH, object: acme, cites: P3 }\n',
  );

describe('seeding without what is wrong', () => {
  test('leaves out what has a mistake and what refers to it, and writes the rest', async () => {
    const { report, count, lines } = await seedSkipping(writeSeed(WRONG));
    expect(report.entities).toEqual({ created: 5, updated: 0, unchanged: 0 });
    expect(report.facts).toEqual({ created: 1, updated: 0, unchanged: 0 });
    expect(count).toBe(5);
    const notes = lines.map((line) => {
      const { _mistake, key, id } = JSON.parse(line) as Record<string, string>;
      return [key ?? id, _mistake?.replace(/\(\S*seed\.yaml/, '(seed.yaml')];
    });
    expect(notes).toEqual([
      ['a1', expect.stringMatching(/^kind: .*MODELL.* \(seed\.yaml:15:\d+\)$/)],
      ['S0', expect.stringMatching(/^object: MAKES expects Chip, found "acme"/)],
      ['S1', expect.stringMatching(/^object: no entity has the id "a1"/)],
      ['S2', expect.stringMatching(/^product: no entity has the id "a1"/)],
      ['S3', expect.stringMatching(/^premises: no fact has the key "S1".*; premises: no fact/)],
    ]);
  });

  test('writes them as the README shows it', async () => {
    const text = SMALL_SEED.replace('relation: MAKES', 'relation: MAKE');
    const { lines } = await seedSkipping(writeSeed(text));
    const readme = readFileSync('seed/README.md', 'utf8');
    const [, shown = ''] = /```json\n(\{\s*"_mistake[\s\S]*?)```/.exec(readme) ?? [];
    expect(JSON.parse((lines[0] ?? '').replace(/\(\S*seed\.yaml/, '(seed.yaml'))).toEqual(
      JSON.parse(shown),
    );
  });

  test('writes lines that can be mended and fed again, with the same end', async () => {
    await neo4j.seed(
      WRONG.replace('MODELL', 'MODEL').replace(
        'relation: MAKES, object: acme',
        'relation: MAKES, object: a1',
      ),
    );
    const expected = await neo4j.read(EVERYTHING);
    await neo4j.clear();
    const { rejects, lines } = await seedSkipping(writeSeed(WRONG));
    const mended = lines.map((line) =>
      line
        .replace('MODELL"', 'MODEL"')
        .replace('"MAKES", "object": "acme"', '"MAKES", "object": "a1"'),
    );
    const again = await seedSkipping(writeLines(mended), rejects);
    expect(again.count).toBe(0);
    expect(await neo4j.read(EVERYTHING)).toEqual(expected);
  });

  test('feeds the rejects to themselves: what is still wrong is left there', async () => {
    const { rejects, lines } = await seedSkipping(writeSeed(WRONG));
    const again = await seedSkipping(rejects, rejects);
    expect(again.count).toBe(5);
    const withoutNotes = (all: string[]) =>
      all.map((line) => line.replace(/"_mistake": "([^"\\]|\\.)*", /, ''));
    expect(withoutNotes(again.lines)).toEqual(withoutNotes(lines));
  });

  test('leaves mended rejects where they are until all is written', async () => {
    const { rejects, lines } = await seedSkipping(writeSeed(WRONG));
    const mended = lines.map((line) => `${line.replace('MODELL"', 'MODEL"')}\n`).join('');
    writeFileSync(rejects, mended);
    const told: number[] = [];
    const seeding = seedFiles(neo4j.database, neo4j.model, [rejects], {
      ...{ rejects, onRejects: (count) => void told.push(count) },
      onPlan() {
        expect(existsSync(`${rejects}.part`)).toBe(true);
        throw new Error('the power is cut');
      },
    });
    await expect(seeding).rejects.toThrow('the power is cut');
    expect(readFileSync(rejects, 'utf8')).toBe(mended);
    expect(existsSync(`${rejects}.part`)).toBe(false);
    expect(told).toEqual([]);
    const again = await seedSkipping(rejects, rejects);
    expect(again.count).toBe(1);
    expect(again.report.entities.created).toBe(1);
  });

  test('tells where they are when the file for them cannot be replaced', async () => {
    const path = writeSeed(WRONG);
    const rejects = join(path, '../folder');
    mkdirSync(rejects);
    await expect(seedSkipping(path, rejects)).rejects.toThrow(
      `What could be seeded is written, but ${rejects} cannot be replaced: what was left out is in ${rejects}.part, with its mistakes.`,
    );
    expect(readFileSync(`${rejects}.part`, 'utf8').trimEnd().split('\n')).toHaveLength(5);
  });

  test('leaves nothing beside the file where they cannot be written', async () => {
    const path = writeSeed(WRONG);
    const rejects = join(path, '../nowhere/rejects.jsonl');
    await expect(seedSkipping(path, rejects)).rejects.toThrow(
      `${rejects}.part cannot be written: name another file by --rejects. Nothing was seeded.`,
    );
    expect(await neo4j.read('MATCH (n:Entity) RETURN n')).toEqual([]);
  });

  test('keeps the reason of a line that is no record as long as it is not mended', async () => {
    const { rejects, lines } = await seedSkipping(writeLines(['{"type": "Place"', '["a list"]']));
    const first = lines.map((line) => JSON.parse(line) as Record<string, string>);
    const again = await seedSkipping(rejects, rejects);
    const third = await seedSkipping(rejects, rejects);
    expect(third.lines).toEqual(again.lines);
    expect(third.lines.map((line) => JSON.parse(line) as unknown)).toEqual(
      first.map(({ _mistake, _line }, i) => ({
        _mistake: _mistake?.replace(/\(\S*:\d+:\d+\)$/, `(${rejects}:${i + 1}:1)`),
        _line,
      })),
    );
    expect(first[0]?._mistake).toMatch(/^not JSON: /);
  });

  test('leaves out lines that are no JSON or no record, with their text', async () => {
    const place = { type: 'Place', id: 'here', name: 'Here' };
    const { count, lines, report } = await seedSkipping(
      writeLines([
        '{"type": "Place"',
        place,
        '["a list"]',
        { id: 'there', name: 'There' },
        place,
        { type: 'Place', id: 'far', name: 'Far', population: 12345678901234567890n.toString() },
      ]),
    );
    expect(report.entities.created).toBe(1);
    expect(count).toBe(5);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        _mistake: expect.stringMatching(/^not JSON: .*seed\.jsonl:1:\d+\)$/),
        _line: '{"type": "Place"',
      },
      { _mistake: expect.stringMatching(/^expected a record/), _line: '["a list"]' },
      {
        _mistake: expect.stringMatching(/^there: expected the name of its type/),
        id: 'there',
        name: 'There',
      },
      { _mistake: expect.stringMatching(/^here was given already at \S+:2 /), ...place },
      {
        ...{ type: 'Place', id: 'far', name: 'Far', population: '12345678901234567890' },
        _mistake: expect.stringMatching(/population/),
      },
    ]);
  });

  test('leaves out rows of CSV, as the lines that they stand for', async () => {
    const path = writeSeed(
      'Id,Name,Kind\na1,A1,MODEL\na2,A2,MODELL\na3,A3\na4,A4,MODEL\n',
      'chips.csv',
    );
    const mapping = 'columns: { Id: id, Name: name, Kind: kind }\nconstants: { type: Chip }\n';
    writeFileSync(join(path, '../chips.mapping.yaml'), mapping);
    const { count, lines, report } = await seedSkipping(path);
    expect(report.entities.created).toBe(2);
    expect(count).toBe(2);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        ...{ type: 'Chip', id: 'a2', name: 'A2', kind: 'MODELL' },
        _mistake: expect.stringMatching(/did you mean MODEL\?/),
      },
      {
        _mistake: expect.stringMatching(/^expected 3 cells, as in the heading, found 2/),
        _line: 'a3,A3',
      },
    ]);
  });

  test('leaves out a source with its passages, and all that cites them', async () => {
    const { count, lines, report } = await seedSkipping(
      writeSeed(SMALL_SEED.replace('publishedOn: 2026-01-15', 'publishedOn: 2026-13-15')),
    );
    expect(report.passages.created).toBe(0);
    expect(report.facts.created).toBe(0);
    expect(count).toBe(5);
    const first = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
    expect(first).toMatchObject({
      ...{ type: 'Source', id: 'paper', _source: 'paper' },
      passages: { P1: 'Acme makes the A1.' },
    });
  });

  test('refers to what the database holds already', async () => {
    await neo4j.seed(SMALL_SEED);
    const { count, report } = await seedSkipping(writeSeed(WRONG));
    expect(count).toBe(2);
    expect(report.facts).toEqual({ created: 1, updated: 0, unchanged: 3 });
  });

  test('stops for a file that cannot be taken apart, and writes nothing', async () => {
    const path = writeSeed(`${SMALL_SEED}\nfacta: []\n`);
    await expect(seedSkipping(path)).rejects.toThrow(/no section is called facta/);
    await expect(seedSkipping(`${path}.yaml`)).rejects.toThrow(/there is no such file/);
    expect(await neo4j.read('MATCH (n:Entity) RETURN n')).toEqual([]);
    expect(existsSync(join(path, '../rejects.jsonl'))).toBe(false);
  });

  test('says what would be left out, and writes no file, where it is only planned', async () => {
    const path = writeSeed(WRONG);
    const rejects = join(path, '../rejects.jsonl');
    const counts: number[] = [];
    const onRejects = (count: number) => counts.push(count);
    const plan = await planFiles(neo4j.database, neo4j.model, [path], { rejects, onRejects });
    expect(counts).toEqual([5]);
    expect(plan.created.lines).toContain('fact S9: Bolt competes with Acme');
    expect(existsSync(rejects)).toBe(false);
  });
});
