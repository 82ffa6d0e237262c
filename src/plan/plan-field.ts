import {
  type FieldNode,
  type GraphQLNamedType,
  getNamedType,
  type SelectionSetNode,
} from 'graphql';
import { invariant } from '../errors.ts';
import { type Field, refuseHidden, requireEdge } from '../model/model.ts';
import { collectFields, selectionsOf } from './collect-fields.ts';
import { locateErrors } from './locate-errors.ts';
import { nodeOf } from './node-of.ts';
import type { FieldPlan, NodePlan } from './node-plan.ts';
import { argumentsOf, requireObject } from './plan-arguments.ts';
import { planConfidence } from './plan-confidence.ts';
import { planConnection } from './plan-connection.ts';
import type { PlanContext } from './plan-context.ts';
import { planSource } from './plan-source.ts';
import { planValue } from './plan-value.ts';

/**
 * One field of a concrete type, node or edge, as collected under its response key. `owner` is that type where the plan is
 * for it alone.
 */
export function planCollected(
  context: PlanContext,
  typeName: string,
  field: Field | undefined,
  key: string,
  nodes: readonly FieldNode[],
  owner?: string,
): FieldPlan {
  const node = nodes[0];
  invariant(node, 'a collected field has a node');
  if (node.name.value === '__typename') return { kind: 'typename', key };
  const apiField = requireObject(context, typeName).getFields()[node.name.value];
  if (!field) refuseHidden(context.model, `${typeName}.${node.name.value}`);
  invariant(field && apiField, `${typeName}.${node.name.value} is in the model and in the API`);
  const type = getNamedType(apiField.type);
  return locateErrors(key, nodes, () => {
    const args = argumentsOf(context, apiField, node);
    return planField(context, key, { field, owner }, type, args, selectionsOf(nodes));
  });
}

/**
 * One field of a node, a relationship or a map, with its arguments and what is selected below it.
 * `owner` is the type it is asked of, where that is one alone, `type` the named type it has in the API.
 */
function planField(
  context: PlanContext,
  key: string,
  { field, owner }: { readonly field: Field; readonly owner: string | undefined },
  type: GraphQLNamedType,
  args: Readonly<Record<string, unknown>>,
  selections: readonly SelectionSetNode[],
): FieldPlan {
  switch (field.kind) {
    case 'property':
    case 'computed':
    case 'fuzzyDate':
    case 'role':
      return planValue(context, key, field, selections);
    case 'validity':
      return { kind: 'validity', key };
    case 'relation': {
      const source = planSource(context.model, field);
      if (!field.list)
        return {
          kind: 'one',
          key,
          source,
          node: context.planNode(context, field.target, selections),
        };
      const connection = planConnection(
        context,
        { target: field.target, source, type, edge: field.edge },
        args,
        selections,
      );
      return { kind: 'connection', key, connection };
    }
    case 'claim':
    case 'facts': {
      const source = planSource(context.model, field, { ...args, owner });
      const connection = planConnection(
        context,
        { target: 'Fact', source, type, edge: null },
        args,
        selections,
      );
      return { kind: 'connection', key, connection };
    }
    case 'lookup':
    case 'link': {
      const source = planSource(context.model, field);
      if (field.kind === 'link' && field.edge) {
        return { kind: 'list', key, source, node: planEdge(context, field.edge, selections) };
      }
      const target = field.target;
      invariant(target, `${field.name} leads to nodes`);
      if (field.paged) {
        const connection = planConnection(
          context,
          { target, source, type, edge: null },
          args,
          selections,
        );
        return { kind: 'connection', key, connection };
      }
      const node = context.planNode(context, target, selections);
      const single = field.kind === 'lookup' && !field.list;
      return { kind: single ? 'one' : 'list', key, source, node };
    }
    case 'confidence':
      return planConfidence(context, key, selections);
    case 'rivals': {
      const node = context.planNode(context, 'Fact', selections);
      return { kind: 'list', key, source: planSource(context.model, field), node };
    }
    case 'sources': {
      const node = context.planNode(context, 'Source', selections);
      return { kind: 'list', key, source: planSource(context.model, field), node };
    }
    case 'history': {
      const source = planSource(context.model, field);
      return { kind: 'list', key, source, node: planEdge(context, 'HistoryEntry', selections) };
    }
    case 'unfold': {
      const source = planSource(context.model, field);
      return { kind: 'list', key, source, node: planEdge(context, field.edge, selections) };
    }
  }
}

/** What is asked of a map or relationship that is a row of itself. */
export function planEdge(
  context: PlanContext,
  edgeName: string,
  selections: readonly SelectionSetNode[],
): NodePlan {
  const edge = requireEdge(context.model, edgeName);
  const collected = collectFields(context, requireObject(context, edgeName), selections);
  const fields = [...collected].map(([key, nodes]) =>
    planCollected(context, edgeName, edge.fields.get(nodes[0]?.name.value ?? ''), key, nodes),
  );
  return nodeOf(edgeName, fields);
}
