import { findDirective, isFielded, stringArgument } from '../sdl.ts';
import type { Finding } from './finding.ts';
import { type CypherToken, splitCypher } from './split-cypher.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A `@computed` text is one expression over `this`, which reads and does not write. */
export function checkComputed({ own }: Vocabulary): Finding[] {
  return own.filter(isFielded).flatMap((type) =>
    (type.fields ?? []).flatMap((field) => {
      const directive = findDirective(field, 'computed');
      const cypher = stringArgument(directive, 'cypher');
      if (!directive || cypher === undefined) return [];
      const text = findFault(cypher);
      const at = directive.arguments?.[0]?.value ?? directive;
      const place = `${type.name.value}.${field.name.value}`;
      return text === undefined ? [] : [{ at, text: `${place}: ${text}` }];
    }),
  );
}

const SUCH_AS = 'such as size(this.name)';

function findFault(cypher: string): string | undefined {
  if (cypher.trim() === '') return `expected a Cypher expression, ${SUCH_AS}`;
  const tokens = splitCypher(cypher);
  if (typeof tokens === 'string') return `the Cypher expression has ${tokens}`;
  for (const [index, token] of tokens.entries()) {
    const fault = findTokenFault(token, tokens[index - 1], tokens[index + 1]);
    if (fault !== undefined) return fault;
  }
  const isThere = tokens.some(({ kind, text }) => kind === 'word' && text === 'this');
  return isThere ? undefined : `expected a Cypher expression over this, the node, ${SUCH_AS}`;
}

function findTokenFault(
  { kind, text, depth }: CypherToken,
  before: CypherToken | undefined,
  after: CypherToken | undefined,
): string | undefined {
  if (kind === 'quoted') {
    return /\bthis\b/.test(text)
      ? `the word this stands for the node everywhere; expected none in quotes, found ${text}`
      : undefined;
  }
  if (kind === 'sign') {
    if (text === ';') return 'expected one Cypher expression, found ;';
    return text === '$' ? 'a Cypher expression here has no parameters, found $' : undefined;
  }
  const isName = before?.text === '.' || before?.text === ':' || after?.text === ':';
  const word = text.toUpperCase();
  if (isName) return undefined;
  const isOperator = word === 'WITH' && /^(STARTS|ENDS)$/i.test(before?.text ?? '');
  if (WRITING.has(word) || (depth === 0 && READING.has(word) && !isOperator)) {
    return `expected a Cypher expression, ${SUCH_AS}, found the clause ${word}`;
  }
  return undefined;
}

/** Clauses that may not stand even in `COUNT { … }`. */
const WRITING: ReadonlySet<string> = new Set(
  'CALL CREATE DELETE DETACH DROP FOREACH INSERT LOAD MERGE REMOVE SET USE'.split(' '),
);

/** Clauses that may stand within the braces of COUNT, COLLECT and EXISTS. */
const READING: ReadonlySet<string> = new Set(
  'FINISH LIMIT MATCH OPTIONAL ORDER RETURN SKIP UNION UNWIND WITH'.split(' '),
);
