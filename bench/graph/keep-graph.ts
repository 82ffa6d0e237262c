import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectDatabase } from '../../src/database/connect.ts';
import type { Model } from '../../src/model/model.ts';
import type { Neo4jServer } from '../../src/neo4j/start-neo4j.ts';
import { loadGraph } from './load-graph.ts';

/** A generated graph in a data folder that is kept from run to run. */
export interface KeptGraph {
  readonly dataDir: string;
  readonly model: Model;
  readonly size: number;
}

/** Empties the folder when what it holds is not this graph, as these files would make it now. */
export function dropOtherGraph(graph: KeptGraph): void {
  if (readNote(graph.dataDir) !== describe(graph)) {
    rmSync(graph.dataDir, { recursive: true, force: true });
  }
}

/** Loads the graph into the Neo4j on its folder, unless it is there. */
export async function ensureGraph(
  graph: KeptGraph,
  server: Neo4jServer,
  onProgress: (facts: number) => void,
): Promise<void> {
  if (readNote(graph.dataDir) === describe(graph)) return;
  const { uri, username, password } = server;
  const database = await connectDatabase({ uri, username, password, database: 'neo4j' });
  try {
    await loadGraph(database, graph.model, { size: graph.size, onProgress });
  } finally {
    await database.close();
  }
  writeFileSync(join(graph.dataDir, NOTE), describe(graph));
}

const NOTE = 'graph.json';

function readNote(dataDir: string): string | undefined {
  try {
    return readFileSync(join(dataDir, NOTE), 'utf8');
  } catch {
    return undefined;
  }
}

function describe({ size, model }: KeptGraph): string {
  const hash = createHash('sha256').update(model.hash);
  for (const file of readdirSync(import.meta.dirname).sort()) {
    hash.update(readFileSync(join(import.meta.dirname, file)));
  }
  return JSON.stringify({ size, made: hash.digest('hex') });
}
