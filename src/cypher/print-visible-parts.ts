import type { WalkPlan } from '../plan/source-plan.ts';
import type { HiddenPlan } from '../plan/target-plan.ts';
import { type Cypher, cypher, names, parameter, type Variable, variable } from './cypher.ts';

/** An entity of none of the hidden types. */
export function printVisibleEntity(hidden: HiddenPlan | null, entity: Variable): readonly Cypher[] {
  if (!hidden || hidden.labels.length === 0) return [];
  return [cypher`NOT (${entity}:${names(hidden.labels, '|')})`];
}

/**
 * A fact of none of the hidden relations, in which no hidden entity has a part. Its record names all of these by
 * id, so that it costs a seek for each; nothing is stored that could be out of date.
 */
export function printVisibleFact(hidden: HiddenPlan | null, fact: Variable): readonly Cypher[] {
  if (!hidden) return [];
  const { labels, relations } = hidden;
  const entity = variable('hidden');
  return [
    ...(relations.length === 0
      ? []
      : [cypher`NOT ${fact}.relation IN ${parameter('hiddenRelations', relations)}`]),
    ...(labels.length === 0
      ? []
      : [
          cypher`NOT EXISTS {
  MATCH (${entity}:Entity)
  WHERE ${entity}.id IN [${fact}.subjectId, ${fact}.objectId, ${fact}.scenarioId] + coalesce(${fact}.entityIdList, [])
    AND (${entity}:${names(labels, '|')})
}`,
        ]),
  ];
}

/** A relationship that is walked along, and what it leads to. */
export function printVisibleStep(
  { hidden }: WalkPlan,
  edge: Variable,
  next: Variable,
): readonly Cypher[] {
  return [...printVisibleEntity(hidden, next), ...printVisibleEdge(hidden, edge)];
}

/** A relationship has no entities among its qualifiers: those of the fact that it is made from are looked at. */
export function printVisibleEdge(hidden: HiddenPlan | null, edge: Variable): readonly Cypher[] {
  if (!hidden || hidden.roles.length === 0) return [];
  return [
    cypher`NOT EXISTS { MATCH (:Fact {id: ${edge}.id})-[:${names(hidden.roles, '|')}]->(:${names(hidden.labels, '|')}) }`,
  ];
}
