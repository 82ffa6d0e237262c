import { expect, test } from 'vitest';
import { checkAdded, placesOf } from './check-sdl.ts';

// Each text is added to the small model of check-sdl.ts; `^` marks the place of the mistake.
test.each([
  [
    'an unknown type',
    '"A fab." type Fab @node { "It." owner: ^Compny } ',
    'Fab.owner: there is no type Compny; did you mean Company?',
  ],
  [
    'a type of which none is near',
    '"A fab." type Fab @node { "It." owner: ^Proprietor } ',
    'Fab.owner: there is no type Proprietor; define it, or use ID, String, Int, Float, Boolean, Date, DateTime or FuzzyDate',
  ],
  [
    'arguments',
    '"A fab." type Fab @node { "It." size(^unit: String): Int } ',
    'Fab.size: takes no arguments; the API gives lists theirs',
  ],
  [
    'a field twice',
    '"A fab." type Fab @node { "It." size: Int "Again." ^size: Float } ',
    'Fab.size: stands there twice; leave one out',
  ],
  [
    'an entity without a directive',
    '"A fab." type Fab @node { "It." ^owner: Company } ',
    'Fab.owner: leads to Company, an entity; expected @fact(type: "…") where sources say so, or @relation(type: "…")',
  ],
  [
    'an interface without @node',
    '"A fab." type Fab @node { "It." fairs: [^Dated!]! @relation(type: "AT") } ',
    'Fab.fairs: leads to Dated, an interface without @node; give it @node',
  ],
  [
    'what stands on edges',
    '"A fab." type Fab @node { "It." terms: ^Terms } ',
    'Fab.terms: Terms stands on edges; expected a scalar, an enum, FuzzyDate or an entity',
  ],
  [
    "the core's own",
    '"A fab." type Fab @node { "It." claims: [^Fact!]! @relation(type: "CLAIMED") } ',
    "Fab.claims: Fact is the core's own; expected a scalar, an enum, FuzzyDate or an entity",
  ],
  [
    'a claim that is no list',
    '"A fab." type Fab @node { "It." owner: ^Company @fact(type: "OWNED_BY") } ',
    'Fab.owner: expected [Company!]!, found Company; sources may differ, so a @fact is a list without gaps',
  ],
  [
    'a claim with gaps',
    '"A fab." type Fab @node { "It." owners: ^[Company]! @fact(type: "OWNED_BY") } ',
    'Fab.owners: expected [Company!]!, found [Company]!; sources may differ, so a @fact is a list without gaps',
  ],
  [
    'a claim that may be null',
    '"A fab." type Fab @node { "It." owners: ^[Company!] @fact(type: "OWNED_BY") } ',
    'Fab.owners: expected [Company!]!, found [Company!]; sources may differ, so a @fact is a list without gaps',
  ],
  [
    'a literal that is no list',
    '"A fab." type Fab @node { "It." motto: ^String @fact(type: "HAS_MOTTO") } ',
    'Fab.motto: expected [String!]!, found String; sources may differ, so a @fact is a list without gaps',
  ],
  [
    'a relation that is never missing',
    '"A fab." type Fab @node { "It." owner: ^Company! @relation(type: "OWNED_BY") } ',
    'Fab.owner: expected Company, found Company!; one entity may be missing, a list has no gaps',
  ],
  [
    'a list with gaps',
    '"A fab." type Fab @node { "It." sizes: ^[Int]! } ',
    'Fab.sizes: expected [Int!] or [Int!]!, found [Int]!; a list holds values without gaps, and no lists',
  ],
  [
    'a list of lists',
    '"A fab." type Fab @node { "It." sizes: ^[[Int!]!]! } ',
    'Fab.sizes: expected [Int!] or [Int!]!, found [[Int!]!]!; a list holds values without gaps, and no lists',
  ],
  [
    'a list of dates',
    '"A fab." type Fab @node { "It." builtOn: ^[FuzzyDate!]! } ',
    'Fab.builtOn: expected FuzzyDate or FuzzyDate!, found [FuzzyDate!]!; a date is no list',
  ],
  [
    'a relation to a scalar',
    '"A fab." type Fab @node { "It." size: Int ^@relation(type: "HAS_SIZE") } ',
    'Fab.size: @relation leads to entities, not to Int; leave it out, or write @fact for a claim',
  ],
  [
    'a fuzzy date as a literal',
    '"A fab." type Fab @node { "It." builtOn: [^FuzzyDate!]! @fact(type: "BUILT_ON") } ',
    'Fab.builtOn: a claim has a scalar or an enum as its literal, not FuzzyDate',
  ],
  [
    'two kinds at once',
    '"A fab." type Fab @node { "It." makers: [Company!]! @fact(type: "MADE_BY") ^@relation(type: "MADE_BY") } ',
    'Fab.makers: has @fact and @relation; leave one out',
  ],
  [
    'an entity that is computed',
    '"A fab." type Fab @node { "It." owner: Company ^@computed(cypher: "this.owner") } ',
    'Fab.owner: @computed gives a scalar or an enum, not Company',
  ],
  [
    'a fuzzy date that is computed',
    '"A fab." type Fab @node { "It." builtOn: FuzzyDate ^@computed(cypher: "this.x") } ',
    'Fab.builtOn: @computed gives a scalar or an enum, not FuzzyDate',
  ],
  [
    'a key that is not the id',
    '"A fab." type Fab @node { "It." code: String ^@key } ',
    'Fab.code: @key stands on id alone, which every entity has; leave it out',
  ],
  [
    'an index of a list',
    '"A fab." type Fab @node { "It." sizes: [Int!] ^@index } ',
    'Fab.sizes: a list has no place in an order; leave @index out',
  ],
  [
    'an index of a relation',
    '"A fab." type Fab @node { "It." owner: Company @relation(type: "OWNED_BY") ^@index } ',
    'Fab.owner: @index stands on stored scalars, enums and dates; leave @index out',
  ],
  [
    'an index of what is computed',
    '"A fab." type Fab @node { "It." size: Int @computed(cypher: "this.a") ^@index } ',
    'Fab.size: @index stands on stored scalars, enums and dates; leave @index out',
  ],
  [
    'an index of the id',
    '"A fab." type Fab @node { "It." id: ID! @key ^@index } ',
    'Fab.id: the id has an index already; leave @index out',
  ],
  [
    'search in numbers',
    '"A fab." type Fab @node { "It." size: Int ^@search } ',
    'Fab.size: @search stands on stored texts, not on Int; leave it out',
  ],
  [
    'search in claims',
    '"A fab." type Fab @node { "It." mottos: [String!]! @fact(type: "HAS_MOTTO") ^@search } ',
    'Fab.mottos: @search stands on stored texts, not on what is not stored; leave it out',
  ],
  [
    "a name of GraphQL's own",
    '"A fab." type Fab @node { "It." ^__size: Int } ',
    "Fab.__size: names that begin with __ are GraphQL's own; choose another name",
  ],
  [
    'a name that every object of JavaScript has',
    '"A fab." type Fab @node { "It." ^toString: Int } ',
    'Fab.toString: every object of JavaScript has it; choose another name',
  ],
  [
    'a name that filters have',
    '"A fab." type Fab @node { "It." ^NOT: Boolean } ',
    'Fab.NOT: filters have a field of that name; choose another name',
  ],
  [
    "a name that interfaces' filters have",
    '"A fab." type Fab @node { "It." ^typeName: String } ',
    'Fab.typeName: filters have a field of that name; choose another name',
  ],
  [
    "a name by which interfaces' filters lead to their types",
    '"A fab." type Fab @node { "It." ^on: String } ',
    'Fab.on: filters have a field of that name; choose another name',
  ],
  [
    'a time that the program writes',
    '"A fab." type Fab @node { "It." ^createdAt: DateTime } ',
    'Fab.createdAt: the program itself writes it; to show it, write createdAt: DateTime @computed(cypher: "this.createdAt")',
  ],
  [
    'a name that seeds have',
    '"A fab." type Fab @node { "It." ^cites: Int } ',
    'Fab.cites: seeds and mutations have a meaning of their own for cites; choose another name',
  ],
  [
    'a part of a date',
    '"A fab." type Fab @node { "It." builtOn: FuzzyDate "Its words." ^builtOnText: String } ',
    'Fab.builtOnText: the date builtOn keeps a part of itself under that name; choose another name',
  ],
  [
    'a part of a date of its interface',
    '"A fair." type Fair implements Dated @node { "It." ^heldOnLatest: Date }',
    'Fair.heldOnLatest: the date heldOn keeps a part of itself under that name; choose another name',
  ],
  [
    'a source dated in words',
    'type Source @node { "Its day." publishedOn: ^String }',
    'Source.publishedOn: is the date of a source to seeds; expected FuzzyDate, found String',
  ],
  [
    'an empty expression',
    '"A fab." type Fab @node { "It." size: Int @computed(cypher: ^" ") } ',
    'Fab.size: expected a Cypher expression, such as size(this.name)',
  ],
  [
    'an expression without this',
    '"A fab." type Fab @node { "It." size: Int @computed(cypher: ^"size(name)") } ',
    'Fab.size: expected a Cypher expression over this, the node, such as size(this.name)',
  ],
  [
    'a statement',
    '"A fab." type Fab @node { "It." size: Int @computed(cypher: ^"MATCH (this)--(o) RETURN count(o)") } ',
    'Fab.size: expected a Cypher expression, such as size(this.name), found the clause MATCH',
  ],
  [
    'a clause that writes in a subquery',
    '"A fab." type Fab @node { "It." size: Int @computed(cypher: ^"COUNT { MATCH (this) SET this.a = 1 }") } ',
    'Fab.size: expected a Cypher expression, such as size(this.name), found the clause SET',
  ],
  [
    'a call',
    '"A fab." type Fab @node { "It." size: Int @computed(cypher: ^"COUNT { CALL db.labels() YIELD label RETURN this }") } ',
    'Fab.size: expected a Cypher expression, such as size(this.name), found the clause CALL',
  ],
  [
    'two statements',
    '"A fab." type Fab @node { "It." size: Int @computed(cypher: ^"this.a; MATCH (n)") } ',
    'Fab.size: expected one Cypher expression, found ;',
  ],
  [
    'a comment',
    '"A fab." type Fab @node { "It." size: Int @computed(cypher: ^"this.a // twice") } ',
    'Fab.size: the Cypher expression has a comment, //; leave it out',
  ],
  [
    'a parameter',
    '"A fab." type Fab @node { "It." size: Int @computed(cypher: ^"this.a + $more") } ',
    'Fab.size: a Cypher expression here has no parameters, found $',
  ],
  [
    'a bracket that does not close',
    '"A fab." type Fab @node { "It." size: Int @computed(cypher: ^"size(this.a") } ',
    'Fab.size: the Cypher expression has ( that does not close',
  ],
  [
    'a bracket that was not opened',
    '"A fab." type Fab @node { "It." size: Int @computed(cypher: ^"this.a) + (1") } ',
    'Fab.size: the Cypher expression has ) without ( before it',
  ],
  [
    'a quote that does not close',
    '"A fab." type Fab @node { "It." size: Int @computed(cypher: ^"this.a + \'x") } ',
    "Fab.size: the Cypher expression has a ' that does not close",
  ],
  [
    'this in quotes',
    '"A fab." type Fab @node { "It." size: String @computed(cypher: ^"this.a + \' of this\'") } ',
    "Fab.size: the word this stands for the node everywhere; expected none in quotes, found ' of this'",
  ],
])('refuses %s', (_, marked, ...texts) => {
  const places = placesOf(marked);
  expect(checkAdded(marked)).toEqual(texts.map((text, index) => `${places[index]}  ${text}`));
});
