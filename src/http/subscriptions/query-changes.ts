import { randomBytes } from 'node:crypto';
import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql';
import type { CompileRequest } from '../../compile-operation.ts';

/** Changes that a subscription asks for, as a query for those between two cursors. */
export interface ChangesQuery {
  /** The request for the changes between those cursors. */
  between(after: string, before: string): Omit<CompileRequest, 'role'>;
  /** What an answer to it has, one for each change: the cursor, and the message's data. */
  readMessages(data: Readonly<Record<string, unknown>>): readonly ChangeMessage[];
}

export interface ChangeMessage {
  readonly cursor: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** So many changes are read at once. */
export const PAGE = 100;

/** Names of our own in the query, which no client can have thought of. */
const OWN = `of_${randomBytes(8).toString('hex')}`;
const OWN_END = `${OWN}_end`;

/** `root` is the one field of the subscription; its variables are coerced. */
export function queryChanges(
  operation: OperationDefinitionNode,
  root: FieldNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variables: Readonly<Record<string, unknown>>,
): ChangesQuery {
  const key = root.alias?.value ?? root.name.value;
  const query = makeQuery(operation, root);
  return {
    between: (after, before) => ({
      ...{ operation: query, fragments },
      variables: { ...variables, [OWN]: after, [OWN_END]: before },
    }),
    readMessages(data) {
      const { edges } = data[key] as { edges: readonly Record<string, unknown>[] };
      return edges.map(({ [OWN]: cursor, ...edge }) => ({
        ...{ cursor: String(cursor), data: { [key]: edge } },
      }));
    },
  };
}

function makeQuery(operation: OperationDefinitionNode, root: FieldNode): OperationDefinitionNode {
  const edges: FieldNode = {
    ...field('edges'),
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        ...(root.selectionSet?.selections ?? []),
        { ...field('cursor'), alias: name(OWN) },
      ],
    },
  };
  const [after, before] = [OWN, OWN_END].map(
    (one) => ({ kind: Kind.VARIABLE, name: name(one) }) as const,
  ) as [VariableNode, VariableNode];
  const type = { kind: Kind.NAMED_TYPE, name: name('String') } as const;
  return {
    ...operation,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []),
      ...[after, before].map(
        (variable): VariableDefinitionNode => ({
          kind: Kind.VARIABLE_DEFINITION,
          variable,
          type: { kind: Kind.NON_NULL_TYPE, type },
        }),
      ),
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          ...root,
          arguments: [
            ...(root.arguments ?? []).filter((one) => one.name.value !== 'after'),
            argument('after', after),
            argument('before', before),
            argument('first', { kind: Kind.INT, value: String(PAGE) }),
          ],
          selectionSet: { kind: Kind.SELECTION_SET, selections: [edges] },
        },
      ],
    },
  };
}

function name(value: string) {
  return { kind: Kind.NAME, value } as const;
}

function field(value: string) {
  return { kind: Kind.FIELD, name: name(value) } as const;
}

function argument(value: string, given: ValueNode): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: name(value), value: given };
}
