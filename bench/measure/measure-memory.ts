import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** What a process holds after a collection, in bytes. */
export interface Memory {
  /** Objects on its heap. */
  readonly heapUsed: number;
  /** All of it that is in the machine's memory. */
  readonly rss: number;
}

/** How a Node process is started so that it tells what it holds. */
export interface Telling {
  readonly env: Readonly<Record<string, string>>;
  /** Asks that process. Throws when it does not tell within 10 s. */
  ask(pid: number): Promise<Memory>;
  /** Removes what was needed for it. */
  end(): void;
}

const TELL = new URL('./tell-memory.ts', import.meta.url).href;

const PATIENCE_MS = 10_000;

/** A process tells by a file: its standard streams and messages are its own. */
export function tellMemory(): Telling {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-memory-'));
  const path = join(folder, 'memory.json');
  return {
    env: {
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import "${TELL}"`.trim(),
      MEMORY_FILE: path,
    },
    async ask(pid) {
      rmSync(path, { force: true });
      process.kill(pid, 'SIGUSR2');
      for (const end = performance.now() + PATIENCE_MS; performance.now() < end; ) {
        const told = read(path);
        if (told) return told;
        await delay(50);
      }
      throw new Error(`Process ${pid} did not tell what it holds.`);
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Undefined as long as it is not written whole. */
function read(path: string): Memory | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Memory;
  } catch {
    return undefined;
  }
}
