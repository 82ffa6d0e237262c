import { getNamedType, type SelectionSetNode } from 'graphql';
import { invariant } from '../errors.ts';
import { collectFields, selectionsOf } from './collect-fields.ts';
import { nodeOf } from './node-of.ts';
import type { FieldPlan, NodePlan } from './node-plan.ts';
import type { NodeRoot } from './plan.ts';
import { argumentsOf, requireObject } from './plan-arguments.ts';
import { planConnection } from './plan-connection.ts';
import type { PlanContext } from './plan-context.ts';
import { planTarget } from './plan-target.ts';
import type { RootField } from './root-field.ts';
import type { RetractionSource } from './source-plan.ts';

/** `retractionPreview(source)`: which facts would fall without a source, and which would weaken. */
export function planRetractionPreview({ context, key, args, below }: RootField): NodeRoot {
  const type = requireObject(context, 'RetractionPreview');
  const fields = [...collectFields(context, type, below)].map(([partKey, nodes]): FieldPlan => {
    const node = nodes[0];
    const name = node.name.value;
    const selections = selectionsOf(nodes);
    switch (name) {
      case '__typename':
        return { kind: 'typename', key: partKey };
      case 'source':
        return {
          kind: 'self',
          key: partKey,
          node: context.planNode(context, 'Source', selections),
        };
      case 'loosens':
        return {
          kind: 'list',
          key: partKey,
          source: sourceOf(context, 'loosens'),
          node: planLoosened(context, selections),
        };
      default: {
        const part = type.getFields()[name];
        invariant(part && isPart(name), `RetractionPreview.${name}`);
        const source = sourceOf(context, name);
        const connection = planConnection(
          context,
          { target: 'Fact', source, type: getNamedType(part.type), edge: null },
          argumentsOf(context, part, node),
          selections,
        );
        return { kind: 'connection', key: partKey, connection };
      }
    }
  });
  const target = planTarget(context.model, 'Source');
  return { kind: 'node', key, target, id: args.source, node: nodeOf('RetractionPreview', fields) };
}

function isPart(name: string): name is Exclude<RetractionSource['part'], 'loosens'> {
  return ['falls', 'weakens', 'hearsay'].includes(name);
}

function planLoosened(context: PlanContext, below: readonly SelectionSetNode[]): NodePlan {
  const type = requireObject(context, 'LoosenedFact');
  const fields = [...collectFields(context, type, below)].map(([key, nodes]): FieldPlan => {
    const name = nodes[0].name.value;
    switch (name) {
      case '__typename':
        return { kind: 'typename', key };
      case 'fact': {
        const target = planTarget(context.model, 'Fact');
        const node = context.planNode(context, 'Fact', selectionsOf(nodes));
        const source = {
          kind: 'lookup',
          from: 'id',
          fromList: false,
          to: 'id',
          order: null,
        } as const;
        return { kind: 'one', key, source: { ...source, target }, node };
      }
      default:
        return { kind: 'property', key, property: name, absent: null };
    }
  });
  return nodeOf('LoosenedFact', fields);
}

function sourceOf({ model }: PlanContext, part: RetractionSource['part']): RetractionSource {
  return { kind: 'retraction', part, target: planTarget(model, 'Fact') };
}
