import type { Model, NodeType, RelationField } from '../model/model.ts';

/** True for types that have lists of their own, with connection, filter and order. */
export function isConnected(type: NodeType): boolean {
  return type.entity || type.name === 'Fact' || type.name === 'Passage';
}

/** The type whose filters and orders serve a type: its own, or Entity's for a union. */
export function filterOwner(type: NodeType): string {
  return type.kind === 'union' ? 'Entity' : type.name;
}

/** `ChipConnection`, shared by all lists of chips that say nothing more of each chip. */
export function sharedEdgeName(target: string, suffix: 'Connection' | 'Edge'): string {
  return `${target}${suffix}`;
}

/** `ChipTradeConnection` for chips under qualifiers of the type `Trade`. */
export function qualifiedName(target: string, edge: string, suffix: 'Connection' | 'Edge'): string {
  return `${target}${edge}${suffix}`;
}

/** The connection type of a relation field: shared, or with the qualifiers' own edge. */
export function connectionName(field: RelationField): string {
  return field.edge
    ? qualifiedName(field.target, field.edge, 'Connection')
    : sharedEdgeName(field.target, 'Connection');
}

/** The pairs of target and edge type that need an edge of their own, each once, in model order. */
export function qualifiedPairs(model: Model): { target: string; edge: string }[] {
  const pairs = new Map<string, { target: string; edge: string }>();
  for (const type of model.nodes.values()) {
    for (const field of type.fields.values()) {
      if (field.kind !== 'relation' || !field.list || !field.edge) continue;
      pairs.set(`${field.target} ${field.edge}`, { target: field.target, edge: field.edge });
    }
  }
  return [...pairs.values()];
}
