import { compareNames, type NameChange } from './compare-names.ts';
import { type Compared, compareRows, isSame, judgeProperties } from './compare-rows.ts';
import type { Stored, StoredFact, StoredRelation } from './read-stored.ts';
import { FOLLOWING } from './resolve-facts.ts';
import type {
  CitationRow,
  EntityRow,
  FactRow,
  MergedRow,
  PassageRow,
  Properties,
  RelationRow,
  SeedGraph,
  StoredValue,
  UnstatedRow,
} from './seed-graph.ts';
import type { Withdrawal } from './withdraw-sources.ts';

/** What has to be written so that the database says what the seed says. */
export interface Changes {
  readonly entities: Compared<EntityRow>;
  /** What is merged once stays as it is. */
  readonly merged: Compared<MergedRow>;
  readonly passages: Compared<PassageRow>;
  readonly names: Compared<NameChange>;
  readonly relations: Compared<RelationRow>;
  /** Relations that give way to others, where the model has one of a type. */
  readonly replaced: readonly StoredRelation[];
  readonly facts: Compared<FactChange>;
  readonly retractions: Retractions;
  readonly unstated: Compared<UnstatedRow>;
  /** Ids of `:Unstated` nodes that the seed no longer has. */
  readonly settled: readonly string[];
}

/** Facts whose current version is withdrawn, with none in its place, and what of that was so already. */
export interface Retractions {
  readonly facts: readonly StoredFact[];
  /** Sources whose citations are all withdrawn. */
  readonly sourceIds: readonly string[];
  /** How many citations these are. */
  readonly citations: number;
  /** Of facts and of sources. */
  readonly unchanged: number;
}

export const NO_RETRACTIONS: Retractions = {
  ...{ facts: [], sourceIds: [], citations: 0, unchanged: 0 },
};

/** A new version of a fact; or its present one, where only what follows from other things differs. */
export type FactChange = FactVersion | FactRefresh;

export interface FactVersion {
  readonly kind: 'version';
  readonly row: FactRow;
  /** Counts from 1. */
  readonly version: number;
  /** The version that it replaces; or the last one, where the fact was retracted. */
  readonly old: StoredFact | undefined;
}

export interface FactRefresh {
  readonly kind: 'refresh';
  readonly old: StoredFact;
  /** Null takes a property away. */
  readonly properties: Readonly<Record<string, StoredValue | null>>;
  /** Where some of its citations are withdrawn. */
  readonly citations: CitationChange | undefined;
}

/** The citations of a fact that stand, before and after. */
export interface CitationChange {
  readonly before: readonly CitationRow[];
  readonly after: readonly CitationRow[];
}

/** `F46` in its third version is `F46.3`. */
export function versionId({ row, version }: FactVersion): string {
  return `${row.key}.${version}`;
}

/** Seed against database; `followers` are changes of facts that rest on what the seed says or withdraws. */
export function compareGraph(
  graph: SeedGraph,
  stored: Stored,
  followers: readonly FactRefresh[],
  { sourceIds, citations, fallen }: Withdrawal,
): Changes {
  const retracted = retractedFacts(graph, stored);
  const unstated = new Map(
    [...stored.unstated.values()].flat().map((one) => [String(one.id), one] as const),
  );

  const facts = compareRows(
    graph.facts.map((row) => changeOf(row, stored.facts.get(row.key))),
    (change) => {
      if (change === undefined) return 'unchanged';
      return change.kind === 'version' && !change.old ? 'created' : 'updated';
    },
  );
  return {
    entities: compareRows(graph.entities, ({ id, properties, removed }) =>
      judgeProperties(properties, stored.entities.get(id), removed),
    ),
    merged: compareRows(graph.merged, ({ id }) =>
      stored.merged.has(id) ? 'unchanged' : 'created',
    ),
    passages: compareRows(graph.passages, ({ id, properties }) =>
      judgeProperties(properties, stored.passages.get(id)),
    ),
    names: compareNames(graph.names, stored.names),
    relations: compareRows(graph.relations, ({ id, properties, removed }) =>
      judgeProperties(properties, stored.relations.get(id), removed),
    ),
    replaced: stored.replaced,
    facts: {
      created: facts.created.filter((change) => change !== undefined),
      updated: [...facts.updated.filter((change) => change !== undefined), ...followers],
      unchanged: facts.unchanged,
    },
    retractions: {
      facts: [...retracted, ...fallen],
      sourceIds,
      citations,
      unchanged:
        graph.retractions.length -
        retracted.length +
        (graph.sourceRetractions.length - sourceIds.length),
    },
    unstated: compareRows(graph.unstated, ({ id, properties }) => {
      const old = unstated.get(id);
      // It is given whole: a remark or passages not given any more are gone.
      const gone = Object.keys(old ?? {}).filter((name) => !(name in properties));
      return judgeProperties(properties, old, gone);
    }),
    settled: settledIds(graph, unstated),
  };
}

/** The facts that a seed retracts and that still stand. */
export function retractedFacts(graph: SeedGraph, stored: Stored): readonly StoredFact[] {
  return graph.retractions.flatMap(({ key }) => {
    const fact = stored.facts.get(key);
    return fact && !fact.retracted ? [fact] : [];
  });
}

function changeOf(row: FactRow, old: StoredFact | undefined): FactChange | undefined {
  if (old?.digest !== row.digest || old.retracted) {
    return { kind: 'version', row, old, version: (old?.version ?? 0) + 1 };
  }
  return refreshFact(old, Object.fromEntries(FOLLOWING.map((name) => [name, row.record[name]])));
}

/** A change of those of the properties that the stored fact has otherwise; none where it has them all. */
export function refreshFact(
  old: StoredFact,
  wanted: Readonly<Record<string, StoredValue | undefined>>,
  citations?: CitationChange,
): FactRefresh | undefined {
  const differing = Object.entries(wanted).filter(
    ([name, value]) => !isSame(value, old.properties[name]),
  );
  if (differing.length === 0 && citations === undefined) return undefined;
  const properties = Object.fromEntries(differing.map(([name, value]) => [name, value ?? null]));
  return { kind: 'refresh', old, properties, citations };
}

/**
 * A fact is given whole, so what it no longer leaves open is settled. An entity may be given in
 * part: only a file that says anything of what is open about it says all.
 */
function settledIds(graph: SeedGraph, stored: ReadonlyMap<string, Properties>): readonly string[] {
  const whole = new Set([
    ...graph.facts.map((fact) => fact.key),
    ...graph.unstated.map((row) => String(row.properties.aboutId)),
    ...graph.entities.filter(({ removed }) => removed.includes('unstated')).map(({ id }) => id),
  ]);
  const still = new Set(graph.unstated.map((row) => row.id));
  return [...stored]
    .filter(([id, { aboutId }]) => !still.has(id) && whole.has(String(aboutId)))
    .map(([id]) => id);
}
