import { type EdgeType, type Model, requireEdge } from './model.ts';
import { singularOf } from './name-roots.ts';

/** The types of qualifiers that facts have, by the field of a fact's filter: `terms` for `Terms`. */
export function factQualifiers(model: Model): ReadonlyMap<string, EdgeType> {
  const names = [...model.relations.values()].flatMap(({ kind, edge }) =>
    kind === 'plain' || edge === null ? [] : [edge],
  );
  return new Map([...new Set(names)].map((name) => [singularOf(name), requireEdge(model, name)]));
}

/** The relations whose facts have qualifiers of a type. */
export function relationsWith(model: Model, edge: EdgeType): string[] {
  const relations = [...model.relations.values()];
  return relations.filter((relation) => relation.edge === edge.name).map(({ type }) => type);
}
