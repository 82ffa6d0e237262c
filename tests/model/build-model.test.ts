import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import { checkModel } from '../../src/model/check-model.ts';
import { type Model, requireNode } from '../../src/model/model.ts';
import { pluralOf } from '../../src/model/name-roots.ts';
import { readModel } from '../../src/model/read-model.ts';
import { BASE, CORE } from './check-sdl.ts';

/** The model of BASE and of what is added to it. */
function build(added = ''): Model {
  const documents = [parse(BASE), ...(added === '' ? [] : [parse(added)])];
  expect(checkModel(CORE, documents)).toEqual([]);
  return buildModel(CORE, documents, { name: 'test', hash: '' });
}

function fieldsOf(model: Model, type: string): string[] {
  return [...requireNode(model, type).fields.keys()];
}

test('a type has the fields of all entities, then those of its interfaces, then its own', () => {
  expect(fieldsOf(build(), 'Company')).toEqual([
    'id',
    'name',
    'description',
    'aliases',
    'facts',
    'unstated',
    'history',
    'revision',
    'makes',
    'called',
    'chief',
  ]);
});

test('a type has the fields and labels of interfaces that its interfaces implement', () => {
  const model = build(`
    "Who sells." interface Seller implements Actor & Dated @node(label: "Vendor") {
      "Its turnover." turnover: Int
    }
    "A shop." type Shop implements Seller @node
  `);
  expect(fieldsOf(model, 'Shop')).toEqual(
    expect.arrayContaining(['name', 'makes', 'heldOn', 'turnover']),
  );
  expect(requireNode(model, 'Shop').interfaces).toEqual(
    expect.arrayContaining(['Seller', 'Actor', 'Dated', 'Entity', 'Node']),
  );
  expect(requireNode(model, 'Seller').label).toBe('Vendor');
  expect(requireNode(model, 'Dated').label).toBeNull();
  expect(requireNode(model, 'Actor').possible).toEqual(['Company', 'Person', 'Shop']);
});

test('the nearer of two interfaces describes a field', () => {
  const model = build(`
    "Who sells." interface Seller implements Actor @node {
      "What a seller is called."
      called: [String!]! @fact(type: "CALLED", sentence: "{subject} is called {value}")
    }
    "A shop." type Shop implements Seller @node
  `);
  const description = requireNode(model, 'Shop').fields.get('called')?.description;
  expect(description).toBe('What a seller is called.');
});

test('a source has what the core gives it and what the model adds', () => {
  const model = build('type Source @node { "Where it can be read." url: String @index }');
  const source = requireNode(model, 'Source');
  expect([...source.fields.keys()]).toEqual(expect.arrayContaining(['name', 'passages', 'url']));
  expect(source).toMatchObject({ label: 'Source', entity: true, core: false });
  expect(source.description).toMatch(/^A document/);
  expect(requireNode(build(), 'Source')).toMatchObject({ entity: true, core: true });
});

test('root fields have the English plural, or the one that is given', () => {
  const names = ['Company', 'Chip', 'Class', 'Box', 'Day', 'Match', 'Series', 'AgencyHead'];
  expect(names.map(pluralOf)).toEqual([
    'companies',
    'chips',
    'classes',
    'boxes',
    'days',
    'matches',
    'serieses',
    'agencyHeads',
  ]);
  expect(requireNode(build(), 'Person')).toMatchObject({ singular: 'person', plural: 'people' });
});

test('a relation is what all of its fields say together', () => {
  expect(build().relations.get('MAKES')).toEqual({
    type: 'MAKES',
    kind: 'fact',
    symmetric: false,
    exclusive: false,
    sentence: '{subject} makes {object}[, {extent}]',
    edge: 'Terms',
    ends: [{ subject: 'Actor', object: 'Chip', field: 'makes' }],
    access: null,
  });
  expect(build().relations.get('LED_BY')).toMatchObject({
    kind: 'plain',
    edge: 'Tenure',
    ends: [{ subject: 'Company', object: 'Person', field: 'chief' }],
  });
  expect(build().relations.get('CALLED')).toMatchObject({
    kind: 'claim',
    ends: [{ subject: 'Actor', object: 'String', field: 'called' }],
  });
});

test('a relation that only its object declares has the ends turned round', () => {
  const model = build(`
    "A fab." type Fab @node {
      "Who owns it." owners: [Company!]! @fact(type: "OWNS_SHARES_OF", direction: IN)
    }
  `);
  expect(model.relations.get('OWNS_SHARES_OF')).toMatchObject({
    sentence: '{subject} owns shares of {object}',
    edge: null,
    ends: [{ subject: 'Company', object: 'Fab', field: null }],
  });
});

test('a relation that holds either way is symmetric', () => {
  const model = build(`
    "A fab." type Fab @node {
      "Fabs next to it." neighbours: [Fab!]! @relation(type: "NEXT_TO", direction: BOTH)
    }
  `);
  expect(model.relations.get('NEXT_TO')).toMatchObject({
    symmetric: true,
    exclusive: false,
    ends: [{ subject: 'Fab', object: 'Fab', field: 'neighbours' }],
  });
});

test('a type that a directive names stands on edges and is no node', () => {
  const model = build();
  expect(model.nodes.has('Terms')).toBe(false);
  expect(model.edges.get('Terms')?.qualifiers).toBe(true);
  expect(model.edges.get('Terms')?.fields.get('product')).toMatchObject({
    kind: 'role',
    role: 'PRODUCT',
    target: 'Chip',
  });
});

test('a union can be what its members are, and is an entity', () => {
  expect(requireNode(build(), 'Shown')).toMatchObject({
    kind: 'union',
    label: null,
    possible: ['Chip', 'Person'],
    entity: true,
  });
});

test('the verbs of a model, with facts or without, are an enum, even where there are none', () => {
  const verbs = build()
    .enums.get('RelationType')
    ?.values.map((value) => value.name);
  expect(verbs).toEqual(['CALLED', 'LED_BY', 'MAKES']);
  const star = parse('"A star." type Star @node');
  const none = buildModel(CORE, [star], { name: 'stars', hash: '' }).enums.get('RelationType');
  expect(none?.values.map((value) => value.name)).toEqual(['NONE']);
});

test('a model is the same in whatever folder it lies', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'chokepoint-')), 'model', 'core');
  mkdirSync(folder, { recursive: true });
  cpSync('tests/models/stars/schema', folder, { recursive: true });
  const [here, there] = [await readModel('tests/models/stars/schema'), await readModel(folder)];
  expect(requireNode(there, 'Star')).toEqual(requireNode(here, 'Star'));
  expect(there).toMatchObject({ name: 'core', hash: here.hash });
});
