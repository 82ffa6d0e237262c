import type { Run } from '../database/run.ts';
import type { Model } from '../model/model.ts';
import { type ChosenRecords, chooseRecords } from './choose-records.ts';
import { entityTypes, exportEntities, exportEntitiesWith } from './export-entities.ts';
import { exportFacts, exportFactsWith } from './export-facts.ts';
import { exportMerged, exportMergedWith } from './export-merged.ts';
import { exportPassages, exportPassagesWith } from './export-passages.ts';
import type { ExportRecord } from './export-record.ts';
import { exportRelations } from './export-relations.ts';
import type { Selection } from './selection.ts';

/**
 * What the graph says now, as records of a seed, some hundreds at a time and always in the same order:
 * sources, passages, other entities by type and id, those that were merged into them by id, relations by type and ends, facts by key. With a
 * selection, what it names and what that refers to.
 */
export async function* exportGraph(
  run: Run,
  model: Model,
  selection?: Selection,
): AsyncGenerator<readonly ExportRecord[]> {
  if (selection) yield* exportChosen(run, model, await chooseRecords(run, model, selection));
  else yield* exportAll(run, model);
}

async function* exportAll(run: Run, model: Model): AsyncGenerator<readonly ExportRecord[]> {
  const [source, ...others] = entityTypes(model);
  if (source) yield* exportEntities(run, source);
  yield* exportPassages(run);
  for (const type of others) yield* exportEntities(run, type);
  yield* exportMerged(run, model);
  const plain = [...model.relations.values()].filter(({ kind }) => kind === 'plain');
  yield* exportRelationTypes(
    run,
    model,
    plain.map(({ type }) => type),
  );
  yield* exportFacts(run, model);
}

async function* exportChosen(
  run: Run,
  model: Model,
  { entities, merged, passages, relations, facts }: ChosenRecords,
): AsyncGenerator<readonly ExportRecord[]> {
  const [source, ...others] = entityTypes(model);
  if (source) yield* exportEntitiesWith(run, model, entities.get(source.name) ?? []);
  yield* exportPassagesWith(run, passages);
  for (const { name } of others) {
    yield* exportEntitiesWith(run, model, entities.get(name) ?? []);
  }
  yield* exportMergedWith(run, model, merged);
  yield* exportRelationTypes(run, model, relations);
  yield* exportFactsWith(run, model, facts);
}

async function* exportRelationTypes(
  run: Run,
  model: Model,
  types: readonly string[],
): AsyncGenerator<readonly ExportRecord[]> {
  for (const type of [...types].sort()) {
    const relation = model.relations.get(type);
    if (relation) yield* exportRelations(run, model, relation);
  }
}

/** Claims that nothing supports any more, and that no export has: how many there are, and the first of them by key. */
export interface Fallen {
  readonly count: number;
  /** With the keys of the premises that fell. */
  readonly first: readonly { readonly key: string; readonly premises: readonly string[] }[];
}

/** So many are named. */
const NAMED = 10;

/** Reads them. */
export async function readFallen(run: Run): Promise<Fallen> {
  const fallen = `MATCH (fact:Fact)
WHERE fact.currentKey IS NOT NULL AND fact.modality IS NULL`;
  const [row] = await run({ text: `${fallen}\nRETURN count(*)`, parameters: {} });
  const rows = await run({
    text: `${fallen}
WITH fact ORDER BY fact.currentKey LIMIT ${NAMED}
RETURN fact.currentKey, COLLECT {
  MATCH (fact)-[:BASED_ON]->(premise:Fact)
  WHERE premise.currentKey IS NULL OR premise.modality IS NULL
  RETURN DISTINCT premise.key AS key ORDER BY key
}`,
    parameters: {},
  });
  return {
    count: Number(row?.[0] ?? 0),
    first: rows.map(([key, premises]) => ({
      key: String(key),
      premises: premises as readonly string[],
    })),
  };
}
