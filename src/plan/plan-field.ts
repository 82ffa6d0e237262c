import type { GraphQLNamedType, SelectionSetNode } from 'graphql';
import { invariant } from '../errors.ts';
import { type Field, requireEdge } from '../model/model.ts';
import { collectFields } from './collect-fields.ts';
import type { FieldPlan, FuzzyDatePart, NodePlan, SourcePlan } from './plan.ts';
import { planConnection } from './plan-connection.ts';
import type { PlanContext } from './plan-context.ts';
import { planFields, planNode, requireObject } from './plan-node.ts';
import { planSource } from './plan-source.ts';

/**
 * One field of a node, a relationship or a map, with its arguments and what is selected below it.
 * `type` is the named type it has in the API.
 */
export function planField(
  context: PlanContext,
  key: string,
  field: Field,
  type: GraphQLNamedType,
  args: Readonly<Record<string, unknown>>,
  selections: readonly SelectionSetNode[],
): FieldPlan {
  switch (field.kind) {
    case 'property':
      return { kind: 'property', key, property: field.name, absent: absentValue(field) };
    case 'computed':
      return { kind: 'computed', key, cypher: field.cypher };
    case 'fuzzyDate':
      return {
        kind: 'fuzzyDate',
        key,
        property: field.name,
        parts: planParts(context, 'FuzzyDate', selections) as {
          key: string;
          part: FuzzyDatePart;
        }[],
      };
    case 'relation': {
      const source = planSource(context.model, field);
      if (!field.list) return one(key, source, planNode(context, field.target, selections));
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
      const source = planSource(context.model, field, args.role);
      const connection = planConnection(
        context,
        { target: 'Fact', source, type, edge: null },
        args,
        selections,
      );
      return { kind: 'connection', key, connection };
    }
    case 'role': {
      const node = planNode(context, field.target, selections);
      const source = planSource(context.model, field);
      return field.list ? { kind: 'list', key, source, node } : one(key, source, node);
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
      const node = planNode(context, target, selections);
      const single = field.kind === 'lookup' && !field.list;
      return single ? one(key, source, node) : { kind: 'list', key, source, node };
    }
    case 'unfold': {
      const source = planSource(context.model, field);
      return { kind: 'list', key, source, node: planEdge(context, field.edge, selections) };
    }
  }
}

/** Leaf parts of an object that is read whole, such as FuzzyDate and PageInfo. */
export function planParts(
  context: PlanContext,
  typeName: string,
  selections: readonly SelectionSetNode[],
): { readonly key: string; readonly part: string }[] {
  const collected = collectFields(context, requireObject(context, typeName), selections);
  return [...collected].map(([key, nodes]) => ({ key, part: nodes[0]?.name.value ?? '' }));
}

function planEdge(
  context: PlanContext,
  edgeName: string,
  selections: readonly SelectionSetNode[],
): NodePlan {
  const edge = requireEdge(context.model, edgeName);
  const collected = collectFields(context, requireObject(context, edgeName), selections);
  const fields = planFields(context, edgeName, edge.fields, collected);
  return { typed: false, branches: [{ types: [edgeName], labels: [], fields }] };
}

function one(key: string, source: SourcePlan, node: NodePlan): FieldPlan {
  return { kind: 'one', key, source, node };
}

function absentValue(field: Extract<Field, { kind: 'property' }>): null | false | readonly [] {
  if (field.list) return field.required ? [] : null;
  return field.type === 'Boolean' && field.required ? false : null;
}
