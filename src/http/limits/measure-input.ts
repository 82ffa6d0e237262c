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

/** How many objects and lists of a JSON value lie in each other. Needs no stack: it may be 10^5. */
export function measureValue(value: unknown): number {
  let depth = 0;
  let level = [value].filter(isComposite);
  while (level.length > 0) {
    depth++;
    level = level.flatMap((one) => Object.values(one).filter(isComposite));
  }
  return depth;
}

function isComposite(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
