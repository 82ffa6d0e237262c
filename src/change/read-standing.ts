import type { Run } from '../database/run.ts';
import type { Model } from '../model/model.ts';

/** What stands behind an id that is given as an entity's. */
export interface Standing {
  readonly id: string;
  /** Name of its concrete type; undefined where no entity has the id, or had it before it was merged. */
  readonly type: string | undefined;
  /** The id of the entity into which it was merged; undefined where it stands for itself. */
  readonly mergedInto: string | undefined;
}

/** Looks up ids; the answers are in their order. */
export async function readStanding(
  run: Run,
  model: Model,
  ids: readonly string[],
): Promise<readonly Standing[]> {
  const rows = await run({
    text: `UNWIND $p.ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (merged:Merged {id: id})-[:MERGED_INTO]->(into)
RETURN id, labels(entity), merged.labelList, into.id`,
    parameters: { p: { ids } },
  });
  return rows.map(([id, labels, mergedLabels, into]) => ({
    id: String(id),
    type: typeOf(model, (labels ?? mergedLabels ?? []) as readonly string[]),
    mergedInto: into === null ? undefined : String(into),
  }));
}

function typeOf(model: Model, labels: readonly string[]): string | undefined {
  const types = [...model.nodes.values()].filter(({ kind, entity }) => kind === 'object' && entity);
  return types.find(({ label }) => label !== null && labels.includes(label))?.name;
}
