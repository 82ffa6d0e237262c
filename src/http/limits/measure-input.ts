import { Kind, type ValueNode } from 'graphql';

/** How many objects and lists of a literal lie in each other; a variable in it counts for nothing. */
export function measureLiteral(node: ValueNode): number {
  switch (node.kind) {
    case Kind.LIST:
      return 1 + Math.max(0, ...node.values.map(measureLiteral));
    case Kind.OBJECT:
      return 1 + Math.max(0, ...node.fields.map(({ value }) => measureLiteral(value)));
    default:
      return 0;
  }
}

/** How large a JSON value is. */
export interface InputSize {
  /** Objects and lists in each other. */
  readonly depth: number;
  /** Values in its objects and lists, at all levels. */
  readonly values: number;
}

/** Measures a JSON value. Needs no stack: it may be 10^5 levels deep. */
export function measureValue(value: unknown): InputSize {
  let depth = 0;
  let values = 0;
  let level = [value].filter(isComposite);
  while (level.length > 0) {
    depth++;
    const inside = level.flatMap((one) => Object.values(one));
    values += inside.length;
    level = inside.filter(isComposite);
  }
  return { depth, values };
}

function isComposite(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
