import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimFile } from './claim-file.ts';
import { ensurePassword } from './ensure-password.ts';
import type { Java } from './find-java.ts';
import { guardServer } from './guard-server.ts';
import { launchServer } from './launch-server.ts';
import type { Jars } from './resolve-jars.ts';
import { stopServer } from './server-process.ts';

/** What an archive is made of and for. */
export interface ArchiveSource {
  readonly java: Java;
  readonly jars: Jars;
  readonly onProgress: (text: string) => void;
  readonly signal: AbortSignal;
}

/**
 * The JVM flags that let Neo4j start from an archive of its parsed classes: 2.8 s instead of 4.9 s
 * (2 cores, JDK 25). The archive is made by a trial run once for these jars and this Java, which
 * takes 14 s. Where that fails, there are no flags and nobody is told: it is only about speed, and
 * a JVM that finds an archive unfit does without.
 */
export async function makeClassArchive(source: ArchiveSource): Promise<readonly string[]> {
  const { java, jars } = source;
  const key = createHash('sha256')
    .update(`${java.home} ${java.version}`)
    .digest('hex')
    .slice(0, 12);
  const path = join(jars.folder, `classes-${key}.jsa`);
  const flags = [`-XX:SharedArchiveFile=${path}`];
  if (existsSync(path)) return flags;
  const claim = claimFile(`${path}.lock`);
  if ('heldBy' in claim) return [];
  try {
    source.onProgress('Preparing quicker starts of Neo4j (some 15 s, only once)');
    await runOnTrial(source, `${path}.draft`);
    renameSync(`${path}.draft`, path);
    return flags;
  } catch {
    source.signal.throwIfAborted();
    // An empty archive keeps every later start from trying again.
    writeFileSync(path, '');
    return [];
  } finally {
    claim.release();
  }
}

/** Runs a server on an empty folder until it answers; on its end the JVM writes the archive. */
async function runOnTrial({ java, jars, signal }: ArchiveSource, archive: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-trial-'));
  try {
    const home = join(folder, 'neo4j');
    const { server } = await launchServer({
      ...{ java, jars, home, signal },
      ...{ port: 0, keepPort: false, heap: '512m', pageCache: '64m' },
      password: ensurePassword({ file: join(folder, 'password'), home, isServed: false }),
      jvmFlags: [`-XX:ArchiveClassesAtExit=${archive}`],
      onSpawned: guardServer,
      onWaiting: () => {},
    });
    await stopServer(server);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
