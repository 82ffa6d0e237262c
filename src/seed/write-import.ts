import { join } from 'node:path';
import { RECORD_ONLY } from '../database/fact-index.ts';
import { StartError } from '../errors.ts';
import { asideType } from '../model/aside-type.ts';
import type { Model } from '../model/model.ts';
import type { ChangeSet } from './change-set.ts';
import { compareGraph, type FactVersion } from './compare-graph.ts';
import type { NameChange } from './compare-names.ts';
import {
  type GrowingFile,
  growFile,
  type ImportFile,
  type ImportRow,
  LIST_DELIMITER,
} from './import-file.ts';
import type { Keeping } from './keeping.ts';
import { countThings } from './log-changes.ts';
import type { Stored } from './read-stored.ts';
import type { Properties, SeedGraph } from './seed-graph.ts';
import { citationRows, factProperties, roleRows } from './write-facts.ts';
import { labelsOf } from './write-graph.ts';
import { linksOf } from './write-links.ts';

/** What Neo4j's import tool makes a graph of. */
export interface ImportedGraph {
  readonly nodes: readonly NodeFile[];
  readonly relationships: readonly RelationshipFile[];
  /** How many things there are of each type. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface NodeFile extends ImportFile {
  readonly labels: readonly string[];
  readonly count: number;
}

export interface RelationshipFile extends ImportFile {
  readonly type: string;
  readonly count: number;
}

/** Begins the label of nodes whose property of that name is a list of one empty text, which CSV cannot say. */
export const EMPTY_LIST = 'EmptyList_';

/** Rows of a seed of an empty database, as files for the import tool. */
export interface ImportWriting {
  add(graph: SeedGraph): void;
  finish(): ImportedGraph;
}

/** Begins without a file; they go to `folder`. What has been written is the same as `writeGraph` writes. */
export function writeImport(
  folder: string,
  model: Model,
  { id: changeSetId, recordedAt: now }: ChangeSet,
  keeping: Keeping,
): ImportWriting {
  const nodes = createFileSet(folder, 'node');
  const relationships = createFileSet(folder, 'relationship');
  const names = keeping.map<true>();
  const links = keeping.map<true>();
  const counts = new Map<string, number>();

  const addNode = (labels: readonly string[], header: string, id: string, own: Properties) => {
    const { id: _, ...properties } = own;
    const empty = emptyLists(properties).map((name) => `${EMPTY_LIST}${name}`);
    nodes.add([...labels, ...empty].join(':'), [header], { fixed: [id], properties });
  };
  const relate = (
    type: string,
    spaces: readonly [string, string],
    ends: readonly [string, string],
    properties: Properties,
  ) => {
    const header = [`:START_ID(${spaces[0]})`, `:END_ID(${spaces[1]})`];
    relationships.add(type, header, { fixed: ends, properties });
  };
  const addName = ({ entityId, key, plain, properties }: NameChange) => {
    if (!names.has(key)) {
      names.set(key, true);
      addNode(['Name'], 'key:ID(Name)', key, plain === undefined ? {} : { plain });
    }
    relate('NAMES', ['Name', 'Entity'], [key, entityId], { ...properties, recordedAt: now });
  };
  const addFact = (version: FactVersion) => {
    const properties = factProperties(version, now, changeSetId);
    const id = String(properties.id);
    addNode(['Fact'], 'id:ID(Fact)', id, properties);
    const { subjectId, objectId, polarity, scenarioId } = properties;
    if (typeof subjectId === 'string' && typeof objectId === 'string') {
      const shown = polarity === 'AFFIRMED' && scenarioId === undefined;
      const { relation } = version.row;
      const type = shown ? relation : asideType(relation);
      relate(type, ['Entity', 'Entity'], [subjectId, objectId], indexProperties(properties));
    }
    for (const citation of citationRows(version, now)) {
      relate('CITES', ['Fact', 'Passage'], [id, citation.passageId], citation.properties);
    }
    for (const { role, entityId, ordinal } of roleRows(version)) {
      relate(role, ['Fact', 'Entity'], [id, entityId], { ordinal });
    }
    for (const { type, from, to, ordinal } of linksOf(version)) {
      const link = JSON.stringify([type, from, to]);
      if (links.has(link)) continue;
      links.set(link, true);
      relate(type, ['Fact', 'Fact'], [`${from}.1`, `${to}.1`], { ordinal });
    }
  };
  return {
    add(graph) {
      const changes = compareGraph(graph, NOTHING_STORED, [], NOTHING_WITHDRAWN);
      for (const [type, more] of countThings(changes)) {
        counts.set(type, (counts.get(type) ?? 0) + more);
      }
      for (const { id, type, properties } of changes.entities.created) {
        const times = { createdAt: now, updatedAt: now, changeSetId };
        addNode(labelsOf(model, type), 'id:ID(Entity)', id, { ...properties, ...times });
      }
      for (const { id, properties } of changes.passages.created) {
        addNode(['Passage'], 'id:ID(Passage)', id, properties);
      }
      for (const name of changes.names.created) addName(name);
      for (const { type, id, subjectId, objectId, properties } of changes.relations.created) {
        const own = { ...properties, id, subjectId, objectId };
        relate(type, ['Entity', 'Entity'], [subjectId, objectId], own);
      }
      for (const change of changes.facts.created) if (change.kind === 'version') addFact(change);
      // Of what is said twice the last holds.
      const unstated = new Map(changes.unstated.created.map((row) => [row.id, row.properties]));
      for (const [id, properties] of unstated) {
        addNode(['Unstated'], 'id:ID(Unstated)', id, properties);
      }
    },
    finish: () => ({
      counts,
      nodes: nodes.finish().map(({ key, ...file }) => ({ ...file, labels: key.split(':') })),
      relationships: relationships.finish().map(({ key, ...file }) => ({ ...file, type: key })),
    }),
  };
}

const NOTHING_STORED: Stored = {
  ...{ entities: new Map(), passages: new Map(), names: new Map(), relations: new Map() },
  ...{ facts: new Map(), unstated: new Map() },
};

const NOTHING_WITHDRAWN = {
  ...{ sourceIds: [], citations: 0, fallen: [], weakened: new Map() },
};

/** As `CREATE_FACT_INDEX` makes the relationship from the node. */
function indexProperties(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => !RECORD_ONLY.includes(name)),
  );
}

function emptyLists(properties: Properties): readonly string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return [];
    if (value.some((item) => typeof item === 'string' && item.includes(LIST_DELIMITER))) {
      throw new StartError(
        `${name}: a text in a list has the control character U+001F, which --initial needs: seed without it.`,
      );
    }
    return value.length === 1 && value[0] === '' ? [name] : [];
  });
}

/** Files by what their rows have in common; several where a property has several types. */
function createFileSet(folder: string, name: string) {
  const files = new Map<string, { readonly file: GrowingFile; count: number }[]>();
  let made = 0;
  return {
    add(key: string, fixed: readonly string[], row: ImportRow): void {
      const mine = files.get(key) ?? [];
      files.set(key, mine);
      let fitting = mine.find(({ file }) => file.fits(row));
      if (!fitting) {
        made += 1;
        fitting = { file: growFile(join(folder, `${name}${made}.csv`), fixed), count: 0 };
        mine.push(fitting);
      }
      fitting.file.add(row);
      fitting.count += 1;
    },
    finish: () =>
      [...files].flatMap(([key, mine]) =>
        mine.map(({ file, count }) => ({ ...file.finish(), key, count })),
      ),
  };
}
