import type { Position, Report, SeedEntry, SeedScalar, SeedValue } from './seed-value.ts';

/** Deeper than any record needs; keeps a hostile file from exhausting the stack. */
const MAX_DEPTH = 20;

/** A number of more digits would take long to read, and no field holds it. */
const MAX_DIGITS = 400;

const BLANKS = /[ \t\r\n]*/y;
const PLAIN_TEXT = /"[^"\\\p{Cc}]*"/uy;
const ANY_TEXT = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** What the text is, as mistakes call its end and what may stand behind the value. */
export interface JsonText {
  readonly end: string;
  readonly whole: string;
}

const LINE: JsonText = {
  end: 'the end of the line',
  whole: 'one record a line, and nothing behind it',
};

/**
 * One JSON text as a SeedValue; undefined after a report. It differs from `JSON.parse` in what a seed
 * needs: each value has its place, whole numbers are exact, and no name stands twice.
 */
export function readJson(
  text: string,
  place: (offset: number) => Position,
  report: Report,
  { end: endOfText, whole }: JsonText = LINE,
): SeedValue | undefined {
  try {
    const { value, end } = readValue({ text, place }, skipBlanks(text, 0), 0);
    const rest = skipBlanks(text, end);
    if (rest < text.length) throw new Fault(rest, whole);
    return value;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const found = text.slice(error.offset, error.offset + 20);
    const shown = found === '' ? endOfText : JSON.stringify(found);
    report(place(error.offset), `not JSON: expected ${error.expected}, found ${shown}`);
    return undefined;
  }
}

interface Line {
  readonly text: string;
  readonly place: (offset: number) => Position;
}

interface Read<T> {
  readonly value: T;
  /** Where the next sign stands. */
  readonly end: number;
}

/** What JSON wants at a place. */
class Fault extends Error {
  readonly offset: number;
  readonly expected: string;
  constructor(offset: number, expected: string) {
    super(expected);
    this.offset = offset;
    this.expected = expected;
  }
}

function readValue(line: Line, offset: number, depth: number): Read<SeedValue> {
  if (depth > MAX_DEPTH) throw new Fault(offset, `at most ${MAX_DEPTH} levels in each other`);
  switch (line.text[offset]) {
    case '{':
      return readMap(line, offset, depth);
    case '[':
      return readList(line, offset, depth);
    case '"': {
      const { value, end } = readText(line.text, offset);
      return { value: { kind: 'scalar', at: line.place(offset), value }, end };
    }
    default:
      return readBare(line, offset);
  }
}

function readMap(line: Line, start: number, depth: number): Read<SeedValue> {
  const { text, place } = line;
  const entries = new Map<string, SeedEntry>();
  let offset = skipBlanks(text, start + 1);
  if (text[offset] !== '}') {
    for (;;) {
      if (text[offset] !== '"') throw new Fault(offset, 'a name in double quotes');
      const { value: name, end } = readText(text, offset);
      if (entries.has(name)) throw new Fault(offset, 'each name once');
      const colon = skipBlanks(text, end);
      if (text[colon] !== ':') throw new Fault(colon, 'a colon');
      const read = readValue(line, skipBlanks(text, colon + 1), depth + 1);
      entries.set(name, { name, at: place(offset), value: read.value });
      offset = skipBlanks(text, read.end);
      if (text[offset] !== ',') break;
      offset = skipBlanks(text, offset + 1);
    }
    if (text[offset] !== '}') throw new Fault(offset, 'a comma or }');
  }
  return { value: { kind: 'map', at: place(start), entries }, end: offset + 1 };
}

function readList(line: Line, start: number, depth: number): Read<SeedValue> {
  const { text, place } = line;
  const items: SeedValue[] = [];
  let offset = skipBlanks(text, start + 1);
  if (text[offset] !== ']') {
    for (;;) {
      const { value, end } = readValue(line, offset, depth + 1);
      items.push(value);
      offset = skipBlanks(text, end);
      if (text[offset] !== ',') break;
      offset = skipBlanks(text, offset + 1);
    }
    if (text[offset] !== ']') throw new Fault(offset, 'a comma or ]');
  }
  return { value: { kind: 'list', at: place(start), items }, end: offset + 1 };
}

function readText(text: string, offset: number): Read<string> {
  const plain = match(PLAIN_TEXT, text, offset);
  if (plain) return { value: plain[0].slice(1, -1), end: offset + plain[0].length };
  const quoted = match(ANY_TEXT, text, offset);
  if (!quoted) throw new Fault(text.length, 'a double quote that ends the text');
  try {
    return { value: String(JSON.parse(quoted[0])), end: offset + quoted[0].length };
  } catch {
    throw new Fault(
      offset,
      'a text in which line breaks, tabs and \\ are written as \\n, \\t, \\\\',
    );
  }
}

/** A number, `true`, `false` or `null`. */
function readBare({ text, place }: Line, offset: number): Read<SeedScalar> {
  const at = place(offset);
  const number = match(NUMBER, text, offset);
  if (number) {
    const [digits, fraction, exponent] = number;
    if (digits.length > MAX_DIGITS) throw new Fault(offset, `at most ${MAX_DIGITS} digits`);
    const whole = fraction === undefined && exponent === undefined;
    const value = whole ? BigInt(digits) : Number(digits);
    return { value: { kind: 'scalar', at, value }, end: offset + digits.length };
  }
  const word = match(WORD, text, offset);
  if (!word) throw new Fault(offset, 'a value');
  const value = word[0] === 'null' ? null : word[0] === 'true';
  return { value: { kind: 'scalar', at, value }, end: offset + word[0].length };
}

function skipBlanks(text: string, offset: number): number {
  return offset + (match(BLANKS, text, offset)?.[0].length ?? 0);
}

/** The expression at the offset and nowhere else. */
function match(expression: RegExp, text: string, offset: number): RegExpExecArray | null {
  expression.lastIndex = offset;
  return expression.exec(text);
}
