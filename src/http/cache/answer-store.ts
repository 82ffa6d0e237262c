import type { DatabaseVersion } from '../../database/create-version-probe.ts';

/** An answer as it went out. */
export interface StoredAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  /** Names the body, for `If-None-Match`. */
  readonly etag: string;
}

/** What an answer takes beside its body: key, entry and the like, in bytes. */
const OVERHEAD = 400;
/** An answer may take this part of the store at most. */
const LARGEST = 1 / 8;

/**
 * Answers of one version of the database: with the next one all of them are let go, since none can be used again.
 * When there is no room, those go first that were not used for longest.
 */
export class AnswerStore {
  readonly #maxBytes: number;
  readonly #answers = new Map<string, StoredAnswer>();
  #version: DatabaseVersion = { text: '', bookmark: '', order: 0 };
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** What its answers take, in bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** How many answers there are. */
  get size(): number {
    return this.#answers.size;
  }

  /** The answer for that version. */
  find(key: string, version: DatabaseVersion): StoredAnswer | undefined {
    this.#moveTo(version);
    if (version.text !== this.#version.text) return undefined;
    const answer = this.#answers.get(key);
    if (!answer) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    return answer;
  }

  /** Keeps an answer that was read with the version's bookmark, where it is of use and there is room. */
  keep(key: string, version: DatabaseVersion, answer: StoredAnswer): void {
    this.#moveTo(version);
    if (version.text !== this.#version.text) return;
    const bytes = sizeOf(answer);
    if (bytes > this.#maxBytes * LARGEST) return;
    this.#remove(key);
    this.#answers.set(key, answer);
    this.#bytes += bytes;
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#remove(oldest);
    }
  }

  /** A version that was asked for earlier may be told later, and is not gone back to. */
  #moveTo(version: DatabaseVersion): void {
    if (version.order <= this.#version.order) return;
    if (version.text !== this.#version.text) {
      this.#answers.clear();
      this.#bytes = 0;
    }
    this.#version = version;
  }

  #remove(key: string): void {
    const answer = this.#answers.get(key);
    if (!answer) return;
    this.#answers.delete(key);
    this.#bytes -= sizeOf(answer);
  }
}

function sizeOf({ body }: StoredAnswer): number {
  return body.length + OVERHEAD;
}
