import neo4j, { type Session } from 'neo4j-driver';
import { toDriverValue } from '../../src/database/to-driver-value.ts';
import type { Model } from '../../src/model/model.ts';
import type { Neo4jServer } from '../../src/neo4j/start-neo4j.ts';
import { createChangeSet } from '../../src/seed/change-set.ts';
import { checkFiles } from '../../src/seed/check-files.ts';
import { compareGraph } from '../../src/seed/compare-graph.ts';
import { createSpool } from '../../src/seed/create-spool.ts';
import { IN_MEMORY } from '../../src/seed/keeping.ts';
import { KEYS, newElements, type Space } from '../../src/seed/new-elements.ts';
import { splitGraph } from '../../src/seed/split-graph.ts';
import { NOTHING_STORED, NOTHING_WITHDRAWN } from '../../src/seed/write-import.ts';

/** One statement, and all that it is to be run for. */
export interface RawRows {
  readonly text: string;
  /** As the driver sends them. */
  readonly rows: unknown[];
}

/** What seed files come to, made ready for the driver beforehand: nodes, then relationships. */
export async function makeRawRows(model: Model, path: string): Promise<readonly RawRows[]> {
  using spool = createSpool();
  using lasting = createSpool();
  const run = async () => [];
  const { seed } = await checkFiles({ run, model, paths: [path], options: {}, spool, lasting });
  const nodes = new Map<string, RawRows>();
  const relationships = new Map<string, RawRows>();
  const push = (all: Map<string, RawRows>, text: string, row: object): void => {
    const mine = all.get(text) ?? { text, rows: [] };
    all.set(text, mine);
    mine.rows.push(toDriverValue(row));
  };
  const set = createChangeSet({ by: undefined, reason: undefined });
  const add = newElements(model, set, IN_MEMORY, {
    node([space, key], labels, properties) {
      push(nodes, nodeText(space, labels), { key, properties });
    },
    relationship(type, [fromSpace, from], [toSpace, to], properties) {
      push(relationships, edgeText(type, fromSpace, toSpace), { from, to, properties });
    },
  });
  for (const part of splitGraph(seed)) {
    add(compareGraph(part, NOTHING_STORED, [], NOTHING_WITHDRAWN));
  }
  return [...nodes.values(), ...relationships.values()];
}

function nodeText(space: Space, labels: readonly string[]): string {
  return `UNWIND $p.rows AS row
MERGE (node:${space} {${KEYS[space]}: row.key})
SET node:${labels.join(':')}, node += row.properties`;
}

function edgeText(type: string, from: Space, to: Space): string {
  return `UNWIND $p.rows AS row
MATCH (from:${from} {${KEYS[from]}: row.from})
MATCH (to:${to} {${KEYS[to]}: row.to})
CREATE (from)-[edge:${type}]->(to)
SET edge = row.properties`;
}

/** Rows in one statement and transaction. */
const BATCH = 5_000;

/** Writes rows by the bare driver, one transaction after another, in one session; returns the milliseconds. */
export async function loadRaw(server: Neo4jServer, all: readonly RawRows[]): Promise<number> {
  const { uri, username, password } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session({ database: 'neo4j' });
  try {
    const began = performance.now();
    for (const { text, rows } of all) await writeBatches(session, text, rows);
    return performance.now() - began;
  } finally {
    await session.close();
    await driver.close();
  }
}

async function writeBatches(session: Session, text: string, rows: unknown[]): Promise<void> {
  for (let first = 0; first < rows.length; first += BATCH) {
    const p = { rows: rows.slice(first, first + BATCH) };
    await session.executeWrite((tx) => tx.run(text, { p }));
  }
}
