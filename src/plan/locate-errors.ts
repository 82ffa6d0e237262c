import type { FieldNode } from 'graphql';
import { ClientError } from '../errors.ts';

/**
 * Plans a field; what is wrong in it is said of it, by its response key and its place in the document. Lists on the
 * way have no numbers: nothing was read yet.
 */
export function locateErrors<T>(key: string, nodes: readonly FieldNode[], plan: () => T): T {
  try {
    return plan();
  } catch (error) {
    throw error instanceof ClientError ? error.at(key, nodes) : error;
  }
}
