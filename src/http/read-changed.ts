import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { CompileRequest } from '../compile-operation.ts';

/** What is asked of nodes in a mutation's answer, as a query for them by id. */
export function queryChanged(
  { operation, fragments, variableValues, fieldNodes }: NodeRequest,
  ids: readonly string[],
): Omit<CompileRequest, 'role'> {
  const query = findQuery(operation, fieldNodes);
  return { operation: query.node, fragments, variables: { ...variableValues, [query.ids]: ids } };
}

/** A query, and its variable for the ids. */
interface NodesQuery {
  readonly node: OperationDefinitionNode;
  readonly ids: string;
}

/** Kept by what it is made of, so that plans that are kept by the query are found again. */
const queries = new WeakMap<OperationDefinitionNode, Map<string, NodesQuery>>();

function findQuery(
  operation: OperationDefinitionNode,
  fieldNodes: readonly FieldNode[],
): NodesQuery {
  const mine = queries.get(operation) ?? new Map<string, NodesQuery>();
  queries.set(operation, mine);
  // Places in the document tell the nodes of one operation apart.
  const places = fieldNodes.map(({ loc }) => loc?.start).join(' ');
  const query = mine.get(places) ?? makeQuery(operation, fieldNodes);
  mine.set(places, query);
  return query;
}

function makeQuery(
  operation: OperationDefinitionNode,
  fieldNodes: readonly FieldNode[],
): NodesQuery {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const own = freeName((operation.variableDefinitions ?? []).map((one) => one.variable.name.value));
  const variable = { kind: Kind.VARIABLE, name: name(own) } as const;
  const id = { kind: Kind.NAMED_TYPE, name: name('ID') } as const;
  const list = {
    kind: Kind.LIST_TYPE,
    type: { kind: Kind.NON_NULL_TYPE, type: id },
  } as const;
  const value: ValueNode = variable;
  const nodes: FieldNode = {
    kind: Kind.FIELD,
    name: name('nodes'),
    arguments: [{ kind: Kind.ARGUMENT, name: name('ids'), value }],
    selectionSet: mergeSelections(fieldNodes),
  };
  const query: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []),
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable,
        type: { kind: Kind.NON_NULL_TYPE, type: list },
      },
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [nodes] },
  };
  return { node: query, ids: own };
}

/** What of a mutation tells how its nodes are asked for. */
export interface NodeRequest {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: GraphQLResolveInfo['variableValues'];
  readonly fieldNodes: readonly FieldNode[];
}

function mergeSelections(nodes: readonly FieldNode[]): SelectionSetNode {
  return {
    kind: Kind.SELECTION_SET,
    selections: nodes.flatMap((node) => node.selectionSet?.selections ?? []),
  };
}

/** A name that no variable of the client has. */
function freeName(taken: readonly string[]): string {
  let name = 'ids';
  while (taken.includes(name)) name += '_';
  return name;
}
