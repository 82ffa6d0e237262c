import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * How large an operation is when each fragment is written out where it is spread. Numbers stop at
 * Number.MAX_SAFE_INTEGER.
 */
export interface OperationSize {
  /** All fields, `__typename` included. */
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Those of the operation, its variables, fields and fragments. */
  readonly directives: number;
  /** Most fields with selections that lie in each other; `__schema` and `__type` count for nothing. */
  readonly depth: number;
  /** Most selections in braces that lie in each other, those of fragments and introspection included. */
  readonly braces: number;
}

const NOTHING: OperationSize = {
  fields: 0,
  aliases: 0,
  rootFields: 0,
  directives: 0,
  depth: 0,
  braces: 0,
};

/**
 * Measures one operation in time that grows with the document alone: each fragment is measured once,
 * however often it is spread. A fragment that contains itself counts for nothing inside itself;
 * graphql-js refuses it.
 */
export function measureOperation(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OperationSize {
  const measured = new Map<string, OperationSize>();

  const measureSelections = (set: SelectionSetNode): OperationSize => {
    const inside = measureEach(set);
    return { ...inside, braces: inside.braces + 1 };
  };

  const measureEach = (set: SelectionSetNode): OperationSize => {
    let sum = NOTHING;
    for (const selection of set.selections) {
      switch (selection.kind) {
        case Kind.FIELD:
          sum = add(sum, measureField(selection));
          break;
        case Kind.INLINE_FRAGMENT:
          sum = add(sum, withDirectives(measureSelections(selection.selectionSet), selection));
          break;
        case Kind.FRAGMENT_SPREAD:
          sum = add(sum, withDirectives(measureFragment(selection.name.value), selection));
      }
    }
    return sum;
  };

  const measureField = (field: FieldNode): OperationSize => {
    const below = field.selectionSet ? measureSelections(field.selectionSet) : NOTHING;
    const introspects = field.name.value === '__schema' || field.name.value === '__type';
    return {
      fields: below.fields + 1,
      aliases: below.aliases + (field.alias ? 1 : 0),
      rootFields: 1,
      directives: below.directives + countDirectives(field),
      depth: field.selectionSet && !introspects ? below.depth + 1 : 0,
      braces: below.braces,
    };
  };

  const measureFragment = (name: string): OperationSize => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, NOTHING);
    const fragment = fragments.get(name);
    const size = fragment
      ? withDirectives(measureSelections(fragment.selectionSet), fragment)
      : NOTHING;
    measured.set(name, size);
    return size;
  };

  const size = withDirectives(measureSelections(operation.selectionSet), operation);
  return (operation.variableDefinitions ?? []).reduce(withDirectives, size);
}

/** Whatever directives may stand at. */
interface Directed {
  readonly directives?: readonly DirectiveNode[];
}

function countDirectives({ directives = [] }: Directed): number {
  return directives.length;
}

function withDirectives(size: OperationSize, node: Directed): OperationSize {
  return { ...size, directives: bounded(size.directives + countDirectives(node)) };
}

function add(a: OperationSize, b: OperationSize): OperationSize {
  return {
    fields: bounded(a.fields + b.fields),
    aliases: bounded(a.aliases + b.aliases),
    rootFields: bounded(a.rootFields + b.rootFields),
    directives: bounded(a.directives + b.directives),
    depth: Math.max(a.depth, b.depth),
    braces: Math.max(a.braces, b.braces),
  };
}

function bounded(number: number): number {
  return Math.min(number, Number.MAX_SAFE_INTEGER);
}
