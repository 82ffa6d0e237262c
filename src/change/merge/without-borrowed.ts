import type { ExportValue } from '../../export/export-record.ts';
import type { Merged } from '../../export/kept.ts';
import { relationId } from '../../seed/compose-ids.ts';
import type { Reading } from '../reading.ts';
import { nameIn } from './move-names.ts';

/**
 * The same without names and relations that one of them had from another of them, which takes these with it. What others
 * brought too, which are merged yet, stays.
 */
export async function withoutBorrowed(
  { run }: Reading,
  kept: readonly Merged[],
): Promise<readonly Merged[]> {
  const rows = await run({
    text: `UNWIND $p.ids AS id
MATCH (merged:Merged)-[:MERGED_INTO]->(:Entity {id: id})
RETURN id, coalesce(merged.newNameList, []), coalesce(merged.newRelationIdList, [])`,
    parameters: { p: { ids: kept.map(({ id }) => id) } },
  });
  return kept.map((one) => {
    const others = rows.filter(([id]) => id === one.id);
    const mine = kept.filter(({ into }) => into === one.id);
    const borrowed = (place: 1 | 2, brought: readonly string[]): ReadonlySet<string> => {
      const staying = new Set(others.flatMap((row) => row[place] as readonly string[]));
      return new Set(brought.filter((what) => !staying.has(what)));
    };
    const names = borrowed(
      1,
      mine.flatMap(({ newNames }) => newNames),
    );
    const relations = borrowed(
      2,
      mine.flatMap(({ newRelations }) => newRelations.map(({ id }) => id)),
    );
    return {
      ...one,
      names: new Map(
        [...one.names].map(([field, value]) => [
          field,
          field === 'aliases' && Array.isArray(value)
            ? value.filter((alias: ExportValue) => !names.has(nameIn(alias)))
            : value,
        ]),
      ),
      relations: one.relations.filter((fields) => !relations.has(idOf(fields))),
    };
  });
}

function idOf(fields: Merged['relations'][number]): string {
  const [type, subject, object] = ['relation', 'subject', 'object'].map((field) =>
    String(fields.get(field)),
  ) as [string, string, string];
  const key = fields.get('key');
  return relationId(type, subject, object, key === undefined ? undefined : String(key));
}
