import type { SelectionSetNode } from 'graphql';
import { type Model, requireNode } from '../model/model.ts';
import { collectFields } from './collect-fields.ts';
import type { BranchPlan, FieldPlan, NodePlan } from './plan.ts';
import { requireObject } from './plan-arguments.ts';
import type { PlanContext } from './plan-context.ts';
import { planFields } from './plan-field.ts';

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

function concreteNodes(model: Model): string[] {
  return [...model.nodes.values()]
    .filter((type) => type.kind === 'object' && type.interfaces.includes('Node'))
    .map((type) => type.name);
}
