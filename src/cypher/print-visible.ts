import type { RelationSource } from '../plan/source-plan.ts';
import type { HiddenPlan, TargetPlan } from '../plan/target-plan.ts';
import { type Cypher, cypher, join, names, parameter, type Variable, variable } from './cypher.ts';
import { printSeenChanges } from './print-seen-places.ts';
import { printVisibleEdge, printVisibleEntity, printVisibleFact } from './print-visible-parts.ts';

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
    case 'Change':
      return [printVisibleSubject(hidden, row), ...printSeenChanges(hidden, row)];
    default:
      return printVisibleEntity(hidden, row);
  }
}

/** The rows of a relation: their entities, and what qualifies the claims that lead to them. */
export function printVisibleRelation(
  { target, hidden }: RelationSource,
  edge: Variable,
  row: Variable,
): readonly Cypher[] {
  return [...printVisible(target, row), ...printVisibleEdge(hidden, edge)];
}

/**
 * What a change is about is there. Of facts and relations the record has to show that: of what is gone nobody knows
 * whether it was.
 */
function printVisibleSubject(hidden: HiddenPlan, change: Variable): Cypher {
  const { types, relations, labels } = hidden;
  const [fact, entity] = [variable('fact'), variable('entity')];
  const visible = [cypher`true`, ...printVisibleFact(hidden, fact)];
  const isThere = (id: Cypher) => cypher`EXISTS {
  MATCH (${entity}:Entity {id: ${id}})
  WHERE NOT (${entity}:${names(labels, '|')})
}`;
  const ends =
    labels.length === 0
      ? []
      : [
          cypher`${change}.fieldList[0] = 'object'`,
          isThere(cypher`${change}.aboutId`),
          isThere(
            cypher`CASE ${change}.kind WHEN 'RETRACTED' THEN ${change}.oldList[0] ELSE ${change}.newList[0] END`,
          ),
        ];
  return cypher`CASE
  WHEN ${change}.factId IS NOT NULL THEN EXISTS {
    MATCH (${fact}:Fact {id: ${change}.factId})
    WHERE ${join(visible, ' AND ')}
  }
  WHEN ${change}.relation IS NOT NULL THEN ${join([cypher`NOT ${change}.relation IN ${parameter('hiddenRelations', relations)}`, ...ends], ' AND ')}
  ELSE NOT coalesce(${change}.type, '') IN ${parameter('hiddenTypes', types)}
END`;
}
