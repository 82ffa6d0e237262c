import type { Run } from '../database/run.ts';

/** Passages, and keys of facts that cite them, that are read at a time: a source may have a million of either. */
const PASSAGES = 1000;
const KEYS = 10_000;

/** The keys of current stated facts that cite a source and have not withdrawn that, some at a time; some come more than once. */
export async function* readStatedKeys(run: Run, source: string): AsyncGenerator<readonly string[]> {
  for await (const ids of readPassageIds(run, source)) yield* readKeys(run, ids);
}

async function* readPassageIds(run: Run, source: string): AsyncGenerator<readonly string[]> {
  // The index on the source and the position has them in this order.
  const text = `MATCH (passage:Passage)
WHERE passage.sourceId = $p.source AND passage.position >= $p.position AND passage.id IS NOT NULL
  AND NOT (passage.position = $p.position AND passage.id <= $p.id)
RETURN passage.position, passage.id
ORDER BY passage.position, passage.id
LIMIT ${PASSAGES}`;
  for (let after = { position: 0, id: '' }; ; ) {
    const rows = await run({ text, parameters: { p: { source, ...after } } });
    if (rows.length > 0) yield rows.map(([, id]) => String(id));
    const [position, id] = rows.at(-1) ?? [];
    if (rows.length < PASSAGES) return;
    after = { position: Number(position), id: String(id) };
  }
}

/**
 * In the order of the keys; rows are sorted, not made distinct, since the first of sorted ones need no memory for the rest. The index
 * is named, and the key compared afterwards: a plan of when there were few facts would look through all of them for each passage.
 */
async function* readKeys(run: Run, rows: readonly string[]): AsyncGenerator<readonly string[]> {
  const text = `UNWIND $p.rows AS id
MATCH (passage:Passage)<-[cites:CITES]-(fact:Fact)
USING INDEX passage:Passage(id)
WHERE passage.id = id AND cites.retractedAt IS NULL AND fact.basis = 'STATED'
WITH fact.currentKey AS key
WHERE key > $p.after
RETURN key
ORDER BY key
LIMIT ${KEYS}`;
  for (let after = ''; ; ) {
    const found = await run({ text, parameters: { p: { rows, after } } });
    const keys = new Set(found.map(([key]) => String(key)));
    yield [...keys];
    if (found.length < KEYS) return;
    after = String(found.at(-1)?.[0]);
  }
}
