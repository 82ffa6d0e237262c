import { suggestName } from '../model/nearest-name.ts';
import type { Reading } from './reading.ts';

/** Ids among which the one that may be meant is looked for. */
const SUGGESTIONS = 2000;

/** `from: no entity has the id "nvidai"; did you mean nvidia?`. */
export async function explainUnknown(
  { run }: Reading,
  argument: string,
  id: string,
): Promise<string> {
  const rows = await run({
    text: `MATCH (entity:Entity)
RETURN entity.id LIMIT ${SUGGESTIONS}`,
    parameters: {},
  });
  const ids = rows.map(([one]) => String(one));
  return `${argument}: no entity has the id "${id}"${suggestName(id, ids)}`;
}
