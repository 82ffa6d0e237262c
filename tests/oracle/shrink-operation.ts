import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  validate,
  visit,
} from 'graphql';

/** An operation and its variables, as far as shrinking them goes. */
export interface Shrinkable {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What can be left out one at a time. */
const REMOVABLE: ReadonlySet<string> = new Set([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.DIRECTIVE,
  Kind.OBJECT_FIELD,
]);

/**
 * Leaves out whatever can be left out while the operation still fails: selections, arguments,
 * conditions, list items, parts of variables. Greedy, and at the end of its time content with what
 * it has.
 */
export async function shrinkOperation<T extends Shrinkable>(
  api: GraphQLSchema,
  operation: T,
  fails: (smaller: T) => Promise<boolean>,
  milliseconds: number,
): Promise<T> {
  const end = performance.now() + milliseconds;
  let smallest = operation;
  for (let progress = true; progress; ) {
    progress = false;
    for (let place = 0; performance.now() < end; place++) {
      const smaller = smallerOperation(api, smallest, place);
      if (smaller === 'none left') break;
      if (smaller === 'not valid' || !(await fails(smaller))) continue;
      smallest = smaller;
      progress = true;
      place -= 1;
    }
  }
  return smallest;
}

function smallerOperation<T extends Shrinkable>(
  api: GraphQLSchema,
  operation: T,
  place: number,
): T | 'none left' | 'not valid' {
  const count = countPlaces(operation.document);
  if (place < count) {
    const document = tidy(withoutPlace(operation.document, place));
    if (!document || validate(api, document).length > 0) return 'not valid';
    return { ...operation, document };
  }
  const smaller = smallerValues(operation.variables)[place - count];
  return smaller ? { ...operation, variables: smaller } : 'none left';
}

function isRemovable(node: ASTNode, parent: unknown): boolean {
  const inList =
    typeof parent === 'object' && parent !== null && 'kind' in parent && parent.kind === Kind.LIST;
  return REMOVABLE.has(node.kind) || inList;
}

function countPlaces(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    enter(node, key, _parent, _path, ancestors) {
      if (isRemovable(node, listParent(key, ancestors))) count += 1;
    },
  });
  return count;
}

function withoutPlace(document: DocumentNode, place: number): DocumentNode {
  let count = 0;
  return visit(document, {
    enter(node, key, _parent, _path, ancestors) {
      if (!isRemovable(node, listParent(key, ancestors))) return undefined;
      count += 1;
      return count - 1 === place ? null : undefined;
    },
  });
}

/** The node whose list an item stands in: graphql-js counts the list itself as an ancestor. */
function listParent(key: unknown, ancestors: readonly unknown[]): unknown {
  return typeof key === 'number' ? ancestors.at(-2) : undefined;
}

/** Without variables and fragments that nothing uses any more; undefined for what is no document. */
function tidy(document: DocumentNode): DocumentNode | undefined {
  let tidied = document;
  for (;;) {
    const used = new Set<string>();
    visit(tidied, {
      VariableDefinition: () => false,
      Variable: (node) => void used.add(`$${node.name.value}`),
      FragmentSpread: (node) => void used.add(node.name.value),
    });
    const next: DocumentNode = visit(tidied, {
      VariableDefinition: (node) => (used.has(`$${node.variable.name.value}`) ? undefined : null),
      FragmentDefinition: (node) => (used.has(node.name.value) ? undefined : null),
    });
    if (print(next) === print(tidied)) break;
    tidied = next;
  }
  try {
    return parse(print(tidied));
  } catch {
    return undefined;
  }
}

/** The same variables with one thing less, for each thing that can be missed. */
function smallerValues(
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>>[] {
  return Object.entries(variables).flatMap(([name, value]) =>
    withoutEach(value).map((smaller) => ({ ...variables, [name]: smaller })),
  );
}

function withoutEach(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    return [
      ...value.map((_, i) => value.toSpliced(i, 1)),
      ...value.flatMap((item, i) => withoutEach(item).map((smaller) => value.with(i, smaller))),
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  return [
    ...entries.map((_, i) => Object.fromEntries(entries.toSpliced(i, 1))),
    ...entries.flatMap(([name, inner]) =>
      withoutEach(inner).map((smaller) => ({ ...value, [name]: smaller })),
    ),
  ];
}
