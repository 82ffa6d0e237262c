import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Position, Report, SeedEntry, SeedValue } from './seed-value.ts';

/** Deeper than any record needs; keeps a hostile file from exhausting the stack. */
const MAX_DEPTH = 20;

/** The text of a YAML file as a SeedValue; undefined when it is empty or cannot be read as YAML. */
export function readYaml(text: string, file: string, report: Report): SeedValue | undefined {
  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  let root: ParsedNode | null;
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      intAsBigInt: true,
      prettyErrors: false,
      // It would compare each name with all before it: 200,000 of them took minutes.
      uniqueKeys: false,
    });
    for (const problem of explain([...document.errors, ...document.warnings])) {
      report(place(problem.pos[0]), problem.text);
    }
    if (document.errors.length > 0) return undefined;
    root = document.contents;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report({ file, line: 1, column: 1 }, TOO_DEEP);
    return undefined;
  }
  return root === null ? undefined : toSeedValue(root, place, report, 0);
}

const TOO_DEEP = 'not YAML that can be read: it nests too deeply';

/** Faults as people are told of them. What calls itself for each level says so in the words of JavaScript, at several places. */
function explain(faults: readonly YAMLError[]) {
  const deep = faults.find(({ message }) => /call stack|Stack overflow/.test(message));
  if (deep) return [{ pos: deep.pos, text: TOO_DEEP }];
  return faults.map(({ code, message, pos }) => ({ pos, text: textOf(code, message) }));
}

function textOf(code: YAMLError['code'], message: string): string {
  if (code === 'MULTIPLE_DOCS')
    return 'not one document of YAML; write each into a file of its own';
  return `not YAML: ${message}`;
}

function toSeedValue(
  node: Node | null,
  place: (offset: number) => Position,
  report: Report,
  depth: number,
): SeedValue | undefined {
  const at = place(node?.range?.[0] ?? 0);
  if (depth > MAX_DEPTH) {
    report(at, `nests more than ${MAX_DEPTH} levels deep; a record needs fewer`);
    return undefined;
  }
  if (isAlias(node)) {
    report(at, `*${node.source}: YAML aliases are not used in seeds; write the value out`);
    return undefined;
  }
  if (isSeq<Node | null>(node)) {
    const items = node.items.map((item) => toSeedValue(item, place, report, depth + 1));
    return { kind: 'list', at, items: items.filter((item) => item !== undefined) };
  }
  if (isMap<Node, Node | null>(node)) {
    const entries = new Map<string, SeedEntry>();
    for (const { key, value } of node.items) {
      const keyAt = place(key.range?.[0] ?? 0);
      if (!isScalar(key)) {
        report(keyAt, 'expected a name before the colon');
        continue;
      }
      const name = key.source ?? String(key.value);
      if (entries.has(name)) report(keyAt, `${name}: stands here twice; write each name once`);
      const inner = value === null ? nothing(keyAt) : toSeedValue(value, place, report, depth + 1);
      if (inner) entries.set(name, { name, at: keyAt, value: inner });
    }
    return { kind: 'map', at, entries };
  }
  return { kind: 'scalar', at, value: isScalar(node) ? scalarValue(node.value) : null };
}

function nothing(at: Position): SeedValue {
  return { kind: 'scalar', at, value: null };
}

function scalarValue(value: unknown): string | number | bigint | boolean | null {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'bigint':
    case 'boolean':
      return value;
    default:
      return null;
  }
}
