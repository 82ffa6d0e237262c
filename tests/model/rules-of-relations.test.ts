import { expect, test } from 'vitest';
import { checkAdded, placesOf } from './check-sdl.ts';

// Each text is added to the small model of check-sdl.ts; `^` marks the place of the mistake.
test.each([
  [
    'a type in small letters',
    '"A fab." type Fab @node { "It." makers: [Company!]! @fact(type: ^"madeBy") }',
    'Fab.makers: expected a relationship type in capitals, such as MADE_BY, found "madeBy"',
  ],
  [
    'a type with a blank',
    '"A fab." type Fab @node { "It." makers: [Company!]! @fact(type: ^"made by") }',
    'Fab.makers: expected a relationship type in capitals, such as MADE_BY, found "made by"',
  ],
  [
    'an empty type',
    '"A fab." type Fab @node { "It." makers: [Company!]! @fact(type: ^"") }',
    'Fab.makers: expected a relationship type in capitals, such as PART_OF, found ""',
  ],
  [
    "a type of the program's",
    '"A fab." type Fab @node { "It." makers: [Company!]! @fact(type: ^"CAUSES") }',
    "Fab.makers: CAUSES is the program's own, between facts, passages and names; choose another type",
  ],
  [
    'a type as of facts aside',
    '"A fab." type Fab @node { "It." makers: [Company!]! @fact(type: ^"MAKES__ASIDE") }',
    'Fab.makers: expected a relationship type in capitals, such as MAKES_ASIDE, found "MAKES__ASIDE"',
  ],
  [
    'a fact that is a relation elsewhere',
    '"A fab." type Fab @node { "It." chief: [Person!]! @fact(type: ^"LED_BY") }',
    'Fab.chief: LED_BY is a @fact between entities here, but a @relation in Company.chief (base.graphql:26); choose another type for one',
  ],
  [
    'a literal that is an entity elsewhere',
    '"A fab." type Fab @node { "It." makes: [String!]! @fact(type: ^"MAKES") }',
    'Fab.makes: MAKES is a @fact with a literal here, but a @fact between entities in Actor.makes (base.graphql:17); choose another type for one',
  ],
  [
    'literals of two types',
    '"A fab." type Fab @node { "It." numbers: ^[Int!]! @fact(type: "CALLED") }',
    'Fab.numbers: the literal of CALLED is String in Actor.called (base.graphql:20), found Int; choose another type for one',
  ],
  [
    'a literal read from its other end',
    '"A fab." type Fab @node { "It." mottos: [String!]! ^@fact(type: "HAS_MOTTO", direction: IN) }',
    'Fab.mottos: a literal has no other end; leave direction out',
  ],
  [
    'other qualifiers',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "MAKES", qualifiers: ^"Tenure") }',
    'Fab.output: expected qualifiers: "Terms", as in Actor.makes (base.graphql:17), or none; MAKES has one type of them',
  ],
  [
    'another sentence',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "MAKES", sentence: ^"{subject} produces {object}") }',
    'Fab.output: expected sentence: "{subject} makes {object}[, {extent}]", as in Actor.makes (base.graphql:17), or none; MAKES has one sentence',
  ],
  [
    'both ways here, one way there',
    '"A fab." type Fab @node { "It." makes: [Chip!]! ^@fact(type: "MAKES", direction: BOTH) }',
    'Fab.makes: expected direction: OUT or IN, as in Actor.makes (base.graphql:17); a relation holds either way everywhere or nowhere',
  ],
  [
    'both ways between two types',
    '"A fab." type Fab @node { "It." rivals: ^[Company!]! @fact(type: "COMPETES", direction: BOTH) }',
    'Fab.rivals: COMPETES holds either way, but leads from Fab to Company alone; expected [Fab!]!, or a field of Company with direction: BOTH that leads back',
  ],
  [
    'an inverse that leads elsewhere',
    '"A." type Fab @node { "It." makers: ^[Chip!]! @fact(type: "MAKES", direction: IN) }',
    'Fab.makers: MAKES leads from Actor to Chip, never from Chip to Fab; expected another relationship type, or a field of Chip that leads to Fab',
  ],
  [
    'one here and a list there',
    '"A fab." type Fab @node { "It." sites: [Fab!]! @relation(type: "SITE") "It." main: ^Fab @relation(type: "SITE") }',
    'Fab.main: has one of SITE, but Fab.sites (new.graphql:1) has a list; expected the same in both',
  ],
  [
    'a list at a type, and one at its interface',
    '"A." interface Plant @node { "It." owner: Company @relation(type: "OWNER") } "A fab." type Fab implements Plant @node { "It." owners: ^[Company!]! @relation(type: "OWNER") }',
    'Fab.owners: has a list of OWNER, but Plant.owner (new.graphql:1) has one; expected the same in both',
  ],
  [
    'an inverse at the wrong type',
    '"A fab." type Fab @node { "It." staff: ^[Company!]! @relation(type: "LED_BY", direction: IN) }',
    'Fab.staff: LED_BY leads from Company to Person, never from Company to Fab; expected another relationship type, or a field of Company that leads to Fab',
  ],
  [
    'an inverse with the wrong subject',
    '"A." type Fab @node { "It." led: [Company!]! @relation(type: "OWNS") } "B." type Firm @node { "It." owner: ^Chip @relation(type: "LED_BY", direction: IN) }',
    'Firm.owner: LED_BY leads from Company to Person, never from Chip to Firm; expected another relationship type, or a field of Chip that leads to Firm',
  ],
  [
    'an unknown place',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", sentence: ^"{subject} yields {objekt}") }',
    'Fab.output: the sentence has no place {objekt}; did you mean object?',
  ],
  [
    'a qualifier that it has not',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", qualifiers: "Terms", sentence: ^"{subject} yields {object}[ {extend}]") }',
    'Fab.output: the sentence has no place {extend}; did you mean extent?',
  ],
  [
    'the literal of a relation',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", sentence: ^"{subject} yields {value}") }',
    'Fab.output: the relation joins two entities: expected {object}, found {value}',
  ],
  [
    'the object of a literal',
    '"A fab." type Fab @node { "It." mottos: [String!]! @fact(type: "HAS_MOTTO", sentence: ^"{subject} says {object}") }',
    'Fab.mottos: the claim has a literal: expected {value}, found {object}',
  ],
  [
    'no object',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", sentence: ^"{subject} yields") }',
    'Fab.output: the sentence needs {object}',
  ],
  [
    'nothing',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", sentence: ^"") }',
    'Fab.output: the sentence needs {subject} and {object}',
  ],
  [
    'a bracket that does not close',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", sentence: ^"{subject} yields[ {object}") }',
    'Fab.output: the sentence has a [ without ] after it',
  ],
  [
    'a bracket that was not opened',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", sentence: ^"{subject} yields] {object}") }',
    'Fab.output: the sentence has a ] without [ before it',
  ],
  [
    'brackets within brackets',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", sentence: ^"{subject}[ [yields] {object}]") }',
    'Fab.output: the sentence has a [ within another; close that one first',
  ],
  [
    'brackets that nothing decides on',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", sentence: ^"{subject} yields {object}[ at last]") }',
    'Fab.output: the sentence has brackets without a qualifier, [ at last]; leave them out',
  ],
  [
    'brackets about an end',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", sentence: ^"{subject} yields[ {object}]") }',
    'Fab.output: the sentence has brackets without a qualifier, [ {object}]; leave them out',
  ],
  [
    'braces that do not close',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", sentence: ^"{subject yields {object}") }',
    'Fab.output: the sentence has a { within another; close that one first',
  ],
  [
    'an unknown type of qualifiers',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", qualifiers: ^"Trems") }',
    'Fab.output: there is no type Trems; did you mean Terms?',
  ],
  [
    'an entity as qualifiers',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", qualifiers: ^"Company") }',
    'Fab.output: expected a type without @node, found Company, an entity',
  ],
  [
    'an enum as qualifiers',
    '"A fab." type Fab @node { "It." output: [Chip!]! @fact(type: "YIELDS", qualifiers: ^"ChipKind") }',
    'Fab.output: expected a type without @node, found ChipKind, an enum',
  ],
  [
    'a misnamed argument',
    '"A fab." type Fab @node { "It." output: [Chip!]! @relation(type: "YIELDS", ^qualifiers: "Terms") }',
    'Fab.output: @relation has no argument qualifiers; there are type, direction, properties',
  ],
  [
    'a qualifier that filters have',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." ^AND: Boolean }',
    'Cargo.AND: every fact has AND for itself; choose another name',
  ],
  [
    'a qualifier of the edge',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." ^cursor: String }',
    'Cargo.cursor: every fact has cursor for itself; choose another name',
  ],
  [
    'a qualifier that facts have',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." ^polarity: String }',
    'Cargo.polarity: every fact has polarity for itself; choose another name',
  ],
  [
    'a qualifier by which facts are kept',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." ^subjectId: String }',
    'Cargo.subjectId: every fact has subjectId for itself; choose another name',
  ],
  [
    'a qualifier that seeds have',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." ^from: FuzzyDate }',
    'Cargo.from: every fact has from for itself; choose another name',
  ],
  [
    'a part of a time of facts',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." ^validFromText: String }',
    'Cargo.validFromText: every fact has validFromText for itself; choose another name',
  ],
  [
    'a property that relations have',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @relation(type: "SHIPS", properties: "Cargo") } "What qualifies." type Cargo { "It." ^subject: String }',
    'Cargo.subject: every relation has subject for itself; choose another name',
  ],
  [
    'a part of its own date',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." shipped: FuzzyDate "Its words." ^shippedText: String }',
    'Cargo.shippedText: the date shipped keeps a part of itself under that name; choose another name',
  ],
  [
    'an entity among properties',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @relation(type: "SHIPS", properties: "Cargo") } "What qualifies." type Cargo { "It." ^buyer: Company }',
    'Cargo.buyer: a @relation, as Fab.ships is, has scalars, enums and dates as properties, not Company; write @fact there',
  ],
  [
    'a role that is a relation',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." ^makes: Chip }',
    'Cargo.makes: is joined to its fact by the relationship MAKES, which is the relation of Actor.makes; choose another name',
  ],
  [
    "a role that is the program's",
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." ^basedOn: Company }',
    "Cargo.basedOn: is joined to its fact by the relationship BASED_ON, which is the program's own; choose another name",
  ],
  [
    'two roles of one name',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." paidTo: Company "Again." ^paid_to: Person }',
    'Cargo.paid_to: is joined to its fact by the relationship PAID_TO, as paidTo is; choose another name',
  ],
  [
    'a claim among qualifiers',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." product: [Chip!]! ^@fact(type: "OF") }',
    'Cargo.product: @fact stands on fields of types with @node; leave it out',
  ],
  [
    'search in qualifiers',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." words: String ^@search }',
    'Cargo.words: @search stands on fields of types with @node; leave it out',
  ],
  [
    'a qualifier of no right type',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." claim: ^Fact }',
    'Cargo.claim: expected a scalar, an enum, FuzzyDate or an entity, found Fact',
  ],
  [
    'an unknown type of a qualifier',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." buyer: ^Compny }',
    'Cargo.buyer: there is no type Compny; did you mean Company?',
  ],
  [
    'a role that is never missing',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." buyer: ^Company! }',
    'Cargo.buyer: expected Company, found Company!; one entity may be missing, a list has no gaps',
  ],
  [
    'an index of a role',
    '"A fab." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo { "It." buyer: Company ^@index }',
    'Cargo.buyer: @index stands on stored scalars, enums and dates; leave @index out',
  ],
  [
    'edges without fields',
    '"A." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type ^Cargo',
    'Cargo: stands on edges, but has no fields; give it some, or leave it out',
  ],
  [
    'edges that implement',
    '"A." type Fab @node { "It." ships: [Chip!]! @fact(type: "SHIPS", qualifiers: "Cargo") } "What qualifies." type Cargo implements ^Dated { "It." size: Int }',
    'Cargo: stands on edges, which implement nothing; leave Dated out',
  ],
])('refuses %s', (_, marked, ...texts) => {
  const places = placesOf(marked);
  expect(checkAdded(marked)).toEqual(texts.map((text, index) => `${places[index]}  ${text}`));
});
