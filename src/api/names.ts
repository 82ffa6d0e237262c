import { LISTED_TYPES } from '../model/listed-types.ts';
import {
  type EdgeType,
  type Field,
  type Model,
  type NodeType,
  type RelationField,
  requireNode,
} from '../model/model.ts';
import { singularOf } from '../model/name-roots.ts';

/** True for types that have lists of their own, with connection, filter and order. */
export function isConnected(type: NodeType): boolean {
  return type.entity || LISTED_TYPES.includes(type.name);
}

/** The type whose filters and orders serve a type: its own, or Entity's for a union. */
export function filterOwner(type: NodeType): string {
  return type.kind === 'union' ? 'Entity' : type.name;
}

/** The type whose order serves a type: Entity's where it has nothing more to sort by. */
export function orderOwner(type: NodeType, model: Model): string {
  if (!type.entity) return type.name;
  const entity = requireNode(model, 'Entity');
  const more = [...type.fields.values()].some(
    (field) => isSortable(field) && !entity.fields.has(field.name),
  );
  return more && type.kind !== 'union' ? type.name : 'Entity';
}

/** Whether qualifiers have something to sort by. */
export function hasOrder(edge: EdgeType): boolean {
  return [...edge.fields.values()].some(isSortable);
}

/** Fields that have one value a node, or lead to one thing. */
export function isSortable(field: Field): boolean {
  switch (field.kind) {
    case 'property':
    case 'relation':
    case 'role':
    case 'lookup':
      return !field.list && !(field.kind === 'lookup' && field.paged);
    case 'fuzzyDate':
      return true;
    case 'computed':
      return !field.list;
    default:
      return false;
  }
}

/** The field of a relation's filter for conditions on qualifiers: `terms` for the type `Terms`. */
export function edgeFilterName(edge: string): string {
  return singularOf(edge);
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
