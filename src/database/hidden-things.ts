import type { Hidden } from '../model/model.ts';

/** A condition in Cypher for the entity `entity` to be hidden; null where none is. */
export function isHiddenEntity({ labels }: Hidden): string | null {
  return labels.length === 0 ? null : `(entity:${labels.join('|')})`;
}

/** A line of Cypher that leaves out hidden entities, bound to `entity`; empty where none is. */
export function whereEntitySeen(hidden: Hidden | null): string {
  const isHidden = hidden && isHiddenEntity(hidden);
  return isHidden === null ? '' : `\nWHERE NOT ${isHidden}`;
}

/** A condition in Cypher for a fact to be hidden, by its variable; null where none is. */
export function isHiddenFact(hidden: Hidden, fact: 'fact' | 'other' = 'fact'): string | null {
  const { relations } = hidden;
  const isEntity = isHiddenEntity(hidden);
  const reasons = [
    ...(relations.length === 0
      ? []
      : [`${fact}.relation IN [${relations.map((one) => `'${one}'`).join(', ')}]`]),
    ...(isEntity === null
      ? []
      : [
          `EXISTS {
    MATCH (entity:Entity)
    WHERE entity.id IN [${fact}.subjectId, ${fact}.objectId, ${fact}.scenarioId] + coalesce(${fact}.entityIdList, [])
      AND ${isEntity}
  }`,
        ]),
  ];
  return reasons.length === 0 ? null : `(${reasons.join('\n  OR ')})`;
}

/**
 * A condition in Cypher for the fact `fact` to say something that is hidden, to rest on it or to cause it, or to be hidden
 * itself.
 */
export function saysHidden(hidden: Hidden): string | null {
  const { qualifiers } = hidden;
  const isOther = isHiddenFact(hidden, 'other');
  const reasons = [
    ...(isOther === null
      ? []
      : [
          `EXISTS {
    MATCH (fact)-[:BASED_ON|CAUSES]->(other)
    WHERE fact.currentKey IS NOT NULL AND ${isOther}
  }`,
        ]),
    ...(qualifiers.length === 0
      ? []
      : [
          `any(name IN coalesce(fact.nameList, []) WHERE name IN [${qualifiers.map((one) => `'${one}'`).join(', ')}])`,
        ]),
    ...[isHiddenFact(hidden)].filter((one) => one !== null),
  ];
  return reasons.length === 0 ? null : reasons.join(' OR ');
}
