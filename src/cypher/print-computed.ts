import { type Cypher, join, trusted, type Variable } from './cypher.ts';

/** A `@computed` expression, its `this` being the node. */
export function printComputed(expression: string, node: Variable): Cypher {
  const pieces = expression.split(/\bthis\b/).map(trusted);
  return join(
    pieces.flatMap((piece, i) => (i === 0 ? [piece] : [node, piece])),
    '',
  );
}
