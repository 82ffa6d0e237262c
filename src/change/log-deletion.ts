import { requireNode } from '../model/model.ts';
import { compareFields, compareTexts, inLists } from '../seed/compare-fields.ts';
import { goneLine, type LogRow, MOST_LOGGED } from '../seed/log-changes.ts';
import type { StoredRelation } from '../seed/read-stored.ts';
import type { Properties } from '../seed/seed-graph.ts';
import type { Reading } from './reading.ts';

/** What goes with an entity that is deleted: its relations, its fields and names, and how many versions of claims there were. */
export async function logDeletion(
  { model, run }: Reading,
  id: string,
  type: string,
  claims: number,
): Promise<readonly LogRow[]> {
  const plain = [...model.relations.values()].filter(({ kind }) => kind === 'plain');
  const [row] = await run({
    text: `MATCH (entity:Entity {id: $p.id})
RETURN properties(entity), COLLECT {
  MATCH (entity)<-[names:NAMES]-(:Name)
  WITH names ORDER BY names.ordinal, names.name
  RETURN properties(names)
}, COLLECT {
  MATCH (entity)-[relation]-()
  WHERE type(relation) IN $p.types
  WITH DISTINCT relation ORDER BY relation.id
  RETURN {type: type(relation), properties: properties(relation)}
}`,
    parameters: { p: { id, types: plain.map((one) => one.type) } },
  });
  const [properties, names, relations] = row as unknown as [
    Properties,
    readonly Properties[],
    readonly StoredRelation[],
  ];
  const isTold = relations.length <= MOST_LOGGED;
  const found = [
    ...compareFields(
      [...requireNode(model, type).fields.values()].filter(({ name }) => name !== 'id'),
      properties,
      {},
    ),
    ...names
      .filter(({ primary }) => primary === false)
      .flatMap(({ name }) => compareTexts('aliases', String(name), '')),
    ...compareTexts('claims', String(claims), ''),
    ...(isTold ? [] : compareTexts('relations', String(relations.length), '')),
  ];
  return [
    ...(isTold ? relations.map((relation) => goneLine(relation, model)) : []),
    { kind: 'DELETED', aboutId: id, type, ...inLists(found) },
  ];
}
