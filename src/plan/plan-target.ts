import { LISTED_TYPES } from '../model/listed-types.ts';
import { type Model, type NodeType, requireNode } from '../model/model.ts';
import type { HiddenPlan, TargetPlan } from './target-plan.ts';

const HAS_UNIQUE_ID = new Set(['Entity', ...LISTED_TYPES]);

/** What a node of a type must be: its own label, or any of those of its possible types. */
export function planTarget(model: Model, typeName: string): TargetPlan {
  const type = requireNode(model, typeName);
  const labels = type.label ? [type.label] : possibleLabels(model, type);
  return {
    name: type.name,
    hint: type.singular,
    labels,
    root: rootLabel(type, labels),
    hidden: isPartlyHidden(model, type) ? planHidden(model) : null,
  };
}

/** All that is not there for whoever asks; null where all is. */
export function planHidden({ hidden }: Model): HiddenPlan | null {
  if (!hidden) return null;
  const { types, labels, relations, roles, qualifiers } = hidden;
  const fields = [...new Set([...hidden.fields, ...qualifiers])];
  return { types, labels, relations, roles, qualifiers, fields };
}

/** Some things of the type may not be there although others are. */
function isPartlyHidden({ hidden }: Model, type: NodeType): boolean {
  if (!hidden) return false;
  switch (type.name) {
    case 'Fact':
    case 'Node':
      return hidden.relations.length + hidden.labels.length > 0;
    case 'Unstated':
    case 'Change':
      return true;
    default:
      return type.hidden.length > 0;
  }
}

/** The labels of the concrete types, in the order of `NodeType.possible`. */
function possibleLabels(model: Model, type: NodeType): string[] {
  if (type.name === 'Node') return ['Entity', 'Fact', 'Passage'];
  return type.possible.map((name) => requireNode(model, name).label ?? name);
}

/** A label with an index on `id`: the only one there is, or Entity for a mix of entities. */
function rootLabel(type: NodeType, labels: readonly string[]): string | null {
  const only = labels.length === 1 ? labels[0] : undefined;
  if (only !== undefined && (type.entity || HAS_UNIQUE_ID.has(only))) return only;
  return type.entity ? 'Entity' : null;
}
