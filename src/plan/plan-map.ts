import type { SelectionSetNode } from 'graphql';
import { collectFields, selectionsOf } from './collect-fields.ts';
import { nodeOf } from './node-of.ts';
import type { FieldPlan, NodePlan } from './node-plan.ts';
import { requireObject } from './plan-arguments.ts';
import type { PlanContext } from './plan-context.ts';
import { planTarget } from './plan-target.ts';
import type { HeldSource } from './source-plan.ts';

/** An entry of a map that leads to entities, or to further maps of a type. */
export interface MapEntry {
  readonly kind: 'one' | 'list';
  readonly type: string;
  readonly source: HeldSource;
}

/** The entry of that name, whose rows have a hint; so many at most. */
export function mapEntry({
  kind,
  type,
  ...held
}: Pick<MapEntry, 'kind' | 'type'> & Omit<HeldSource, 'kind'>): MapEntry {
  return { kind, type, source: { kind: 'held', ...held } };
}

/** What is asked of a map of the answer: values, entities, further maps, and the fact of which it has the id. */
export function planMap(
  context: PlanContext,
  entries: Readonly<Record<string, MapEntry>>,
  typeName: string,
  selections: readonly SelectionSetNode[],
): NodePlan {
  const type = requireObject(context, typeName);
  const fields = [...collectFields(context, type, selections)].map(([key, nodes]): FieldPlan => {
    const name = nodes[0].name.value;
    const below = selectionsOf(nodes);
    if (name === '__typename') return { kind: 'typename', key };
    if (name === 'fact') {
      const node = context.planNode(context, 'Fact', below);
      return {
        kind: 'one',
        key,
        source: { kind: 'edgeFact', target: planTarget(context.model, 'Fact') },
        node,
      };
    }
    const entry = entries[name];
    if (!entry) return { kind: 'property', key, property: name, absent: null };
    const node =
      entry.type === 'Entity'
        ? context.planNode(context, 'Entity', below)
        : planMap(context, entries, entry.type, below);
    return { kind: entry.kind, key, source: entry.source, node };
  });
  return nodeOf(typeName, fields);
}
