import { isLate } from '../plan/late-value.ts';
import { type Cypher, Given, Imports, Name, Parameter, type Slot, Variable } from './cypher.ts';

/** A Cypher text and its parameters, as the database takes them. */
export interface PrintedStatement {
  readonly text: string;
  /** One map, `p`: Neo4j's plan cache looks at type and size of top-level parameters only. */
  readonly parameters: { readonly p: Readonly<Record<string, unknown>> };
}

/** The parameter that holds the values of many requests. */
export const ROWS = 'rows';
/** The number of a request among them. */
export const ROW_NUMBER = 'at';

/**
 * A fragment becomes a statement: variables and parameters are named in reading order from their
 * hints, nested fragments are indented to where they stand, and lines left empty are dropped.
 * Equal shapes give equal texts. Late values are taken from `row` where there is one. Lists that
 * are given are let into every subquery after them.
 */
export function toStatement(fragment: Cypher, row?: Variable): PrintedStatement {
  const variables = new Namer<Variable>();
  const parameters = new Namer<Parameter>([ROWS, ROW_NUMBER]);
  const values: Record<string, unknown> = {};
  let lines = '';
  let line = '';
  const endLine = () => {
    const text = line.trimEnd();
    if (text !== '') lines += lines === '' ? text : `\n${text}`;
  };
  const given = new Map<Given['by'], Variable>();
  const nameOf = (slot: Variable) => quoteVariable(variables.nameOf(slot, slot.hint));
  const write = (slot: Slot, indent: string): void => {
    if (slot instanceof Variable) {
      line += nameOf(slot);
    } else if (slot instanceof Imports) {
      const imported = new Set([...(row ? [row] : []), ...given.values(), ...slot.variables]);
      line += [...imported].map(nameOf).join(', ');
    } else if (slot instanceof Given) {
      const list =
        given.get(slot.by) ?? new Variable(slot.by.kind === 'asOf' ? 'overruled' : 'found');
      given.set(slot.by, list);
      line += nameOf(list);
    } else if (slot instanceof Name) {
      line += quote(slot.text);
    } else if (slot instanceof Parameter) {
      const name = parameters.nameOf(slot, slot.hint);
      values[name] = slot.value;
      line += row && isLate(slot.value) ? `${nameOf(row)}.${name}` : `$p.${name}`;
    } else {
      for (const [i, piece] of slot.texts.entries()) {
        let start = 0;
        for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
          line += piece.slice(start, end);
          endLine();
          line = indent;
          start = end + 1;
        }
        line += piece.slice(start);
        const next = slot.slots[i];
        if (next) write(next, blanksOf(line));
      }
    }
  };
  write(fragment, '');
  endLine();
  return { text: lines, parameters: { p: values } };
}

/** The blanks at the start of a line. */
function blanksOf(line: string): string {
  let count = 0;
  while (line[count] === ' ') count += 1;
  return line.slice(0, count);
}

/** Gives each object a name of its own: `company`, then `company2` for the next one. */
class Namer<T extends object> {
  readonly #given = new Map<T, string>();
  readonly #counts = new Map<string, number>();
  readonly #taken: Set<string>;

  constructor(taken: readonly string[] = []) {
    this.#taken = new Set(taken);
  }

  nameOf(item: T, hint: string): string {
    const known = this.#given.get(item);
    if (known !== undefined) return known;
    let count = this.#counts.get(hint) ?? 0;
    let name: string;
    // A hint may itself be called `chip2`.
    do {
      count += 1;
      name = count === 1 ? hint : `${hint}${count}`;
    } while (this.#taken.has(name));
    this.#counts.set(hint, count);
    this.#taken.add(name);
    this.#given.set(item, name);
    return name;
  }
}

function quoteVariable(text: string): string {
  return RESERVED.has(text.toLowerCase()) ? `\`${text}\`` : quote(text);
}

/** A name as Cypher takes it: in backticks unless it is plain. */
function quote(text: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) ? text : `\`${text.replaceAll('`', '``')}\``;
}

/**
 * Words that cannot be variables as they are (Neo4j's Cypher manual, "Reserved keywords"; `inf`,
 * `infinity` and `nan` are numbers).
 */
const RESERVED: ReadonlySet<string> = new Set(
  `add all and any as asc ascending assert by call case collect constraint contains count create csv
  delete desc descending detach distinct do drop else end ends exists extract false filter finish for
  foreach from in inf infinity insert is join let limit load mandatory match merge nan next none not null of offset on
  optional or order reduce remove require return scalar select set single skip starts then true union
  unique unwind use using when where with xor yield`.split(/\s+/),
);
