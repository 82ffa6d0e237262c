import type { Run } from '../database/run.ts';

/** A version of a claim in which an entity has a part. */
export interface PartIn {
  readonly id: string;
  readonly key: string;
  readonly relation: string;
  /** True for the version that stands, or has lost its support; not for what was replaced or retracted. */
  readonly current: boolean;
}

/** The versions in which entities are subject, object, qualifier or scenario, each once. */
export async function readParts(run: Run, ids: readonly string[]): Promise<readonly PartIn[]> {
  const among = (property: string) => `MATCH (fact:Fact)
  WHERE fact.${property} = entity.id AND fact.id IS NOT NULL
  RETURN fact`;
  const rows = await run({
    text: `UNWIND $p.ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  ${['subjectId', 'objectId', 'scenarioId'].map(among).join('\n  UNION\n  ')}
  UNION
  MATCH (entity)<--(fact:Fact)
  RETURN fact
}
WITH DISTINCT fact
RETURN fact.id, fact.key, fact.relation, fact.currentKey IS NOT NULL
ORDER BY fact.id`,
    parameters: { p: { ids } },
  });
  return rows.map(([id, key, relation, current]) => ({
    id: String(id),
    key: String(key),
    relation: String(relation),
    current: current === true,
  }));
}
