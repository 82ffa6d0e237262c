import { expect, test } from 'vitest';
import { checkAdded, placesOf } from './check-sdl.ts';

// Each text is added to the small model of check-sdl.ts; `^` marks the place of the mistake.
test.each([
  [
    'a scalar of its own',
    '^scalar Money',
    'scalar Money: a model has no scalars of its own; there are ID, String, Int, Float, Boolean, Date, DateTime and FuzzyDate',
  ],
  [
    'an input',
    '^input ChipFilter { id: ID }',
    'input ChipFilter: inputs are made from the types; leave it out',
  ],
  [
    'a directive',
    '^directive @mine on OBJECT',
    'directive @mine: a model has no directives of its own; leave it out',
  ],
  [
    'a schema',
    '^schema { query: Chip }',
    'schema: the root fields are made from the types; leave it out',
  ],
  [
    'an extension',
    '^extend type Chip { "Size." size: Int }',
    'extend Chip: expected its fields or values where Chip is defined',
  ],
  [
    'an extension of Source',
    '^extend type Source { "Size." size: Int }',
    "extend type Source: expected type Source @node, whose fields are added to the core's",
  ],
  [
    'an operation',
    '^query Q { chips { nodes { id } } }',
    'a model has no operations and fragments; keep them in another folder',
  ],
  [
    'a type of the core',
    '"A fact." type ^Fact @node',
    'Fact: is a type of the core; choose another name',
  ],
  [
    'an enum of the core',
    '"A way." enum ^Direction { NORTH }',
    'Direction: is a type of the core; choose another name',
  ],
  [
    'an interface called Source',
    '"A source." interface ^Source @node',
    'Source: is a type of the core; expected type Source @node',
  ],
  [
    'a scalar of GraphQL',
    '"A day." enum ^Date { MONDAY }',
    'Date: is a scalar; choose another name',
  ],
  [
    'a type of the API',
    '"A page." type ^PageInfo @node',
    'PageInfo: is a type of the API; choose another name',
  ],
  [
    "a name of GraphQL's own",
    '"A thing." type ^__Thing @node',
    "__Thing: names that begin with __ are GraphQL's own; choose another name",
  ],
  [
    'a type twice',
    '"A chip." type ^Chip @node',
    'Chip: is defined already at base.graphql:3; put the two together, or choose another name',
  ],
  [
    'a small letter',
    '"A fab." type ^fab @node',
    'fab: expected a name of letters and digits that begins with a capital, such as Fab',
  ],
  [
    'an underscore',
    '"A fab." type ^chip_fab @node',
    'chip_fab: expected a name of letters and digits that begins with a capital, such as ChipFab',
  ],
  [
    'a type that stands nowhere',
    '"A fab." type ^Fab { "Its size." size: Int }',
    'Fab: expected @node, or a field that names it by @fact(qualifiers: "Fab") or @relation(properties: "Fab")',
  ],
  [
    'Source without @node',
    'type ^Source { "Where to read it." url: String }',
    'Source: needs @node, as in the core',
  ],
  [
    'a label twice',
    '"A fab." type Fab @node(label: ^"Chip")',
    'Fab: the label Chip is that of Chip already; give another by @node(label: "…")',
  ],
  [
    "a label of the program's",
    '"A name." type ^Name @node',
    'Name: the label Name is that of the program already; give another by @node(label: "…")',
  ],
  [
    'a label that is no plain name',
    '"A fab." type Fab @node(label: ^"chip fab")',
    'Fab: expected a label of letters and digits that begins with a capital, such as Fab, found "chip fab"',
  ],
  [
    'a missing description',
    'type ^Fab @node { ^size: Int }',
    'Fab: needs a description: a line in quotes above it, with an example',
    'Fab.size: needs a description: a line in quotes above it, with an example',
  ],
  [
    'an empty description',
    '"" enum ^Size { BIG }',
    'Size: needs a description: a line in quotes above it, with an example',
  ],
  [
    'an unknown interface',
    '"A fab." type Fab implements ^Actr @node',
    'Fab: there is no interface Actr; did you mean Actor?',
  ],
  [
    'an interface that is none',
    '"A fab." type Fab implements ^Chip @node',
    'Fab: expected an interface, found Chip',
  ],
  [
    'an interface twice',
    '"A fab." type Fab implements Actor & ^Actor @node',
    'Fab: implements Actor twice; leave one out',
  ],
  [
    'interfaces in a circle',
    '"A." interface A implements ^B @node "B." interface B implements ^A @node',
    'A: implements B, which implements A itself; leave one out',
    'B: implements A, which implements B itself; leave one out',
  ],
  [
    'an interface that adds nothing',
    '"A mark." interface ^Mark',
    'Mark: has no fields; give it some, or @node',
  ],
  [
    'a field that its interface has otherwise',
    '"A fab." type Fab implements Actor @node { "Its products." makes: ^[Chip!]! @relation(type: "MADE") }',
    'Fab.makes: expected [Chip!]! @fact(type: "MAKES", qualifiers: "Terms", sentence: "{subject} makes {object}[, {extent}]") as in Actor, found [Chip!]! @relation(type: "MADE"); it may be left out',
  ],
  [
    'a field that every entity has otherwise',
    '"A fab." type Fab @node { "Its name." name: ^String }',
    'Fab.name: expected String! @index @search as in Entity, found String; it may be left out',
  ],
  [
    'a field of all entities that none can write',
    '"A fab." type Fab @node { "Its names." ^aliases: [String!]! }',
    'Fab.aliases: every entity has it already; leave it out',
  ],
  [
    'interfaces that differ',
    '"Sized." interface Sized { "Its date." heldOn: Date } "A fair." type ^Fair implements Dated & Sized @node',
    'Fair: implements Dated and Sized, which differ in heldOn: FuzzyDate and Date',
  ],
  [
    'an interface that has a field of all entities otherwise',
    '"Named." interface Named { "Its name." name: String! } "A fab." type ^Fab implements Named @node',
    'Fab: implements Named and Entity, which differ in name: String! and String! @index @search',
  ],
  [
    "a field of the core's Source",
    'type Source @node { "Its passages." ^passages: [String!] }',
    "Source.passages: is the core's already; choose another name",
  ],
  [
    'a union without members',
    '"Anything." union ^Anything',
    'Anything: a union needs members: union Anything = A | B',
  ],
  [
    'an unknown member',
    '"Anything." union Anything = Chip | ^Compny',
    'Anything: there is no type Compny; did you mean Company?',
  ],
  [
    'an interface as a member',
    '"Anything." union Anything = Chip | ^Actor',
    'Anything: expected types with @node, found the interface Actor; name its types: Company, Person',
  ],
  [
    'an edge as a member',
    '"Anything." union Anything = Chip | ^Terms',
    'Anything: expected types with @node, found Terms',
  ],
  [
    'a member twice',
    '"Anything." union Anything = Chip | ^Chip',
    'Anything: has Chip twice; leave one out',
  ],
  [
    'an enum without values',
    '"A size." enum ^Size',
    'Size: an enum needs values: enum Size { A B }',
  ],
  [
    'a value twice',
    '"A size." enum Size { BIG ^BIG }',
    'Size.BIG: stands there twice; leave one out',
  ],
  [
    "a value with a name of GraphQL's own",
    '"A size." enum Size { ^__BIG }',
    "Size.__BIG: names that begin with __ are GraphQL's own; choose another name",
  ],
  [
    'an unknown directive',
    '"A fab." type Fab ^@nod',
    'Fab: there is no directive @nod; did you mean @node?',
  ],
  [
    'a directive of GraphQL that says nothing here',
    '"A fab." type Fab @node { "Its size." size: Int ^@deprecated }',
    'Fab.size: there is no directive @deprecated; there are @node, @key, @relation, @fact, @scenario, @search, @index, @computed, @access',
  ],
  [
    "a directive of the core's own",
    '"A fab." type Fab @node { "Its size." size: Int ^@unfiltered }',
    'Fab.size: there is no directive @unfiltered; there are @node, @key, @relation, @fact, @scenario, @search, @index, @computed, @access',
  ],
  [
    'a directive twice',
    '"A fab." type Fab @node ^@node(label: "Plant")',
    'Fab: @node stands there twice; leave one out',
  ],
  [
    'a directive in the wrong place',
    '"Anything." union Anything ^@node = Chip',
    'Anything: @node stands on types and interfaces, not on unions',
  ],
  [
    'an unknown argument',
    '"A fab." type Fab @node(^lable: "Plant")',
    'Fab: @node has no argument lable; did you mean label?',
  ],
  [
    'an argument twice',
    '"A fab." type Fab @node(label: "A", ^label: "B")',
    'Fab: @node(label:) stands there twice; leave one out',
  ],
  [
    'an argument of a wrong type',
    '"A fab." type Fab @node(label: ^7)',
    'Fab: @node(label:) expected a text in quotes, found 7',
  ],
  [
    'a missing argument',
    '"A fab." type Fab @node { "Its products." output: [Chip!]! ^@fact }',
    'Fab.output: @fact needs type: a text in quotes',
  ],
  [
    'an unknown choice',
    '"A fab." type Fab @node { "Its products." output: [Chip!]! @fact(type: "MAKES", direction: ^OUTT) }',
    'Fab.output: @fact(direction:) expected one of OUT, IN, BOTH, found OUTT; did you mean OUT?',
  ],
  [
    'a choice in quotes',
    '"A fab." type Fab @node { "Its products." output: [Chip!]! @fact(type: "YIELDS", direction: ^"OUT") }',
    'Fab.output: @fact(direction:) expected one of OUT, IN, BOTH, found "OUT"; did you mean OUT?',
  ],
  [
    'a type that the API makes',
    '"An edge." type ^ChipEdge @node',
    'ChipEdge: the API makes a type of that name from Chip; choose another name',
  ],
  [
    'types from which the API makes one name',
    '"A claim." type ^ChipRelation @node',
    'ChipRelation: the API would make ChipRelationWhere twice, from Chip and from ChipRelation; choose another name',
  ],
  [
    'an enum whose filter the API has',
    '"Words." enum ^StringList { A } "A fab." type Fab @node { "Words." words: StringList }',
    'StringList: the API has a StringListFilter of its own, and would make one from StringList; choose another name',
  ],
  [
    'an edge whose connection the API makes of another',
    '"An expo." type ChipExpo @node "What qualifies." type ^Expo { "Which." number: Int } "A fab." type Fab @node { "Shown." shows: [Chip!]! @fact(type: "SHOWS", qualifiers: "Expo") }',
    'Expo: the API would make ChipExpoConnection twice, from ChipExpo and from Chip with Expo; choose another name',
  ],
  [
    'an edge whose filter is a type',
    '"A." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "It." type Cargo { "It." size: Int } "It." type ^CargoWhere @node',
    'CargoWhere: the API makes a type of that name from Cargo; choose another name',
  ],
  [
    'a list called as one',
    '"A series." type Series @node(plural: ^"series")',
    'Series: the root fields for one and for a list are both series; give the list another name by @node(plural: "…")',
  ],
  [
    "one called as another's list",
    '"Several." type ^Chips @node',
    'Chips: its root field chips is that of Chip already; choose another name',
  ],
  [
    "a list called as another's",
    '"A fab." type Fab @node(plural: ^"chips")',
    'Fab: its root field chips is that of Chip already; give the list another name by @node(plural: "…")',
  ],
  [
    "a list called as one of the API's",
    '"A fab." type Fab @node(plural: ^"nodes")',
    'Fab: its root field nodes is that of the core\'s Node already; give the list another name by @node(plural: "…")',
  ],
  [
    'one called as a root field of the API',
    '"A fab." type Fab @node(plural: ^"search")',
    'Fab: its root field search is that of the API already; give the list another name by @node(plural: "…")',
  ],
  [
    'a plural that is no name',
    '"A fab." type Fab @node(plural: ^"all fabs")',
    'Fab: expected a plural such as fabs, found "all fabs"',
  ],
])('refuses %s', (_, marked, ...texts) => {
  const places = placesOf(marked);
  expect(checkAdded(marked)).toEqual(texts.map((text, index) => `${places[index]}  ${text}`));
});
