import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { invariant } from '../errors.ts';
import { type Field, type Model, requireNode } from '../model/model.ts';
import { collectFields, selectionsOf } from './collect-fields.ts';
import type { BranchPlan, FieldPlan, NodePlan } from './plan.ts';
import type { PlanContext } from './plan-context.ts';
import { planField } from './plan-field.ts';

/** A selection on a node type: one branch, or several where types differ in what is asked of them. */
export function planNode(
  context: PlanContext,
  typeName: string,
  selections: readonly SelectionSetNode[],
): NodePlan {
  const type = requireNode(context.model, typeName);
  const concrete = type.name === 'Node' ? concreteNodes(context.model) : type.possible;
  const branches = new Map<string, { types: string[]; fields: readonly FieldPlan[] }>();
  for (const name of concrete) {
    const fields = planFields(
      context,
      name,
      requireNode(context.model, name).fields,
      collectFields(context, requireObject(context, name), selections),
    );
    const shape = JSON.stringify(fields);
    const same = branches.get(shape);
    if (same) same.types.push(name);
    else branches.set(shape, { types: [name], fields });
  }
  return {
    typed: type.kind !== 'object',
    branches: [...branches.values()].map(({ types, fields }): BranchPlan => {
      const labels = types.map((name) => requireNode(context.model, name).label ?? name);
      return { types, labels, fields };
    }),
  };
}

/** The fields of one concrete type, node or edge, in reading order. */
export function planFields(
  context: PlanContext,
  typeName: string,
  fields: ReadonlyMap<string, Field>,
  collected: ReadonlyMap<string, readonly FieldNode[]>,
): readonly FieldPlan[] {
  const apiType = requireObject(context, typeName);
  return [...collected].map(([key, nodes]) => {
    const node = nodes[0];
    invariant(node, 'a collected field has a node');
    if (node.name.value === '__typename') return { kind: 'typename', key };
    const field = fields.get(node.name.value);
    const apiField = apiType.getFields()[node.name.value];
    invariant(field && apiField, `${typeName}.${node.name.value} is in the model and in the API`);
    const type = getNamedType(apiField.type);
    const args = argumentsOf(context, apiField, node);
    return planField(context, key, field, type, args, selectionsOf(nodes));
  });
}

/** The coerced arguments of a field. Throws as graphql-js does when one does not fit. */
export function argumentsOf(
  context: PlanContext,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Readonly<Record<string, unknown>> {
  if (field.args.length === 0) return {};
  return getArgumentValues(field, node, context.variables);
}

/** The object type of that name in the public schema. */
export function requireObject(context: PlanContext, name: string): GraphQLObjectType {
  const type = context.api.getType(name);
  invariant(isObjectType(type), `${name} is an object type of the API`);
  return type;
}

function concreteNodes(model: Model): string[] {
  return [...model.nodes.values()]
    .filter((type) => type.kind === 'object' && type.interfaces.includes('Node'))
    .map((type) => type.name);
}
