import type { Statement } from '../database/statement.ts';
import { batches } from './batches.ts';
import type { Restated } from './find-restated.ts';

/** Takes what is restated from the lists of those that brought it. */
export function writeRestated({ names, relations }: Restated): readonly Statement[] {
  return [
    ...batches(
      names,
      `UNWIND $p.rows AS row
MATCH (merged:Merged)-[:MERGED_INTO]->(:Entity {id: row.entityId})
WHERE row.name IN merged.newNameList
WITH merged, [name IN merged.newNameList WHERE name <> row.name] AS left
SET merged.newNameList = CASE WHEN size(left) > 0 THEN left END`,
    ),
    ...batches(
      relations.map(({ id, subjectId, objectId }) => ({ id, subjectId, objectId })),
      `UNWIND $p.rows AS row
MATCH (merged:Merged)-[:MERGED_INTO]->(into:Entity)
WHERE into.id IN [row.subjectId, row.objectId] AND row.id IN merged.newRelationIdList
WITH DISTINCT row, merged
WITH merged, [place IN range(0, size(merged.newRelationIdList) - 1)
  WHERE merged.newRelationIdList[place] <> row.id] AS places
WITH merged, [place IN places | merged.newRelationIdList[place]] AS ids,
  [place IN places | merged.newRelationTypeList[place]] AS types
SET merged.newRelationIdList = CASE WHEN size(ids) > 0 THEN ids END,
  merged.newRelationTypeList = CASE WHEN size(ids) > 0 THEN types END`,
    ),
  ];
}
