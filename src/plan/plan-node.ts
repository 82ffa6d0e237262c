import type { SelectionSetNode } from 'graphql';
import { type Model, requireNode } from '../model/model.ts';
import { collectFields } from './collect-fields.ts';
import type { BranchPlan, FieldPlan, NodePlan } from './plan.ts';
import { requireObject } from './plan-arguments.ts';
import type { PlanContext } from './plan-context.ts';
import { planFields } from './plan-field.ts';

/**
 * A selection on a node type: the fields that are the same for all concrete types, and a branch for
 * each group of types that are asked for other ones beside them.
 */
export function planNode(
  context: PlanContext,
  typeName: string,
  selections: readonly SelectionSetNode[],
): NodePlan {
  const type = requireNode(context.model, typeName);
  const names = type.name === 'Node' ? concreteNodes(context.model) : type.possible;
  const planned = names.map((name) => {
    const apiType = requireObject(context, name);
    const { fields } = requireNode(context.model, name);
    return planFields(context, name, fields, collectFields(context, apiType, selections));
  });
  const common = commonFields(planned);
  const branches = new Map<string, { types: string[]; fields: readonly FieldPlan[] }>();
  for (const [i, all] of planned.entries()) {
    const name = names[i] ?? '';
    const fields = all.filter((field) => !common.has(JSON.stringify(field)));
    const shape = JSON.stringify(fields);
    const same = branches.get(shape);
    if (same) same.types.push(name);
    else branches.set(shape, { types: [name], fields });
  }
  return {
    typed: type.kind !== 'object',
    common: [...common.values()],
    branches: [...branches.values()].map(({ types, fields }): BranchPlan => {
      const labels = types.map((name) => requireNode(context.model, name).label ?? name);
      return { types, labels, fields };
    }),
  };
}

/** The fields that are planned alike for every type, by what they are. */
function commonFields(planned: readonly (readonly FieldPlan[])[]): ReadonlyMap<string, FieldPlan> {
  const [first = [], ...others] = planned;
  const common = new Map(first.map((field) => [JSON.stringify(field), field]));
  for (const fields of others) {
    const shapes = new Set(fields.map((field) => JSON.stringify(field)));
    for (const shape of common.keys()) if (!shapes.has(shape)) common.delete(shape);
  }
  return common;
}

function concreteNodes(model: Model): string[] {
  return [...model.nodes.values()]
    .filter((type) => type.kind === 'object' && type.interfaces.includes('Node'))
    .map((type) => type.name);
}
