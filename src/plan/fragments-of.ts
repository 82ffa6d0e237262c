import { type DocumentNode, type FragmentDefinitionNode, Kind } from 'graphql';

const known = new WeakMap<DocumentNode, Readonly<Record<string, FragmentDefinitionNode>>>();

/** The fragments of a document, by name; looked for once. */
export function fragmentsOf(
  document: DocumentNode,
): Readonly<Record<string, FragmentDefinitionNode>> {
  const found = known.get(document) ?? findFragments(document);
  known.set(document, found);
  return found;
}

function findFragments({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
}
