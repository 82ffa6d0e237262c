import type { Run } from '../database/run.ts';
import { type Model, requireNode } from '../model/model.ts';
import { sourceOf } from '../seed/compose-ids.ts';
import { exportEntities, exportEntitiesWith } from './export-entities.ts';
import { exportFacts, exportFactsWith } from './export-facts.ts';
import { exportMergedWith, readMergedInto } from './export-merged.ts';
import { exportPassagesWith } from './export-passages.ts';
import type { ExportRecord, Need } from './export-record.ts';
import { exportRelations } from './export-relations.ts';
import type { Selection } from './selection.ts';

/** What a selection takes: all that it names, and all that this refers to. */
export interface ChosenRecords {
  /** Ids by type, in order. */
  readonly entities: ReadonlyMap<string, readonly string[]>;
  /** Ids of what was merged into these, in order. */
  readonly merged: readonly string[];
  /** Ids, by source and in reading order. */
  readonly passages: readonly string[];
  /** Types of the relations without facts. */
  readonly relations: readonly string[];
  /** Keys, in order. */
  readonly facts: readonly string[];
}

/** Reads what the selection names, then what that refers to, until nothing new is referred to. */
export async function chooseRecords(
  run: Run,
  model: Model,
  { types, relations }: Selection,
): Promise<ChosenRecords> {
  const found = createFound();
  for (const type of types) await found.take(exportEntities(run, requireNode(model, type)));
  const chosen = relations.flatMap((type) => model.relations.get(type) ?? []);
  const plain = chosen.filter(({ kind }) => kind === 'plain');
  const claimed = chosen.filter(({ kind }) => kind !== 'plain').map(({ type }) => type);
  for (const relation of plain) await found.take(exportRelations(run, model, relation));
  if (claimed.length > 0) await found.take(exportFacts(run, model, claimed));
  for (;;) {
    const merged = await readMergedInto(run, found.fresh());
    await found.take(exportMergedWith(run, model, merged));
    const { entity, passage, fact } = found.missing();
    if (entity.length + passage.length + fact.length === 0) break;
    await found.take(exportFactsWith(run, model, fact));
    await found.take(exportPassagesWith(run, passage));
    await found.take(exportEntitiesWith(run, model, entity));
  }
  return { ...found.finish(), relations: plain.map(({ type }) => type) };
}

interface Found {
  /** Notes records, and what they need. */
  take(pages: AsyncIterable<readonly ExportRecord[]>): Promise<void>;
  /** Ids of entities that it did not tell before. */
  fresh(): readonly string[];
  /** What is needed and was not looked for. */
  missing(): Readonly<Record<Need['kind'], readonly string[]>>;
  finish(): Pick<ChosenRecords, 'entities' | 'merged' | 'passages' | 'facts'>;
}

/** Only ids are kept, so that memory grows with their number alone. */
function createFound(): Found {
  const entities = new Map<string, string>();
  const positions = new Map<string, number>();
  const facts = new Set<string>();
  const merged = new Set<string>();
  let told = 0;
  const asked = { entity: new Set<string>(), passage: new Set<string>(), fact: new Set<string>() };
  const needed = { entity: new Set<string>(), passage: new Set<string>(), fact: new Set<string>() };
  const note = ({ kind, name, id, fields, needs }: ExportRecord): void => {
    if (kind === 'entity') entities.set(id, name);
    if (kind === 'passage') positions.set(id, Number(fields.get('position')));
    if (kind === 'fact') facts.add(id);
    if (kind === 'merged') merged.add(id);
    else if (kind !== 'relation') asked[kind].add(id);
    for (const need of needs) if (!asked[need.kind].has(need.id)) needed[need.kind].add(need.id);
  };
  const takeAway = (kind: Need['kind']): readonly string[] => {
    const ids = [...needed[kind]].filter((id) => !asked[kind].has(id));
    for (const id of ids) asked[kind].add(id);
    needed[kind].clear();
    return ids;
  };
  return {
    async take(pages) {
      for await (const records of pages) for (const record of records) note(record);
    },
    fresh() {
      const ids = [...entities.keys()].slice(told);
      told = entities.size;
      return ids;
    },
    missing: () => ({
      entity: takeAway('entity'),
      passage: takeAway('passage'),
      fact: takeAway('fact'),
    }),
    finish() {
      const ids = [...entities.keys()].sort();
      const bySource = (id: string) => [sourceOf(id), positions.get(id) ?? 0, id] as const;
      const places = [...positions.keys()].map(bySource).sort(comparePlaces);
      return {
        entities: Map.groupBy(ids, (id) => entities.get(id) ?? ''),
        merged: [...merged].sort(),
        passages: places.map(([, , id]) => id),
        facts: [...facts].sort(),
      };
    },
  };
}

type Place = readonly [source: string, position: number, id: string];

function comparePlaces(a: Place, b: Place): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] - b[1] || (a[2] < b[2] ? -1 : 1);
}
