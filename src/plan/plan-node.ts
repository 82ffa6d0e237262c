import { isDeepStrictEqual } from 'node:util';
import type { FieldNode, SelectionSetNode } from 'graphql';
import { type Field, type Model, requireNode } from '../model/model.ts';
import { collectFields } from './collect-fields.ts';
import type { BranchPlan, FieldPlan, NodePlan } from './node-plan.ts';
import { requireObject } from './plan-arguments.ts';
import type { PlanContext } from './plan-context.ts';
import { planCollected } from './plan-field.ts';

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
  const plans = planTypes(context, names, selections);
  const [first = [], ...others] = plans;
  const common = first.filter((field) => others.every((fields) => fields.includes(field)));
  const branches: { types: string[]; fields: readonly FieldPlan[] }[] = [];
  for (const [i, all] of plans.entries()) {
    const fields = all.filter((field) => !common.includes(field));
    const same = branches.find((branch) => haveSameItems(branch.fields, fields));
    if (same) same.types.push(names[i] ?? '');
    else branches.push({ types: [names[i] ?? ''], fields });
  }
  return {
    typed: type.kind !== 'object',
    common,
    branches: branches.map(({ types, fields }): BranchPlan => {
      const labels = types.map((name) => requireNode(context.model, name).label ?? name);
      return { types, labels, fields };
    }),
  };
}

/**
 * The fields of each type. What several types are asked for in the same place of the document, by
 * fields that are declared alike, is planned once and is one object in all of them: planning each of
 * twelve types on its own would take twelve times as long at every level, 12^7 at the seventh.
 */
function planTypes(
  context: PlanContext,
  names: readonly string[],
  selections: readonly SelectionSetNode[],
): readonly (readonly FieldPlan[])[] {
  const planned = new Map<FieldNode | undefined, Planned[]>();
  return names.map((name) => {
    const { fields } = requireNode(context.model, name);
    const collected = collectFields(context, requireObject(context, name), selections);
    return [...collected].map(([key, nodes]) => {
      const field = fields.get(nodes[0]?.name.value ?? '');
      const candidates = planned.get(nodes[0]) ?? [];
      const known = candidates.find(
        (one) => haveSameItems(one.nodes, nodes) && isSameField(one.field, field),
      );
      if (known) return known.plan;
      // A plan of several types may suppose of none of them what the others are not.
      const owner = names.length === 1 ? name : undefined;
      const plan = planCollected(context, name, field, key, nodes, owner);
      planned.set(nodes[0], [...candidates, { field, nodes, plan }]);
      return plan;
    });
  });
}

interface Planned {
  readonly field: Field | undefined;
  readonly nodes: readonly FieldNode[];
  readonly plan: FieldPlan;
}

/** Whether two types declare a field alike, in all but words. */
function isSameField(a: Field | undefined, b: Field | undefined): boolean {
  // Types have the very field of the interface they inherit it from.
  if (a === b) return true;
  return isDeepStrictEqual({ ...a, description: '' }, { ...b, description: '' });
}

function haveSameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function concreteNodes(model: Model): string[] {
  return [...model.nodes.values()]
    .filter((type) => type.kind === 'object' && type.interfaces.includes('Node'))
    .map((type) => type.name);
}
