import { join } from 'node:path';
import { StartError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import type { ChangeSet } from './change-set.ts';
import { compareGraph } from './compare-graph.ts';
import {
  type GrowingFile,
  growFile,
  type ImportFile,
  type ImportRow,
  LIST_DELIMITER,
} from './import-file.ts';
import type { Keeping } from './keeping.ts';
import { countThings } from './log-changes.ts';
import { type ElementSink, KEYS, newElements } from './new-elements.ts';
import type { Stored } from './read-stored.ts';
import type { Properties, SeedGraph } from './seed-graph.ts';

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

/** Begins without a file; they go to `folder`. */
export function writeImport(
  folder: string,
  model: Model,
  set: ChangeSet,
  keeping: Keeping,
): ImportWriting {
  const nodes = createFileSet(folder, 'node');
  const relationships = createFileSet(folder, 'relationship');
  const counts = new Map<string, number>();
  const sink: ElementSink = {
    node([space, id], labels, properties) {
      const empty = emptyLists(properties).map((name) => `${EMPTY_LIST}${name}`);
      const header = `${KEYS[space]}:ID(${space})`;
      nodes.add([...labels, ...empty].join(':'), [header], { fixed: [id], properties });
    },
    relationship(type, [fromSpace, from], [toSpace, to], properties) {
      const header = [`:START_ID(${fromSpace})`, `:END_ID(${toSpace})`];
      // A header says of which spaces the ends are.
      relationships.add([type, fromSpace, toSpace].join(':'), header, {
        fixed: [from, to],
        properties,
      });
    },
  };
  const addElements = newElements(model, set, keeping, sink);
  return {
    add(graph) {
      const changes = compareGraph(graph, NOTHING_STORED, [], NOTHING_WITHDRAWN);
      for (const [type, more] of countThings(changes)) {
        counts.set(type, (counts.get(type) ?? 0) + more);
      }
      addElements(changes);
    },
    finish: () => ({
      counts,
      nodes: nodes.finish().map(({ key, ...file }) => ({ ...file, labels: key.split(':') })),
      relationships: relationships.finish().map(({ key, ...file }) => {
        const [type = ''] = key.split(':');
        return { ...file, type };
      }),
    }),
  };
}

/** What an empty database holds. */
export const NOTHING_STORED: Stored = {
  ...{ entities: new Map(), passages: new Map(), names: new Map(), relations: new Map() },
  ...{ merged: new Set<string>(), replaced: [], facts: new Map(), unstated: new Map() },
};

/** What is withdrawn of an empty database. */
export const NOTHING_WITHDRAWN = {
  ...{ sourceIds: [], citations: 0, fallen: [], weakened: new Map() },
};

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
