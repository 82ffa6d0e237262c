import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';
import type { Trust } from './trust-documents.ts';

/** The texts that Apollo Server finds by the hash of a request. What clients would add is not taken. */
export function textStore({ texts }: Trust): KeyValueCache<string> {
  return {
    get: async (key) => texts.get(bare(key)),
    set: async () => {},
    delete: async () => false,
  };
}

/**
 * Documents that are kept beside the trusted ones, and their length together. With its plans one of 40 characters takes 11 kB:
 * by Apollo Server's own bound, which goes by their JSON, those that nobody asks for again took 300 MB.
 */
const MOST_DOCUMENTS = 1_000;
const MOST_CHARACTERS = 250_000;

/** The parsed documents that Apollo Server finds by hash: trusted ones always, others as long as there is room. */
export function documentStore({ documents }: Trust): KeyValueCache<DocumentNode> {
  const others = new InMemoryLRUCache<DocumentNode>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ loc }) => loc?.source.body.length || 1,
  });
  return {
    get: async (key) => documents.get(bare(key)) ?? others.get(key),
    set: (key, document) => others.set(key, document),
    delete: (key) => others.delete(key),
  };
}

/** Apollo Server puts what a key is for, or the schema's hash, before it. */
function bare(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
