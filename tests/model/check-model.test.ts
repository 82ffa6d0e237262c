import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { ModelError, StartError } from '../../src/errors.ts';
import { readModel } from '../../src/model/read-model.ts';
import { BASE, checkAdded, checkSdl } from './check-sdl.ts';

/** A folder of its own with these files. */
function writeModel(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'chokepoint-model-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

/** The mistakes of a folder, each without the path of the folder. */
async function mistakesOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const error = await readModel(writeModel(files)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ModelError)) throw new Error(`expected a ModelError, found ${error}`);
  return error.mistakes.map(({ file, line, column, text }) => {
    return `${file.split('/').at(-1)}:${line}:${column}  ${text}`;
  });
}

test.each(['schema', 'tests/models/films/schema', 'tests/models/myths/schema'])(
  'accepts the model in %s',
  async (dir) => {
    await expect(readModel(dir)).resolves.toMatchObject({ hash: expect.any(String) });
  },
);

test('tells all mistakes at once, in the order of the files and of their lines', async () => {
  const files = {
    'firm.graphql': '"A firm."\ntype Firm @node {\n  "Its fab."\n  fab: Fub\n  size: Int\n}\n',
    'fab.graphql': `"A fab."
type Fab @node @nde {
  "Whose it is."
  owners: [Firm] @fact(typ: "OWNED_BY")
}
`,
    'more.graphql': 'scalar Money\n\n"A firm."\ntype Firm @node',
  };
  expect(await mistakesOf(files)).toEqual([
    'fab.graphql:2:16  Fab: there is no directive @nde; did you mean @node?',
    'fab.graphql:4:11  Fab.owners: expected [Firm!]!, found [Firm]; sources may differ, so a @fact is a list without gaps',
    'fab.graphql:4:18  Fab.owners: @fact needs type: a text in quotes',
    'fab.graphql:4:24  Fab.owners: @fact has no argument typ; did you mean type?',
    'firm.graphql:4:8  Firm.fab: there is no type Fub; did you mean Fab?',
    'firm.graphql:5:3  Firm.size: needs a description: a line in quotes above it, with an example',
    'more.graphql:1:1  scalar Money: a model has no scalars of its own; there are ID, String, Int, Float, Boolean, Date, DateTime and FuzzyDate',
    expect.stringMatching(
      /^more\.graphql:4:6 {2}Firm: is defined already at .*firm\.graphql:2; put the two together, or choose another name$/,
    ),
  ]);
});

test('tells what is no GraphQL together with the mistakes of the other files', async () => {
  const files = {
    'fab.graphql': '"A fab."\ntype Fab @node {\n  "Its owner."\n  owner Company\n}',
    'firm.graphql': '"A firm."\ntype Firm @node {\n  "Its size."\n  size: Imt\n}',
    'note.graphql': '# nothing yet\n',
  };
  expect(await mistakesOf(files)).toEqual([
    'fab.graphql:4:9  Syntax Error: Expected ":", found Name "Company".',
    'firm.graphql:4:9  Firm.size: there is no type Imt; did you mean Int?',
  ]);
});

test('does not miss what may stand in a file that is no GraphQL', async () => {
  const files = {
    'broken.graphql': `"A firm." type Firm @node {
  "Fabs." fabs: [Fab!]! @fact(type: "RUNS", qualifiers: "Terms", sentence: "{subject} runs {object} {x}"
}
"A." enum Kind { A B }
`,
    'fab.graphql': `"A fab." type Fab @node {
  "Who runs it." runBy: [Firm!]! @fact(type: "RUNS", direction: IN)
  "Its kind." kind: Kind
}
"What qualifies." type Terms { "How far." extent: String }
`,
  };
  expect(await mistakesOf(files)).toEqual([
    expect.stringMatching(/^broken\.graphql:3:1 {2}Syntax Error/),
  ]);
});

test('answers the example of schema/README.md as it says there', () => {
  const readme = readFileSync('schema/README.md', 'utf8');
  const [, sdl = '', answer] =
    /## What is refused[\s\S]*?```graphql\n([\s\S]*?)```[\s\S]*?```\n([\s\S]*?)\n```/.exec(
      readme,
    ) ?? [];
  const files = readdirSync('schema').filter((file) => file.endsWith('.graphql'));
  const schema = files.map((file) => [file, readFileSync(join('schema', file), 'utf8')]);
  const mistakes = checkSdl({ ...Object.fromEntries(schema), 'schema/plant.graphql': sdl });
  expect(mistakes.join('\n')).toBe(answer);
});

test('says which folder has no model', async () => {
  await expect(readModel(writeModel({}))).rejects.toThrow(StartError);
});

test('suggests what the other end of a relation asks for', () => {
  const base = BASE.replace(
    '  kind: ChipKind',
    '  kind: ChipKind\n  "Who makes it."\n  madeBy: [Chip!]! @fact(type: "MAKES", direction: IN)',
  );
  expect(checkSdl({ 'base.graphql': base })).toEqual([
    'base.graphql:7:11  Chip.madeBy: MAKES leads from Actor to Chip, never from Chip to Chip; expected [Actor!]!',
  ]);
});

describe('accepts', () => {
  test.each([
    ['a type with nothing but a name', '"A star." type Star @node'],
    ['an interface that no type has yet', '"Who pays." interface Payer @node'],
    ['a union of one', '"What is sold." union Sold = Chip'],
    [
      'an interface without @node that lends its fields',
      '"A fair." type Fair implements Dated @node',
    ],
    [
      'an interface of an interface',
      '"Who sells." interface Seller implements Actor @node "A shop." type Shop implements Seller @node',
    ],
    [
      'a field as its interface has it, with an index and words of its own',
      '"Sized." interface Sized { "Its size." size: Int } "A fab." type Fab implements Sized @node { "Its size in square metres." size: Int @index }',
    ],
    ['the id, written out', '"A fab." type Fab @node { "Its number." id: ID! @key }'],
    ['fields for a source', 'type Source @node { "Its day." publishedOn: Date @index }'],
    ['a source that acts', 'type Source implements Actor @node'],
    ['another label for a word that is taken', '"A name." type Name @node(label: "Naming")'],
    ['a plural for what has none', '"A series." type Series @node(plural: "allSeries")'],
    ['words of Cypher as names', '"An order." type Match @node { "Its place." order: Int @index }'],
    [
      'the time at which a thing was recorded',
      '"A fab." type Fab @node { "When." createdAt: DateTime @computed(cypher: "this.createdAt") }',
    ],
    [
      'an expression with a subquery, texts and keys that look like clauses',
      `"A fab." type Fab @node { "How many." count: Int @computed(cypher: """
        CASE WHEN this.name STARTS WITH 'MATCH; //' THEN {set: 1}.set ELSE COUNT {
          MATCH (this)--(other) WHERE other.name ENDS WITH 'x' RETURN other
        } END""") }`,
    ],
    [
      'a relation whose inverse stands at a part of its subjects',
      '"A fab." type Fab @node { "It." toChips: [Shown!]! @relation(type: "SHOWS") } "A fair." type Fair @node { "It." ofChips: [Shown!]! @relation(type: "SHOWS") }',
    ],
    [
      'a symmetric relation between two types that both declare it',
      '"A." type Cat @node { "Foes." foes: [Dog!]! @fact(type: "FIGHTS", direction: BOTH) } "B." type Dog @node { "Foes." foes: [Cat!]! @fact(type: "FIGHTS", direction: BOTH) }',
    ],
    [
      'a relation that is declared at its object alone',
      '"A fab." type Fab @node { "Owners." owners: [Company!]! @fact(type: "OWNS", direction: IN) }',
    ],
    [
      'the same claim of several types, its sentence written once',
      '"A fab." type Fab @node { "Names." called: [String!]! @fact(type: "CALLED") }',
    ],
    [
      'a qualifier called as a property of entities',
      '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", qualifiers: "Yield") } "What qualifies." type Yield { "Words." name: String "More." description: String "At." createdAt: Date }',
    ],
    [
      'qualifiers by which nothing can be sorted',
      '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", qualifiers: "Yield") } "What qualifies." type Yield { "Words." words: [String!]! }',
    ],
    [
      'a relation with a property called as a field of facts',
      '"A fab." type Fab @node { "It." output: [Chip!]! @relation(type: "YIELDS", properties: "Yield") } "Properties." type Yield { "From." from: Date "Words." note: String! "Rank." rank: Int @index }',
    ],
  ])('%s', async (_, sdl) => {
    expect(checkAdded(sdl)).toEqual([]);
    const model = await readModel(writeModel({ 'base.graphql': BASE, 'new.graphql': sdl }));
    expect(buildApi(model).getQueryType()).toBeDefined();
  });
});
