import { Lexer, Source, TokenKind } from 'graphql';

/**
 * Tokens of a document, counted up to `most`; comments and the document's end count for nothing, as
 * in the parser. A document that is no GraphQL is counted up to the place where it stops being so.
 */
export function countTokens(document: string, most: number): number {
  const lexer = new Lexer(new Source(document));
  let count = 0;
  try {
    while (count < most && lexer.advance().kind !== TokenKind.EOF) count++;
  } catch {
    // A character that begins no token: what came before it has been counted.
  }
  return count;
}
