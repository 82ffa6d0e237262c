import { BREAK, type GraphQLError, Kind, parse, visit } from 'graphql';

/** Where a value stands in an operation: the path of the field in the answer, and of the argument. */
export interface ValuePlace {
  readonly path: readonly string[];
  /** `asOf.validAt`. */
  readonly argument: string;
}

/**
 * The place of the value, written out in the document, that a rule of validation refused; undefined for an error of
 * anything else, and where it stands in a fragment, which has no path of its own.
 */
export function placeOfValue({ nodes, source }: GraphQLError): ValuePlace | undefined {
  const position = nodes?.[0]?.loc?.start;
  if (position === undefined || source === undefined) return undefined;
  const [path, argument]: [string[], string[]] = [[], []];
  let inFragment = false;
  visit(parse(source.body), {
    enter(node) {
      const { loc } = node;
      if (!loc || position < loc.start || position >= loc.end) return false;
      switch (node.kind) {
        case Kind.FRAGMENT_DEFINITION:
          inFragment = true;
          break;
        case Kind.FIELD:
          path.push(node.alias?.value ?? node.name.value);
          break;
        case Kind.ARGUMENT:
        case Kind.OBJECT_FIELD:
          argument.push(node.name.value);
          break;
      }
      return undefined;
    },
  });
  return inFragment || argument.length === 0 ? undefined : { path, argument: argument.join('.') };
}

/**
 * The place where a variable that is wrong is used first; undefined for an error of anything else, and where that is in a
 * fragment.
 */
export function placeOfVariable({ nodes, source }: GraphQLError): ValuePlace | undefined {
  const [definition] = nodes ?? [];
  if (definition?.kind !== Kind.VARIABLE_DEFINITION || source === undefined) return undefined;
  const wanted = definition.variable.name.value;
  const position = definition.loc?.start ?? 0;
  const [path, argument]: [string[], string[]] = [[], []];
  let found = false;
  visit(parse(source.body), {
    enter(node) {
      switch (node.kind) {
        case Kind.FRAGMENT_DEFINITION:
        case Kind.VARIABLE_DEFINITION:
          return false;
        case Kind.OPERATION_DEFINITION:
          return node.loc && (position < node.loc.start || position >= node.loc.end)
            ? false
            : undefined;
        case Kind.FIELD:
          path.push(node.alias?.value ?? node.name.value);
          break;
        case Kind.ARGUMENT:
        case Kind.OBJECT_FIELD:
          argument.push(node.name.value);
          break;
        case Kind.VARIABLE:
          found = node.name.value === wanted;
          return found ? BREAK : undefined;
      }
      return undefined;
    },
    leave(node) {
      if (node.kind === Kind.FIELD) path.pop();
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) argument.pop();
    },
  });
  return found ? { path, argument: argument.join('.') } : undefined;
}
