import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse, Source } from 'graphql';
import { printMistakes } from '../../src/errors.ts';
import { checkModel } from '../../src/model/check-model.ts';

const CORE_DIR = join(import.meta.dirname, '../../src/model/core');

/** The core's documents. */
export const CORE: readonly DocumentNode[] = readdirSync(CORE_DIR)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => parse(readFileSync(join(CORE_DIR, file), 'utf8')));

/** A small model without mistakes, to which the tests add. */
export const BASE = `
"A chip. Example: H200."
type Chip @node {
  "What kind it is."
  kind: ChipKind
}

"A kind of chip."
enum ChipKind {
  MODEL
  SERIES
}

"Who acts."
interface Actor @node {
  "Chips it makes."
  makes: [Chip!]!
    @fact(type: "MAKES", qualifiers: "Terms", sentence: "{subject} makes {object}[, {extent}]")
  "What it is called."
  called: [String!]! @fact(type: "CALLED", sentence: "{subject} is called {value}")
}

"A firm."
type Company implements Actor @node {
  "Who leads it."
  chief: Person @relation(type: "LED_BY", properties: "Tenure")
}

"A human being."
type Person implements Actor @node(plural: "people") {
  "Companies it leads."
  leads: [Company!]! @relation(type: "LED_BY", direction: IN)
}

"What can be shown."
union Shown = Chip | Person

"What qualifies a claim."
type Terms {
  "How far it reaches."
  extent: String
  "The goods."
  product: Chip
}

"A time in office."
type Tenure {
  "When it began."
  since: FuzzyDate
}

"Something with a date. It has no label of its own."
interface Dated {
  "When it was."
  heldOn: FuzzyDate
}
`;

/** The mistakes of a model of some files, in the form in which people read them, one a line. */
export function checkSdl(files: Readonly<Record<string, string>>): string[] {
  const documents = Object.entries(files).map(([name, text]) => parse(new Source(text, name)));
  const mistakes = printMistakes(checkModel(CORE, documents));
  return mistakes === '' ? [] : mistakes.split('\n');
}

/** `new.graphql:3:5  text` for each `^` of a text: where the mistakes of it are to be found. */
export function placesOf(marked: string): string[] {
  const pieces = marked.split('^');
  return pieces.slice(0, -1).map((_, index) => {
    const before = pieces
      .slice(0, index + 1)
      .join('')
      .split('\n');
    return `new.graphql:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  });
}

/** The mistakes of a text that is added to BASE; its marks are left out. */
export function checkAdded(marked: string): string[] {
  return checkSdl({ 'base.graphql': BASE, 'new.graphql': marked.replaceAll('^', '') });
}
