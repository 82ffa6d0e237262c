import type { Model } from '../model/model.ts';
import { BREACHES, type ChecksOf, reading, statement } from './graph-check.ts';

/**
 * Entities that qualify a fact are listed on its record and joined to it by role. The record holds:
 * roles are made anew from it.
 */
export const roleChecks: ChecksOf = (model) => [
  {
    find: reading(
      statement(
        `MATCH (fact:Fact)
WITH fact,
  [i IN range(0, size(coalesce(fact.entityIdList, [])) - 1) WHERE fact.entityIdList[i] <> '' |
    $p.roles[fact.nameList[i]] + ' ' + fact.entityIdList[i]] AS listed,
  COLLECT {
    MATCH (fact)-[role]->(entity:Entity)
    RETURN type(role) + ' ' + entity.id
  } AS joined
WHERE size(listed) <> size(joined)
  OR any(one IN listed WHERE NOT one IN joined)
  OR any(one IN joined WHERE NOT one IN listed)
RETURN fact.id, listed, joined
LIMIT ${BREACHES}`,
        { roles: rolesByField(model) },
      ),
    ),
    describe: ([id, listed, joined]) =>
      `${id}: is qualified by ${print(listed)}, but joined to ${print(joined)}`,
    repair: (rows) => [
      statement(
        `UNWIND $p.ids AS id
MATCH (:Fact {id: id})-[role]->(:Entity)
DELETE role`,
        { ids: rows.map(([id]) => id) },
      ),
      statement(
        `UNWIND $p.ids AS id
MATCH (fact:Fact {id: id})
UNWIND range(0, size(coalesce(fact.entityIdList, [])) - 1) AS i
WITH fact, i
WHERE fact.entityIdList[i] <> ''
MATCH (entity:Entity {id: fact.entityIdList[i]})
CREATE (fact)-[role:$($p.roles[fact.nameList[i]])]->(entity)
SET role.ordinal = i`,
        { ids: rows.map(([id]) => id), roles: rolesByField(model) },
      ),
    ],
  },
];

/** `product` → `PRODUCT`, for every qualifier of the model that is an entity. */
function rolesByField(model: Model): Readonly<Record<string, string>> {
  const fields = [...model.edges.values()].flatMap((edge) => [...edge.fields.values()]);
  return Object.fromEntries(
    fields.flatMap((field) => (field.kind === 'role' ? [[field.name, field.role]] : [])),
  );
}

function print(list: unknown): string {
  return Array.isArray(list) && list.length > 0 ? list.join(', ') : 'nothing';
}
