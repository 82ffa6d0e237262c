import { exportEntitiesWith } from '../../export/export-entities.ts';
import type { ExportRecord, ExportValue } from '../../export/export-record.ts';
import type { Reading } from '../reading.ts';

/** Their names as aliases of another one. */
export async function moveNames({ model, run }: Reading, into: string, ids: readonly string[]) {
  const kept = new Map<string, ExportRecord['fields']>();
  const added = new Map<string, readonly string[]>();
  const aliases: ExportValue[] = [];
  const own = await readOwnNames({ run }, into);
  for await (const page of exportEntitiesWith(run, model, ids)) {
    for (const { id, fields } of page) {
      const mine = namesOf(fields);
      const list = asList(mine.get('aliases'));
      const primary = new Map([
        ['name', mine.get('name') ?? id],
        ...(mine.has('cites') ? [['cites', mine.get('cites') ?? []] as const] : []),
      ]);
      kept.set(id, mine);
      aliases.push(primary, ...list);
      const given = [primary, ...list].map(nameIn);
      // Also what another one brings: it goes with the last of them.
      added.set(
        id,
        [...new Set(given)].filter((name) => !own.has(name)),
      );
    }
  }
  const records =
    aliases.length === 0
      ? []
      : [
          new Map<string, ExportValue>([
            ['id', into],
            ['aliases', aliases],
          ]),
        ];
  return { kept, added, records };
}

/** What a record of an entity says of its names. */
function namesOf(fields: ExportRecord['fields']): ExportRecord['fields'] {
  return new Map([...fields].filter(([name]) => NAMING.includes(name)));
}

const NAMING: readonly string[] = ['__typename', 'type', 'id', 'name', 'cites', 'aliases'];

/** The name that an alias of a record is. */
export function nameIn(alias: ExportValue): string {
  return alias instanceof Map ? String(alias.get('name')) : String(alias);
}

function asList(value: ExportValue | undefined): readonly ExportValue[] {
  return Array.isArray(value) ? value : [];
}

/** Names that it has not only from what was merged into it. */
async function readOwnNames({ run }: Pick<Reading, 'run'>, id: string): Promise<Set<string>> {
  const rows = await run({
    text: `MATCH (entity:Entity {id: $p.id})<-[names:NAMES]-(:Name)
WHERE NOT EXISTS {
  MATCH (merged:Merged)-[:MERGED_INTO]->(entity)
  WHERE names.name IN merged.newNameList
}
RETURN names.name`,
    parameters: { p: { id } },
  });
  return new Set(rows.map(([name]) => String(name)));
}
