import type { AsOf } from '../plan/as-of.ts';
import type { SearchSource } from '../plan/source-plan.ts';

/** A piece of Cypher: text between slots. Made by the `cypher` tag alone. */
export class Cypher {
  readonly texts: readonly string[];
  readonly slots: readonly Slot[];
  /** A condition that is worked out as a column of its own, once the rest of its WHERE holds. */
  readonly isColumn: boolean;
  constructor(texts: readonly string[], slots: readonly Slot[], isColumn = false) {
    this.texts = texts;
    this.slots = slots;
    this.isColumn = isColumn;
  }
}

/** A variable; each object is one variable, named from its hint when the statement is made. */
export class Variable {
  readonly hint: string;
  constructor(hint: string) {
    this.hint = hint;
  }
}

/** A value that travels beside the text; each object is one entry of the parameter map. */
export class Parameter {
  readonly hint: string;
  readonly value: unknown;
  constructor(hint: string, value: unknown) {
    this.hint = hint;
    this.value = value;
  }
}

/** A label, relationship type or property from the model. */
export class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** The variables that a `CALL` lets in. */
export class Imports {
  readonly variables: readonly Variable[];
  constructor(variables: readonly Variable[]) {
    this.variables = variables;
  }
}

/**
 * A list that is bound at the beginning of the statement, for all that follows: everything that a
 * search finds, or what a scenario takes away.
 */
export class Given {
  readonly by: SearchSource | AsOf;
  constructor(by: SearchSource | AsOf) {
    this.by = by;
  }
}

/** What a slot of the `cypher` tag takes. */
export type Slot = Cypher | Variable | Parameter | Name | Imports | Given;

/**
 * Cypher written as Cypher. A slot takes a fragment, a variable, a parameter or a name; a plain
 * string does not compile, so text from a client cannot become part of a statement.
 */
export function cypher(texts: TemplateStringsArray, ...slots: readonly Slot[]): Cypher {
  return new Cypher(texts, slots);
}

/** A condition for `printWhere` to work out as a column. */
export function asColumn({ texts, slots }: Cypher): Cypher {
  return new Cypher(texts, slots, true);
}

/** A new variable. The hint comes from the model, never from a client. */
export function variable(hint: string): Variable {
  return new Variable(hint);
}

/** New variables, one for each hint: `const [node, next] = variables('node', 'next')`. */
export function variables<H extends readonly string[]>(...hints: H): { [K in keyof H]: Variable } {
  // `map` has an entry for each hint, but its type forgets how many.
  return hints.map((hint) => variable(hint)) as { [K in keyof H]: Variable };
}

/** A new parameter. The hint names it in `$p`; the value is sent as it is. */
export function parameter(hint: string, value: unknown): Parameter {
  return new Parameter(hint, value);
}

/** A name from the model, quoted where Cypher needs it. */
export function name(text: string): Name {
  return new Name(text);
}

/** Several names with a sign between them: `A|B`, `A:B`. */
export function names(texts: readonly string[], separator: '|' | ':' | '&'): Cypher {
  return join(texts.map(name), separator);
}

/** Fragments one after another with the same text between them. */
export function join(slots: readonly Slot[], separator: string): Cypher {
  if (slots.length === 0) return EMPTY;
  return new Cypher(['', ...slots.slice(1).map(() => separator), ''], slots);
}

/** A list: in one line where all entries are, else one entry a line. */
export function list(entries: readonly Slot[]): Cypher {
  if (entries.length === 0) return trusted('[]');
  if (!entries.some(hasLines)) return cypher`[${join(entries, ', ')}]`;
  return cypher`[
  ${join(entries, ',\n')}
]`;
}

function hasLines(slot: Slot): boolean {
  return (
    slot instanceof Cypher &&
    (slot.texts.some((t) => t.includes('\n')) || slot.slots.some(hasLines))
  );
}

/** `CALL (imports) { body }`: a subquery that sees these variables of what surrounds it. */
export function call(imports: readonly Variable[], body: Cypher): Cypher {
  return cypher`CALL (${new Imports(imports)}) {
  ${body}
}`;
}

/**
 * Text that the model's author or this program wrote, such as a `@computed` expression. Never for
 * anything that a client sent.
 */
export function trusted(text: string): Cypher {
  return new Cypher([text], []);
}

/** By what the lists are made that a fragment rests on, each once, in reading order. */
export function givenIn(fragment: Cypher): readonly Given['by'][] {
  return [
    ...new Set(
      fragment.slots.flatMap((slot) => {
        if (slot instanceof Given) return [slot.by];
        return slot instanceof Cypher ? givenIn(slot) : [];
      }),
    ),
  ];
}

/** Nothing; a line that holds nothing else is dropped. */
export const EMPTY = trusted('');

/** True for a fragment without text and slots, such as EMPTY. */
export function isEmpty(fragment: Cypher): boolean {
  return fragment.slots.length === 0 && fragment.texts.join('') === '';
}
