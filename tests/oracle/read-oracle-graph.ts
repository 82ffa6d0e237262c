import { basename } from 'node:path';
import { SeedError } from '../../src/errors.ts';
import type { Model } from '../../src/model/model.ts';
import { SOURCE_DATE } from '../../src/model/reserved-names.ts';
import { gatherRows } from '../../src/seed/checked-seed.ts';
import { createDeclaring } from '../../src/seed/create-declaring.ts';
import { createRecordCheck } from '../../src/seed/create-record-check.ts';
import type { Referable } from '../../src/seed/known.ts';
import { readSeedFiles } from '../../src/seed/read-seed-files.ts';
import type { SeedGraph } from '../../src/seed/seed-graph.ts';
import type { SeedRecord } from '../../src/seed/seed-record.ts';
import { OF_FILES } from '../../src/seed/wording.ts';
import { addSeeding } from './add-seeding.ts';
import { EMPTY_GRAPH, idOf, type OracleGraph } from './oracle-graph.ts';

/** Files that were seeded together, and the instant that the database keeps of it. */
export interface Seeding {
  readonly paths: readonly string[];
  readonly recordedAt: string;
}

/** What the graph is after these seedings, one after another, worked out from the files alone. */
export async function readOracleGraph(
  model: Model,
  seedings: readonly Seeding[],
): Promise<OracleGraph> {
  let graph = EMPTY_GRAPH;
  for (const { paths, recordedAt } of seedings) {
    const reason = `seeded from ${paths.map((path) => basename(path)).join(', ')}`;
    const seed = await readSeed(model, paths, graph);
    graph = addSeeding(model, graph, seed, { recordedAt, reason });
  }
  return graph;
}

/** What files say, read by the seed reader. */
async function readSeed(
  model: Model,
  paths: readonly string[],
  graph: OracleGraph,
): Promise<SeedGraph> {
  const mistakes: { file: string; line: number; column: number; text: string }[] = [];
  const report = (at: { file: string; line: number; column: number }, text: string) =>
    void mistakes.push({ ...at, text });
  const records: SeedRecord[] = [];
  for await (const part of readSeedFiles(paths, model, report)) records.push(...part);
  const declaring = createDeclaring(report);
  declaring.add(records, knownOf(model, graph));
  const known = declaring.finish();
  const check = createRecordCheck({
    model,
    known,
    report,
    suggest: () => undefined,
    suggestNamed: () => undefined,
    ...{ merged: 'report', wording: OF_FILES },
    findNamed: () => [],
  });
  check.add(records);
  const seed = gatherRows(check.finish());
  if (mistakes.length > 0) throw new SeedError(mistakes, mistakes.length);
  return seed;
}

/** What references of a later seeding can point at. */
function knownOf(model: Model, { nodes }: OracleGraph): Referable {
  const text = (value: unknown) => (value === undefined ? undefined : String(value));
  const passages = nodes.filter((node) => node.type === 'Passage');
  const facts = nodes.filter((n) => n.type === 'Fact' && n.properties.retractedAt === undefined);
  const entities = nodes.filter((node) => model.nodes.get(node.type)?.entity);
  return {
    entities: new Map(
      entities.map((node) => [
        idOf(node),
        {
          id: idOf(node),
          type: node.type,
          name: String(node.properties.name),
          stored: true,
          publishedFrom: text(node.properties[SOURCE_DATE]),
        },
      ]),
    ),
    passages: new Map(passages.map((node) => [idOf(node), { text: String(node.properties.text) }])),
    facts: new Map(
      facts.map(({ properties }) => [
        String(properties.key),
        { modality: text(properties.modality), saidOn: text(properties.saidOn) },
      ]),
    ),
    premises: new Map(),
    withdrawn: new Set(
      nodes
        .filter((node) => node.type === 'Fact')
        .map(({ properties }) => String(properties.key))
        .filter((key) => !facts.some(({ properties }) => properties.key === key)),
    ),
    misquoted: new Map(),
  };
}
