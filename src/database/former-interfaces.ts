import type { Model } from '../model/model.ts';
import { PROGRAM_LABELS } from '../model/reserved-names.ts';
import type { Database } from './connect.ts';
import { readRows } from './read-rows.ts';

/**
 * Labels that the model has no longer, and that stand on nothing but entities of types which it has: those of interfaces that are
 * gone. No data are lost with them.
 */
export async function findFormerInterfaces(
  database: Database,
  model: Model,
): Promise<readonly string[]> {
  const nodes = [...model.nodes.values()].filter(({ label }) => label !== null);
  const concrete = nodes.filter(({ kind }) => kind === 'object').map(({ label }) => label);
  const rows = await readRows(database, {
    text: `CALL db.labels() YIELD label
WHERE NOT label IN $p.known
CALL (label) {
  MATCH (node:$(label))
  WHERE none(one IN labels(node) WHERE one IN $p.concrete)
  RETURN count(*) AS others
}
WITH label, others
WHERE others = 0
RETURN label`,
    parameters: { p: { known: [...PROGRAM_LABELS, ...nodes.map(({ label }) => label)], concrete } },
  });
  return rows.map(([label]) => String(label));
}
