import { hash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../errors.ts';

/** A document that clients name instead of sending it. */
export interface TrustedDocument {
  /** The SHA-256 of its text, in hexadecimal, or what the manifest calls it. */
  readonly id: string;
  readonly text: string;
  /** Where it stands, for messages. */
  readonly place: string;
}

/**
 * The documents of a folder, each a file `*.graphql` at any depth, or of a manifest: a JSON object from ids to texts,
 * as graphql-codegen writes it, or Apollo's `apollo-persisted-query-manifest`. Throws StartError for what cannot be
 * read.
 */
export async function readTrustedDocuments(path: string): Promise<TrustedDocument[]> {
  try {
    return (await stat(path)).isDirectory() ? await readFolder(path) : await readManifest(path);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`TRUSTED_DOCUMENTS: ${path} cannot be read: ${String(error)}`, error);
  }
}

async function readFolder(folder: string): Promise<TrustedDocument[]> {
  const files = await readdir(folder, { recursive: true });
  return Promise.all(
    files
      .filter((file) => /\.(?:graphql|gql)$/.test(file))
      .sort()
      .map(async (file) => {
        const place = join(folder, file);
        const text = await readFile(place, 'utf8');
        return { id: hash('sha256', text), text, place };
      }),
  );
}

async function readManifest(file: string): Promise<TrustedDocument[]> {
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  return entriesOf(manifest).map(([id, text]) => {
    if (typeof id === 'string' && typeof text === 'string') {
      return { id, text, place: `${file}, ${id}` };
    }
    throw new StartError(
      `TRUSTED_DOCUMENTS: ${file} is no manifest: expected an object from ids to documents, or Apollo's, whose operations have an id and a body`,
    );
  });
}

/** Pairs of what should be an id and a text. */
function entriesOf(manifest: unknown): readonly (readonly [unknown, unknown])[] {
  if (typeof manifest !== 'object' || manifest === null) return [[undefined, undefined]];
  if (!('operations' in manifest && Array.isArray(manifest.operations))) {
    return Object.entries(manifest);
  }
  return manifest.operations.map((one: { id?: unknown; body?: unknown }) => [one?.id, one?.body]);
}
