/** A piece of a Cypher text: a word, a text or name in quotes, or any other sign. */
export interface CypherToken {
  readonly kind: 'word' | 'quoted' | 'sign';
  readonly text: string;
  /** How many braces stand around it. */
  readonly depth: number;
}

const TOKEN =
  /\s+|(?<comment>\/\/|\/\*)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<quoted>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`]|``)*`)|(?<number>\d[\w.]*)|(?<sign>.)/gsu;

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The tokens of a text; or what keeps it from being one whole, such as a bracket left open. */
export function splitCypher(text: string): readonly CypherToken[] | string {
  const tokens: CypherToken[] = [];
  const open: string[] = [];
  for (const { groups = {} } of text.matchAll(TOKEN)) {
    const { comment, word, quoted, sign } = groups;
    const depth = open.filter((one) => one === '{').length;
    if (comment !== undefined) return `a comment, ${comment}; leave it out`;
    if (word !== undefined) tokens.push({ kind: 'word', text: word, depth });
    else if (quoted !== undefined) tokens.push({ kind: 'quoted', text: quoted, depth });
    else if (sign !== undefined) {
      if (/["'`]/.test(sign)) return `a ${sign} that does not close`;
      const wanted = CLOSING[sign];
      if (wanted !== undefined && open.pop() !== wanted)
        return `${sign} without ${wanted} before it`;
      if (/[([{]/.test(sign)) open.push(sign);
      tokens.push({ kind: 'sign', text: sign, depth });
    }
  }
  return open.length === 0 ? tokens : `${open.at(-1)} that does not close`;
}
