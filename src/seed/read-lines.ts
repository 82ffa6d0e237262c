import { open } from 'node:fs/promises';

/** Bytes that are read at a time: what becomes of them fills the memory a hundredfold till it is written down. */
const BLOCK = 1 << 16;

/** No record is longer; a file without line breaks would fill the memory otherwise. */
const LONGEST_LINE = 16 << 20;

/** Lines that follow each other in a file. */
export interface Lines {
  /** Number of the first of them, from 1. */
  readonly first: number;
  readonly texts: readonly string[];
}

/** A file that is not text in lines, and from which line on. */
export class UnreadableLine extends Error {
  readonly line: number;
  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

/**
 * A file's lines, some thousands at a time, so that its size does not matter. Throws an UnreadableLine
 * at bytes that are not UTF-8: they would otherwise become U+FFFD silently.
 */
export async function* readLines(path: string): AsyncGenerator<Lines> {
  const file = await open(path);
  try {
    let rest: Uint8Array = new Uint8Array();
    let first = 1;
    for (;;) {
      const block = new Uint8Array(BLOCK);
      const { bytesRead } = await file.read(block, 0, BLOCK);
      const bytes = Buffer.concat([rest, block.subarray(0, bytesRead)]);
      const end = bytesRead === 0 ? bytes.length : bytes.lastIndexOf(0x0a) + 1;
      if (end > 0) {
        const texts = decode(bytes.subarray(0, end), first);
        if (texts.at(-1) === '') texts.pop();
        yield { first, texts };
        first += texts.length;
      }
      if (bytesRead === 0) return;
      rest = bytes.subarray(end);
      if (rest.length > LONGEST_LINE) {
        throw new UnreadableLine(first, `expected lines of at most ${LONGEST_LINE >> 20} MiB`);
      }
    }
  } finally {
    await file.close();
  }
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array, first: number): string[] {
  try {
    const text = STRICT.decode(bytes);
    // What some editors put in front of a file.
    return (first === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text).split('\n');
  } catch {
    throw new UnreadableLine(first + goodLines(bytes), 'it is not UTF-8 text');
  }
}

function goodLines(bytes: Uint8Array): number {
  for (let line = 0, start = 0; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    try {
      STRICT.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    start = end + 1;
  }
}
