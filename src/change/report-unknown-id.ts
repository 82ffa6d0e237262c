import { nameKey } from '../model/name-key.ts';
import { findNearest, SUGGESTIONS } from '../model/nearest-name.ts';
import { reportUnlike } from '../seed/check-reference.ts';
import type { Reading } from './reading.ts';
import { type Path, positionAt } from './to-seed-value.ts';

/**
 * `from: no entity has the id "nvidai"; did you mean nvidia?`. That may be meant which bears the text as a name, or
 * whose id is nearly that.
 */
export async function reportUnknownId(
  { run, report }: Reading,
  path: Path,
  argument: string,
  id: string,
): Promise<void> {
  const named = await run({
    text: `MATCH (:Name {key: $p.key})-[:NAMES]->(entity:Entity)
RETURN DISTINCT entity.id LIMIT 2`,
    parameters: { p: { key: nameKey(id) } },
  });
  const near = await run({
    text: `MATCH (entity:Entity)
RETURN entity.id LIMIT ${SUGGESTIONS}`,
    parameters: {},
  });
  const ids = near.map(([one]) => String(one));
  const nearest = named.length === 1 ? String(named[0]?.[0]) : findNearest(id, ids);
  reportUnlike(positionAt(path), `${argument}: no entity has the id "${id}"`, nearest, report);
}
