import type { RelationSource, WalkPlan } from '../plan/source-plan.ts';
import type { HiddenPlan, TargetPlan } from '../plan/target-plan.ts';
import { type Cypher, cypher, join, names, parameter, type Variable, variable } from './cypher.ts';

/** Conditions for a row of a target to be there for whoever asks; none where all rows are. */
export function printVisible({ name, hidden }: TargetPlan, row: Variable): readonly Cypher[] {
  if (!hidden) return [];
  switch (name) {
    case 'Fact':
      return printVisibleFact(hidden, row);
    case 'Node':
      return [
        ...printVisibleEntity(hidden, row),
        cypher`(NOT ${row}:Fact OR ${join(printVisibleFact(hidden, row), ' AND ')})`,
      ];
    case 'Unstated':
      return [cypher`NOT ${row}.field IN ${parameter('hiddenFields', hidden.fields)}`];
    default:
      return printVisibleEntity(hidden, row);
  }
}

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

/** The rows of a relation: their entities, and what qualifies the claims that lead to them. */
export function printVisibleRelation(
  { target, hidden }: RelationSource,
  edge: Variable,
  row: Variable,
): readonly Cypher[] {
  return [...printVisible(target, row), ...printVisibleEdge(hidden, edge)];
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
function printVisibleEdge(hidden: HiddenPlan | null, edge: Variable): readonly Cypher[] {
  if (!hidden || hidden.roles.length === 0) return [];
  return [
    cypher`NOT EXISTS { MATCH (:Fact {id: ${edge}.id})-[:${names(hidden.roles, '|')}]->(:${names(hidden.labels, '|')}) }`,
  ];
}
