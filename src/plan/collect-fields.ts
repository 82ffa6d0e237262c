import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What the selections of one operation are read with. */
export interface SelectionContext {
  readonly api: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The fields that hold for one concrete type, by response key, in reading order: fragments opened,
 * `@skip` and `@include` obeyed, equal keys together (GraphQL specification, CollectFields).
 */
export function collectFields(
  context: SelectionContext,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]> {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  const opened = new Set<string>();
  const visit = (selection: SelectionNode): void => {
    if (!isIncluded(context, selection)) return;
    switch (selection.kind) {
      case Kind.FIELD: {
        const key = selection.alias?.value ?? selection.name.value;
        const same = fields.get(key);
        if (same) same.push(selection);
        else fields.set(key, [selection]);
        return;
      }
      case Kind.INLINE_FRAGMENT:
        if (applies(context, selection.typeCondition?.name.value, type)) {
          selection.selectionSet.selections.forEach(visit);
        }
        return;
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        const fragment = context.fragments[name];
        if (!fragment || opened.has(name)) return;
        opened.add(name);
        if (applies(context, fragment.typeCondition.name.value, type)) {
          fragment.selectionSet.selections.forEach(visit);
        }
      }
    }
  };
  for (const set of selections) set.selections.forEach(visit);
  return fields;
}

/** The sub-selections of fields that share a response key. */
export function selectionsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap((node) => node.selectionSet ?? []);
}

function isIncluded(context: SelectionContext, selection: SelectionNode): boolean {
  if (!selection.directives || selection.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, context.variables);
  if (skip?.if === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, context.variables);
  return include?.if !== false;
}

function applies(
  context: SelectionContext,
  condition: string | undefined,
  type: GraphQLObjectType,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted: GraphQLNamedType | undefined = context.api.getType(condition);
  return isAbstractType(wanted) && context.api.isSubType(wanted, type);
}
