import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import type { Database } from '../../src/database/connect.ts';
import { prepareSchema } from '../../src/database/prepare-schema.ts';
import { readRows } from '../../src/database/read-rows.ts';
import { writeStatements } from '../../src/database/write-statements.ts';
import type { Model } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { connect } from '../connect.ts';

const folder = mkdtempSync(join(tmpdir(), 'chokepoint-model-'));
let database: Database;
let article: Model;

beforeAll(async () => {
  database = await connect();
  article = await readModel('schema');
});
afterEach(() => prepareSchema(database, article));
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

type Files = Record<string, string>;

/** The article's model after `edit` of its files, which must change something. */
async function changeModel(edit: (files: Files) => void): Promise<Model> {
  const before = Object.fromEntries(
    readdirSync('schema')
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => [name, readFileSync(join('schema', name), 'utf8')]),
  );
  const files = { ...before };
  edit(files);
  expect(files).not.toEqual(before);
  const dir = mkdtempSync(join(folder, 'x-'));
  mkdirSync(join(dir, 'default'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, 'default', name), text);
  return { ...(await readModel(join(dir, 'default'))), name: article.name };
}

/** Another text in the place of one that is there. */
function put(file: string, old: string | RegExp, text: string): (files: Files) => void {
  return (files) => {
    const found = files[file] ?? '';
    expect(found).toMatch(old);
    files[file] = found.replace(old, text);
  };
}

function everywhere(old: RegExp, text: string): (files: Files) => void {
  return (files) => {
    for (const [name, found] of Object.entries(files)) files[name] = found.replace(old, text);
  };
}

async function readOne(text: string): Promise<unknown> {
  const [row] = await readRows(database, { text, parameters: {} });
  return row?.[0];
}

function countIndexes(name: string): Promise<unknown> {
  return readOne(
    `SHOW INDEXES YIELD name, state WHERE name = '${name}' AND state = 'ONLINE' RETURN count(*)`,
  );
}

/** The rows of the table in `schema/README.md`: what is changed, and what is said then. */
const ROWS: ReadonlyMap<string, string> = new Map(
  (
    /<!-- changes -->([\s\S]*)<!-- \/changes -->/.exec(
      readFileSync('schema/README.md', 'utf8'),
    )?.[1] ?? ''
  )
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (what is changed|-)/.test(line))
    .map((line) => {
      const [, change = '', , said = ''] = line.split('|').map((cell) => cell.trim());
      return [change, said.replaceAll('`', '')];
    }),
);

const WAFER = '"A wafer."\ntype Wafer @node';
const VISITED = / {2}"Places it has visited[^"]*"\n {2}visited: [^@]*@fact\([^)]*\)\n/;

/** What goes on, and what is there afterwards. */
const MADE: Record<string, { edit: (files: Files) => void; holds?: () => Promise<void> }> = {
  'a type is new': {
    edit: (files) => {
      files['wafer.graphql'] = WAFER;
    },
    holds: async () => expect(await countIndexes('unique_Wafer_id')).toBe(1),
  },
  'a field is new, and optional': {
    edit: put('chip.graphql', '{\n', '{\n  "How many."\n  cores: Int\n'),
  },
  'a relation is new': {
    edit: put(
      'chip.graphql',
      '{\n',
      '{\n  "What."\n  follows: [Chip!]! @relation(type: "FOLLOWS")\n',
    ),
    holds: async () => expect(await countIndexes('range_FOLLOWS_subjectId_id')).toBe(1),
  },
  'a field gets `@index`': {
    edit: put('source.graphql', 'url: String', 'url: String @index'),
    holds: async () => {
      expect(await countIndexes('range_Source_url_id')).toBe(1);
      await prepareSchema(database, article);
      expect(await countIndexes('range_Source_url_id')).toBe(0);
    },
  },
  'a field gets `@search`': {
    edit: put('source.graphql', 'url: String', 'url: String @search'),
    holds: async () =>
      expect(
        await readOne(
          "SHOW INDEXES YIELD properties, type, state WHERE type = 'FULLTEXT' AND 'url' IN properties AND state = 'ONLINE' RETURN count(*)",
        ),
      ).toBe(1),
  },
  'a type implements an interface': {
    edit: (files) => {
      files['ware.graphql'] = '"It."\ninterface Ware @node';
      put('chip.graphql', 'type Chip @node', 'type Chip implements Ware @node')(files);
    },
    holds: async () => {
      const [ours, all] = ['MATCH (n:Ware) RETURN count(n)', 'MATCH (n:Chip) RETURN count(n)'];
      expect(await readOne(ours)).toBe(await readOne(all));
    },
  },
  'an interface is gone': {
    edit: put('chip.graphql', '{\n', '{\n  "How many."\n  cores: Int\n'),
    holds: async () => {
      await writeStatements(database, [{ text: 'MATCH (n:Chip) SET n:Ware', parameters: {} }]);
      await prepareSchema(database, article);
      expect(await readOne('MATCH (n:Ware) RETURN count(n)')).toBe(0);
    },
  },
  'a required field becomes optional': {
    edit: put('group.graphql', 'kind: String!', 'kind: String'),
  },
  'an enum gets a value': {
    edit: put('chip.graphql', 'enum ChipKind {', 'enum ChipKind {\n  "X."\n  X'),
  },
  'a description, a sentence or `@access`': {
    edit: put('company.graphql', '{subject} makes {object}', '{subject} is the maker of {object}'),
  },
  'a field is gone that has values': {
    edit: put('group.graphql', / {2}"[^"]*"\n {2}kind: String! @index\n/, ''),
  },
  'a qualifier is gone that is a value': {
    edit: (files) => {
      put('terms.graphql', / {2}"[^"]*"\n {2}unit: String\n/, '')(files);
      everywhere(/\[ \{unit\}\]/g, '')(files);
    },
  },
  'a field that is new is required': {
    edit: put('chip.graphql', '{\n', '{\n  "How many."\n  cores: Int!\n'),
  },
  'a field becomes required': {
    edit: put('source.graphql', 'publishedOn: FuzzyDate', 'publishedOn: FuzzyDate!'),
  },
};

/** What is refused. */
const REFUSED: Record<string, (files: Files) => void> = {
  'an enum loses a value that is used': put('chip.graphql', / {2}"[^"]*"\n {2}CLASS\n/, ''),
  'a field has another type': put('group.graphql', 'kind: String!', 'kind: Int'),
  'a value becomes a list, or a list a value': put(
    'group.graphql',
    'kind: String! @index',
    'kind: [String!]!',
  ),
  'a type is gone that has entities, or has another name': everywhere(/\bMotive\b/g, 'Reason'),
  'a relation is gone that is used, or has another name': everywhere(/"COVERS"/g, '"IS_ABOUT"'),
  'a relation joins fewer types': (files) => {
    const [visited = ''] = VISITED.exec(files['actor.graphql'] ?? '') ?? [];
    put('actor.graphql', VISITED, '')(files);
    put('company.graphql', '{\n', `{\n${visited}`)(files);
  },
  'a relation becomes single': put(
    'government.graphql',
    'agencies: [Agency!]!',
    'agencies: Agency',
  ),
  'a `@relation` becomes a `@fact`': (files) => {
    put(
      'policy.graphql',
      '@relation(type: "COVERS")',
      '@fact(type: "COVERS", sentence: "{subject} covers {object}")',
    )(files);
    put(
      'chip.graphql',
      '@relation(type: "COVERS", direction: IN)',
      '@fact(type: "COVERS", direction: IN)',
    )(files);
  },
  'a qualifier is gone that is an entity': put(
    'terms.graphql',
    / {2}"[^"]*"\n {2}event: Event\n/,
    '',
  ),
  'a qualifier is of fewer types': put('terms.graphql', 'by: Actor', 'by: Person'),
};

describe('a start with a model that was changed', () => {
  test('is told of in the guide as it is tried here', () => {
    const tried = [
      ...[...Object.keys(MADE), ...Object.keys(REFUSED)],
      ...['the model has another name', 'the program, by one of another layout'],
    ];
    expect([...ROWS.keys()]).toEqual(tried);
  });

  for (const [change, { edit, holds }] of Object.entries(MADE)) {
    test(`goes on: ${change}`, async () => {
      const changed = await changeModel(edit);
      const said = ROWS.get(change) ?? '';
      expect(await prepareSchema(database, changed)).toEqual(said === '' ? [] : [said]);
      expect(await checkGraph(database, changed)).toEqual([]);
      await holds?.();
    });
  }

  for (const [change, edit] of Object.entries(REFUSED)) {
    test(`is refused: ${change}`, async () => {
      const changed = await changeModel(edit);
      const refusal = prepareSchema(database, changed);
      await expect(refusal).rejects.toThrow(ROWS.get(change));
      await expect(refusal).rejects.toMatchObject({ name: 'StartError' });
      // Nothing was changed: the model as it was goes on without a word.
      expect(await readOne("MATCH (meta:Meta {id: 'model'}) RETURN meta.hash")).toBe(article.hash);
    });
  }

  test('is refused: the model has another name', async () => {
    const refusal = prepareSchema(database, { ...article, name: 'other', hash: 'x' });
    await expect(refusal).rejects.toThrow(ROWS.get('the model has another name'));
  });

  test.each([5, 3])('is refused: the program, by one of layout %i', async (version) => {
    const set = (number: number) =>
      writeStatements(database, [
        {
          text: "MATCH (meta:Meta {id: 'model'}) SET meta.version = $p",
          parameters: { p: number },
        },
      ]);
    await set(version);
    try {
      await expect(prepareSchema(database, article)).rejects.toThrow(
        (ROWS.get('the program, by one of another layout') ?? '-').replace('5', String(version)),
      );
    } finally {
      await set(4);
    }
  });

  test('says nothing where a source leaves open what the model needs', async () => {
    const write = (text: string) => writeStatements(database, [{ text, parameters: {} }]);
    await write("CREATE (:Unstated {id: 'u', aboutId: 'common-names', field: 'publishedOn'})");
    await write("CREATE (:Unstated {id: 'v', aboutId: 'reports', field: 'publishedOn'})");
    try {
      const edit = put('source.graphql', 'publishedOn: FuzzyDate', 'publishedOn: FuzzyDate!');
      expect(await prepareSchema(database, await changeModel(edit))).toEqual([]);
    } finally {
      await write("MATCH (word:Unstated) WHERE word.id IN ['u', 'v'] DELETE word");
    }
  });

  test('goes on where what was deleted left a mark of the program', async () => {
    const text = "CREATE (:RemovedVersion {id: 'F0.1'})";
    await writeStatements(database, [{ text, parameters: {} }]);
    const changed = await changeModel(put('group.graphql', 'kind: String!', 'kind: String'));
    await prepareSchema(database, changed);
    await writeStatements(database, [
      { text: "MATCH (mark:RemovedVersion {id: 'F0.1'}) DELETE mark", parameters: {} },
    ]);
  });

  test('is refused with a text that is too long for an index, and says so', async () => {
    const write = (text: string) => writeStatements(database, [{ text, parameters: {} }]);
    await write(
      "MATCH (source:Source {id: 'article'}) SET source.url = reduce(t = '', i IN range(1, 900) | t + 'a1b2c3d4e' + i)",
    );
    const changed = await changeModel(put('source.graphql', 'url: String', 'url: String @index'));
    await expect(prepareSchema(database, changed)).rejects.toThrow(
      /^Neo4j cannot make an index of what is stored\. Where a text is too long.*\nrange_Source_url_id: .*too large/,
    );
    await write("MATCH (source:Source {id: 'article'}) REMOVE source.url");
  });
});
